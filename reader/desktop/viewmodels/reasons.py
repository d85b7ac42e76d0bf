"""Why a rendering was chosen, said in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.glossary.choice import Ground

if TYPE_CHECKING:
    from reader.glossary.choice import Reason

translate = QCoreApplication.translate


def why(reason: Reason) -> str:
    """Say what a choice rests on, in one sentence."""
    facts = reason.facts
    if reason.ground is Ground.REGISTER:
        facts = (_register(facts[0]), *facts[1:])
    return _sentence(reason.ground).format(*facts)


def _sentence(ground: Ground) -> str:
    return {
        Ground.CUE: translate("Why", "Chosen because the text has {0}."),
        Ground.REGISTER: translate("Why", "Chosen because the text speaks of {0}: {1}."),
        Ground.REPLACED_LATER: translate("Why", "Right on {0}; replaced in {1}."),
        Ground.APPROVED: translate("Why", "Approved."),
        Ground.APPROVED_BY: translate("Why", "Approved ({0})."),
        Ground.IN_FORCE: translate("Why", "Approved, in force since {0}."),
        Ground.APPROVED_AND_IN_FORCE: translate("Why", "Approved ({0}), in force since {1}."),
        Ground.BEFORE_APPROVAL: translate(
            "Why", "In use on {0}; “{1}” is approved only since {2}."
        ),
        Ground.NO_LAW_QUOTED: translate(
            "Why", "In use; “{0}” is the wording of laws, which this text does not quote."
        ),
        Ground.FITS_BETTER: translate(
            "Why", "In use; it fits this text better than the approved rendering."
        ),
        Ground.NONE_APPROVED: translate("Why", "In use; the glossary knows no approved rendering."),
    }[ground]


def _register(title: str) -> str:
    """Return the name of a kind of text that `reader.glossary.choice` knows by its English."""
    names = {
        "laws": translate("Why", "laws"),
        "government work reports": translate("Why", "government work reports"),
        "white papers": translate("Why", "white papers"),
        "universities": translate("Why", "universities"),
        "Zhuzhou": translate("Why", "Zhuzhou"),
        "sale or licensing": translate("Why", "sale or licensing"),
        "taxation": translate("Why", "taxation"),
        "the army or floods": translate("Why", "the army or floods"),
    }
    return names.get(title, title)
