"""Many workspaces: their tokens, sealed; installations under way; what becomes of a workspace that leaves."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0015"
down_revision = "0014"

Text = sqlmodel.sql.sqltypes.AutoString
Instant = sqlmodel.sql.sqltypes.UTCDateTime


def upgrade() -> None:
    op.create_table(
        "installation",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, Text(), nullable=False) for name in ("enterprise", "team")),
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("refresh", sa.LargeBinary(), nullable=True),
        sa.Column("bot", Text(), nullable=True),
        *(sa.Column(name, Text(), nullable=False) for name in ("bot_user", "app", "installer", "scopes")),
        sa.Column("installed_at", Instant(), nullable=False),
        *(sa.Column(name, Instant(), nullable=True) for name in ("expires_at", "leased_at", "refused_at")),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("enterprise", "team"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_installation_team", "installation", ["team"])
    op.create_table(
        "organisation_team",
        sa.Column("team", Text(), nullable=False),
        sa.Column("enterprise", Text(), nullable=False),
        sa.PrimaryKeyConstraint("team"),
    )
    op.create_index("ix_organisation_team_enterprise", "organisation_team", ["enterprise"])
    op.create_table(
        "install_state",
        sa.Column("digest", Text(), nullable=False),
        sa.Column("until_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_install_state_until_at", "install_state", ["until_at"])
    op.add_column("workspace", sa.Column("on_uninstall", Text(), nullable=False, server_default="keep"))
    op.add_column("workspace", sa.Column("uninstalled_at", Instant(), nullable=True))
    op.add_column("workspace", sa.Column("erasing", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    for column in ("erasing", "uninstalled_at", "on_uninstall"):
        op.drop_column("workspace", column)
    for table in ("install_state", "organisation_team", "installation"):
        op.drop_table(table)
