"""What is kept of listening: no words, only who was asked when, and what not to ask again."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0011"
down_revision = "0010"

Text = sqlmodel.sql.sqltypes.AutoString
Instant = sqlmodel.sql.sqltypes.UTCDateTime


def upgrade() -> None:
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.add_column(sa.Column("listening_by", sa.Integer(), nullable=True))
    with op.batch_alter_table("moment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link", Text(), nullable=True))
    op.create_table(
        "suggestion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("place", Text(), nullable=False),
        sa.Column("message", Text(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("shown", Text(), nullable=True),
        sa.Column("state", Text(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workspace_id", "message"),
        sa.UniqueConstraint("member_id", "on", "nth"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("suggestion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_suggestion_workspace_id"), ["workspace_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_suggestion_at"), ["at"], unique=False)
    op.create_table(
        "refusal",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("skeleton", Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        sa.PrimaryKeyConstraint("workspace_id", "member_id", "skeleton"),
    )
    op.create_table(
        "held_back",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        sa.PrimaryKeyConstraint("workspace_id", "on"),
    )


def downgrade() -> None:
    op.drop_table("held_back")
    op.drop_table("refusal")
    op.drop_table("suggestion")
    with op.batch_alter_table("moment", schema=None) as batch_op:
        batch_op.drop_column("link")
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.drop_column("listening_by")
