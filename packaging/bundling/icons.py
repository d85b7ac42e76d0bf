"""Draw the icon of the program in every size that a system asks for, from its two drawings.

    python packaging/bundling/icons.py FOLDER

Needs PySide6, so `dev.py package` starts it with the interpreter of the environment.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)
SMALL = 24
"""Up to this size the seal alone is drawn: a page would be a smudge."""
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024,
              "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512}  # fmt: skip
_DRAWINGS = Path(__file__).resolve().parents[2] / "resources" / "icons"


def drawing(size: int) -> Path:
    """Return the drawing that an icon of `size` pixels is made from."""
    name = "bilingual-reader-small.svg" if size <= SMALL else "bilingual-reader.svg"
    return _DRAWINGS / name


def ico(pictures: dict[int, bytes]) -> bytes:
    """Put PNG files, by their sizes, into one icon for Windows."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    rows, body = b"", b""
    for size, png in pictures.items():
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
        body += png
    return head + rows + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Put PNG files, by their sizes, into one icon for macOS."""
    body = b"".join(
        kind.encode() + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def draw(folder: Path) -> None:
    """Write ``SIZE.png``, ``icon.ico`` and ``icon.icns`` into `folder`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication([])
    pictures: dict[int, bytes] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(drawing(size))).render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        # Trap: at run time the format is a str, whatever the stubs say.
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures[size] = bytes(buffer.data().data())
    del app
    folder.mkdir(parents=True, exist_ok=True)
    for size, png in pictures.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "icon.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "icon.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
