"""Cards about a file of ours: whether it may come, and that it is there.

Teams takes a file from a bot only after the person has agreed, and puts it into their OneDrive.
Source: learn.microsoft.com, "Send and receive files using bot".
"""

from dataclasses import dataclass
from typing import Any

from bot.letters import cut
from bot.teams.wire import Json
from handlers.cards import Attachment, Card, Note

ASKED = "application/vnd.microsoft.teams.card.file.consent"
THERE = "application/vnd.microsoft.teams.card.file.info"
DESCRIPTION = 1_000  # ours: more is not read there


@dataclass(frozen=True)
class Upload:
    """Where Teams wants the file; `address` is a secret."""

    address: str
    shown: str
    name: str
    id: str
    type: str


def attached(card: Card | None) -> Attachment | None:
    blocks = card.blocks if card else ()
    return next((block for block in blocks if isinstance(block, Attachment)), None)


def asking(card: Card, file: Attachment) -> Json:
    """The file itself stays where it is: it is written once more when the person has agreed."""
    notes = [block.markdown for block in card.blocks if isinstance(block, Note)]
    content = {
        "description": cut(" ".join([f"{card.title}.", *notes]), DESCRIPTION),
        "sizeInBytes": len(file.content.encode()),
        "acceptContext": {"file": file.name},
        "declineContext": {"file": file.name},
    }
    shown = {"contentType": ASKED, "name": file.name, "content": content}
    return {"type": "message", "summary": cut(card.title, DESCRIPTION), "attachments": [shown]}


def accepted(value: Any) -> Upload | None:
    """None when the person would rather not, or Teams does not say where it is to go."""
    told = value if isinstance(value, dict) else {}
    info = told.get("uploadInfo")
    if told.get("action") != "accept" or not isinstance(info, dict):
        return None
    found = (str(info.get(key) or "") for key in ("uploadUrl", "contentUrl", "name", "uniqueId", "fileType"))
    return Upload(*found)


def declined(value: Any) -> bool:
    return isinstance(value, dict) and value.get("action") == "decline"


def there(upload: Upload) -> Json:
    content = {"uniqueId": upload.id, "fileType": upload.type}
    shown = {"contentType": THERE, "contentUrl": upload.shown, "name": upload.name, "content": content}
    return {"type": "message", "attachments": [shown]}
