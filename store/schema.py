"""Bring a database up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from store import db, tables

assert tables  # importing the tables fills SQLModel.metadata

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str, to: str = "head") -> None:
    command.upgrade(config(url), to)


def create(url: str) -> None:
    """A database that is new and empty: all tables at once, as the last migration leaves them."""
    engine = db.connect(url)
    with engine.begin() as connection:
        SQLModel.metadata.create_all(connection)
    engine.dispose()
    command.stamp(config(url), "head")


def up_to_date(url: str) -> bool:
    """Whether this database knows every table of this release. It is only looked at."""
    if (file := db.file_of(url)) and not Path(file).exists():
        return False
    engine = db.connect(url)
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()
    return current == ScriptDirectory.from_config(config(url)).get_current_head()


def config(url: str) -> Config:
    """For Alembic's own commands; the address is kept out of the ini options, where % would be special."""
    settings = Config()
    settings.set_main_option("script_location", str(MIGRATIONS))
    settings.attributes["url"] = url
    return settings
