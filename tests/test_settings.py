from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.settings import Settings, load, save

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
sizes = st.integers(0, 10_000)
any_settings = st.builds(
    Settings,
    theme=st.sampled_from(["system", "light", "dark"]),
    language=texts,
    author=texts,
    compact_rows=st.booleans(),
    view=texts,
    columns=st.lists(texts, max_size=4),
    column_widths=st.dictionaries(texts, sizes, max_size=4),
    sort=texts,
    geometry=st.text(string.ascii_letters + "+/=", max_size=40),
    splitters=st.dictionaries(texts, st.lists(sizes, max_size=3), max_size=3),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@settings(max_examples=100)
@given(first=any_settings, second=any_settings)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, first: Settings, second: Settings) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    for chosen in (first, second, first):
        save(chosen, file)
        assert load(file) == (chosen, None)
    assert [f.name for f in file.parent.iterdir()] == ["settings.toml"]


def test_without_a_file_the_defaults_apply_and_nothing_is_written(file: Path) -> None:
    settings, set_aside = load(file)
    assert (settings, set_aside) == (Settings(), None)
    assert (settings.theme, settings.language, settings.compact_rows) == ("system", "", False)
    assert not file.parent.exists()


def test_only_what_was_chosen_is_written(file: Path) -> None:
    save(Settings(theme="dark"), file)
    assert file.read_text() == 'theme = "dark"\n'


def test_unknown_keys_and_comments_are_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('# mine\nfrom_a_newer_version = [1, 2]\ntheme = "dark" # easy on the eyes\n\n[plugins]\nx = "y"\n')
    settings, _ = load(file)
    settings.theme, settings.author, settings.splitters = "light", "Ana Example", {"contacts": [700, 420]}
    save(settings, file)
    text = file.read_text()
    assert text.startswith('# mine\nfrom_a_newer_version = [1, 2]\ntheme = "light" # easy on the eyes\n')
    assert '[plugins]\nx = "y"\n' in text
    assert load(file) == (settings, None)


@pytest.mark.parametrize(
    "content", [b"theme = ", b"\xff\xfe\x00", b"a = " + b"[" * 5000, b"theme = 'dark'\ntheme = 'light'"]
)
def test_a_broken_file_is_set_aside_whole(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    for name in ("settings.broken.toml", "settings.broken1.toml"):
        file.write_bytes(content)
        assert load(file) == (Settings(), file.with_name(name))
        assert not file.exists()
        assert file.with_name(name).read_bytes() == content


@pytest.mark.expected_log("The setting theme has a value")
@pytest.mark.expected_log("The setting column_widths has a value")
@pytest.mark.expected_log("The setting compact_rows has a value")
def test_a_value_that_does_not_fit_leaves_the_others(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('theme = "pink"\ncompact_rows = 1\ncolumns = ["name"]\n[column_widths]\nname = "wide"\n')
    settings, set_aside = load(file)
    assert set_aside is None
    assert settings == Settings(columns=["name"])


def test_a_file_that_broke_meanwhile_is_not_overwritten(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("theme = ")
    save(Settings(theme="dark"), file)
    assert load(file)[0].theme == "dark"
    assert file.with_name("settings.broken.toml").read_text() == "theme = "


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    with pytest.raises(UserError) as caught:
        save(Settings(theme="dark"), tmp_path / "config" / "settings.toml")
    assert caught.value.code == "file-unwritable"
    assert caught.value.values["detail"]


def test_a_link_to_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir()
    (tmp_path / "dotfiles.toml").write_text("")
    file.symlink_to(tmp_path / "dotfiles.toml")
    save(Settings(theme="dark"), file)
    assert file.is_symlink()
    assert load(file)[0].theme == "dark"
