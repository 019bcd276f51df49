"""Bring a database up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str, to: str = "head") -> None:
    command.upgrade(config(url), to)


def config(url: str) -> Config:
    """For Alembic's own commands; the address is kept out of the ini options, where % would be special."""
    settings = Config()
    settings.set_main_option("script_location", str(MIGRATIONS))
    settings.attributes["url"] = url
    return settings
