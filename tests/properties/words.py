"""Words as people, scripts and accidents type them; many as long as one of Slack's limits, or one longer."""

from hypothesis import strategies as st

rare = st.sampled_from(
    [
        "",
        " ",
        "\n",
        "**",
        "`",
        "<!channel>",
        "<@U1>",
        "<#C1|x>",
        "&amp;",
        "&",
        "*b* _i_ ~s~",
        ":tada:",
        "é",
        "🎉",
    ]
)
short = st.one_of(st.text(max_size=30), rare)
long = st.builds(lambda text, times: text * times, st.text(min_size=1, max_size=40), st.integers(1, 200))
edges = st.sampled_from([24, 75, 150, 2000, 3000]).flatmap(
    lambda n: st.sampled_from(["x" * n, "x" * (n + 1)])
)
text = st.one_of(short, long, edges, st.lists(rare, max_size=8).map("".join))
