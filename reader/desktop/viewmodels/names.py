"""Names of what the core knows by a key: topics, domains, layers.

In the language of the interface. A key that has no name here is shown as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

translate = QCoreApplication.translate


def topics() -> Mapping[str, str]:
    """Return the names of the topics of the bundled articles, and of their section."""
    return {
        "Accessibility": translate("Topics", "Accessibility"),
        "Bilingual Reader": translate("Topics", "Bilingual Reader"),
        "Community": translate("Topics", "Community"),
        "Elderly care": translate("Topics", "Elderly care"),
        "Food safety": translate("Topics", "Food safety"),
        "Sci-tech": translate("Topics", "Sci-tech"),
        "Talent": translate("Topics", "Talent"),
        "Taxation": translate("Topics", "Taxation"),
        "Transport": translate("Topics", "Transport"),
    }


def domains() -> Mapping[str, str]:
    """Return the names of the fields that terms belong to."""
    return {
        "agriculture-and-rural": translate("Domains", "Agriculture and rural"),
        "culture-and-publicity": translate("Domains", "Culture and publicity"),
        "ecology-and-energy": translate("Domains", "Ecology and energy"),
        "economy": translate("Domains", "Economy"),
        "education": translate("Domains", "Education"),
        "finance-and-tax": translate("Domains", "Finance and tax"),
        "foreign-affairs": translate("Domains", "Foreign affairs"),
        "industry": translate("Domains", "Industry"),
        "institutions-and-companies": translate("Domains", "Institutions and companies"),
        "institutions-party-state": translate("Domains", "Institutions party state"),
        "law-and-governance": translate("Domains", "Law and governance"),
        "macroeconomy-and-trade": translate("Domains", "Macroeconomy and trade"),
        "market-regulation-and-food-safety": translate(
            "Domains", "Market regulation and food safety"
        ),
        "meetings-and-documents": translate("Domains", "Meetings and documents"),
        "newspaper": translate("Domains", "Newspaper"),
        "party-and-state": translate("Domains", "Party and state"),
        "regional-development": translate("Domains", "Regional development"),
        "regions-and-places": translate("Domains", "Regions and places"),
        "science-and-technology": translate("Domains", "Science and technology"),
        "slogans-and-set-phrases": translate("Domains", "Slogans and set phrases"),
        "social-affairs": translate("Domains", "Social affairs"),
        "social-security-and-health": translate("Domains", "Social security and health"),
        "talent": translate("Domains", "Talent"),
        "technology-transfer": translate("Domains", "Technology transfer"),
    }


def domain_name(key: str, names: Mapping[str, str]) -> str:
    """Return the name of a domain; one that a person made up is written as words."""
    return names.get(key) or key.replace("-", " ").capitalize()


def layer_name(layer: str) -> str:
    """Return the name of a `layer` of the glossary."""
    names = {
        "built-in": translate("Layers", "built-in"),
        "house": translate("Layers", "house"),
        "personal": translate("Layers", "personal"),
    }
    return names.get(layer, layer)
