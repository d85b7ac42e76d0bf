"""Web archives (MHTML): the page in a file that holds it with its pictures.

Chrome and Edge write these as “web page, single file”. The page is the first part in HTML;
the others are pictures, styles and frames with advertisements.
"""

from __future__ import annotations

import base64
import binascii
import re

from reader.errors import BadInputError

_BOUNDARY = re.compile(rb"\bboundary=(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE)
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_TYPE = re.compile(
    rb"^Content-Type:\s*(?:text/html|application/xhtml\+xml)", re.IGNORECASE | re.MULTILINE
)
_PACKING = re.compile(rb"^Content-Transfer-Encoding:\s*([\w-]+)", re.IGNORECASE | re.MULTILINE)
_HEAD = 8192


def page_in(data: bytes, name: str) -> bytes:
    """Return the bytes of the page in the web archive `data` of the file `name`.

    Raises `BadInputError` where there is none.
    """
    boundary = _BOUNDARY.search(data[:_HEAD])
    if boundary is not None:
        for part in data.split(b"--" + (boundary[1] or boundary[2]))[1:]:
            end = _HEADER_END.search(part)
            if end is not None and _TYPE.search(part[: end.start()]):
                return _unpacked(part[: end.start()], part[end.end() :], name)
    raise BadInputError(name, "there is no page in the web archive", "save the page again as HTML")


def _unpacked(header: bytes, body: bytes, name: str) -> bytes:
    found = _PACKING.search(header)
    packing = found[1].lower() if found else b""
    if packing == b"quoted-printable":
        return binascii.a2b_qp(body)
    if packing == b"base64":
        try:
            return base64.b64decode(body)
        except binascii.Error as error:
            raise BadInputError(name, "the page in the web archive is damaged") from error
    return body
