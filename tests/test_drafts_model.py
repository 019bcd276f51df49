"""A model writes where it may: nothing sensitive, private, walled, held or a possible claim reaches it."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from string import ascii_lowercase

import pytest

from bot import findings
from bot.config import OpenAI
from bot.metering import metered
from prompts.call import Server, connect
from prompts.model import ModelWriter
from prompts.offline import Composer
from store import clients
from store.db import Session
from store.sight import Sight
from tests.conftest import Play
from tests.prompts.model_server import KEY, ModelServer, raw, says

USED = "select calls, tokens, cost from model_use"
PERSONAL = """
{who}'s husband died last night
{who} is in hospital with a broken hip
{who} has been diagnosed with cancer
{who} and her husband are divorcing
{who} lost her job on Friday
{who} had a miscarriage
{who}'s mother passed away on Sunday
{who} had a heart attack
{who} was mugged on Friday
{who}'s son was killed in a car crash
{who} is seriously ill
{who} has had a stroke
{who}'s house burned down
{who} buried her father today
{who}: Mutter gestorben
{who} liegt im Krankenhaus
{who} : son mari est décédé hier
{who}: su padre falleció ayer
"""
BUSINESS = """
{client} is laying off twenty people
{client} cannot pay its rent this month
{client} is insolvent
{client} was robbed on Friday
{client} had money stolen by an employee
{client} was burgled on Friday
"""
PRIVATE = """
private: {who} promoted to CFO
{who} promoted to director, keep this private
{who} promoted to COO, confidential
{who} moves to Leeds, not public yet
{who} leaves in March, between us
{client} moves to Leeds, under NDA until March
{client} opens a third clinic, embargoed until 5 January
private: {client} wins the export award
"""
CLAIMS = """
pit: {client} got the wrong filing, possible claim
pit: {client} sent the wrong statement, possible claim
pit: {client} missed the deadline, possible claim
pit: {client} invoice wrong again, possible claim
pit: {client} advice on the lease was wrong, possible claim
"""
OPEN = """
{who} promoted to CFO
pit: {client} invoice wrong again
{client} moves to Leeds
{client} wins the export award
pit: {client} report sent to the wrong address
"""
MARKED = (
    "Dear {contact_first},\n\nYou were promoted to CFO, and I wanted to write before the week was over."
    " I wish you a first month with room to look around.\n\nIf it helps, I can put what we hold for you on"
    " one page, so that nobody has to search for it. [one line of your own]\n\nKind regards,\n{writer}"
)
PEOPLE = "Imogen Tarrant,Rosalind Quill,Annegret Kronfeld,Odile Fontanel,Lucia Zabaleta,Priya Raman".split(
    ","
)


@dataclass
class Firm:
    play: Play
    model: ModelServer
    used: int = 0
    listed: bool = False

    async def client(self, more: str = "", value: str = "") -> tuple[str, str]:
        """One client more with a contact; `more` is a column of the list."""
        if more or not self.listed:
            column, cell = (f",{more}", f",{value}") if more else ("", "")
            few = range(self.used, self.used + 1 if more else 20)
            self.listed = not more
            rows = [f"{name},dana,{who}{cell}" for name, who in map(nth, few)]
            await self.play.clients("\n".join([f"name,owner,contact{column}", *rows]))
        self.used += 1
        return nth(self.used - 1)

    async def drafted(self, line: str, more: str = "", value: str = "") -> list[tuple[str, str]]:
        """The types and writers of what came of it."""
        client, who = await self.client(more, value)
        said = line.format(client=client, who=who)
        pit, said = said.startswith("pit: "), said.removeprefix("pit: ")
        named = said if client in said else f"{client}: {said}"
        before = self.count()
        card = await self.play.say(f"add {'pit: ' if pit else ''}{named}")
        if "Draft" in card["buttons"]:
            await self.play.press("Draft", client)
        return [
            (kind, writer)
            for kind, writer in self.play.rows(f"select type, writer from draft where id > {before}")
        ]

    def count(self) -> int:
        return int(self.play.rows("select coalesce(max(id), 0) from draft")[0][0])


def nth(number: int) -> tuple[str, str]:
    """A client and a contact of it, whose names are found in no other words."""
    ending = f"{ascii_lowercase[number]}um"
    return f"Brackwell{ending}", f"{PEOPLE[number % len(PEOPLE)]}{ending}"


async def with_model(play: Play, **settings: object) -> AsyncIterator[Firm]:
    model = ModelServer()
    model.voices = [raw("{}", tokens=1_000, written=100)]
    async with model.server:
        told = OpenAI.model_validate({"api_key": KEY, "base_url": model.url, **settings})
        asked = connect(Server("m", KEY, base_url=model.url, price_input=1.0, price_output=5.0))
        purse = metered(told, play.stage.transactions, play.stage.dispatcher.directory)
        play.writer.writer = ModelWriter(asked, Composer(), deadline=5, purse=purse, names_allowed=told.names)
        yield Firm(play, model)
        await asked.close()


@pytest.fixture
async def firm(play: Play) -> AsyncIterator[Firm]:
    async for firm in with_model(play):
        yield firm


def lines(cases: str) -> list[str]:
    return cases.strip().splitlines()


async def test_what_may_be_seen_is_sent_without_a_name(firm: Firm) -> None:
    for line in lines(OPEN):
        before = len(firm.model.asked)
        await firm.drafted(line)
        assert len(firm.model.asked) > before, line
    heard = firm.model.heard.lower()
    assert "promoted to cfo" in heard and "invoice wrong again" in heard
    names = [part.lower() for name in PEOPLE for part in name.split()]
    for name in ("brackwell", "dana", "cole", "mira", "leeds", *names):
        assert name not in heard, name


@pytest.mark.parametrize("names", [False, True], ids=["default", "names"])
@pytest.mark.parametrize("cases", [PERSONAL, BUSINESS, PRIVATE], ids=["personal", "business", "private"])
async def test_what_is_sensitive_or_private_is_never_sent(play: Play, cases: str, names: bool) -> None:
    async for firm in with_model(play, names=names):
        for line in lines(cases):
            drafts = await firm.drafted(line)
            assert {writer for _, writer in drafts} <= {"offline"}, line
            assert firm.model.asked == [], line
        assert firm.count() >= len(lines(cases)) * 2 // 3, "there were drafts to be had"
        assert play.rows(USED) == []


async def test_a_walled_client_is_never_sent(firm: Firm) -> None:
    for line in lines(OPEN):
        drafts = await firm.drafted(line, "wall", "dana;ada")
        assert [writer for _, writer in drafts] == ["offline"], line
    assert firm.model.asked == []


async def test_a_client_on_legal_hold_is_never_sent(firm: Firm) -> None:
    for line in lines(OPEN):
        await firm.drafted(line, "status", "legal hold")
    assert firm.model.asked == [] and firm.count() == 0


async def test_a_possible_claim_is_never_sent_released_or_not(firm: Firm) -> None:
    await firm.play.say("settings claims-contact @cole", who="ada")
    for line in lines(CLAIMS):
        assert await firm.drafted(line) == [("acknowledgement", "offline")], line
    client, _ = nth(firm.used - 1)
    await firm.play.press("Release", client, who="cole")
    await firm.play.press("Draft", client)
    assert firm.play.rows("select type, writer from draft order by id desc limit 1") == [
        ("recovery", "offline")
    ]
    assert firm.model.asked == []


@pytest.mark.parametrize("setting", ["model off", "profession law"])
async def test_where_the_firm_wants_no_model_nothing_is_sent(firm: Firm, setting: str) -> None:
    await firm.play.say(f"settings {setting}", who="ada")
    for line in lines(OPEN):
        await firm.drafted(line)
    assert firm.model.asked == []


async def test_what_could_move_a_price_is_not_sent_in_a_discreet_profession(firm: Firm) -> None:
    await firm.play.say("settings profession wealth", who="ada")
    for line in ("{client} is merging with Initech", "{client} is being sold", "{client} plans a listing"):
        await firm.drafted(line)
    assert firm.model.asked == []


async def test_news_that_names_a_walled_client_is_not_sent(firm: Firm) -> None:
    walled, _ = await firm.client("wall", "dana;ada")
    [(_, writer)] = await firm.drafted(f"pit: {{client}} invoice wrong again, {walled} noticed it")
    assert writer == "offline" and firm.model.asked == []


async def test_what_is_settled_between_gathering_and_asking_counts(firm: Firm) -> None:
    await firm.drafted("pit: {client} invoice wrong again")
    [brief] = firm.play.writer.briefs
    store = firm.play.stage.transactions
    purse = metered(OpenAI(), store, firm.play.stage.dispatcher.directory)
    assert await purse.take(brief)
    await firm.play.say("settings model off", who="ada")
    assert await purse.take(brief) is None
    await firm.play.say("settings model on", who="ada")
    assert await purse.take(brief)
    await store.run(partial(walled_off, name=brief.client))
    assert await purse.take(brief) is None


def walled_off(session: Session, *, name: str) -> None:
    [client] = clients.all_called(session, Sight.of_system(1), name)
    clients.wall(session, client, [1])


async def test_colleagues_and_other_clients_are_hidden_in_small_letters_too(firm: Firm) -> None:
    other, someone = await firm.client()
    await firm.drafted("pit: {client} invoice sent to " + f"{other} and {someone} by cole and mira".lower())
    assert firm.model.asked
    for name in ("brackwell", "cole", "mira", "imogen", "tarrant"):
        assert name not in firm.model.heard.lower()


async def test_each_question_is_counted_with_its_tokens_and_cost(firm: Firm) -> None:
    await firm.drafted("pit: {client} invoice wrong again")
    assert firm.play.rows(USED) == [(2, 2_200, 3_000)], "asked, and repaired"
    _, told = await firm.play.stage.transactions.read(
        lambda session: findings.found(session, firm.play.stage.clock())
    )
    assert "  The model was asked 2 times today: 2200 tokens, 0.0030 of cost." in told


@pytest.mark.parametrize(
    "most",
    [{"daily_calls": 2}, {"daily_tokens": 2_000}, {"daily_cost": 0.003}],
    ids=["calls", "tokens", "cost"],
)
async def test_when_the_day_is_spent_the_composer_writes_and_the_log_says_so_without_words(
    play: Play, most: dict[str, float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async for firm in with_model(play, **most):
        await firm.drafted("pit: {client} invoice wrong again")
        assert await firm.drafted("pit: {client} report sent late") == [("recovery", "offline")]
        assert len(firm.model.asked) == 2 and "budget of workspace 1 is spent" in caplog.text
        for word in (KEY, "Brackwell", "Imogen", "invoice"):
            assert word not in caplog.text
        await play.at("2026-11-24T08:00:00+00:00")
        await firm.drafted("pit: {client} report sent late")
        assert len(firm.model.asked) == 4


async def test_a_letter_of_the_model_keeps_the_version_of_its_prompts(firm: Firm) -> None:
    slots = [{"text": "[one line of your own]", "topic": "personal"}]
    firm.model.voices = [says(MARKED, used=(), subject="Your new role", slots=slots)]
    assert await firm.drafted("{who} promoted to CFO") == [("marking", "model")]
    [(prompt, topics)] = firm.play.rows("select prompt, cast(topics as text) from draft")
    assert (prompt, topics) == ("marking 2, rules 2, email 1, english 1", '["personal"]')
