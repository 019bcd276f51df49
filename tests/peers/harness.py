# ruff: noqa
# mypy: ignore-errors
"""Acceptance harness for a Slack Bolt app, built on an INDEPENDENT peer.

  bot  <--signed HTTP-->  this relay  <-->  local-slack (npm local-slack-linux-x64@0.1.8, MIT, parvalabs)

local-slack owns the workspace state, the payload shapes, trigger ids, response_urls, the modal
stack and a browser UI.  The relay (hand-written, below) sits on both directions and adds what
local-slack lacks: recording, 3 s ack limit + Events API retries, strict tokens, trigger expiry, 5x/30min
response_url, 429s, Block Kit limit checks, shortcuts, streaming, scheduled messages, auth.revoke, tz.
"""
from __future__ import annotations
import asyncio, hashlib, hmac, json, os, re, sys, tempfile, time, uuid
from collections import defaultdict, deque
from datetime import datetime
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo
import aiohttp
from aiohttp import web

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.environ.get("LOCAL_SLACK", f"{ROOT}/node_modules/local-slack-linux-x64/bin/local-slack")
JSON_ARGS = ("blocks", "attachments", "view", "metadata", "prompts", "unfurls", "files", "chunks", "icons")


def free_port() -> int:
    import socket
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


# ---------------------------------------------------------------- Block Kit limits (spec table)
try:  # numbers from a third party's registry (PyPI slackblocks 3.x, spec/limits.json), not ours
    from slackblocks import _limits as L
except ImportError:  # pragma: no cover
    class L:  # the same numbers, should slackblocks be absent
        MESSAGE_BLOCKS_MAX_ITEMS = 50; VIEW_BLOCKS_MAX_ITEMS = 100; SECTION_TEXT_MAX_LENGTH = 3000
        SECTION_FIELDS_MAX_ITEMS = 10; SECTION_FIELDS_ITEM_MAX_LENGTH = 2000; BUTTON_TEXT_MAX_LENGTH = 75
        BUTTON_VALUE_MAX_LENGTH = 2000; BUTTON_URL_MAX_LENGTH = 3000; ACTION_ID_MAX_LENGTH = 255
        BLOCK_ID_MAX_LENGTH = 255; HEADER_TEXT_MAX_LENGTH = 150; CONTEXT_ELEMENTS_MAX_ITEMS = 10
        ACTIONS_ELEMENTS_MAX_ITEMS = 25; SELECT_OPTIONS_MAX_ITEMS = 100; OPTION_TEXT_MAX_LENGTH = 75
        OPTION_VALUE_MAX_LENGTH = 150; SELECT_PLACEHOLDER_MAX_LENGTH = 150; OVERFLOW_OPTIONS_MAX_ITEMS = 5
        VIEW_TITLE_MAX_LENGTH = VIEW_SUBMIT_MAX_LENGTH = VIEW_CLOSE_MAX_LENGTH = 24
        VIEW_PRIVATE_METADATA_MAX_LENGTH = 3000; VIEW_CALLBACK_ID_MAX_LENGTH = 255
        INPUT_LABEL_MAX_LENGTH = 2000; IMAGE_ALT_TEXT_MAX_LENGTH = 2000; MARKDOWN_TOTAL_TEXT_MAX_LENGTH = 12000
        CHECKBOXES_OPTIONS_MAX_ITEMS = 10; RADIO_BUTTONS_OPTIONS_MAX_ITEMS = 10; CONFIRMATION_TITLE_MAX_LENGTH = 100
        CONFIRMATION_TEXT_MAX_LENGTH = 300; TABLE_ROWS_MAX_ITEMS = 100; TABLE_COLUMNS_MAX_ITEMS = 20

BLOCKS = {  # type -> surfaces it may appear on
    "section": "MVH", "divider": "MVH", "image": "MVH", "actions": "MVH", "context": "MVH", "header": "MVH",
    "rich_text": "MVH", "video": "MVH", "input": "MVH", "file": "M", "markdown": "MVH", "table": "M", "data_table": "M",
    "context_actions": "M", "task_card": "M", "plan": "M", "card": "M", "carousel": "M", "alert": "MV",
    "container": "M", "data_visualization": "M"}


def check_blocks(blocks, surface="M") -> list[str]:
    bad: list[str] = []
    def n(path, s, lim):
        if isinstance(s, dict): s = s.get("text")
        if not s: bad.append(f"{path}: empty")
        elif len(s) > lim: bad.append(f"{path}: {len(s)} > {lim}")
    if not isinstance(blocks, list): return ["blocks: not a list"]
    lim = L.MESSAGE_BLOCKS_MAX_ITEMS if surface == "M" else L.VIEW_BLOCKS_MAX_ITEMS
    if len(blocks) > lim: bad.append(f"blocks: {len(blocks)} > {lim}")
    ids, md = set(), 0
    def element(p, e):
        t = e.get("type", "?")
        if e.get("action_id") and len(e["action_id"]) > L.ACTION_ID_MAX_LENGTH: bad.append(f"{p}.action_id: too long")
        if t == "button":
            n(p + ".text", e.get("text"), L.BUTTON_TEXT_MAX_LENGTH)
            if (e.get("text") or {}).get("type") != "plain_text": bad.append(f"{p}.text: must be plain_text")
            if len(e.get("value", "")) > L.BUTTON_VALUE_MAX_LENGTH: bad.append(f"{p}.value: too long")
            if e.get("style") not in (None, "primary", "danger"): bad.append(f"{p}.style: {e['style']!r}")
        opts = e.get("options")
        if opts is not None:
            m = {"overflow": L.OVERFLOW_OPTIONS_MAX_ITEMS, "checkboxes": L.CHECKBOXES_OPTIONS_MAX_ITEMS,
                 "radio_buttons": L.RADIO_BUTTONS_OPTIONS_MAX_ITEMS}.get(t, L.SELECT_OPTIONS_MAX_ITEMS)
            if not 1 <= len(opts) <= m: bad.append(f"{p}.options: {len(opts)} not in 1..{m}")
            for i, o in enumerate(opts):
                n(f"{p}.options[{i}].text", o.get("text"), L.OPTION_TEXT_MAX_LENGTH)
                if len(o.get("value", "")) > L.OPTION_VALUE_MAX_LENGTH: bad.append(f"{p}.options[{i}].value: too long")
        if e.get("placeholder"): n(p + ".placeholder", e["placeholder"], L.SELECT_PLACEHOLDER_MAX_LENGTH)
        if "initial_value" in e and e["initial_value"] == "": bad.append(f"{p}.initial_value: empty string")
        if e.get("confirm"):
            n(p + ".confirm.title", e["confirm"].get("title"), L.CONFIRMATION_TITLE_MAX_LENGTH)
            n(p + ".confirm.text", e["confirm"].get("text"), L.CONFIRMATION_TEXT_MAX_LENGTH)
    for i, b in enumerate(blocks):
        p, t = f"blocks[{i}]", b.get("type")
        if t not in BLOCKS: bad.append(f"{p}.type: {t!r} unknown"); continue
        if surface not in BLOCKS[t]: bad.append(f"{p}.type: {t} not allowed here")
        bid = b.get("block_id")
        if bid:
            if len(bid) > L.BLOCK_ID_MAX_LENGTH: bad.append(f"{p}.block_id: too long")
            if bid in ids: bad.append(f"{p}.block_id: duplicate {bid!r}")
            ids.add(bid)
        if t == "section":
            if not b.get("text") and not b.get("fields"): bad.append(f"{p}: needs text or fields")
            if b.get("text"): n(p + ".text", b["text"], L.SECTION_TEXT_MAX_LENGTH)
            if len(b.get("fields") or []) > L.SECTION_FIELDS_MAX_ITEMS: bad.append(f"{p}.fields: too many")
            for f in b.get("fields") or []: n(p + ".fields", f, L.SECTION_FIELDS_ITEM_MAX_LENGTH)
            if b.get("accessory"): element(p + ".accessory", b["accessory"])
        elif t == "header":
            n(p + ".text", b.get("text"), L.HEADER_TEXT_MAX_LENGTH)
            if (b.get("text") or {}).get("type") != "plain_text": bad.append(f"{p}.text: must be plain_text")
        elif t == "context":
            if not 1 <= len(b.get("elements") or []) <= L.CONTEXT_ELEMENTS_MAX_ITEMS: bad.append(f"{p}.elements: count")
        elif t in ("actions", "context_actions"):
            els = b.get("elements") or []
            if not 1 <= len(els) <= L.ACTIONS_ELEMENTS_MAX_ITEMS: bad.append(f"{p}.elements: count {len(els)}")
            seen = [e.get("action_id") for e in els if e.get("action_id")]
            if len(seen) != len(set(seen)): bad.append(f"{p}.elements: duplicate action_id")
            for j, e in enumerate(els): element(f"{p}.elements[{j}]", e)
        elif t == "input":
            n(p + ".label", b.get("label"), L.INPUT_LABEL_MAX_LENGTH)
            if not b.get("element"): bad.append(f"{p}.element: missing")
            else: element(p + ".element", b["element"])
        elif t == "image": n(p + ".alt_text", b.get("alt_text"), L.IMAGE_ALT_TEXT_MAX_LENGTH)
        elif t == "markdown":
            md += len(b.get("text") or "")
            if md > L.MARKDOWN_TOTAL_TEXT_MAX_LENGTH: bad.append(f"{p}.text: markdown total > 12000")
        elif t == "table":
            if len(b.get("rows") or []) > L.TABLE_ROWS_MAX_ITEMS: bad.append(f"{p}.rows: too many")
    return bad


def check_view(v) -> list[str]:
    bad = []
    if v.get("type") not in ("modal", "home"): bad.append(f"view.type {v.get('type')!r}")
    if v.get("type") == "modal":
        for k in ("title", "submit", "close"):
            t = (v.get(k) or {}).get("text")
            if k == "title" and not t: bad.append("view.title: missing")
            if t and len(t) > 24: bad.append(f"view.{k}: {len(t)} > 24")
        if any(b.get("type") == "input" for b in v.get("blocks", [])) and not v.get("submit"):
            bad.append("view.submit: required with input blocks")
    if len(v.get("private_metadata") or "") > L.VIEW_PRIVATE_METADATA_MAX_LENGTH: bad.append("view.private_metadata: > 3000")
    if len(v.get("callback_id") or "") > L.VIEW_CALLBACK_ID_MAX_LENGTH: bad.append("view.callback_id: > 255")
    return bad + check_blocks(v.get("blocks", []), "V" if v.get("type") == "modal" else "H")


# ---------------------------------------------------------------- the peer
class SlackPeer:
    SECRET, TOKEN, APP_TOKEN = "test-signing-secret", "xoxb-test-token", "xapp-test-token"
    TEAM, APP, BOT = "T01TEST", "A01APP", "U0BOT"

    def __init__(self, bot_url: str, users=None, channels=None, *, strict_blocks=True, ack_limit=3.0,
                 trigger_ttl=3.0, retry_delays=(0.05, 0.2, 0.4), per_channel_rps: float | None = None):
        self.bot_url, self.ack_limit, self.trigger_ttl = bot_url, ack_limit, trigger_ttl
        self.retry_delays, self.strict_blocks, self.per_channel_rps = retry_delays, strict_blocks, per_channel_rps
        self.users = users or [
            {"id": "U01ALICE", "name": "alice", "real_name": "Alice Advisor", "email": "alice@example.com", "tz": "America/New_York"},
            {"id": "U02BOB", "name": "bob", "real_name": "Bob Brown", "tz": "Europe/Madrid"}]
        self.channels = channels or [
            {"id": "C01GEN", "name": "general", "members": ["U01ALICE", "U02BOB", self.BOT]},
            {"id": "C02NOBOT", "name": "no-bot", "members": ["U01ALICE"]}]
        self.calls: list[dict] = []          # every Web API call the bot made
        self.deliveries: list[dict] = []     # every signed request sent to the bot
        self.response_url_posts: list[dict] = []
        self.problems: list[str] = []        # contract violations (late ack, bad blocks, ...)
        self.faults: dict[str, deque] = defaultdict(deque)
        self.tokens = {self.TOKEN, self.APP_TOKEN}
        self.scheduled: dict[str, dict] = {}; self.streams: dict[tuple, dict] = {}
        self._ru_uses: dict[str, int] = defaultdict(int); self._ru_born: dict[str, float] = {}
        self._trig_born: dict[str, float] = {}; self._trig_used: set[str] = set()
        self._last_post: dict[str, float] = {}
        self._mint: asyncio.Future | None = None

    # ---- life cycle
    async def start(self):
        self.p_ls, self.p_relay = free_port(), free_port()
        cfg = {"workspace": {"name": "Test Workspace", "domain": "test-workspace", "teamId": self.TEAM},
               "app": {"appId": self.APP, "botUserId": self.BOT, "botName": "moments", "botToken": self.TOKEN,
                       "appToken": self.APP_TOKEN, "signingSecret": self.SECRET, "mode": "events",
                       "requestUrl": f"http://127.0.0.1:{self.p_relay}/_to_bot"},
               "users": self.users, "channels": self.channels}
        self._cfg = tempfile.NamedTemporaryFile("w", suffix=".json", delete=False); json.dump(cfg, self._cfg); self._cfg.close()
        self.http = aiohttp.ClientSession()
        self.proc = await asyncio.create_subprocess_exec(BIN, "--config", self._cfg.name, "--port", str(self.p_ls),
            "--base-host", "127.0.0.1", stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
        app = web.Application(client_max_size=64 << 20)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/_to_bot", self._to_bot)
        app.router.add_post("/_hooks/response/{id}", self._response_url)
        app.router.add_route("*", "/{tail:.*}", self._passthrough)     # uploads, /files, UI
        self.runner = web.AppRunner(app); await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", self.p_relay).start()
        for _ in range(100):
            try:
                async with self.http.get(self.ls("/_control/state")) as r:
                    if r.status == 200: break
            except aiohttp.ClientError: await asyncio.sleep(0.05)
        self.ui = await self.http.ws_connect(self.ls("/ui"), max_msg_size=0)   # the browser's own socket
        self.modal_errors: list = []; self.modals: list = []; self.homes: dict = {}
        self._ui_task = asyncio.create_task(self._ui_reader())
        return self

    async def stop(self):
        self._ui_task.cancel(); await self.ui.close(); await self.http.close(); await self.runner.cleanup()
        self.proc.terminate(); await self.proc.wait(); os.unlink(self._cfg.name)

    async def __aenter__(self): return await self.start()
    async def __aexit__(self, *a): await self.stop()
    @property
    def api_url(self): return f"http://127.0.0.1:{self.p_relay}/api/"
    @property
    def ui_url(self): return f"http://127.0.0.1:{self.p_ls}/"
    def ls(self, path): return f"http://127.0.0.1:{self.p_ls}{path}"

    async def _ui_reader(self):
        async for m in self.ui:
            d = json.loads(m.data)
            if d.get("t") == "view_errors": self.modal_errors.append(d["errors"])
            elif d.get("t") == "view": self.modals = d.get("stack") or d.get("modalStack") or d.get("views") or []
            elif d.get("t") == "home": self.homes[d.get("userId") or d.get("user")] = d.get("view")

    # ---- bot -> Slack
    async def _args(self, req: web.Request) -> dict:
        args = dict(req.query)
        ct = req.content_type
        if req.method == "POST":
            if ct == "application/json": args.update(await req.json())
            elif ct == "multipart/form-data": args.update({k: v for k, v in (await req.post()).items()})
            else: args.update(parse_qsl((await req.read()).decode(), keep_blank_values=True))
        for k in JSON_ARGS:
            if isinstance(args.get(k), str):
                try: args[k] = json.loads(args[k])
                except ValueError: pass
        return args

    def fail(self, method, *, times=1, error=None, status=200, retry_after=None, delay=0.0, drop=False):
        """Queue faults: error='x' -> {"ok":false}; retry_after=n -> real 429; drop=True -> connection reset."""
        for _ in range(times):
            self.faults[method].append(dict(error=error, status=status, retry_after=retry_after, delay=delay, drop=drop))

    async def _api(self, req: web.Request):
        method = req.match_info["method"]; args = await self._args(req)
        token = (req.headers.get("Authorization") or "").removeprefix("Bearer ") or args.pop("token", "")
        call = {"method": method, "args": args, "token": token, "t": time.time(), "ok": None}
        self.calls.append(call)
        def reply(body, status=200, headers=None):
            call.update(ok=body.get("ok"), error=body.get("error"), status=status, response=body)
            return web.json_response(body, status=status, headers=headers)
        if self.faults[method]:
            f = self.faults[method].popleft()
            if f["delay"]: await asyncio.sleep(f["delay"])
            if f["drop"]: call["ok"] = False; call["error"] = "dropped"; req.transport.close(); return web.Response()
            if f["retry_after"] is not None:
                return reply({"ok": False, "error": "ratelimited"}, 429, {"Retry-After": str(f["retry_after"])})
            if f["error"]: return reply({"ok": False, "error": f["error"]}, f["status"])
            if f["status"] >= 500: return reply({"ok": False, "error": "internal_error"}, f["status"])
        if method != "oauth.v2.access":
            if not token: return reply({"ok": False, "error": "not_authed"})
            if token not in self.tokens: return reply({"ok": False, "error": "invalid_auth"})
        if method in ("chat.postMessage", "chat.postEphemeral"):
            if self.per_channel_rps:
                now, last = time.monotonic(), self._last_post.get(args.get("channel"), -9)
                if now - last < 1 / self.per_channel_rps: return reply({"ok": False, "error": "ratelimited"}, 429, {"Retry-After": "1"})
                self._last_post[args.get("channel")] = now
            if not (args.get("text") or args.get("blocks") or args.get("attachments") or args.get("markdown_text")): return reply({"ok": False, "error": "no_text"})
            if args.get("blocks") and not args.get("text"): self.problems.append(f"{method}: blocks without text fallback")
            if len(args.get("text") or "") > 40000: return reply({"ok": False, "error": "msg_too_long"})
            if len(args.get("text") or "") > 4000: self.problems.append(f"{method}: text > 4000 recommended")
            ch = next((c for c in self.channels if args.get("channel") in (c["id"], c["name"], "#" + c["name"])), None)
            if ch and self.BOT not in ch["members"]: return reply({"ok": False, "error": "not_in_channel"})
            if method == "chat.postEphemeral" and ch and args.get("user") not in ch["members"]: return reply({"ok": False, "error": "user_not_in_channel"})
        bad = []
        if args.get("blocks"): bad = check_blocks(args["blocks"])
        if method.startswith("views.") and args.get("view"): bad = check_view(args["view"])
        if bad:
            self.problems += [f"{method}: {b}" for b in bad]
            if self.strict_blocks:
                return reply({"ok": False, "error": "invalid_blocks" if "blocks" in args else "invalid_arguments",
                              "response_metadata": {"messages": [f"[ERROR] {b}" for b in bad]}})
        if method in ("views.open", "views.push"):
            tid = args.get("trigger_id", "")
            if tid in self._trig_used: return reply({"ok": False, "error": "exchanged_trigger_id"})
            if time.monotonic() - self._trig_born.get(tid, time.monotonic()) > self.trigger_ttl:
                return reply({"ok": False, "error": "expired_trigger_id"})
            self._trig_used.add(tid)
        extra = getattr(self, "_m_" + method.replace(".", "_"), None)
        if extra: return reply(await extra(args, token))
        body = await self._forward(method, args, token)
        if method == "users.info" and body.get("ok"):          # local-slack reports tz_offset 0
            u = body["user"]; z = datetime.now(ZoneInfo(u["tz"]))
            u["tz_offset"], u["tz_label"] = int(z.utcoffset().total_seconds()), z.tzname()
        if method == "files.getUploadURLExternal" and body.get("upload_url"):
            body["upload_url"] = body["upload_url"].replace(str(self.p_ls), str(self.p_relay))
        return reply(body)

    async def _forward(self, method, args, token):
        data = {k: json.dumps(v) if isinstance(v, (dict, list)) else str(v) for k, v in args.items()}
        async with self.http.post(self.ls(f"/api/{method}"), data=data, headers={"Authorization": f"Bearer {token}"}) as r:
            return await r.json(content_type=None)

    async def _passthrough(self, req):
        async with self.http.request(req.method, self.ls(req.path_qs), data=await req.read(),
                                     headers={k: v for k, v in req.headers.items() if k.lower() in ("content-type",)}) as r:
            return web.Response(status=r.status, body=await r.read(), content_type=r.content_type)

    # methods local-slack 0.1.8 does not have
    async def _m_auth_revoke(self, a, t): self.tokens.discard(t); return {"ok": True, "revoked": True}
    async def _m_apps_uninstall(self, a, t): self.tokens.discard(t); return {"ok": True}
    async def _m_conversations_join(self, a, t):
        ch = next((c for c in self.channels if c["id"] == a.get("channel")), None)
        if not ch: return {"ok": False, "error": "channel_not_found"}
        if self.BOT not in ch["members"]: ch["members"].append(self.BOT)
        return {"ok": True, "channel": ch}
    async def _m_chat_scheduleMessage(self, a, t):
        if float(a.get("post_at", 0)) <= time.time(): return {"ok": False, "error": "time_in_past"}
        if float(a["post_at"]) > time.time() + 120 * 86400: return {"ok": False, "error": "time_too_far"}
        sid = "Q" + uuid.uuid4().hex[:10].upper(); self.scheduled[sid] = a
        return {"ok": True, "channel": a["channel"], "scheduled_message_id": sid, "post_at": a["post_at"], "message": {"text": a.get("text", "")}}
    async def _m_chat_deleteScheduledMessage(self, a, t):
        return {"ok": True} if self.scheduled.pop(a.get("scheduled_message_id"), None) else {"ok": False, "error": "invalid_scheduled_message_id"}
    async def _m_chat_scheduledMessages_list(self, a, t):
        return {"ok": True, "scheduled_messages": [{"id": k, "channel_id": v["channel"], "post_at": v["post_at"], "text": v.get("text", "")} for k, v in self.scheduled.items()], "response_metadata": {"next_cursor": ""}}
    @staticmethod
    def _chunk_text(a):   # the SDK's AsyncChatStream sends chunks=[{type:markdown_text,...}], not markdown_text=
        return (a.get("markdown_text") or "") + "".join(c.get("text", "") if c.get("type") == "markdown_text"
            else f"\n[{c.get('status', '')}] {c.get('title', '')}" if c.get("type") == "task_update" else "" for c in a.get("chunks") or [])
    async def _m_chat_startStream(self, a, t):
        if not a["channel"].startswith("D") and not (a.get("recipient_user_id") and a.get("recipient_team_id")):
            return {"ok": False, "error": "missing_recipient_user_id" if not a.get("recipient_user_id") else "missing_recipient_team_id"}
        r = await self._forward("chat.postMessage", {"channel": a["channel"], "text": self._chunk_text(a) or "\u2026", **({"thread_ts": a["thread_ts"]} if a.get("thread_ts") else {})}, t)
        if r.get("ok"): self.streams[(a["channel"], r["ts"])] = {"text": self._chunk_text(a), "open": True}
        return {"ok": r.get("ok"), "channel": a["channel"], "ts": r.get("ts"), **({"error": r["error"]} if not r.get("ok") else {})}
    async def _m_chat_appendStream(self, a, t, final=False):
        s = self.streams.get((a.get("channel"), a.get("ts")))
        if not s: return {"ok": False, "error": "message_not_found"}
        if not s["open"]: return {"ok": False, "error": "message_not_in_streaming_state"}
        s["text"] += self._chunk_text(a)
        if len(self._chunk_text(a)) > 12000: return {"ok": False, "error": "msg_too_long"}
        await self._forward("chat.update", {"channel": a["channel"], "ts": a["ts"], "text": s["text"], **({"blocks": a["blocks"]} if a.get("blocks") else {})}, t)
        if final: s["open"] = False
        return {"ok": True, "channel": a["channel"], "ts": a["ts"]}
    async def _m_chat_stopStream(self, a, t): return await self._m_chat_appendStream(a, t, final=True)
    async def _m_chat_unfurl(self, a, t): return {"ok": True}
    async def _m_assistant_threads_setStatus(self, a, t): return {"ok": True}
    async def _m_assistant_threads_setTitle(self, a, t): return {"ok": True}
    async def _m_assistant_threads_setSuggestedPrompts(self, a, t): return {"ok": True}
    async def _m_dnd_info(self, a, t): return {"ok": True, "dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1, "snooze_enabled": False}
    async def _m_oauth_v2_access(self, a, t):
        self.tokens.add(self.TOKEN)
        return {"ok": True, "app_id": self.APP, "authed_user": {"id": "U01ALICE"}, "scope": "chat:write,commands", "token_type": "bot",
                "access_token": self.TOKEN, "bot_user_id": self.BOT, "team": {"id": self.TEAM, "name": "Test Workspace"}, "enterprise": None, "is_enterprise_install": False}

    async def _response_url(self, req):
        rid = req.match_info["id"]; body = await req.json()
        self._ru_uses[rid] += 1
        rec = {"id": rid, "body": body, "use": self._ru_uses[rid], "t": time.time()}; self.response_url_posts.append(rec)
        if self._ru_uses[rid] > 5 or time.monotonic() - self._ru_born.get(rid, time.monotonic()) > 1800:
            return web.json_response({"ok": False, "error": "used_url" if self._ru_uses[rid] > 5 else "expired_url"}, status=404)
        if body.get("blocks"):
            self.problems += [f"response_url: {b}" for b in check_blocks(body["blocks"])]
        if not body.get("delete_original") and not body.get("replace_original") and "response_type" not in body:
            body["response_type"] = "ephemeral"                    # Slack's default
        async with self.http.post(self.ls(f"/_hooks/response/{rid}"), json=body) as r:
            return web.Response(status=r.status, text="ok" if r.status == 200 else await r.text())

    # ---- Slack -> bot
    def sign(self, body: str, ts: int | None = None, secret=None):
        ts = int(time.time()) if ts is None else ts
        mac = hmac.new((secret or self.SECRET).encode(), f"v0:{ts}:{body}".encode(), hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": str(ts), "X-Slack-Signature": "v0=" + mac}

    async def post(self, body: str, ctype="application/json", *, headers=None, ts=None, secret=None, kind="raw", limit=None):
        """One signed HTTP request to the bot; 3 s limit as at Slack."""
        h = {"Content-Type": ctype, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)", **self.sign(body, ts, secret), **(headers or {})}
        t0, status, text = time.monotonic(), None, ""
        try:
            async with self.http.post(self.bot_url, data=body.encode(), headers=h, timeout=aiohttp.ClientTimeout(total=limit or self.ack_limit)) as r:
                status, text = r.status, await r.text()
        except asyncio.TimeoutError: status = "timeout"
        except aiohttp.ClientError as e: status = f"conn:{type(e).__name__}"
        d = {"kind": kind, "status": status, "ms": round((time.monotonic() - t0) * 1000), "text": text, "headers": h, "body": body}
        self.deliveries.append(d)
        if status != 200 and kind not in ("raw",): self.problems.append(f"{kind}: not acked ({status}, {d['ms']} ms)")
        return d

    async def event(self, event: dict, *, event_id=None, retry=True, extra=None):
        """event_callback with Slack's retry policy (3 retries, X-Slack-Retry-Num/-Reason)."""
        eid = event_id or "Ev" + uuid.uuid4().hex[:10].upper()
        env = {"token": "verification-token", "team_id": self.TEAM, "api_app_id": self.APP, "event": event, "type": "event_callback",
               "event_id": eid, "event_time": int(time.time()), "is_ext_shared_channel": False,
               "authorizations": [{"enterprise_id": None, "team_id": self.TEAM, "user_id": self.BOT, "is_bot": True, "is_enterprise_install": False}], **(extra or {})}
        return await self._with_retries(json.dumps(env), retry)

    async def _with_retries(self, body, retry=True):
        d = await self.post(body, kind="events_api")
        for n, wait in enumerate(self.retry_delays, 1):
            if d["status"] == 200 or not retry: break
            await asyncio.sleep(wait)                     # Slack: at once, 1 min, 5 min
            why = "http_timeout" if d["status"] == "timeout" else "connection_failed" if str(d["status"]).startswith("conn") else "http_error"
            d = await self.post(body, kind="events_api", headers={"X-Slack-Retry-Num": str(n), "X-Slack-Retry-Reason": why})
        return d

    async def _to_bot(self, req):
        """local-slack's delivery: fix urls, re-sign, apply 3 s + retries, hand the answer back."""
        raw, ct = (await req.read()).decode(), req.content_type
        raw = raw.replace(f"127.0.0.1:{self.p_ls}", f"127.0.0.1:{self.p_relay}").replace(f"127.0.0.1%3A{self.p_ls}", f"127.0.0.1%3A{self.p_relay}")
        if ct == "application/json":
            d = await self._with_retries(raw); return web.Response(text=d["text"])
        form = dict(parse_qsl(raw, keep_blank_values=True))
        pl = json.loads(form["payload"]) if "payload" in form else form
        self._trig_born[pl.get("trigger_id")] = time.monotonic()
        rid = (pl.get("response_url") or "").rsplit("/", 1)[-1]; self._ru_born[rid] = time.monotonic()
        if pl.get("command") == "/_mint":
            self._mint.set_result(pl); return web.Response(text="")
        if pl.get("type") == "block_actions": self._fix_container(pl); raw = urlencode({"payload": json.dumps(pl)})
        d = await self.post(raw, ct, kind="slash" if "command" in form else pl.get("type", "interactive"))
        self.last_ack = d
        return web.Response(text=d["text"] if d["status"] == 200 else "", content_type="application/json" if d["text"].startswith("{") else "text/plain")

    def _fix_container(self, pl):
        m = pl.get("message") or {}
        if m.get("subtype") == "ephemeral":
            pl["container"]["is_ephemeral"] = True; pl.pop("message", None)   # as Slack does

    # ---- a person acts
    async def _ctl(self, path, body):
        async with self.http.post(self.ls("/_control" + path), json=body) as r: return await r.json(content_type=None)
    async def say(self, user, channel, text, thread_ts=None):
        r = await self._ctl("/message", {"user": user, "channel": channel, "text": text, **({"thread_ts": thread_ts} if thread_ts else {})}); return r["message"]
    async def edit(self, user, channel, ts, text): return await self._ctl("/edit-message", dict(user=user, channel=channel, ts=ts, text=text))
    async def delete(self, user, channel, ts): return await self._ctl("/delete-message", dict(user=user, channel=channel, ts=ts))
    async def slash(self, user, channel, command, text=""):
        await self._ctl("/command", {"user": user, "channel": channel, "command": command, "text": text}); return self.last_ack
    async def open_home(self, user): return await self._ctl("/open-home", {"user": user})
    async def click(self, user, channel, ts, action_id, **over):
        m = await self.message(channel, ts); a = self._find(m.get("blocks"), action_id)
        r = await self._ctl("/interact", {"channel": channel, "messageTs": ts, "user": user, "action": {**a, **over}}); return getattr(self, "last_ack", r)
    @staticmethod
    def _find(blocks, action_id):
        for b in blocks or []:
            for e in [*(b.get("elements") or []), b.get("accessory"), b.get("element")]:
                if e and e.get("action_id") == action_id: return {**e, "block_id": b.get("block_id", "b1")}
        raise LookupError(f"no element {action_id!r} on screen")
    async def mint(self, user, channel="C01GEN"):
        self._mint = asyncio.get_running_loop().create_future()
        await self._ctl("/command", {"user": user, "channel": channel, "command": "/_mint"}); pl = await self._mint
        self._trig_born[pl["trigger_id"]] = time.monotonic(); return pl
    async def _interactive(self, payload):
        self.last_ack = await self.post(urlencode({"payload": json.dumps(payload)}), "application/x-www-form-urlencoded", kind=payload["type"]); return self.last_ack
    def _base(self, user): return {"token": "verification-token", "api_app_id": self.APP, "team": {"id": self.TEAM, "domain": "test-workspace"},
        "enterprise": None, "is_enterprise_install": False, "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": self.TEAM}}
    async def message_shortcut(self, user, channel, ts, callback_id):
        m, pl = await self.message(channel, ts), await self.mint(user, channel)
        return await self._interactive({**self._base(user), "type": "message_action", "callback_id": callback_id, "trigger_id": pl["trigger_id"], "response_url": pl["response_url"],
            "message_ts": ts, "action_ts": f"{time.time():.6f}", "channel": {"id": channel, "name": pl["channel_name"]}, "message": {k: v for k, v in m.items() if k != "channel"}})
    async def global_shortcut(self, user, callback_id):
        pl = await self.mint(user); return await self._interactive({**self._base(user), "type": "shortcut", "callback_id": callback_id, "trigger_id": pl["trigger_id"], "action_ts": f"{time.time():.6f}"})
    async def click_home(self, user, action_id):
        pl, v = await self.mint(user), self.homes[user]; a = self._find(v["blocks"], action_id)
        return await self._interactive({**self._base(user), "type": "block_actions", "trigger_id": pl["trigger_id"], "container": {"type": "view", "view_id": v["id"]},
            "view": v, "actions": [{**a, "action_ts": f"{time.time():.6f}"}], "state": {"values": {}}, "hash": v.get("hash")})
    async def submit(self, user, values: dict, wait=1.0):
        """Press Submit on the open modal, through local-slack's own UI socket; returns the ack."""
        self.last_ack = None; await self.ui.send_json({"t": "view_submit", "user": user, "values": values})
        end = time.monotonic() + wait + self.ack_limit
        while self.last_ack is None and time.monotonic() < end: await asyncio.sleep(0.01)
        await asyncio.sleep(0.05); return self.last_ack
    async def messages(self, channel):
        async with self.http.get(self.ls(f"/_control/messages/{channel}")) as r: return (await r.json())["messages"]
    async def message(self, channel, ts): return next(m for m in await self.messages(channel) if m["ts"] == ts)
    def made(self, method): return [c for c in self.calls if c["method"] == method]
    async def until(self, method, n=1, timeout=5.0):
        end = time.monotonic() + timeout
        while len([c for c in self.made(method) if c["ok"] is not None]) < n:
            if time.monotonic() > end: raise TimeoutError(f"{method} x{n}: saw {[c['method'] for c in self.calls]}")
            await asyncio.sleep(0.01)
        return self.made(method)[-1]
