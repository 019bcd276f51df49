"""Numbers are never given twice: tables that were built anew on SQLite had lost that."""

from alembic import op

revision = "0013"
down_revision = "0012"

TABLES = ("member", "channel", "client", "contact", "moment", "digest")


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for table in TABLES:
        with op.batch_alter_table(table, recreate="always", table_kwargs={"sqlite_autoincrement": True}):
            pass


def downgrade() -> None:
    pass
