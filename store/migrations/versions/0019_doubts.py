"""What was asked of a room before somebody came there is not believed."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("channel", sa.Column("doubts", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("channel", "doubts")
