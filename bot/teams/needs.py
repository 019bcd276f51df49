"""What the settings of Teams lack or must not say together, in words that say what to mend."""

from ipaddress import ip_address

from bot.config import Teams

KINDS = ("SingleTenant", "MultiTenant", "UserAssignedMSI")
NO_ID = (
    "TEAMS_APP_ID is empty, and without it anybody could speak as Teams. Set it, with TEAMS_APP_PASSWORD and "
    "TEAMS_TENANT_ID; to try the bot in the Agents Playground set TEAMS_PLAYGROUND=true instead."
)
UNKNOWN = f"TEAMS_APP_TYPE is not known. It is one of {', '.join(KINDS)}; left out it is {KINDS[0]}."
NO_TENANT = "TEAMS_TENANT_ID is empty, and {kind} needs it. Your app registration's Overview shows it."
DOMAIN = "TEAMS_TENANT_ID is a domain. Take the Directory (tenant) ID: letters and digits with four hyphens."
NO_PASSWORD = "TEAMS_APP_PASSWORD is empty. Your app registration makes one under Certificates & secrets."
BOTH = (
    "TEAMS_PLAYGROUND believes whoever speaks from this machine, so it does not go with TEAMS_APP_ID or "
    "TEAMS_APP_PASSWORD. Take it out to serve Teams, or those two to try the bot in the Agents Playground."
)
OPEN = (
    "TEAMS_PLAYGROUND believes whoever speaks from this machine, so nobody else may reach it: "
    "set HOST=127.0.0.1."
)


def lacking(teams: Teams, host: str) -> str | None:
    """Why the bot does not start with them; `host` is where it listens."""
    return _to_try(teams, host) if teams.playground else _to_serve(teams)


def here(host: str | None) -> bool:
    """Whether it is a name of this machine that leads nowhere else."""
    try:
        return host == "localhost" or ip_address(host or "").is_loopback
    except ValueError:
        return False


def _to_try(teams: Teams, host: str) -> str | None:
    if teams.app_id or teams.app_password:
        return BOTH
    return None if here(host) else OPEN


def _to_serve(teams: Teams) -> str | None:
    """A managed identity has no password; an app of many tenants none of its own."""
    if not teams.app_id:
        return NO_ID
    if teams.kind not in KINDS:
        return UNKNOWN
    if teams.kind != "MultiTenant" and not teams.tenant_id:
        return NO_TENANT.format(kind=teams.kind)
    if teams.kind != "MultiTenant" and "." in teams.tenant_id:
        return DOMAIN
    if teams.kind != "UserAssignedMSI" and not teams.app_password:
        return NO_PASSWORD
    return None
