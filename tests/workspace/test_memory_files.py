from __future__ import annotations

import pytest

from reader.errors import BadInputError
from reader.exchange import tmx
from reader.translation.engine import Origin
from reader.translation.memory import Taken
from reader.workspace.memory_files import take_tmx, write_tmx


def test_a_memory_goes_out_and_comes_back_as_it_was(services, paths, tmp_path):
    services.memory.write("发展。", "Growth.")
    before = services.memory.units()
    path = tmp_path / "memory.tmx"

    assert write_tmx(services, path) == 1
    services.memory.forget("发展。")

    assert take_tmx(services, path) == (Taken(new=1), 0)
    assert services.memory.units() == before


def test_units_of_a_machine_are_left_out(services, tmp_path):
    path = tmp_path / "memory.tmx"
    units = (tmx.TranslationUnit(f"句{one}。", one, one) for one in ("model", "gloss", "reference"))
    path.write_text(tmx.document(units), encoding="utf-8")

    assert take_tmx(services, path) == (Taken(new=1), 2)
    assert [unit.origin for unit in services.memory.units()] == [Origin.MEMORY]


def test_a_damaged_file_changes_nothing(services, tmp_path):
    path = tmp_path / "memory.tmx"
    path.write_text("<tmx><body><tu><tuv xml:lang='zh'><seg>甲</seg></tuv>")

    with pytest.raises(BadInputError):
        take_tmx(services, path)

    assert services.memory.units() == ()
