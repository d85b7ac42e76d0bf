"""What ``packaging/dev.py`` is made of; standard library only."""

from __future__ import annotations
