"""Turns, hands and wakes of posts and jobs."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0002'
down_revision = '0001'


def upgrade() -> None:
    with op.batch_alter_table('delivery', schema=None) as batch_op:
        batch_op.add_column(sa.Column('until_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column('priority', sa.Integer(), nullable=False, server_default='1'))
        batch_op.add_column(sa.Column('first_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column('rest_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column('turn_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column('process', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column('wakes', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('woken_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column('why', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.drop_index(batch_op.f('ix_delivery_place'))
        batch_op.create_index('ix_delivery_place_state', ['place', 'state'], unique=False)
        batch_op.create_index('ix_delivery_place_turn', ['place', 'turn_at'], unique=False)
        batch_op.create_index('ix_delivery_stale', ['id'], unique=False, sqlite_where=sa.text("state = 'sent' AND wanted > shown"), postgresql_where=sa.text("state = 'sent' AND wanted > shown"))
        batch_op.create_index(batch_op.f('ix_delivery_woken_at'), ['woken_at'], unique=False)
        batch_op.create_index('ix_delivery_workspace_state', ['workspace_id', 'state'], unique=False)
        batch_op.create_index('ix_delivery_workspace_turn', ['workspace_id', 'turn_at'], unique=False)

    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.add_column(sa.Column('tries', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('priority', sa.Integer(), nullable=False, server_default='1'))
        batch_op.add_column(sa.Column('turn_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column('process', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column('wakes', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('woken_at', sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column('why', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.create_index(batch_op.f('ix_job_woken_at'), ['woken_at'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_job_woken_at'))
        batch_op.drop_column('why')
        batch_op.drop_column('woken_at')
        batch_op.drop_column('wakes')
        batch_op.drop_column('process')
        batch_op.drop_column('turn_at')
        batch_op.drop_column('priority')
        batch_op.drop_column('tries')

    with op.batch_alter_table('delivery', schema=None) as batch_op:
        batch_op.drop_index('ix_delivery_workspace_turn')
        batch_op.drop_index('ix_delivery_workspace_state')
        batch_op.drop_index(batch_op.f('ix_delivery_woken_at'))
        batch_op.drop_index('ix_delivery_stale', sqlite_where=sa.text("state = 'sent' AND wanted > shown"), postgresql_where=sa.text("state = 'sent' AND wanted > shown"))
        batch_op.drop_index('ix_delivery_place_turn')
        batch_op.drop_index('ix_delivery_place_state')
        batch_op.create_index(batch_op.f('ix_delivery_place'), ['place'], unique=False)
        batch_op.drop_column('why')
        batch_op.drop_column('woken_at')
        batch_op.drop_column('wakes')
        batch_op.drop_column('process')
        batch_op.drop_column('turn_at')
        batch_op.drop_column('rest_at')
        batch_op.drop_column('first_at')
        batch_op.drop_column('priority')
        batch_op.drop_column('until_at')
