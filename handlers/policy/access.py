"""Who may ask for what."""

RANK = {"advisor": 0, "manager": 1, "admin": 2}


def refusal(least: str, role: str) -> str | None:
    """Why this role may not ask; None when it may."""
    if RANK[role] >= RANK[least]:
        return None
    needed = "an admin" if least == "admin" else "a manager or an admin"
    return f"Only {needed} can do that. Ask one of them; `/moment settings` names them."
