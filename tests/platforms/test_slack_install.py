"""Add to Slack: there and back with a state of ours, the token kept sealed, the first card for who did it."""

import base64
import hashlib
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from store import db
from tests.platforms.house import ID, KEY, OLDER, House, opened_house, permission
from tests.platforms.needs import ROOT
from tests.platforms.workspace import Fault, Workspace

pytestmark = pytest.mark.usefixtures("unhurried")


@pytest.fixture
async def house(slack: Workspace, database: str) -> AsyncIterator[House]:
    async with opened_house(slack, database) as house:
        yield house


def bytes_of(url: str) -> bytes:
    """Everything the database has on disk."""
    file = db.file_of(url)
    found = b""
    for path in (file, f"{file}-wal"):
        with open(str(path), "rb") as content:
            found += content.read()
    return found


async def test_the_page_says_what_this_is_and_loads_nothing_from_elsewhere(house: House) -> None:
    response = await house.browser.get("/")
    page = await response.text()
    assert response.status == 200
    for said in ("Add to Slack", "never writes to a client", "made by a machine", "how it is deleted"):
        assert said in page
    assert "nowhere else" not in page and "what a language model is shown" in " ".join(page.split())
    assert 'lang="en"' in page and 'name="viewport"' in page
    assert not re.search(r'(src|srcset)=|@import|url\(|<script|href="http', page)
    policy = response.headers["Content-Security-Policy"]
    style = page[page.index("<style>") + 7 : page.index("</style>")]
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in policy
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"


async def test_the_way_to_slack_names_all_scopes_and_a_state_that_only_this_browser_has(house: House) -> None:
    response = await house.browser.get("/slack/install", allow_redirects=False)
    address = urlsplit(response.headers["Location"])
    asked = {name: value for name, [value] in parse_qs(address.query).items()}
    scopes = yaml.safe_load((ROOT / "app.yaml").read_text("utf-8"))["oauth_config"]["scopes"]
    assert f"{address.scheme}://{address.netloc}/" == house.slack.url
    assert address.path == "/oauth/v2/authorize"
    assert set(asked["scope"].split(",")) == {*scopes["bot"], *scopes["bot_optional"]}
    assert asked["client_id"] == ID
    assert len(asked["state"]) >= 32
    cookie = response.headers["Set-Cookie"]
    assert asked["state"] in cookie
    for rule in ("Secure", "HttpOnly", "SameSite=Lax", "Max-Age=600"):
        assert rule in cookie
    assert response.headers["Cache-Control"] == "no-store"


async def test_a_workspace_that_comes_back_is_installed_and_served(house: House) -> None:
    response = await house.install()
    page = await response.text()
    assert response.status == 200
    assert "Acme &lt;Wealth&gt;" in page
    assert "https://slack.com/app_redirect?app=A1&amp;team=T1" in page
    assert response.headers["Cache-Control"] == "no-store"
    await house.slack.slash("help")
    await house.office.settle()
    assert set(house.slack.bearers[-3:]) == {"xoxb-secret1"}


async def test_who_installs_is_the_first_admin_and_gets_the_first_card_once(house: House) -> None:
    await house.install("U1")
    await house.office.settle()
    [card] = house.slack.made("chat.postMessage")
    assert card["channel"] == "U1"
    assert card["text"].startswith("Welcome to Moments")
    await house.install("U2")
    await house.office.settle()
    assert len(house.slack.made("chat.postMessage")) == 1
    assert house.office.rows("select person, role from member order by person") == [
        ("U1", "admin"),
        ("U2", "advisor"),
    ]


async def test_a_state_serves_once(house: House) -> None:
    state, cookie = await house.begin()
    house.slack.allowed |= {"yes": permission(), "again": permission()}
    assert (await house.come_back(cookie, state=state, code="yes")).status == 200
    replayed = await house.come_back(cookie, state=state, code="again")
    assert replayed.status == 400
    assert "is over" in await replayed.text()
    assert len(house.slack.made("oauth.v2.access")) == 1


async def test_a_state_is_over_after_ten_minutes(house: House) -> None:
    state, cookie = await house.begin()
    house.office.real.time += timedelta(minutes=10, seconds=1)
    assert (await house.come_back(cookie, state=state, code="yes")).status == 400
    assert house.slack.made("oauth.v2.access") == []
    await house.begin()
    assert house.office.rows("select count(*) from install_state") == [(1,)]


@pytest.mark.parametrize("cookie", ["", "another", "überall"])
async def test_another_browser_cannot_end_what_this_one_began(house: House, cookie: str) -> None:
    state, ours = await house.begin()
    house.slack.allowed["yes"] = permission()
    assert (await house.come_back(cookie, state=state, code="yes")).status == 400
    assert (await house.come_back(ours, state=state, code="yes")).status == 400
    assert house.slack.made("oauth.v2.access") == []


@pytest.mark.parametrize("query", [{}, {"state": ""}, {"code": "yes"}, {"state": "ü", "code": "yes"}])
async def test_without_a_state_nothing_is_installed(house: House, query: dict[str, str]) -> None:
    response = await house.come_back("ü", **query)
    assert response.status == 400
    assert "Begin again" in await response.text()


async def test_who_does_not_allow_it_is_told_that_nothing_was_kept(house: House) -> None:
    state, cookie = await house.begin()
    response = await house.come_back(cookie, state=state, error="access_denied")
    assert response.status == 403
    assert "nothing was installed and nothing was kept" in await response.text()


async def test_what_slack_says_is_never_shown_as_it_is(house: House) -> None:
    state, cookie = await house.begin()
    response = await house.come_back(cookie, state=state, error="<script>alert(1)</script>")
    assert response.status == 403
    assert "alert" not in await response.text()


@pytest.mark.parametrize(
    ("fault", "status", "said"),
    [
        (Fault("invalid_code"), 400, "is over"),
        (Fault("bad_client_secret"), 400, "SLACK_CLIENT_SECRET"),
        (Fault(status=503, words="upstream"), 424, "could not be reached"),
    ],
)
async def test_a_code_that_is_not_taken_leaves_nothing(
    house: House, fault: Fault, status: int, said: str
) -> None:
    house.slack.fail("oauth.v2.access", fault)
    response = await house.install()
    assert response.status == status
    assert said in await response.text()
    assert house.office.rows("select count(*) from installation") == [(0,)]


async def test_the_database_holds_no_token_and_no_state(house: House, database: str) -> None:
    state, _ = await house.begin()
    await house.install(expires_in=43_200)
    await house.office.settle()
    assert house.slack.handed_out == 1
    found = bytes_of(database)
    for secret in (b"xoxb-", b"xoxe-", b"secret1", b"refresh1", state.encode()):
        assert secret not in found
    assert b"UBOT" in found


async def test_a_token_is_sealed_anew_by_the_newest_key_so_that_the_older_one_can_go(
    slack: Workspace, database: str
) -> None:
    async with opened_house(slack, database, OLDER) as house:
        await house.install(expires_in=43_200)
    async with opened_house(slack, database, f"{KEY},{OLDER}"):
        pass
    async with opened_house(slack, database, KEY) as house:
        assert (await house.of("T1")).client.token == "xoxb-secret1"


async def test_a_whole_organisation_installs_once_and_each_of_its_workspaces_is_served(house: House) -> None:
    organisation = {"id": "E1", "name": "Acme Group"}
    response = await house.install(team=None, enterprise=organisation, is_enterprise_install=True)
    assert "Acme Group" in await response.text()
    await house.slack.slash("help", enterprise_id="E1", is_enterprise_install="true")
    await house.office.settle()
    asked = [call for method, call in house.slack.calls if method == "users.info"]
    assert {call["team_id"] for call in asked} == {"T1"}
    assert house.slack.bearers[-1] == "xoxb-secret1"
    house.office.slack._installations.forget(["T1"])  # type: ignore[attr-defined]
    assert (await house.of("T1")).us.workspace == "slack/T1"


async def test_a_token_of_a_person_alone_is_not_taken(house: House) -> None:
    response = await house.install(token_type="user")
    assert response.status == 400
    assert house.office.rows("select count(*) from installation") == [(0,)]
