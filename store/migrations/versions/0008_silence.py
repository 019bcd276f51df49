"""What a pit held back and is offered late, and what nobody wants celebrated."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0008'
down_revision = '0007'


def upgrade() -> None:
    with op.batch_alter_table('moment', schema=None) as batch_op:
        batch_op.add_column(sa.Column('uncelebrated', sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table('occurrence', schema=None) as batch_op:
        batch_op.add_column(sa.Column('belated_from', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('snoozed_on', sa.Date(), nullable=True))
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.add_column(sa.Column('own_zone', sqlmodel.sql.sqltypes.AutoString(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_column('own_zone')
    with op.batch_alter_table('occurrence', schema=None) as batch_op:
        batch_op.drop_column('snoozed_on')
        batch_op.drop_column('belated_from')
    with op.batch_alter_table('moment', schema=None) as batch_op:
        batch_op.drop_column('uncelebrated')
