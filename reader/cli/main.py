"""The one executable: choose the window or a command, and turn errors into sentences.

Exit status: 0 for success, 1 for an operation that failed, 2 for wrong usage or bad input.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from reader import __version__
from reader.errors import BadInputError, ReaderError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

COMMANDS = {
    "import": "reader.cli.importing",
    "annotate": "reader.cli.annotating",
    "convert": "reader.cli.converting",
    "translate": "reader.cli.translating",
    "terms": "reader.cli.terms",
    "verify": "reader.cli.verify",
    "lookup": "reader.cli.lookup",
    "glossary": "reader.cli.glossary",
    "packages": "reader.cli.packages",
    "export": "reader.cli.exporting",
    "snapshot": "reader.cli.snapshot",
    "doctor": "reader.cli.doctor",
}
"""Module of each command; a module offers ``add_arguments`` and ``run``."""

HIDDEN = {
    "prepare-data": "reader.cli.prepare",
    "open-offscreen": "reader.cli.offscreen",
}
"""Commands for the installer and for machines without a display."""

BEFORE_QT = (
    "reader.annotation.script",
    "reader.desktop.viewmodels.rows",
    "reader.desktop.widgets.article.appearance",
    "reader.desktop.widgets.article.navigation",
    "reader.desktop.widgets.article.position",
    "reader.desktop.widgets.article.readings",
    "reader.desktop.windows.action_ids",
    "reader.library.catalog",
    "reader.storage.paths",
    "reader.storage.settings",
    "reader.typesetting.flow",
    "reader.typesetting.hit",
    "reader.workspace.annotations",
    "reader.workspace.catalogues",
    "reader.workspace.derived",
    "reader.workspace.reading",
    "reader.workspace.services",
)
"""What the first page needs without Qt. PySide6 reads the source of every module that is
imported after it, to see whether it uses PySide6 (PYSIDE-2029): 0.2 ms a module."""

_NO_DISPLAY = (
    "There is no display here; start it on a desktop, or draw the window into a file "
    "with “open-offscreen”."
)

_SUMMARIES = {
    "import": "decode a file and split it into articles (JSON)",
    "annotate": "words, pinyin and sentences of a text",
    "convert": "write a text in another script",
    "translate": "English for every sentence, and where it comes from",
    "terms": "policy terms in a text",
    "verify": "check an English draft against glossary and figures",
    "lookup": "look up a word, its pinyin or its English",
    "glossary": "import, export or check your own glossary",
    "packages": "list, install, remove or verify translation packages",
    "export": "write articles with pinyin as HTML, EPUB, PDF, Word, Excel, TMX or Anki cards",
    "snapshot": "draw the window into a PNG file",
    "doctor": "what works here, what is missing, what to do",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with `arguments` (default: the process's) and return its exit status."""
    _replace_closed_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS | HIDDEN and not _is_option(given[0])):
        return _guarded(lambda: _open_window(given))
    _speak_utf8()
    return _guarded(lambda: _run_command(given))


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _open_window(files: list[str]) -> int:
    _refuse_unknown(files)
    _refuse_without_display()
    # Nothing is found while the window is built; then `desktop.garbage` collects.
    gc.disable()
    for name in BEFORE_QT:
        import_module(name)
    try:
        app = import_module("reader.desktop.app")
    except ImportError as error:
        message = f"bilingual-reader: the window cannot start ({error}); see “doctor”."
        print(message, file=sys.stderr)
        return 1
    status: int = app.run(files)
    return status


def _refuse_unknown(names: list[str]) -> None:
    """Raise `BadInputError` for a word that is neither a command nor a file."""
    for name in names:
        if name != "-" and not os.path.lexists(name):
            cause = "there is no file and no command of this name"
            raise BadInputError(name, cause, "see “bilingual-reader --help”")


def _refuse_without_display() -> None:
    """Raise `ReaderError` where Qt would abort the process for want of a screen."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, screens)):
        raise ReaderError(_NO_DISPLAY)


def _run_command(given: list[str]) -> int:
    parser = _parser(given[0])
    parsed, rest = parser.parse_known_args(given)
    if rest and not (hasattr(parsed, "files") and not any(map(_is_option, rest))):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:  # files behind an option: argparse takes those before it only
        parsed.files += rest
    run: Callable[[argparse.Namespace], int] = parsed.run
    from reader.storage import database, paths  # late: ``--help`` does not need SQLite

    with database.faults_named(paths.default_paths().database):
        return run(parsed)


def _parser(wanted: str) -> argparse.ArgumentParser:
    import argparse  # late: the window does not need it

    parser = argparse.ArgumentParser(
        prog="bilingual-reader",
        description="Read Chinese news and policy texts with pinyin, English and policy terms."
        " With no command it opens the window on the files given.",
        epilog="FILE may be “-” for standard input.",
    )
    parser.add_argument("--version", action="version", version=f"bilingual-reader {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, module_name in {**COMMANDS, **HIDDEN}.items():
        summary = _SUMMARIES.get(name)
        command = (
            commands.add_parser(name, help=summary, description=summary)
            if summary
            else commands.add_parser(name)
        )
        if name == wanted:
            module = import_module(module_name)
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return parser


def _guarded(action: Callable[[], int]) -> int:
    try:
        status = action()
        sys.stdout.flush()
    except ReaderError as error:
        print(f"bilingual-reader: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        # The reader of our output went away; keep the interpreter from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        subject = error.filename or "standard output"
        print(f"bilingual-reader: {subject}: {error.strerror or error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _replace_closed_streams() -> None:
    """Open what the shell closed: else the library would get the number of a stream."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115


def _speak_utf8() -> None:
    import io  # late: the window does not need it

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
