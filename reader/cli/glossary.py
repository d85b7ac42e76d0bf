"""``glossary``: import, export and check the person's own glossary."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json, refuse_source, services
from reader.errors import BadInputError
from reader.exchange.glossaries import Format
from reader.glossary.layers import WRITABLE, Layer

if TYPE_CHECKING:
    import argparse

    from reader.glossary.conflicts import Conflict
    from reader.glossary.draft import Progress
    from reader.workspace.glossaries import ImportPlan

_PREVIEW = 5
_SHOWN_PROBLEMS = 50
_EVERYTHING = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    for name, summary, add in (
        (
            "import",
            "take the terms of a CSV, TSV, XLSX, TBX or OmegaT file into a layer",
            _add_import,
        ),
        ("export", "write the glossary, or one layer of it, into a file", _add_export),
        ("check", "find entries that contradict each other", _add_check),
    ):
        add(actions.add_parser(name, help=summary, description=summary))


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked."""
    status: int = arguments.action(arguments)
    return status


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE")
    layers = [str(layer) for layer in WRITABLE]
    command.add_argument("--layer", choices=layers, default=str(Layer.HOUSE))
    command.add_argument(
        "--map",
        metavar="FIELD=COLUMN,…",
        default="",
        help="columns of a table, by number, letter or heading: zh=1,en=2,note=C",
    )
    command.add_argument(
        "--no-split", action="store_true", help="take a cell with ; or | as one rendering"
    )
    command.add_argument("--dry-run", action="store_true", help="say what would change, and stop")
    add_format(command, "json", "text", default="text")
    command.set_defaults(action=_import)


def _add_check(command: argparse.ArgumentParser) -> None:
    add_format(command, "json", "text", default="text")
    command.set_defaults(action=_check)


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("--to", choices=[str(one) for one in Format], required=True)
    command.add_argument("-o", "--output", metavar="OUT", required=True)
    layers = [_EVERYTHING, *map(str, Layer)]
    command.add_argument("--layer", choices=layers, default=_EVERYTHING)
    command.add_argument(
        "--usable-only",
        action="store_true",
        help="leave superseded and forbidden renderings out, for programs that suggest them all",
    )
    command.set_defaults(action=_export)


def _import(arguments: argparse.Namespace) -> int:
    from reader.exchange.glossaries import read_glossary  # late: ``--help`` needs none of it
    from reader.glossary import draft
    from reader.workspace.glossaries import carry_out, plan_import

    opened = services()
    found = read_glossary(
        arguments.file, _mapping(arguments.map), split=not arguments.no_split, progress=_progress()
    )
    plan = plan_import(opened, found, Layer(arguments.layer))
    writes = not found.errors and not arguments.dry_run
    if writes:
        plan = carry_out(opened, plan)
    if arguments.format == "json":
        print_json(_report(plan, written=writes))
    else:
        _print_report(plan, written=writes)
    if found.errors:
        raise draft.rejected(found)
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from reader.exchange.glossaries import usable_only, write_glossary  # late, likewise
    from reader.workspace.glossaries import entries_of

    refuse_source(Path(arguments.output))
    layer = None if arguments.layer == _EVERYTHING else Layer(arguments.layer)
    entries = entries_of(services(), layer)
    if arguments.usable_only:
        entries = usable_only(entries)
    title = "glossary" if layer is None else f"{layer} glossary"
    count = write_glossary(Path(arguments.output), Format(arguments.to), entries, title)
    kept = f"; {len(entries) - count} have nothing to suggest" if count < len(entries) else ""
    print(f"{arguments.output}: {count} terms{kept}.")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from reader.glossary.conflicts import Weight  # late, likewise
    from reader.workspace.glossaries import check

    found = check(services())
    counts = {str(weight): sum(one.weight is weight for one in found) for weight in Weight}
    if arguments.format == "json":
        print_json({"conflicts": list(map(asdict, found)), "counts": counts})
    else:
        for one in found:
            if one.weight is not Weight.INFO:
                print(_line(one))
        print(", ".join(f"{count} {weight}" for weight, count in counts.items()) + ".")
    return 1 if counts[Weight.ERROR] else 0


def _line(one: Conflict) -> str:
    pairs = zip(one.zh, one.layers, strict=True)
    terms = ", ".join(f"{zh} ({layer})" for zh, layer in pairs)
    return f"{one.weight}: {one.kind}: {terms}: {one.detail}"


def _mapping(text: str) -> dict[str, str]:
    mapping: dict[str, str] = {}
    for part in filter(None, text.split(",")):
        field, equals, column = part.partition("=")
        if not (field.strip() and equals and column.strip()):
            raise BadInputError(f"--map {text}", f"“{part}” is not FIELD=COLUMN")
        mapping[field.strip()] = column.strip()
    return mapping


def _progress() -> Progress | None:
    """Return what shows progress on a terminal; None where nobody would see it."""
    if not sys.stderr.isatty():
        return None
    return lambda rows: print(f"\r{rows:,} rows", end="", file=sys.stderr, flush=True)


def _report(plan: ImportPlan, *, written: bool) -> dict[str, Any]:
    found = plan.draft
    return {
        "file": found.name,
        "source": asdict(found.source),
        "layer": plan.layer,
        "rows": found.rows,
        "terms": len(found.entries),
        "added": plan.added,
        "replaced": plan.replaced,
        "unchanged": plan.unchanged,
        "written": written,
        "problems": [asdict(one) for one in found.problems],
        "preview": [asdict(one) for one in found.entries[:_PREVIEW]],
    }


def _print_report(plan: ImportPlan, *, written: bool) -> None:
    found = plan.draft
    columns = ", ".join(f"{field} = {name}" for field, name in found.source.columns.items())
    print(f"{found.name}: {found.source.format}, {found.source.encoding}, {found.rows} rows.")
    if columns:
        print(f"columns: {columns}.")
    for entry in found.entries[:_PREVIEW]:
        english = "; ".join(f"{one.text} [{one.status}]" for one in entry.renderings)
        print(f"  {entry.zh}  {english}")
    for one in found.problems[:_SHOWN_PROBLEMS]:
        field = f" ({one.field})" if one.field else ""
        row = f"row {one.row}: " if one.row else ""
        print(f"{row}{one.severity}{field}: {one.message}")
    if len(found.problems) > _SHOWN_PROBLEMS:
        print(f"… and {len(found.problems) - _SHOWN_PROBLEMS} more; see --format json")
    done = "imported" if written else "nothing was written"
    counts = f"{plan.added} new, {plan.replaced} changed, {plan.unchanged} as before"
    print(f"{len(found.entries)} terms for the {plan.layer} layer: {counts}; {done}.")
