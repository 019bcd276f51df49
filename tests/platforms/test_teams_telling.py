"""What a room in Teams was told stays what all of them may read, whoever presses on it."""

from tests.platforms.adaptive import button, buttons, words
from tests.platforms.branch_scenes import added, said
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, SAM
from tests.platforms.tenant import Tenant


async def test_what_one_is_shown_does_not_take_the_place_of_what_the_room_reads(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    post = await said(tenant, branch, "list Acme", room=ROOM)
    message = tenant.last(ROOM)
    await tenant.press(button(post, "Show"), message=message, who=SAM, room=ROOM)
    await tenant.until(lambda: [call for call in tenant.posts(ROOM) if call.query])
    await branch.settle()
    assert words(tenant.messages[message]) == words(post)


async def test_a_press_on_what_a_room_was_told_says_to_the_presser_alone_what_was_done(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch)
    await said(tenant, branch, "Acme birthday", room=ROOM)
    post = await said(tenant, branch, "list Acme", room=ROOM)
    message = tenant.last(ROOM)
    shown = await tenant.press(button(post, "Show"), message=message, room=ROOM)
    card = await tenant.until(lambda: [call for call in tenant.posts(ROOM) if call.query])
    assert words(shown) == words(post) and "Done" in buttons(card.body)


async def test_what_is_private_is_answered_in_our_chat(tenant: Tenant, branch: Office) -> None:
    await added(tenant, branch)
    await said(tenant, branch, "add Acme: Sam Poe has cancer")
    tenant.calls.clear()
    await tenant.say("pits", room=ROOM)
    await branch.settle()
    assert [post.conversation for post in tenant.posts()] == [f"a:{DANA}"]
