"""Run migrations. The database address comes from the caller, or DATABASE_URL on the command line."""

import os

from alembic import context
from sqlalchemy import event, text
from sqlmodel import SQLModel

from store import db, tables

assert tables  # importing the tables fills SQLModel.metadata

url = context.config.attributes.get("url") or os.environ["DATABASE_URL"]
engine = db.connect(url)
if db.embedded(url):  # SQLite builds a table anew and drops the old one, and with it all that hangs on it
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys=OFF"))
with engine.begin() as connection:
    if connection.dialect.name == "postgresql":  # of several processes that start at once, one migrates
        connection.execute(text("select pg_advisory_xact_lock(hashtext('moments migrations'))"))
    context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
    context.run_migrations()
engine.dispose()
