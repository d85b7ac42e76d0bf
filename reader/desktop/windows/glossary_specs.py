"""The part of the table of actions that is about the person's own glossary."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.windows.action_ids import ActionId, ActionSpec

translate = QCoreApplication.translate


def own_terms() -> tuple[ActionSpec, ...]:
    """Return what adds terms, imports and exports them."""
    return (
        ActionSpec(
            ActionId.ADD_TERM,
            translate("Actions", "&Add Term…"),
            translate("Actions", "Add the selected Chinese to your glossary; Enter saves"),
            ("Ctrl+D",),
            separated=True,
        ),
        ActionSpec(
            ActionId.IMPORT_GLOSSARY,
            translate("Actions", "&Import Glossary…"),
            translate("Actions", "Take in terms from CSV, Excel, TBX or OmegaT"),
        ),
        ActionSpec(
            ActionId.EXPORT_GLOSSARY,
            translate("Actions", "&Export Glossary…"),
            translate("Actions", "Write the terms as CSV, Excel, TBX or for OmegaT"),
        ),
    )
