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

    def chat_getPermalink(self, asked: Json) -> Json:
        ts = asked["message_ts"].replace(".", "")
        return {"permalink": f"https://acme.slack.com/archives/{asked['channel']}/p{ts}"}

    def conversations_open(self, asked: Json) -> Json:
        return {"channel": {"id": asked["users"].replace("U", "D", 1)}}

    def conversations_history(self, asked: Json) -> Json:
        found = [m for m in self.messages.get(asked["channel"], {}).values() if m["ts"] > asked["oldest"]]
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
        """Each file becomes a message of ours in that channel."""
        assert asked["channel_id"].startswith("D"), "an export is for one person alone"
        shared = [self.files[file["id"]] for file in json.loads(asked["files"])]
        assert all(len(file["content"]) == file["length"] for file in shared)
        files = [{"name": file["name"]} for file in shared]
        self.chat_postMessage({"channel": asked["channel_id"], "text": "", "files": files})
        return {"files": files}


def _page(items: list[Any], asked: Json, name: str) -> Json:
    start = int(asked.get("cursor") or 0)
    rest = str(start + PAGE) if start + PAGE < len(items) else ""
    return {name: items[start : start + PAGE], "response_metadata": {"next_cursor": rest}}
