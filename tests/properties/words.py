"""Words as people, scripts and accidents type them; many as long as one of Slack's limits, or one longer."""

from hypothesis import strategies as st

MARKS = (
    "**",
    "`",
    "*b* _i_ ~s~",
    "```",
    "> quoted",
    "- list",
    "[a](https://b.c)",
    ":tada:",
    "****",
    "** a **",
)
CALLS = ("<!channel>", "<!here|here>", "<@U1>", "<#C1|x>", "<!subteam^S1>", "@channel", "<https://b.c|Acme>")
ENTITIES = ("&amp;", "&lt;!channel&gt;", "&", "<", ">")
NOTHING = ("", " ", "\n", "\t \n", "\u200b", "\u2060", "\u00a0", "\ufeff")
OTHER_WAY = (
    "\u05e9\u05dc\u05d5\u05dd \u05dc\u05da",  # Hebrew
    "\u0645\u0631\u062d\u0628\u0627 and English",  # Arabic, and not
    "\u202eabc\u202c",  # turned round
)
FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
FLAGS = "\U0001f1ea\U0001f1f8"
PARTS = (  # each read as one letter or picture
    "e\u0301",
    "z\u0337\u0322\u0327\u031b",
    "\u0928\u094d",
    "1\ufe0f\u20e3",
    "\u2764\ufe0f",
    "\U0001f44d\U0001f3fd",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    FAMILY,
    FLAGS,
)
HALF = "\ud83d"
rare = st.sampled_from(
    [*MARKS, *CALLS, *ENTITIES, *NOTHING, *OTHER_WAY, *PARTS, HALF, "\U0001f389", "\x00\x07", "\r\n"]
)
short = st.one_of(st.text(max_size=30), rare)
long = st.builds(
    lambda text, times: (text * times)[:20_000],
    st.one_of(rare.filter(len), st.text(min_size=1, max_size=40)),
    st.integers(1, 4000),
)
edges = st.sampled_from([24, 75, 150, 2000, 3000, 4000, 9000]).flatmap(
    lambda n: st.sampled_from(["x" * n, "x" * (n + 1), "x" * (n - 2) + FAMILY, "\xe9" * (n - 1) + FLAGS])
)
text = st.one_of(short, short, long, edges, st.lists(rare, max_size=12).map("".join))
