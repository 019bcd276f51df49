"""Whether what is said in a room reaches us: a firm may have refused the permission to listen."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("channel", sa.Column("hears", sa.Boolean(), nullable=False, server_default=sa.true()))


def downgrade() -> None:
    op.drop_column("channel", "hears")
