"""What Info.plist of the macOS app says beyond name and version."""

from __future__ import annotations

INFO = {
    "CFBundleDisplayName": "Bilingual Reader",
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": ["en", "zh-Hans", "zh-Hant"],
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Chinese text",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": [
                "public.plain-text",
                "public.html",
                "net.daringfireball.markdown",
                "org.idpf.epub-container",
                "org.openxmlformats.wordprocessingml.document",
            ],
        }
    ],
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "Bilingual Reader contributors, Apache-2.0",
    "NSRequiresAquaSystemAppearance": False,
}
