"""In what order are the terms of an article listed?"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.desktop.viewmodels.rows import TermRow

ORDERS = ("order", "domain", "unseen", "name", "status")
"""As in the text, by domain, those never looked at first, by pinyin, by status."""
_STATUSES = ("forbidden", "superseded", "approved")


def ordered(rows: Sequence[TermRow], order: str, *, general: bool = True) -> Sequence[TermRow]:
    """Order `rows`, which come as in the text; without general words unless `general`.

    By domain, the first row of each domain carries its name as its section; domains come
    as their first terms do, and general words last.
    """
    shown = [row for row in rows if general or not row.general]
    if order == "domain":
        return _by_domain(shown)
    if order == "unseen":
        return sorted(shown, key=lambda row: (row.seen, row.general))
    if order == "name":
        return sorted(shown, key=_name_rank)
    if order == "status":
        return sorted(shown, key=_status_rank)
    return shown


def _by_domain(rows: Sequence[TermRow]) -> Sequence[TermRow]:
    places: dict[str, int] = {}
    for place, row in enumerate(rows):
        places.setdefault(row.domain, place + (len(rows) if row.general else 0))
    arranged = sorted(rows, key=lambda row: places[row.domain])
    found: list[TermRow] = []
    for domain, group in groupby(arranged, key=lambda row: row.domain):
        first, *others = group
        found += [first._replace(section=domain), *others]
    return found


def _name_rank(row: TermRow) -> tuple[str, str]:
    letters = normalize("NFD", row.pinyin.casefold())
    return "".join(letter for letter in letters if not combining(letter)), row.zh


def _status_rank(row: TermRow) -> int:
    known = row.status in _STATUSES
    return _STATUSES.index(row.status) if known else len(_STATUSES)
