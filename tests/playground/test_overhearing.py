"""Listening on the page: the question comes into the direct message of whoever said it."""

from tests.playground.visitor import Visitor


async def test_where_the_bot_listens_news_is_asked_about_in_the_authors_direct_message(acme: Visitor) -> None:
    await acme.say("/moment listen on")
    assert "switched listening on in this room" in await acme.as_("dana").text()
    await acme.say("Jane Doe at Acme Tooling has just been promoted to CFO")
    mine = acme.as_("alex", "dm")
    assert "Save this?" in await mine.text() and "Save this?" not in await acme.text()
    assert "Save this?" not in await acme.as_("dana", "dm").text()
    await mine.press("Save")
    assert "Noted: Acme Tooling" in await mine.text()
