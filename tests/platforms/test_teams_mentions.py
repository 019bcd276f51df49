"""Colleagues who are mentioned in Teams: each is who was meant, whatever they are called."""

import time

import pytest

from tests.platforms.adaptive import words
from tests.platforms.branch_scenes import added, known_client, said
from tests.platforms.office import Office
from tests.platforms.tenancy import ROOM, SAM, US, member
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_messages import AT_US, answered, mention


async def test_a_mentioned_colleague_is_meant_though_two_have_the_same_name(
    tenant: Tenant, branch: Office
) -> None:
    tenant.roster.people["aad-sam-2"] = member("aad-sam-2", "Sam")
    await tenant.say("help", who="aad-sam-2")
    await branch.settle()
    await added(tenant, branch)
    both = [mention("29:aad-sam-2", "Sam"), mention(f"29:{SAM}", "Sam")]
    for entities, person in ((both[:1], "aad-sam-2"), (both[1:], SAM)):
        text = "assign Acme birthday <at>Sam</at>"
        await answered(tenant, branch, text=text, entities=entities)
        owner = "select person from member join moment on moment.owner_id = member.id"
        assert branch.rows(owner) == [(person,)]


async def test_several_colleagues_are_told_apart_by_their_order(tenant: Tenant, branch: Office) -> None:
    tenant.roster.people["aad-sam-2"] = member("aad-sam-2", "Sam")
    await tenant.say("help", who="aad-sam-2")
    await branch.settle()
    await known_client(tenant, branch)
    entities = [mention(US, "Moments"), mention("29:aad-sam-2", "Sam"), mention(f"29:{SAM}", "Sam")]
    text = f"<p>{AT_US}&nbsp;team <at>Sam</at>&nbsp;<at>Sam</at></p>"
    await answered(tenant, branch, room=ROOM, text=text, textFormat="html", entities=entities)
    teams = "select m.person, r.person from team t join member m on m.id = t.manager_id"
    assert branch.rows(f"{teams} join member r on r.id = t.member_id") == [("aad-sam-2", SAM)]


async def test_a_colleague_who_never_spoke_to_us_is_met_by_a_mention(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    tenant.roster.people["aad-eve"] = member("aad-eve", "Eve")
    tenant.roster.rooms[ROOM].append("aad-eve")
    entities = [mention(US, "Moments"), mention("29:aad-eve", "Eve")]
    text = f"{AT_US} assign Acme birthday <at>Eve</at>"
    await answered(tenant, branch, room=ROOM, text=text, entities=entities)
    owner = "select person, name from member join moment on moment.owner_id = member.id"
    assert branch.rows(owner) == [("aad-eve", "Eve")]


async def test_whoever_is_mentioned_and_not_known_is_not_taken_for_a_namesake(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    stranger = [mention("29:aad-other", "Sam")]
    shown = await answered(tenant, branch, text="assign Acme birthday <at>Sam</at>", entities=stranger)
    assert "Assigned" not in shown
    assert branch.rows(
        "select count(*) from moment join member on owner_id = member.id where person = 'aad-sam'"
    ) == [(0,)]


async def test_a_mention_of_somebody_unknown_is_kept_as_it_reads(tenant: Tenant, branch: Office) -> None:
    await known_client(tenant, branch, room=ROOM)
    ghost = [mention(US, "Moments"), mention("29:ghost-1", "Ghost Rider")]
    text = f"{AT_US} touch Acme: lunch with <at>Ghost Rider</at>"
    shown = await answered(tenant, branch, room=ROOM, text=text, entities=ghost)
    assert "lunch with “Ghost Rider”" in shown
    assert branch.rows("select text from touch") == [("lunch with “Ghost Rider”",)]


def crowd(tenant: Tenant, number: int) -> list[str]:
    """As many colleagues in the room, of whom none has spoken to us."""
    names = [f"p{each}" for each in range(number)]
    tenant.roster.people |= {name: member(name, name) for name in names}
    tenant.roster.rooms[ROOM] += names
    return names


@pytest.mark.parametrize(("slow", "known"), [(0.5, 5), (20, 0)])
async def test_all_who_are_mentioned_are_asked_about_at_once_and_not_for_long(
    tenant: Tenant, branch: Office, slow: float, known: int
) -> None:
    names = crowd(tenant, 5)
    await said(tenant, branch, "help", room=ROOM)
    tenant.slow, began = slow, time.monotonic()
    text = f"{AT_US} help " + " ".join(f"<at>{name}</at>" for name in names)
    entities = [mention(US, "Moments"), *(mention(f"29:{name}", name) for name in names)]
    await tenant.send(tenant.activity(room=ROOM, type="message", text=text, entities=entities))
    assert time.monotonic() - began < 4.5
    assert branch.rows("select count(*) from member where person like 'p%'") == [(known,)]


async def test_a_guest_who_mentions_others_makes_us_ask_nothing(tenant: Tenant, branch: Office) -> None:
    tenant.roster.people["g"] = member("g", "Gus", role="guest")
    tenant.roster.rooms[ROOM].append("g")
    [mira] = crowd(tenant, 1)
    await tenant.say("help", who="g", room=ROOM)
    await branch.settle()
    tenant.calls.clear()
    entities = [mention(US, "Moments"), mention(f"29:{mira}", mira)]
    text = f"{AT_US} help <at>{mira}</at>"
    assert await answered(tenant, branch, who="g", room=ROOM, text=text, entities=entities) == ""
    assert tenant.calls == []


@pytest.mark.parametrize("name", ["Moment Partners", "Moments AG"])
async def test_a_client_may_be_called_as_we_are(tenant: Tenant, branch: Office, name: str) -> None:
    await known_client(tenant, branch, name)
    card = await said(tenant, branch, f"{name}: Jane Doe promoted to CFO on 3 March")
    assert name in words(card) and "Jane Doe" in words(card)
    assert branch.rows("select name from client") == [(name,)]
