"""Cards on Teams: every shape, what is labelled, and what is offered to be said next."""

from typing import Any

from bot.teams import render
from handlers import routes
from handlers.cards import Attachment, Block, Button, Buttons, Card, Facts, Item, Link, Note, Quote, Text
from handlers.commands.drafts import NotSentYet, RateDraft, ReleaseDraft, Reword
from handlers.commands.lists import ShowMyDay
from handlers.commands.moments import AddMoment
from handlers.context import Place
from tests.platforms.adaptive import button, buttons, card, fields, words
from tests.platforms.adaptive_cards import in_message
from tests.platforms.office import Office
from tests.platforms.tenant import Tenant

Json = dict[str, Any]

CHAT, ROOM = Place("teams/t/@dana"), Place("teams/t/19:room@thread.tacv2")
PLAIN = Button("Done", ShowMyDay())
OURS = Quote("Dear Jane", machine=True)
RATE = Buttons((Button("Sounds right", RateDraft(1, good=True, words="x")),))


def sent(*blocks: Block, title: str = "Acme", place: Place = ROOM) -> Json:
    activity = render.message(Card(title, blocks), place)
    assert in_message(activity) == []
    return activity


def body(*blocks: Block) -> list[Json]:
    return list(card(sent(*blocks))["body"][1:])


def named(number: int) -> tuple[Button, ...]:
    return tuple(Button(f"Button {n}", ShowMyDay()) for n in range(number))


def test_every_shape_is_drawn_and_read_in_order() -> None:
    shapes = (
        Text("**First:** Dana & [co](x)"),
        Facts(
            (("When", "**Tuesday** 3 March"), ("Who", "")),
        ),
        Quote("Dear Jane,\n\n- **well** done"),
        Attachment("moments.csv", "a,b"),
        Link("Said here", "https://teams.microsoft.com/l/message/1"),
        Item("Globex, since 3 March", (PLAIN,)),
        Note("Say `pits` to me."),
    )
    assert words(sent(*shapes)).splitlines() == [
        "Acme",
        "First: Dana & [co](x)",
        "When: Tuesday 3 March",
        "Who: …",
        "Dear Jane,",
        "",
        "- **well** done",
        "moments.csv",
        "Said here: https://teams.microsoft.com/l/message/1",
        "Globex, since 3 March",
        "Say pits to me.",
    ]


def test_an_item_is_one_container_its_words_first_and_then_its_buttons() -> None:
    [item] = body(Item("Globex", (PLAIN,), (Button("Skip", ShowMyDay()), Button("Mute", ShowMyDay()))))
    assert item["type"] == "Container" and item["separator"]
    said, row = item["items"]
    assert said["type"] == "RichTextBlock" and row["type"] == "ActionSet"
    assert [action.get("mode") for action in row["actions"]] == [None, "secondary", "secondary"]
    assert [action["fallback"].get("mode") for action in row["actions"]] == [None, "secondary", "secondary"]


def test_no_button_is_lost_in_a_row_that_is_too_long() -> None:
    rows = body(Buttons(named(14), (Button("Rare", ShowMyDay()), Button("Rarer", ShowMyDay()))))
    assert [len(row["actions"]) for row in rows] == [6, 6, 4]
    assert buttons({"body": rows})[-3:] == ["Button 13", "Rare", "Rarer"]


def test_a_menu_of_one_or_without_buttons_before_it_is_buttons() -> None:
    [row] = body(Buttons((PLAIN,), (Button("Skip", ShowMyDay()),)))
    [alone] = body(Buttons((), named(3)))
    assert not any("mode" in action for action in row["actions"] + alone["actions"])
    [once] = body(Buttons((PLAIN,), (PLAIN, *named(2))))
    assert buttons({"body": [once]}) == ["Done", "Button 0", "Button 1"]


def test_the_style_of_a_button_is_one_that_teams_knows() -> None:
    shown = Buttons((Button("Save", ShowMyDay(), "primary"), Button("Forget", ShowMyDay(), "danger"), PLAIN))
    [row] = body(shown)
    assert [action.get("style") for action in row["actions"]] == ["positive", "destructive", None]


def test_a_sentence_that_stands_alone_is_no_heading() -> None:
    [alone] = card(sent(title="Say `pits` to see **them**."))["body"]
    assert [run["text"] for run in alone["inlines"]] == ["Say ", "pits", " to see ", "them", "."]
    [title, _] = card(sent(Text("x"), title="Acme\n*Ltd*"))["body"]
    assert title["style"] == "heading" and title["text"] == "Acme \\*Ltd\\*"


def test_only_an_address_of_the_web_can_be_followed() -> None:
    [good], [bad] = body(Link("Here", "https://a.b/(c)")), body(Link("Here", "javascript:alert(1)"))
    assert good["inlines"][1]["selectAction"] == {"type": "Action.OpenUrl", "url": "https://a.b/(c)"}
    assert not any("selectAction" in run for run in bad["inlines"])


def test_what_has_nothing_to_see_is_not_drawn() -> None:
    blocks = (Text(" "), Quote("\u200b"), Note(""), Facts(()), Buttons(()), Item("", ()), Attachment("", ""))
    assert card(sent(*blocks, title=" "))["body"] == [{"type": "TextBlock", "text": "…", "wrap": True}]


def test_words_we_propose_are_labelled_and_may_be_rated() -> None:
    proposed = sent(OURS, Buttons((Button("Shorter", Reword(1, "shorter")),)), RATE)
    [label] = proposed["entities"]
    assert label["type"] == "https://schema.org/Message" and label["additionalType"] == ["AIGeneratedContent"]
    assert proposed["channelData"]["feedbackLoop"] == {"type": "default"}
    for asked in (Button("Not sent yet", NotSentYet(1)), Button("Release", ReleaseDraft(1, "x"))):
        shown = sent(OURS, Buttons((asked,)))
        assert shown["entities"] == [label] and "channelData" not in shown
    assert sent(OURS)["entities"] == [label]


def test_words_that_are_somebodys_own_bear_no_label() -> None:
    changed = sent(Quote("Dear Jane"), Buttons((Button("Shorter", Reword(1, "shorter")),)))
    for activity in (changed, sent(Quote("What went out")), sent(Text("No words"), RATE)):
        assert "entities" not in activity and "channelData" not in activity


def test_in_our_chat_what_tells_something_is_followed_by_what_may_be_said_next() -> None:
    offered = sent(Text("Nothing today"), place=CHAT)["suggestedActions"]["actions"]
    assert all(each["title"] == each["value"] for each in offered)
    assert not any(isinstance(routes.read(each["value"]), AddMoment) for each in offered)
    assert "suggestedActions" not in sent(Text("Nothing today"))
    assert "suggestedActions" not in sent(Text("Pits"), Buttons((PLAIN,)), place=CHAT)


def test_plain_words_have_no_markup_and_no_backslash() -> None:
    said = Card(
        "**Acme** & [co](x)",
        (Text("**Due** *now*_"), Facts((("a_b", "c*"),)), Item("x", (PLAIN,)), Quote("“1.”")),
    )
    assert render.plain(said) == "Acme & [co](x)\nDue *now*_\na_b: c*\nx\n“1.”"
    assert render.plain(Card("", ())) == "…"
    assert render.message(said, CHAT)["summary"] == "Acme & [co](x)"


def test_commands_among_facts_look_like_commands() -> None:
    [lines] = body(Facts((("add", "`/moment add …` notes it"), ("pits", "what went wrong"))))
    assert words({"body": [lines]}) == "add: add … notes it\npits: what went wrong"
    assert lines["inlines"][1]["fontType"] == "Monospace"


def test_a_fact_of_several_lines_has_them() -> None:
    [lines] = body(Facts((("Address", "Main Street 1\nLondon"), ("Tier", ""))))
    assert words({"body": [lines]}) == "Address: Main Street 1\nLondon\nTier: …"


async def test_a_draft_of_ours_arrives_with_its_label(tenant: Tenant, branch: Office) -> None:
    await tenant.say("add Acme: Jane Doe promoted to CFO on 3 March")
    await branch.settle()
    form = await tenant.press(button(tenant.posts()[0].body, "New client"), message="m")
    saved = await tenant.press(button(form, "Save"), message="m", typed=fields(form))
    await tenant.press(button(saved, "Draft"), message="m")
    await branch.settle()
    [draft] = [message for message in tenant.messages.values() if "Sounds right" in buttons(message)]
    assert draft["entities"] and draft["channelData"]["feedbackLoop"]
    assert sum("entities" in message for message in tenant.messages.values()) == 1
