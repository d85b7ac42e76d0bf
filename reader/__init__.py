"""Bilingual Reader (双语阅读): Chinese news and policy texts, read with help."""

from __future__ import annotations

__version__ = "0.1.0"
