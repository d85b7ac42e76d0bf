"""A web server on this machine that can behave as badly as any."""

from __future__ import annotations

import re
import threading
from collections import deque
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RANGE = re.compile(r"bytes=(\d+)-")


@dataclass(frozen=True)
class Behaviour:
    """How one GET is answered; the default is as it should be."""

    drop_after: int | None = None
    """Bytes of the body after which the line is cut."""
    ignores_range: bool = False
    shifts_range: int = 0
    """Answer with another part than asked for, that many bytes later."""
    corrupts_at: int | None = None
    status: int = 200
    waits_after: int | None = None
    """Bytes after which it says nothing more until `Mirror.go_on` is set."""
    piece: int = 1 << 20
    """Bytes sent at once; small ones throttle, together with `pause`."""
    pause: float = 0.0
    length: bool = True
    redirects_to: str = ""
    surplus: bytes = b""
    """More than was announced."""


GOOD = Behaviour()


class Mirror:
    """Files by path, and how each of the next requests is answered."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.etags: dict[str, str] = {}
        self.next: deque[Behaviour] = deque()
        self.always = GOOD
        self.asked: list[tuple[str, str, str]] = []
        """Method, path and Range header of every request."""
        self.go_on = threading.Event()
        self.waiting = threading.Event()
        mirror = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_HEAD(self):
                mirror.answer(self)

            def do_GET(self):
                mirror.answer(self)

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # a client that goes away is no error
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), daemon=True
        )
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()

    def answer(self, handler) -> None:
        wanted = handler.headers.get("Range", "")
        self.asked.append((handler.command, handler.path, wanted))
        is_head = handler.command == "HEAD"
        how = GOOD if is_head else self.next.popleft() if self.next else self.always
        content = self.files.get(handler.path)
        if how.redirects_to:
            handler.send_response(302)
            handler.send_header("Location", how.redirects_to)
            handler.send_header("Content-Length", "0")
            handler.end_headers()
        elif content is None or how.status != 200:
            handler.send_response(404 if content is None else how.status)
            handler.send_header("Content-Length", "0")
            handler.end_headers()
        else:
            self._send(handler, content, how, wanted, is_head=is_head)

    def _send(self, handler, content, how, wanted, *, is_head) -> None:
        etag = self.etags.get(handler.path, f'"{len(content)}-{content[:8].hex()}"')
        asked = RANGE.fullmatch(wanted)
        same = handler.headers.get("If-Range", etag) == etag
        start = int(asked[1]) if asked and same and not how.ignores_range else 0
        start += how.shifts_range
        total = len(content)
        if start >= total and start:
            handler.send_response(416)
            handler.send_header("Content-Range", f"bytes */{total}")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        body = bytearray(content[start:])
        if how.corrupts_at is not None and how.corrupts_at >= start:
            body[how.corrupts_at - start] ^= 0xFF
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        if how.length:
            handler.send_header("Content-Length", str(len(body)))
        else:
            handler.send_header("Connection", "close")
            handler.close_connection = True
        if etag:
            handler.send_header("ETag", etag)
        handler.end_headers()
        if not is_head:
            self._body(handler, bytes(body) + how.surplus, how)

    def _body(self, handler, body: bytes, how: Behaviour) -> None:
        sent, limit = 0, len(body) if how.drop_after is None else how.drop_after
        while sent < min(len(body), limit):
            size = min(how.piece, limit - sent)
            if how.waits_after is not None and sent < how.waits_after:
                size = min(size, how.waits_after - sent)
            handler.wfile.write(body[sent : sent + size])
            handler.wfile.flush()
            sent += size
            if how.waits_after == sent:
                self.waiting.set()
                self.go_on.wait(30)
            if how.pause:
                threading.Event().wait(how.pause)
        if sent < len(body):
            handler.close_connection = True
            handler.connection.shutdown(2)
