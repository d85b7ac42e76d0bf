"""One request over HTTPS, and nothing that the caller did not ask for.

The only module that opens a connection. It follows redirections to https only, knows the
system's proxy, and every wait has a limit. Plain http is for this machine itself, and only
where the caller allows it.
"""

from __future__ import annotations

import base64
import http.client
import socket
import ssl
import urllib.request
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Lock
from typing import TYPE_CHECKING, Self
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from reader import __version__
from reader.errors import BadInputError, ReaderError

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from types import TracebackType

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_REDIRECTIONS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTIONS = 5
_AGENT = f"bilingual-reader/{__version__}"


class DownloadError(ReaderError):
    """A download that did not come to its end."""


class TransientError(DownloadError):
    """A fault of the line or the server that may be gone in a moment."""


class DownloadCancelledError(ReaderError):
    """The person stopped a download; what has arrived is kept."""

    def __init__(self) -> None:
        super().__init__("The download was stopped; it goes on from there the next time.")


@dataclass(frozen=True, slots=True)
class Policy:
    """What connections may be opened."""

    loopback_http: bool = False
    """Plain http to this machine itself: for a mirror on it, and for tests."""
    timeout: float = 20.0
    """Seconds without a single byte after which the line counts as dead."""


class Cancellation:
    """Stops a download from another thread, even while it waits for the network."""

    def __init__(self) -> None:
        """Start with nothing stopped."""
        self._stopped = Event()
        self._lock = Lock()
        self._answer: Answer | None = None

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._stopped.is_set()

    def cancel(self) -> None:
        """Stop at once; calling it again does no harm."""
        self._stopped.set()
        with self._lock:
            if self._answer is not None:
                self._answer.abort()

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than until `cancel` is called."""
        self._stopped.wait(seconds)

    def check(self) -> None:
        """Raise `DownloadCancelledError` where `cancel` was called."""
        if self.cancelled:
            raise DownloadCancelledError

    @contextmanager
    def guarding(self, answer: Answer) -> Generator[None]:
        """Let `cancel` abort `answer` while it is read."""
        with self._lock:
            self._answer = answer
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._answer = None


class Answer:
    """What a server answers: its status and headers now, its body as it is read."""

    def __init__(
        self,
        url: str,
        connection: http.client.HTTPConnection,
        response: http.client.HTTPResponse,
        line: socket.socket | None,
    ) -> None:
        """Wrap the `response` that `connection` gave for `url` over `line`."""
        self.url = url
        self.status = response.status
        self.headers: Mapping[str, str] = {
            name.lower(): value for name, value in response.getheaders()
        }
        self._connection = connection
        self._response = response
        # The connection lets go of its socket where the server will close it.
        self._line = line

    @property
    def length(self) -> int | None:
        """Bytes of the body, where the server says so."""
        value = self.headers.get("content-length", "")
        return int(value) if value.isdigit() else None

    def read(self, most: int) -> bytes:
        """Return what has arrived, `most` bytes at the most; nothing at the end.

        Raises `TransientError`: the line broke, or was silent for too long.
        """
        with _faults_named(self.url):
            return self._response.read1(most)

    def abort(self) -> None:
        """Break the line off; a `read` under way on another thread ends."""
        if self._line is not None:
            with suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        """Return the answer itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the line."""
        self._response.close()
        self._connection.close()


def ask(
    url: str,
    policy: Policy,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Send one request and follow redirections; the caller closes the answer.

    Raises `BadInputError`: the address is none, or is not allowed; `TransientError`: the
    server cannot be reached; `DownloadError`: it redirects without end.
    """
    wanted = {"User-Agent": _AGENT, "Accept-Encoding": "identity", **(headers or {})}
    here = url
    for _ in range(_MOST_REDIRECTIONS + 1):
        answer = _ask_once(here, _checked(here, policy), policy, method, wanted)
        if answer.status not in _REDIRECTIONS:
            return answer
        with answer:
            here = urljoin(here, answer.headers.get("location", ""))
    raise DownloadError(f"{url}: the server redirects without end.")


def is_loopback(url: str) -> bool:
    """Whether `url` names this machine itself."""
    return (_split(url).hostname or "") in _LOOPBACK


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises where it is no number
    except ValueError as error:
        raise BadInputError(url, "this is no address") from error
    return parts


def _checked(url: str, policy: Policy) -> SplitResult:
    parts = _split(url)
    if not parts.hostname or any(character <= " " for character in url):
        raise BadInputError(url, "this is no address")
    if parts.scheme == "https":
        return parts
    if parts.scheme == "http" and policy.loopback_http and parts.hostname in _LOOPBACK:
        return parts
    raise BadInputError(url, "only https addresses are used", "give an address with https://")


def _ask_once(
    url: str, parts: SplitResult, policy: Policy, method: str, headers: Mapping[str, str]
) -> Answer:
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    with _faults_named(url):
        connection = _connection(parts, policy)
        try:
            connection.request(method, target, headers=dict(headers))
            line = connection.sock
            return Answer(url, connection, connection.getresponse(), line)
        except BaseException:
            connection.close()
            raise


def _connection(parts: SplitResult, policy: Policy) -> http.client.HTTPConnection:
    host, port = parts.hostname or "", parts.port
    if parts.scheme == "http":  # loopback only: no proxy knows what lies on this machine
        return http.client.HTTPConnection(host, port, timeout=policy.timeout)
    context = ssl.create_default_context()
    proxy = _proxy(host)
    if proxy is None:
        return http.client.HTTPSConnection(host, port, timeout=policy.timeout, context=context)
    connection = http.client.HTTPSConnection(
        proxy.hostname or "", proxy.port or 8080, timeout=policy.timeout, context=context
    )
    connection.set_tunnel(host, port or 443, _proxy_headers(proxy))
    return connection


def _proxy(host: str) -> SplitResult | None:
    """Return the proxy that the system names for `host`, if it does."""
    address = urllib.request.getproxies().get("https", "")
    if not address or urllib.request.proxy_bypass(host):
        return None
    return _split(address if "://" in address else f"http://{address}")


def _proxy_headers(proxy: SplitResult) -> dict[str, str]:
    if not proxy.username:
        return {}
    pair = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": "Basic " + base64.b64encode(pair.encode()).decode("ascii")}


@contextmanager
def _faults_named(url: str) -> Generator[None]:
    """Turn what the network says inside into an error with the host's name."""
    host = urlsplit(url).netloc
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        cause = f"its certificate cannot be trusted ({error.verify_message})"
        raise DownloadError(f"{host}: {cause}.") from error
    except TimeoutError as error:
        raise TransientError(f"{host}: the server does not answer; try again later.") from error
    except socket.gaierror as error:
        raise TransientError(f"{host}: it cannot be found; is there a network?") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        # ValueError: a socket that was closed on another thread, or an odd header.
        words = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise TransientError(f"{host}: the connection broke off ({words}).") from error
