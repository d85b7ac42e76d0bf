"""From the bundle to a disk image for macOS, signed and notarised where keys are given."""

from __future__ import annotations

import os
import platform
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bundling.linux import Release

APP = "Bilingual Reader.app"
IDENTITY = "MACOS_SIGNING_IDENTITY"
PROFILE = "MACOS_NOTARY_PROFILE"


def packages(release: Release) -> list[Path]:
    """Sign the app, put it into a disk image, and have Apple notarise that.

    Without ``MACOS_SIGNING_IDENTITY`` it is signed for this machine only, and a person has to
    allow it in the system's settings. ``MACOS_NOTARY_PROFILE`` names a profile that
    ``xcrun notarytool store-credentials`` made.
    """
    app = release.root / "dist" / APP
    for command in signing(app, release.root, os.environ.get(IDENTITY, "")):
        subprocess.run(command, check=True)
    target = (
        release.root
        / "dist"
        / (f"bilingual-reader-{release.version}-macos-{platform.machine()}.dmg")
    )
    staging = release.work / "dmg"
    subprocess.run(["rm", "-rf", str(staging)], check=True)
    staging.mkdir(parents=True)
    subprocess.run(["ditto", str(app), str(staging / APP)], check=True)
    (staging / "Applications").symlink_to("/Applications")
    for command in imaging(staging, target, os.environ.get(PROFILE, "")):
        subprocess.run(command, check=True)
    return [target]


def signing(app: Path, root: Path, identity: str) -> list[list[str]]:
    """Return the commands that sign `app` and verify it."""
    entitlements = str(root / "packaging" / "macos" / "entitlements.plist")
    hardened = ["--options", "runtime", "--timestamp"] if identity else []
    return [
        ["codesign", "--force", "--deep", *hardened, "--entitlements", entitlements,
         "--sign", identity or "-", str(app)],
        ["codesign", "--verify", "--deep", "--strict", str(app)],
    ]  # fmt: skip


def imaging(staging: Path, target: Path, profile: str) -> list[list[str]]:
    """Return the commands that make the disk image `target` and notarise it."""
    commands = [
        ["hdiutil", "create", "-volname", "Bilingual Reader", "-srcfolder", str(staging),
         "-format", "UDBZ", "-ov", str(target)],
    ]  # fmt: skip
    if profile:
        commands += [
            ["xcrun", "notarytool", "submit", str(target), "--keychain-profile", profile, "--wait"],
            ["xcrun", "stapler", "staple", str(target)],
        ]
    return commands
