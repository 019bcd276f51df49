"""The manifest for Teams, held against Teams' rules, app.yaml and the words that people may type."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.teams.manifest import manifest
from bot.teams.wanted import wanted
from handlers import help, routes
from handlers.commands.moments import Say
from tests.platforms.office import Office
from tests.platforms.teams_schema import faults
from tests.platforms.tenant import Tenant
from tests.platforms.test_manifest import APP

URL, ID = "https://moments.example.org", "01234567-89ab-cdef-0123-456789abcdef"
Json = dict[str, Any]


def made(*, url: str = URL, app_id: str = ID, version: str | None = None, listens: bool = False) -> Json:
    return manifest(wanted(url, app_id, version, listens=listens))


HOSTS = st.from_regex(r"[a-z][a-z0-9-]{0,40}(\.[a-z]{2,10}){1,4}", fullmatch=True)


@settings(deadline=None, max_examples=60)
@given(HOSTS, st.uuids(), st.integers(1, 65535), st.booleans(), st.tuples(*[st.integers(0, 999)] * 3))
def test_teams_takes_the_manifest_wherever_the_bot_is_reached(
    host: str, app_id: object, port: int, listens: bool, version: tuple[int, int, int]
) -> None:
    told = made(
        url=f"https://{host}:{port}/",
        app_id=str(app_id).upper(),
        version=".".join(str(number) for number in version),
        listens=listens,
    )
    assert faults(told) == []
    assert told["validDomains"] == [host]
    assert told["id"] == told["bots"][0]["botId"] == told["composeExtensions"][0]["botId"] == str(app_id)


def spoilt(path: str, value: object) -> Json:
    """A manifest that has something else at that place, or, for None, nothing."""
    told = copy.deepcopy(made(listens=True))
    *way, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    part: Any = told
    for step in way:
        part = part[step]
    if value is None:
        del part[last]
    else:
        part[last] = value
    return told


LIST = "bots.0.commandLists.1"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("packageName", "com.example.moments"),
        ("bots.0.supportTargetedMessages", True),
        ("bots.0.supportsTargetedMessages", False),
        ("bots.0.botId", "moments"),
        ("bots.0.scopes", ["personal"]),
        (f"{LIST}.triggers", ["/"]),
        (f"{LIST}.commands.1.title", "add"),
        ("bots.0.commandLists.0.commands.0.prompt", None),
        ("composeExtensions.0.commands.0.description", "n" * 129),
        ("name.short", "n" * 31),
        ("description.short", "n" * 81),
        ("description.full", None),
        ("developer.privacyUrl", "http://moments.example.org"),
        ("accentColor", "green"),
        ("version", "0.1"),
        ("supportsChannelFeatures", None),
        ("webApplicationInfo", None),
        ("webApplicationInfo.resource", ""),
        ("manifestVersion", "1.28"),
    ],
)
def test_the_rules_find_what_teams_would_refuse(path: str, value: object) -> None:
    assert faults(spoilt(path, value))


def test_what_is_shown_stands_in_app_yaml() -> None:
    told, shown = made(), APP["display_information"]
    assert told["name"]["short"] == shown["name"]
    assert told["description"]["short"] == shown["description"]
    assert told["description"]["full"] in shown["long_description"]
    assert told["accentColor"] == shown["background_color"]


def test_the_commands_are_the_seven_words_of_help_and_all_are_understood() -> None:
    chat, rooms = made()["bots"][0]["commandLists"]
    words = [word for word, _ in help.FIRST]
    assert len(words) == 7
    assert [c["title"] for c in chat["commands"] if "prompt" not in c] == [*words, "home"]
    assert [command["title"] for command in rooms["commands"]] == [*words, "help"]
    assert rooms["triggers"] == ["mention", "slash"]
    assert not any(isinstance(routes.read(word), Say) for word in [*words, "help", "home"])


def test_no_description_shows_markup_or_a_command_that_only_slack_knows() -> None:
    for commands in made()["bots"][0]["commandLists"]:
        for command in commands["commands"]:
            assert not set("`*/") & set(command.get("description", ""))


def test_the_prompts_are_those_that_slack_suggests() -> None:
    chat = made()["bots"][0]["commandLists"][0]
    prompts = [command for command in chat["commands"] if command.get("type") == "prompt"]
    suggested = APP["features"]["agent_view"]["suggested_prompts"]
    assert [(p["title"], p["prompt"]) for p in prompts] == [(s["title"], s["message"]) for s in suggested]


async def test_each_dialog_opens_the_form_of_its_name(tenant: Tenant, branch: Office) -> None:
    everywhere, on_a_message = made()["composeExtensions"][0]["commands"]
    message = {"messagePayload": {"id": "1", "body": {"content": "<p>Acme: Jane Doe retires in May</p>"}}}
    forms = []
    for command, value in ((everywhere, {}), (on_a_message, message)):
        opened = {"commandId": command["id"], "commandContext": command["context"][0], **value}
        answer = await tenant.invoke("composeExtension/fetchTask", opened)
        forms.append(json.dumps(answer["task"]["value"]["card"]["content"]))
    assert "Input.Text" in forms[0] and "Jane Doe" not in forms[0]
    assert "Input.Text" in forms[1] and "Jane Doe" in forms[1]


def test_every_message_is_asked_for_only_where_a_firm_wants_to_listen() -> None:
    silent, listening = made(), made(listens=True)
    assert not {"authorization", "webApplicationInfo"} & silent.keys()
    named = {asked["name"] for asked in listening["authorization"]["permissions"]["resourceSpecific"]}
    assert named == {"ChannelMessage.Read.Group", "ChatMessage.Read.Chat"}
    assert "every message" in listening["description"]["full"]
    assert "every message" not in silent["description"]["full"]


async def test_the_pages_that_the_manifest_names_are_served(tenant: Tenant, branch: Office) -> None:
    developer = made()["developer"]
    assert tenant.client
    for name in ("websiteUrl", "privacyUrl", "termsOfUseUrl"):
        path, _, part = developer[name].removeprefix(URL).partition("#")
        async with tenant.client.get(path) as answer:
            page = await answer.text()
        assert answer.status == 200 and "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert not part or f'id="{part}"' in page
