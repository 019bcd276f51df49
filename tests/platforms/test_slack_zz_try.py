import asyncio, json
from tests.platforms.office import *
from tests.platforms.workspace import *
async def test_try(slack, office):
    print({k:list(v) for k,v in slack.messages.items()})
    print(office.rows("select * from channel"), office.rows("select * from member"), office.rows("select * from presence"))
    print(office.rows("select * from job"), office.rows("select name, place, state, message from delivery"))
    for t in ("", "add", "add Acme: Jane Doe promoted to CFO on 3 March", "today"):
        r = await slack.slash(t)
        await office.settle()
        print("##", t, r.get("text"), [ (b["type"], [ (e.get("text") or {}).get("text") if isinstance(e.get("text"),dict) else e["type"] for e in b.get("elements",[])]) for b in r.get("blocks",[])])
    print([c[0] for c in slack.calls])
    print(json.dumps(slack.made("views.open")[0]["view"])[:3000])
    assert 0
