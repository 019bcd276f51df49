"""What `moments doctor` says of installations: which serve no more, and which hang on an old key."""

from collections.abc import Iterator

from bot.keys import Unreadable, Vault
from bot.slack import scopes
from store import erasure, installations
from store.db import Session
from store.installations import Installation
from store.workspaces import ERASE, Workspace

SLICE = 500


def found(session: Session, vault: Vault | None) -> tuple[list[str], list[str]]:
    """What is wrong, and what is good to know."""
    rows = list(_everybody(session))
    if not rows:
        return [], []
    refused = [_name(row) for row in rows if row.refused_at]
    wrong = [f"Slack did not renew the token of {name}: it has to be added again there." for name in refused]
    if vault is None:
        return [*wrong, f"{_tokens(len(rows))} cannot be opened: MOMENTS_KEYS is empty."], []
    shut = [_name(row) for row in rows if not _opens(vault, row)]
    wrong += [f"No key of MOMENTS_KEYS opens the token of {name}: put the older key back." for name in shut]
    for row in rows:
        if row.scopes and (lacking := scopes.missing(row.scopes.split(","))):
            wrong.append(f"{_name(row)} does not grant {', '.join(lacking)}: add the bot again there.")
    old = sum(not vault.is_newest(row.token) for row in rows) - len(shut)
    told = [f"{_tokens(len(rows))} of Slack, sealed."]
    if old:
        told.append(f"Of these {old} sealed with an older key: keep it until moments serve has started once.")
    return wrong, told


def gone(session: Session, workspace: Workspace) -> list[str]:
    """Of one that took us off."""
    if workspace.erasing:
        return [f"{workspace.name} took the bot off; what was known is being erased."]
    held = workspace.on_uninstall == ERASE and erasure.held(session, workspace.key)
    why = ", for a client is on legal hold" if held else ""
    return [f"{workspace.name} took the bot off; what was known is kept{why}."]


def _everybody(session: Session) -> Iterator[Installation]:
    last = 0
    while rows := installations.after(session, last, SLICE):
        yield from rows
        last = rows[-1].key


def _opens(vault: Vault, row: Installation) -> bool:
    try:
        vault.open(row.token)
    except Unreadable:
        return False
    return True


def _name(row: Installation) -> str:
    return f"slack/{row.team}" if row.team else f"the organisation {row.enterprise}"


def _tokens(number: int) -> str:
    return "1 token" if number == 1 else f"{number} tokens"
