"""The pulse of a client, the peaks that are built, and what the firm chose about both."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0020"
down_revision = "0019"

DAYS = "since last_peak alone_until felt first_opening last_opening first_planned last_planned last_touch rests_until"
COUNTS = "open_pits felt_sum felt_count"
TEXT = sqlmodel.sql.sqltypes.AutoString
EMPTY = {"nullable": False, "server_default": ""}


def upgrade() -> None:
    op.create_table(
        "pulse",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("called", TEXT(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("tier", TEXT(), nullable=False),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("began", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in DAYS.split()),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS.split()),
        sa.Column("as_of", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("workspace_id", "client_id"),
        sqlite_with_rowid=False,
        postgresql_with={"fillfactor": 80},
    )
    op.create_index("ix_pulse_client_id", "pulse", ["client_id"])
    op.create_table(
        "peak",
        sa.Column("moment_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        *(sa.Column(name, TEXT(), nullable=False) for name in ("idea", "gesture", "script", "theirs")),
        *(sa.Column(name, TEXT(), nullable=False) for name in ("company", "budget", "landed")),
        sa.Column("elements", sa.JSON(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("landed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("landed_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["moment_id"], ["moment.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
        sa.ForeignKeyConstraint(["landed_by"], ["member.id"]),
        sa.PrimaryKeyConstraint("moment_id"),
    )
    op.create_index("ix_peak_workspace_id", "peak", ["workspace_id"])
    op.add_column("client", sa.Column("no_peak_until", sa.Date(), nullable=True))
    op.add_column("client", sa.Column("no_peak_by", sa.Integer(), nullable=True))
    op.add_column("workspace", sa.Column("peaks", sa.JSON(), nullable=True))
    op.add_column("workspace", sa.Column("member_figures", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("touch", sa.Column("advocacy", TEXT(), **EMPTY))
    op.add_column("nudge", sa.Column("idea", TEXT(), **EMPTY))
    op.add_column("nudge", sa.Column("owner_id", sa.Integer(), nullable=True))
    # Whose a thing was when it was named nobody wrote down: it counts for whose it is now.
    named = "from occurrence join moment on moment.id = moment_id join client on client.id = moment.client_id"
    whose = f"select coalesce(moment.owner_id, client.owner_id, author_id) {named}"
    op.execute(f"update nudge set owner_id = ({whose} where occurrence.id = occurrence_id) where occurrence_id > 0")
    whose = "select client.owner_id from client where client.id = client_id"
    op.execute(f"update nudge set owner_id = ({whose}) where client_id > 0")
    # Who is with us since when nobody wrote down counts from what was first told of them.
    first = "select min(moment.added_at) from moment where moment.client_id = client.id"
    op.execute(f"update client set entered_at = coalesce(({first}), current_timestamp) where entered_at is null")


def downgrade() -> None:
    for name, column in (("nudge", "owner_id"), ("nudge", "idea"), ("touch", "advocacy"), ("workspace", "member_figures")):
        op.drop_column(name, column)
    op.drop_column("workspace", "peaks")
    op.drop_column("client", "no_peak_by")
    op.drop_column("client", "no_peak_until")
    op.drop_table("peak")
    op.drop_table("pulse")
