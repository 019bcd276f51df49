"""The shortest way through Teams: somebody says something, it is answered, a button is pressed."""

from tests.platforms.adaptive import button, buttons, fields, words
from tests.platforms.office import Office
from tests.platforms.tenancy import APP, DANA, ROOM
from tests.platforms.tenant import Tenant

ADD = "add Acme: Jane Doe promoted to CFO on 3 March"


async def test_a_message_is_answered_in_our_chat_by_one_post(tenant: Tenant, branch: Office) -> None:
    said = tenant.activity(type="message", text=ADD)
    for _ in range(2):
        assert (await tenant.send(said))[0] == 202
    await branch.settle()
    [post] = tenant.posts()
    assert post.conversation == f"a:{DANA}" and "Is it a new client" in words(post.body)
    assert post.token == "Bearer token-of-the-app"


async def test_a_form_stands_where_its_button_was_and_its_answer_after_it(
    tenant: Tenant, branch: Office
) -> None:
    await tenant.say(ADD)
    await branch.settle()
    [post] = tenant.posts()
    form = await tenant.press(button(post.body, "New client"), message="m")
    assert fields(form)["what"] == "promoted to CFO"
    saved = await tenant.press(button(form, "Save"), message="m", typed=fields(form))
    assert "3 March 2027" in words(saved) and "Undo" in buttons(saved)


async def test_a_mention_is_answered_in_its_room(tenant: Tenant, branch: Office) -> None:
    await tenant.say("upcoming", room=ROOM)
    await branch.settle()
    assert [post.conversation for post in tenant.posts()] == [ROOM]


async def test_what_is_not_signed_for_us_is_refused(tenant: Tenant, branch: Office) -> None:
    said = tenant.activity(type="message", text=ADD)
    assert (await tenant.send(said, tenant.token(aud=APP[::-1])))[0] == 401
    await branch.settle()
    assert tenant.calls == []
