"""`moments manifest slack`: app.yaml with the real address in every place, or what to mend in words."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from typer.testing import CliRunner

from bot import cli, manifests
from bot.manifests import NoManifest
from bot.slack import manifest
from tests.platforms.needs import ROOT
from tests.platforms.test_manifest import APP, EVENTS, SCOPES, addresses


def printed(*how: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli.app, ["manifest", "slack", *how])
    return result.exit_code, result.output


def test_what_is_printed_is_the_manifest_with_the_real_address_in_every_place() -> None:
    status, text = printed("--url", "https://moments.example.org/")
    assert status == 0
    app = json.loads(text)
    assert addresses(app) == [a.replace("example.com", "example.org") for a in addresses(APP)]
    assert len(addresses(app)) == 4
    assert {urlsplit(address).scheme for address in addresses(app)} == {"https"}
    assert json.loads(text.replace("example.org", "example.com")) == APP


def test_over_a_socket_slack_is_given_no_address() -> None:
    status, text = printed("--socket")
    assert status == 0
    app = json.loads(text)
    assert app["settings"]["socket_mode_enabled"] is True
    assert app["settings"]["interactivity"] == {"is_enabled": True}
    assert app["settings"]["event_subscriptions"] == {"bot_events": EVENTS}
    assert app["oauth_config"]["scopes"] == SCOPES
    assert addresses(app) == []


def test_over_a_socket_whoever_installs_it_is_still_sent_back_to_the_address() -> None:
    _, text = printed("--socket", "--url", "https://moments.example.org")
    assert addresses(json.loads(text)) == ["https://moments.example.org/slack/oauth_redirect"]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://moments.example.org", "https addresses only"),
        ("http://localhost:3000", "--socket"),
        ("moments.example.org", "https addresses only"),
        ("https://", "not an address"),
        ("https://:443", "not an address"),
        ("https://a b.org", "not an address"),
        ("https://moments.example.org:port", "not an address"),
        ("https://[moments", "not an address"),
        ("https://moments.example.org/slack/events", "adds /slack/events"),
        ("https://moments.example.org/?a=b", "adds /slack/events"),
        ("https://me@moments.example.org", "adds /slack/events"),
    ],
)
def test_a_wrong_address_is_refused_with_what_to_mend(url: str, words: str) -> None:
    status, said = printed("--url", url)
    assert status == 1
    assert words in said
    assert said.count("\n") == 1


def test_without_an_address_the_way_without_one_is_named() -> None:
    status, said = printed()
    assert status == 1
    assert "--url" in said and "--socket" in said


def test_a_missing_manifest_is_named_with_the_place_where_it_stands(tmp_path: Path) -> None:
    assert manifests.SOURCE == ROOT / "app.yaml"
    with pytest.raises(NoManifest, match="beside bot"):
        manifest.printed(None, socket=True, source=tmp_path / "app.yaml")
