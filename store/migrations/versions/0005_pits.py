"""Pits: the plan, the client's rating, and when somebody looked again."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0005'
down_revision = '0004'

PEOPLE = ('plan_for', 'planned_by', 'accepted_by', 'released_by', 'looked_30_by', 'looked_90_by')
TIMES = ('planned_at', 'accepted_at', 'released_at', 'looked_30_at', 'looked_90_at')


def upgrade() -> None:
    with op.batch_alter_table('pit', schema=None) as batch_op:
        batch_op.add_column(sa.Column('plan', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('plan_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('rating', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('claim', sa.Boolean(), nullable=False, server_default=sa.false()))
        for name in TIMES:
            batch_op.add_column(sa.Column(name, sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        for name in PEOPLE:
            batch_op.add_column(sa.Column(name, sa.Integer(), nullable=True))
            batch_op.create_foreign_key(f'pit_{name}_fkey', 'member', [name], ['id'])
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.add_column(sa.Column('claims_contact_id', sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('workspace', schema=None) as batch_op:
        batch_op.drop_column('claims_contact_id')
    with op.batch_alter_table('pit', schema=None) as batch_op:
        for name in PEOPLE:
            batch_op.drop_constraint(f'pit_{name}_fkey', type_='foreignkey')
            batch_op.drop_column(name)
        for name in (*TIMES, 'claim', 'rating', 'plan_on', 'plan'):
            batch_op.drop_column(name)
