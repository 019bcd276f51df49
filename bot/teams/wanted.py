"""What a person says when they ask for a manifest: where we are reached, and which app we are in Azure."""

import re
from dataclasses import dataclass
from importlib import metadata

from bot import manifests
from bot.manifests import NoManifest, Wrong

ADDRESS = "Give the address alone, such as https://moments.example.org."
NO_ADDRESS = "Say where Teams reaches the bot: --url https://…"
WRONG = Wrong(
    not_https=f"Teams calls https addresses only. {ADDRESS}",
    no_host=f"That is not an address. {ADDRESS}",
    with_more=f"The bot adds /api/messages and the other paths itself. {ADDRESS}",
)
NO_ID = "Say which app it is: --app-id, the Microsoft App ID of your Azure Bot."
NOT_AN_ID = (
    "That is not an app id. Azure shows it as Microsoft App ID, such as 01234567-89ab-cdef-0123-456789abcdef."
)
NOT_A_VERSION = "Teams wants a version of three numbers, such as 1.2.0."

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_VERSION = re.compile(r"(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}")


@dataclass(frozen=True)
class Wanted:
    """Known to be right. `listens`: whether every message is asked for."""

    address: str
    app_id: str
    version: str
    listens: bool = False


def wanted(url: str | None, app_id: str | None, version: str | None, *, listens: bool) -> Wanted:
    """The version is ours where none is told. Raises NoManifest."""
    if not url:
        raise NoManifest(NO_ADDRESS)
    address = manifests.base(url, WRONG)
    if not app_id:
        raise NoManifest(NO_ID)
    if not _ID.fullmatch(app_id.strip()):
        raise NoManifest(NOT_AN_ID)
    told = version or metadata.version("moments")
    if not _VERSION.fullmatch(told):
        raise NoManifest(NOT_A_VERSION)
    return Wanted(address, app_id.strip().lower(), told, listens)
