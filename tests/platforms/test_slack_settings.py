"""The settings of an app that many install: what is missing is named, and secrets are never shown."""

import pytest
from pydantic import SecretStr

from bot import checkup
from bot.config import Settings
from bot.keys import vault
from bot.platform import CannotStart
from tests.platforms.house import ID, KEY, OLDER, configured, opened_house
from tests.platforms.office import opened
from tests.platforms.workspace import TOKEN, Workspace


async def refused(slack: Workspace, database: str, keys: str = KEY, **more: object) -> str:
    with pytest.raises(CannotStart) as why:
        async with opened(database, configured(slack, keys, **more)):
            pass
    return str(why.value)


async def test_what_is_missing_at_the_start_is_named(slack: Workspace, database: str) -> None:
    assert "Fernet.generate_key" in await refused(slack, database, keys="")
    wrong = await refused(slack, database, keys=f"{KEY},nonsense")
    assert "no key" in wrong and "nonsense" not in wrong
    assert "SLACK_SIGNING_SECRET" in await refused(slack, database, signing_secret=None)
    nothing = await refused(slack, database, client_id=None)
    assert "SLACK_BOT_TOKEN" in nothing and "SLACK_CLIENT_ID" in nothing


async def test_a_bot_token_alone_opens_no_page(slack: Workspace, database: str) -> None:
    async with opened_house(slack, database, client_id=None, bot_token=TOKEN) as house:
        assert (await house.browser.get("/slack/install")).status == 404
        assert (await house.browser.get("/")).status == 404


def test_the_environment_says_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_CLIENT_ID", ID)
    monkeypatch.setenv("SLACK_CLIENT_SECRET", "hush")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "")
    monkeypatch.setenv("SLACK_REDIRECT_URL", "https://moments.example.com/slack/oauth_redirect")
    monkeypatch.setenv("MOMENTS_KEYS", f"{KEY}, {OLDER}")
    settings = Settings()
    assert settings.slack and settings.slack.many and settings.slack.bot_token is None
    kept = vault(settings.keys)
    assert kept.open(vault(SecretStr(OLDER)).seal("xoxb-1")) == "xoxb-1"
    assert "xoxb" not in repr(kept) and KEY not in repr((kept, settings))


async def test_doctor_names_what_is_missing(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", database)
    monkeypatch.setenv("SLACK_CLIENT_ID", ID)
    monkeypatch.setenv("SLACK_CLIENT_SECRET", "hush")
    assert await checkup.run() == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "Slack is configured, for every workspace that installs it." in said
    assert "SLACK_SIGNING_SECRET is empty" in said
    assert "MOMENTS_KEYS is empty" in said
