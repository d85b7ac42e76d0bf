"""What makes the packaged program: trimming, licences, and one module a kind of package."""

from __future__ import annotations
