"""Words on their way in and out of Slack."""

import pytest

from bot.slack.text import escaped, typed


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("Fish &amp; Chips &lt;Ltd&gt;", "Fish & Chips <Ltd>"),
        ("they wrote &amp;lt;", "they wrote &lt;"),
        ("assign <@U1|dana>", "assign <@U1|dana>"),
        ("see <https://acme.com/news|their page>", "see their page"),
        ("see <https://acme.com/news>", "see https://acme.com/news"),
        ("write to <mailto:jane@acme.com|jane@acme.com>", "write to jane@acme.com"),
        ("in <#C1|general> and <#C2>", "in #general and #C2"),
        ("<!here> and <!channel> and <!subteam^S1|@wealth>", "@here and @channel and @wealth"),
        ("on <!date^1795000000^{date}|3 March>", "on 3 March"),
        ("  two\nlines ", "two\nlines"),
    ],
)
def test_words_are_read_as_the_person_typed_them(sent: str, meant: str) -> None:
    assert typed(sent) == meant


@pytest.mark.parametrize("limit", range(4, 14))
def test_a_cut_never_leaves_half_an_entity(limit: int) -> None:
    cut = escaped("a & b < c > d", limit)
    assert len(cut) <= limit
    assert cut.endswith("…")
    assert all(part.partition(";")[1] for part in cut.split("&")[1:])
