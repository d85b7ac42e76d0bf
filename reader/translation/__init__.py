"""Translation: engines, their packages, and where each English sentence comes from."""

from __future__ import annotations
