"""Which fields do entries and renderings have, and what kind of value is in each?

Exchange formats are driven by these names, so a field added to `Entry` or `Rendering`
travels through every format that loses nothing without being named again.
"""

from __future__ import annotations

from dataclasses import fields

from reader.glossary.entry import Entry, Rendering, Status

ENTRY_TEXTS = tuple(one.name for one in fields(Entry) if one.type == "str")
"""Fields of an entry that hold one text."""
ENTRY_LISTS = tuple(one.name for one in fields(Entry) if one.type == "tuple[str, ...]")
"""Fields of an entry that hold a list of texts."""
RENDERING_TEXTS = tuple(one.name for one in fields(Rendering) if one.type == "str")
"""Fields of a rendering that hold one text; the rendering itself is ``text``."""

STATUS_NAMES = {
    Status.APPROVED: ("approved", "preferred", "official", "正式", "推荐", "首选", "规范"),
    Status.ADMITTED: ("admitted", "in use", "allowed", "accepted", "允许", "可用", "通用"),
    Status.SUPERSEDED: ("superseded", "obsolete", "outdated", "旧译", "过时", "已替换"),
    Status.FORBIDDEN: ("forbidden", "deprecated", "never", "do not use", "禁用", "禁止", "误译"),
}
"""How other programs and people call a status; compared without case."""
ADMINISTRATIVE_STATUS = {
    Status.APPROVED: "preferredTerm-admn-sts",
    Status.ADMITTED: "admittedTerm-admn-sts",
    Status.SUPERSEDED: "supersededTerm-admn-sts",
    Status.FORBIDDEN: "deprecatedTerm-admn-sts",
}
"""The values of the data category administrativeStatus (ISO 12620, TBX-Basic)."""
_BY_NAME = {
    name: status
    for status, names in STATUS_NAMES.items()
    for name in (*names, ADMINISTRATIVE_STATUS[status].lower())
} | {
    "preferredterm": Status.APPROVED,
    "admittedterm": Status.ADMITTED,
    "supersededterm": Status.SUPERSEDED,
    "deprecatedterm": Status.FORBIDDEN,
    # What memoQ and others write into the same data category.
    "standardizedterm-admn-sts": Status.APPROVED,
    "legalterm-admn-sts": Status.APPROVED,
    "regulatedterm-admn-sts": Status.APPROVED,
    "notrecommended": Status.FORBIDDEN,
}


def status_named(name: str) -> Status | None:
    """Return the status that `name` stands for in some program; None for an unknown one."""
    return _BY_NAME.get(name.strip().lower())
