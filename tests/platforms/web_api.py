"""What Slack keeps: rooms, people, messages and files; and the methods by which a bot asks for them."""

import json
import time
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
TEAM, BOT = "T1", "UBOT"
PAGE = 2  # so that lists of three are paged


@dataclass
class WebApi:
    """A method is named as in Slack, with an underscore for the dot."""

    url: str = ""
    rooms: dict[str, Json] = field(default_factory=dict)
    people: dict[str, Json] = field(default_factory=dict)
    messages: dict[str, dict[str, Json]] = field(default_factory=dict)  # by channel and ts
    files: dict[str, Json] = field(default_factory=dict)
    views: dict[str, Json] = field(default_factory=dict)  # by id: V and a number, or H and a person
    allowed: dict[str, Json] = field(default_factory=dict)  # what a code or a refresh token is good for
    handed_out: int = 0  # tokens
    _last: int = 0

    def __post_init__(self) -> None:
        self.room("C1", "wealth", ["U1", "U2"])
        for user, name in (("U1", "Dana Scott"), ("U2", "Cole Hall")):
            self.person(user, name)

    def room(self, channel: str, name: str, members: list[str], **facts: Any) -> None:
        self.rooms[channel] = {"id": channel, "name": name, "is_member": True, "members": members, **facts}

    def person(self, user: str, name: str, **facts: Any) -> None:
        known = {"id": user, "name": name.split()[0].lower(), "real_name": name, "team_id": TEAM}
        self.people[user] = {**known, "tz": "Europe/London", "locale": "en-GB", **facts}

    def oauth_v2_access(self, asked: Json) -> Json:
        """A code is the installation that somebody allowed; a refresh token serves once."""
        told = self.allowed.pop(asked.get("code") or asked["refresh_token"])
        self.handed_out += 1
        number, refresh = self.handed_out, f"xoxe-1-refresh{self.handed_out}"
        if told.get("expires_in"):
            self.allowed[refresh] = told
            told = {**told, "refresh_token": refresh}
        return {"access_token": f"xoxb-secret{number}", "token_type": "bot", "app_id": "A1", **told}

    def auth_test(self, _: Json) -> Json:
        return {"team_id": TEAM, "user_id": BOT, "bot_id": "B1"}

    def chat_postMessage(self, asked: Json) -> Json:
        self._last += 1
        channel = asked["channel"].replace("U", "D", 1) if asked["channel"][0] == "U" else asked["channel"]
        ts = f"{time.time():.0f}.{self._last:06}"
        self.messages.setdefault(channel, {})[ts] = {**asked, "ts": ts}
        return {"channel": channel, "ts": ts}

    def chat_update(self, asked: Json) -> Json:
        self.messages[asked["channel"]][asked["ts"]] |= asked
        return {}

    def chat_delete(self, asked: Json) -> Json:
        del self.messages[asked["channel"]][asked["ts"]]
        return {}

    def chat_startStream(self, asked: Json) -> Json:
        """As docs.slack.dev says: a reply in a thread; a message cannot be grown that has come to its end."""
        if asked.get("thread_ts") not in self.messages.get(asked["channel"], {}):
            return {"ok": False, "error": "invalid_thread_ts"}
        assert asked["channel"].startswith("D"), "a draft in the making is for one person alone"
        return self.chat_postMessage({**asked, "text": "", "growing": True})

    def chat_appendStream(self, asked: Json) -> Json:
        message = self.messages[asked["channel"]][asked["ts"]]
        if not message["growing"]:
            return {"ok": False, "error": "message_not_in_streaming_state"}
        message["chunks"] = asked["chunks"]
        return {"ts": asked["ts"]}

    def chat_stopStream(self, asked: Json) -> Json:
        answer = self.chat_appendStream(asked)
        self.messages[asked["channel"]][asked["ts"]]["growing"] = False
        return answer

    def chat_getPermalink(self, asked: Json) -> Json:
        ts = asked["message_ts"].replace(".", "")
        return {"permalink": f"https://acme.slack.com/archives/{asked['channel']}/p{ts}"}

    def views_open(self, asked: Json) -> Json:
        return self._show(f"V{len(self.views) + 1}", asked["view"])

    views_push = views_open

    def views_update(self, asked: Json) -> Json:
        return self._over(asked["view_id"], asked)

    def views_publish(self, asked: Json) -> Json:
        return self._over(f"H{asked['user_id']}", asked)

    def _over(self, view: str, asked: Json) -> Json:
        """A hash that was given has to be that of what stands there."""
        stands = self.views.get(view, {}).get("hash")
        if asked.get("hash") not in (None, stands):
            return {"ok": False, "error": "hash_conflict"}
        return self._show(view, asked["view"])

    def _show(self, view: str, drawn: Json) -> Json:
        self._last += 1
        self.views[view] = {**drawn, "id": view, "hash": f"{self._last}.hash"}
        return {"view": self.views[view]}

    def conversations_open(self, asked: Json) -> Json:
        return {"channel": {"id": asked["users"].replace("U", "D", 1)}}

    def conversations_history(self, asked: Json) -> Json:
        found = [m for m in self.messages.get(asked["channel"], {}).values() if m["ts"] > asked["oldest"]]
        if asked.get("inclusive"):
            found = [self.messages[asked["channel"]][asked["latest"]]]
        return _page(found[::-1], asked, "messages")

    def conversations_info(self, asked: Json) -> Json:
        return {"channel": {k: v for k, v in self.rooms[asked["channel"]].items() if k != "members"}}

    def conversations_members(self, asked: Json) -> Json:
        return _page(self.rooms[asked["channel"]]["members"], asked, "members")

    def users_info(self, asked: Json) -> Json:
        return {"user": self.people[asked["user"]]}

    def users_list(self, asked: Json) -> Json:
        return _page(list(self.people.values()), asked, "members")

    def users_conversations(self, asked: Json) -> Json:
        found = [room for room in self.rooms.values() if asked["user"] in room["members"]]
        return _page(found, asked, "channels")

    def files_info(self, asked: Json) -> Json:
        file = {k: v for k, v in self.files[asked["file"]].items() if k != "content"}
        return {"file": {"id": asked["file"], "url_private": f"{self.url}files/{asked['file']}", **file}}

    def files_getUploadURLExternal(self, asked: Json) -> Json:
        file = f"F{len(self.files) + 1}"
        self.files[file] = {"name": asked["filename"], "length": int(asked["length"]), "content": b""}
        return {"file_id": file, "upload_url": f"{self.url}upload/{file}"}

    def files_completeUploadExternal(self, asked: Json) -> Json:
        """Each file becomes a message of ours in that channel; without one we alone may see it."""
        shared = [self.files[file["id"]] for file in json.loads(asked["files"])]
        assert all(len(file["content"]) == file["length"] for file in shared)
        files = [{"name": file["name"]} for file in shared]
        if "channel_id" not in asked:
            assert all(file["name"].endswith(".png") for file in shared), "nobody would ever see it"
            return {"files": files}
        assert asked["channel_id"].startswith("D"), "an export is for one person alone"
        self.chat_postMessage({"channel": asked["channel_id"], "text": "", "files": files})
        return {"files": files}

    def files_delete(self, asked: Json) -> Json:
        del self.files[asked["file"]]
        return {}


def _page(items: list[Any], asked: Json, name: str) -> Json:
    start = int(asked.get("cursor") or 0)
    rest = str(start + PAGE) if start + PAGE < len(items) else ""
    return {name: items[start : start + PAGE], "response_metadata": {"next_cursor": rest}}
