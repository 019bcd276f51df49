"""Who is known from moments alone; and keys behind the checks: one client of a name, one draft on its way."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0010"
down_revision = "0009"

BEGUN = "state IN ('asking', 'writing')"
DRAFT = ["occurrence_id", "asked_by", "type"]


def upgrade() -> None:
    with op.batch_alter_table("contact") as batch_op:
        batch_op.add_column(sa.Column("hearsay", sa.Boolean(), nullable=False, server_default=sa.false()))
    # Nobody wrote down who came first, the person or the moment: what was kept back so far stays so.
    _do("update contact set hearsay = true where exists (select 1 from moment where contact_id = contact.id)")
    with op.batch_alter_table("client") as batch_op:
        batch_op.add_column(sa.Column("sole", sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    open_ones = "not exists (select 1 from wall where wall.client_id = client.id)"
    # Of two that a race has made, the older one keeps the name to itself; both stay.
    oldest = f"select min(id) from client where {open_ones} group by workspace_id, called"
    _do(f"update client set sole = called where id in ({oldest})")
    op.create_index("ix_client_sole", "client", ["workspace_id", "sole"], unique=True)
    # A draft on its way holds no words yet.
    newest = f"select max(id) from draft where {BEGUN} group by {', '.join(DRAFT)}"
    _do(f"delete from draft where {BEGUN} and id not in ({newest})")
    where = {"sqlite_where": sa.text(BEGUN), "postgresql_where": sa.text(BEGUN)}
    op.create_index("ix_draft_begun", "draft", DRAFT, unique=True, **where)


def downgrade() -> None:
    op.drop_index("ix_draft_begun", "draft")
    op.drop_index("ix_client_sole", "client")
    with op.batch_alter_table("client") as batch_op:
        batch_op.drop_column("sole")
    with op.batch_alter_table("contact") as batch_op:
        batch_op.drop_column("hearsay")


def _do(words: str) -> None:
    op.execute(sa.text(words))
