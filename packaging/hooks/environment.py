"""Run before the program: set right what a bundle leaves different from an installation."""

from __future__ import annotations

import os
import sys
from pathlib import Path

CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # openSUSE
)


def give_back_library_path() -> None:
    """Let programs that are started from here (a browser, fc-list) load their own libraries."""
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        os.environ["LD_LIBRARY_PATH"] = original
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


def find_certificates() -> None:
    """Name the system's certificates: the bundled OpenSSL looks where Debian has them."""
    if "SSL_CERT_FILE" in os.environ:
        return
    found = next((one for one in CERTIFICATES if Path(one).exists()), None)
    if found:
        os.environ["SSL_CERT_FILE"] = found


if sys.platform.startswith("linux"):
    give_back_library_path()
    find_certificates()
