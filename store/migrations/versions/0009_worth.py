"""What a digest is worth, who wants to hear of it, and with whom somebody is to keep in touch."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0009"
down_revision = "0008"

NEVER_REUSED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    _add("workspace", sa.Column("keep_in_touch", sa.JSON(), nullable=True))
    _add("workspace", sa.Column("model", sa.Boolean(), nullable=True))
    _add("member", _switch("muted"))
    _add("channel", _switch("digest_chosen"), _switch("digest_full"))
    entered = sa.Column("entered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True)
    _add("client", _switch("muted"), entered, sa.Column("put_off_until", sa.Date(), nullable=True))
    _add("moment", _switch("muted"))
    _add("digest", _switch("shrunk"))
    with op.batch_alter_table("touch", table_kwargs=NEVER_REUSED) as batch_op:
        batch_op.add_column(sa.Column("draft_id", sa.Integer(), nullable=True))
        batch_op.add_column(_switch("asked"))
        batch_op.create_foreign_key("fk_touch_draft", "draft", ["draft_id"], ["id"], ondelete="SET NULL")
        batch_op.create_index(batch_op.f("ix_touch_draft_id"), ["draft_id"], unique=False)
    with op.batch_alter_table("nudge", table_kwargs=NEVER_REUSED) as batch_op:
        batch_op.alter_column("occurrence_id", existing_type=sa.Integer(), nullable=True)
        batch_op.add_column(sa.Column("client_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("acted", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column("acted_by", sa.Integer(), nullable=True))
        batch_op.create_foreign_key("fk_nudge_client", "client", ["client_id"], ["id"], ondelete="CASCADE")
        batch_op.create_foreign_key("fk_nudge_acted_by", "member", ["acted_by"], ["id"])
        batch_op.create_index(batch_op.f("ix_nudge_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_nudge_acted"), ["acted"], unique=False)
    # Of what was named so far nobody wrote down whether it was acted on: it does not count against a room.
    op.execute("update nudge set acted = ''")


def downgrade() -> None:
    op.execute("delete from nudge where occurrence_id is null")
    with op.batch_alter_table("nudge", table_kwargs=NEVER_REUSED) as batch_op:
        batch_op.drop_index(batch_op.f("ix_nudge_acted"))
        batch_op.drop_index(batch_op.f("ix_nudge_client_id"))
        batch_op.drop_constraint("fk_nudge_acted_by", type_="foreignkey")
        batch_op.drop_constraint("fk_nudge_client", type_="foreignkey")
        batch_op.alter_column("occurrence_id", existing_type=sa.Integer(), nullable=False)
        for name in ("acted_by", "acted", "client_id"):
            batch_op.drop_column(name)
    with op.batch_alter_table("touch", table_kwargs=NEVER_REUSED) as batch_op:
        batch_op.drop_index(batch_op.f("ix_touch_draft_id"))
        batch_op.drop_constraint("fk_touch_draft", type_="foreignkey")
        batch_op.drop_column("asked")
        batch_op.drop_column("draft_id")
    _drop("digest", "shrunk")
    _drop("moment", "muted")
    _drop("client", "put_off_until", "entered_at", "muted")
    _drop("channel", "digest_full", "digest_chosen")
    _drop("member", "muted")
    _drop("workspace", "model", "keep_in_touch")


def _switch(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())


def _add(table: str, *columns: sa.Column) -> None:
    with op.batch_alter_table(table) as batch_op:
        for column in columns:
            batch_op.add_column(column)


def _drop(table: str, *names: str) -> None:
    with op.batch_alter_table(table) as batch_op:
        for name in names:
            batch_op.drop_column(name)
