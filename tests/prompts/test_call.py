"""One question to a server: where it goes, with which key, in which form, and what it cost."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace

import pytest

from prompts.brief import Brief, Slot
from prompts.call import Model, Said, Server, Unusable, connect
from prompts.model import Leave, ModelWriter
from prompts.offline import Composer
from tests.prompts.briefs import CLINIC, RECOGNITION, RECOVERY
from tests.prompts.model_server import GOOD, KEY, WITH_AN_INVENTED_NAME, ModelServer, raw, refuses, says

BRIEF = replace(RECOGNITION, firm="Alder Row Wealth", facts=(CLINIC,))
LETTER = json.dumps({"subject": "The second clinic", "text": GOOD, "slots": [], "used": [0]})


@dataclass
class Purse:
    """Counts what it gives, as long as it has some."""

    calls: int = 9
    paid: list[tuple[int, int]] = field(default_factory=list)

    async def take(self, brief: Brief) -> Leave | None:
        self.calls -= 1
        return Leave() if self.calls >= 0 else None

    async def pay(self, brief: Brief, tokens: int, cost: int) -> None:
        self.paid.append((tokens, cost))


@pytest.fixture
async def priced(server: ModelServer) -> AsyncIterator[Model]:
    model = connect(Server("m", KEY, base_url=server.url, price_input=0.25, price_output=2.0))
    yield model
    await model.close()


async def ask(model: Model) -> Said:
    return await model.ask([{"role": "user", "content": "hello"}], "greeting", {"type": "object"})


async def test_any_server_is_reached_by_its_address_with_the_key(server: ModelServer, priced: Model) -> None:
    await ask(priced)
    [(path, headers)] = server.addressed
    assert path == "/v1/chat/completions" and headers["Authorization"] == f"Bearer {KEY}"


async def test_azure_is_reached_by_deployment_version_and_a_header_of_its_own(server: ModelServer) -> None:
    home = server.url.removesuffix("/v1")
    model = connect(Server("our-gpt", KEY, azure_endpoint=home, api_version="2024-10-21"))
    await ask(model)
    await model.close()
    [(path, headers)] = server.addressed
    assert path == "/openai/deployments/our-gpt/chat/completions?api-version=2024-10-21"
    assert headers["api-key"] == KEY and KEY not in headers.get("Authorization", "")
    assert server.forms == ["json_schema"] and server.asked[0]["model"] == "our-gpt"


def test_a_key_is_not_printed() -> None:
    assert KEY not in repr(Server("m", KEY))


@pytest.mark.parametrize(("tokens", "field"), [(None, None), (300, 300)])
async def test_the_longest_answer_is_said_where_it_is_set(
    server: ModelServer, tokens: int | None, field: int | None
) -> None:
    model = connect(Server("m", KEY, base_url=server.url, answer_tokens=tokens))
    await ask(model)
    await model.close()
    assert server.asked[0].get("max_completion_tokens") == field


async def test_tokens_and_cost_are_counted(server: ModelServer, priced: Model) -> None:
    server.voices = [raw("{}", tokens=1_000, written=200)]
    assert await ask(priced) == Said("{}", 1_200, 650)


@pytest.mark.parametrize(
    ("voice", "why"),
    [
        (raw("{}", finish="length", tokens=100, written=50), "it was cut off"),
        (raw("{}", finish="content_filter", tokens=100, written=50), "it refused"),
        (raw(None, refusal="no", tokens=100, written=50), "it refused"),
        (raw(" ", tokens=100, written=50), "it is empty"),
        (raw("{}", finish="", tokens=100, written=50), "it has no end"),
    ],
)
async def test_what_cannot_be_used_says_why_and_what_it_cost(
    server: ModelServer, priced: Model, voice: object, why: str
) -> None:
    server.voices = [voice]  # type: ignore[list-item]
    with pytest.raises(Unusable, match=why) as raised:
        await ask(priced)
    assert (raised.value.tokens, raised.value.cost) == (150, 125)


async def test_each_question_is_taken_from_the_purse_and_paid(server: ModelServer, priced: Model) -> None:
    purse = Purse()
    server.voices = [raw("{bad", tokens=10), raw(LETTER, tokens=20)]
    words = await ModelWriter(priced, Composer(), purse=purse).write(BRIEF)
    assert words.writer == "model"
    assert (purse.calls, purse.paid) == (7, [(10, 2), (20, 5)])


async def test_a_refusal_is_paid_too(server: ModelServer, priced: Model) -> None:
    purse = Purse()
    server.voices = [refuses()]
    assert (await ModelWriter(priced, Composer(), purse=purse).write(BRIEF)).writer == "offline"
    assert len(purse.paid) == 1


async def test_with_an_empty_purse_nothing_is_asked_nor_repaired(server: ModelServer, priced: Model) -> None:
    assert (await ModelWriter(priced, Composer(), purse=Purse(0)).write(BRIEF)).writer == "offline"
    assert server.asked == []
    server.voices = [says(WITH_AN_INVENTED_NAME), says(GOOD)]
    assert (await ModelWriter(priced, Composer(), purse=Purse(1)).write(BRIEF)).writer == "offline"
    assert len(server.asked) == 1


async def test_a_slot_has_the_topic_that_the_model_gave_it(server: ModelServer, priced: Model) -> None:
    text = GOOD.replace("[one thing you saw yourself]", "[one thing you saw yourself] [what they paid]")
    given = [{"text": "[what they paid]", "topic": "cost"}, {"text": "not there", "topic": "owner"}]
    server.voices = [says(text, slots=given)]
    words = await ModelWriter(priced, Composer()).write(BRIEF)
    assert words.slots == (Slot("[one thing you saw yourself]", "personal"), Slot("[what they paid]", "cost"))


async def test_the_whole_record_is_told_but_for_what_is_private(server: ModelServer, priced: Model) -> None:
    brief = replace(
        RECOVERY,
        details="sent on 3 November with 1,250 too much",
        preferences=("never on a Monday",),
        offers=("a call with the bookkeeper",),
        values=("punctuality",),
        since=RECOVERY.today.replace(year=2019),
        voice=("A plain word first, then what I do.",),
        locale="de-DE",
    )
    await ModelWriter(priced, Composer()).write(brief)
    system, record = (message["content"] for message in server.asked[0]["messages"])
    for words in (
        "1,250 too much",
        "never on a Monday",
        "bookkeeper",
        "punctuality",
        "2019",
        "plain word first",
    ):
        assert words in record
    assert "auf Deutsch, für de-DE" in system and "failing of ours" in system and "At most 5 slots" in system


@pytest.mark.parametrize("form", ["email", "card", "chat", "call", "linkedin"])
async def test_every_form_has_its_prompt_and_its_lengths(
    server: ModelServer, priced: Model, form: str
) -> None:
    await ModelWriter(priced, Composer()).write(replace(BRIEF, form=form))  # type: ignore[arg-type]
    system = server.asked[0]["messages"][0]["content"]
    assert "The form is" in system and "$" not in system
    assert ("From 14 to 40 words" in system) == (form == "card")
