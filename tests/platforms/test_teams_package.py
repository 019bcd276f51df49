"""`moments manifest teams`: a package that is ready to be uploaded, or what to mend in words."""

import io
import json
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot import cli
from bot.manifests import NoManifest
from bot.teams.package import package
from tests.platforms.teams_schema import faults
from tests.platforms.test_teams_manifest import ID, URL, made


def asked(*how: str, **env: str) -> tuple[int, str, str]:
    """The status, what was printed, and what was said beside it."""
    result = CliRunner().invoke(cli.app, ["manifest", "teams", *how], env={"TEAMS_APP_ID": "", **env})
    return result.exit_code, result.stdout, result.stderr


def test_the_package_holds_the_printed_manifest_and_the_icons_it_names(tmp_path: Path) -> None:
    out = tmp_path / "moments.zip"
    status, printed, said = asked("--url", URL, "--app-id", ID, "--out", str(out))
    assert status == 0 and str(out) in said and f"{URL}/api/messages" in said
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as archive:
        assert archive.testzip() is None
        told = json.loads(archive.read("manifest.json"))
        assert sorted(archive.namelist()) == sorted(["manifest.json", *told["icons"].values()])
    assert told == json.loads(printed) == made()
    assert told["version"] == metadata.version("moments")


def test_the_same_package_is_made_twice() -> None:
    assert package(made()) == package(made())
    assert package(made()) != package(made(listens=True))


def test_only_the_manifest_is_made_where_no_package_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, printed, said = asked("--url", URL, "--out", "-", "--version", "2.0.1", TEAMS_APP_ID=ID)
    assert (status, said) == (0, "") and json.loads(printed)["version"] == "2.0.1"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (["--app-id", ID], "--url"),
        (["--url", URL], "--app-id"),
        (["--url", URL, "--app-id", "moments"], "not an app id"),
        (["--url", URL, "--app-id", f"{ID}0"], "not an app id"),
        (["--url", "http://moments.example.org", "--app-id", ID], "https addresses only"),
        (["--url", "moments.example.org", "--app-id", ID], "https addresses only"),
        (["--url", "https://a b.org", "--app-id", ID], "not an address"),
        (["--url", 'https://a"b.org', "--app-id", ID], "not an address"),
        (["--url", f"{URL}/api/messages", "--app-id", ID], "adds /api/messages"),
        (["--url", "https://:hush@moments.example.org", "--app-id", ID], "adds /api/messages"),
        (["--url", URL, "--app-id", ID, "--version", "1.0"], "three numbers"),
        (["--url", URL, "--app-id", ID, "--socket"], "--socket is for slack"),
        (["--url", URL, "--app-id", ID, "--out", "nowhere/moments.zip"], "cannot be written"),
    ],
)
def test_what_is_wrong_is_refused_with_what_to_mend(
    how: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, printed, said = asked(*how)
    told = printed + said
    assert status == 1 and words in told and told.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_what_only_teams_knows_is_refused_for_slack() -> None:
    result = CliRunner().invoke(cli.app, ["manifest", "slack", "--url", URL, "--listen"])
    assert result.exit_code == 1 and "for teams" in result.output
    assert CliRunner().invoke(cli.app, ["manifest", "mail"]).exit_code == 1


@settings(deadline=None, max_examples=60)
@given(st.text() | st.text().map("https://{}".format), st.text() | st.just(ID), st.text() | st.none())
def test_whatever_is_typed_is_refused_or_makes_what_teams_takes(url: str, app_id: str, version: str) -> None:
    try:
        told = made(url=url, app_id=app_id, version=version)
    except NoManifest as error:
        assert str(error)
    else:
        assert faults(told) == []
