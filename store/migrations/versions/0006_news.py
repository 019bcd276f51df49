"""News that could move a price."""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    with op.batch_alter_table('moment', schema=None) as batch_op:
        batch_op.add_column(sa.Column('embargoed', sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table('moment', schema=None) as batch_op:
        batch_op.drop_column('embargoed')
