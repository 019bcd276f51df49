"""Files where Teams keeps them: fetched from there and brought there, by addresses that are secrets.

Such an address lets in whoever has it, so it is neither logged nor kept, and nothing we raise quotes it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import aiohttp
from yarl import URL

from bot.sheets import LARGEST, decoded
from bot.teams.needs import here
from bot.teams.wire import Activity, Attachment

# Source: learn.microsoft.com, "Send and receive files using bot"; only in the personal chat.
DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"
PATIENCE = aiohttp.ClientTimeout(total=6.0)  # Teams waits fifteen seconds for us, and there is more to do
TYPES = ("csv", "tsv", "txt")
OK, STORED = 200, (200, 201)

Trust = Callable[[URL], bool]


@dataclass(frozen=True)
class Shared:
    name: str
    type: str
    address: str = field(repr=False)

    @property
    def is_list(self) -> bool:
        return self.type == "csv" or self.name.lower().endswith(".csv")

    @property
    def is_text(self) -> bool:
        return self.type in TYPES or self.name.lower().endswith(tuple(f".{each}" for each in TYPES))


def lists(activity: Activity, words: str) -> list[Shared]:
    """The client lists that came with a message; a file alone is taken for one."""
    files = [_shared(each) for each in activity.attachments or () if each.content_type == DOWNLOAD]
    return [file for file in files if file.is_list] or ([] if words else files)


def of_teams(address: URL) -> bool:
    """The OneDrive and SharePoint of a firm. Bots take no files in the clouds of governments."""
    host = address.host or ""
    return address.scheme == "https" and host.endswith(".sharepoint.com") and not address.user


def of_this_machine(address: URL) -> bool:
    """Where the Agents Playground runs."""
    return of_teams(address) or (address.scheme == "http" and here(address.host))


@dataclass(frozen=True)
class Files:
    session: aiohttp.ClientSession
    trust: Trust

    async def read(self, file: Shared) -> str | None:
        """None: it is no text, too large, or cannot be had."""
        address = self._trusted(file.address)
        if address is None or not file.is_text:
            return None
        try:
            async with self.session.get(address, timeout=PATIENCE, allow_redirects=False) as answer:
                return await _text(answer)
        except (aiohttp.ClientError, TimeoutError):
            return None

    async def bring(self, address: str, content: str) -> bool:
        """Whether it is there. Source: learn.microsoft.com, "Upload bytes to the upload session"."""
        trusted, data = self._trusted(address), content.encode()
        if trusted is None:
            return False
        headers = {"Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}"}
        put = self.session.put(trusted, data=data, headers=headers, timeout=PATIENCE, allow_redirects=False)
        try:
            async with put as answer:
                return answer.status in STORED
        except (aiohttp.ClientError, TimeoutError):
            return False

    def _trusted(self, address: str) -> URL | None:
        try:
            url = URL(address)
            return url if self.trust(url) else None
        except ValueError:
            return None


def _shared(told: Attachment) -> Shared:
    content = told.content if isinstance(told.content, dict) else {}
    kind = str(content.get("fileType") or "").lower()
    return Shared(told.name or "", kind, str(content.get("downloadUrl") or ""))


async def _text(answer: aiohttp.ClientResponse) -> str | None:
    """A page is where one signs in, not the file."""
    if answer.status != OK or answer.content_type == "text/html":
        return None
    content = b""
    async for chunk in answer.content.iter_chunked(LARGEST):
        content += chunk
        if len(content) > LARGEST:
            return None
    return decoded(content)
