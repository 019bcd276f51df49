"""What the asker of a draft said of its words: whether they liked them, when, and which words these were."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0016"
down_revision = "0015"

Text = sqlmodel.sql.sqltypes.AutoString
Instant = sqlmodel.sql.sqltypes.UTCDateTime


def upgrade() -> None:
    op.add_column("draft", sa.Column("liked", sa.Boolean(), nullable=True))
    op.add_column("draft", sa.Column("liked_at", Instant(), nullable=True))
    op.add_column("draft", sa.Column("liked_words", Text(), nullable=False, server_default=""))


def downgrade() -> None:
    for column in ("liked_words", "liked_at", "liked"):
        op.drop_column("draft", column)
