"""What a letter needs: forms and languages, what a person prefers, what help may be offered, who releases."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0014"
down_revision = "0013"

Text = sqlmodel.sql.sqltypes.AutoString
Instant = sqlmodel.sql.sqltypes.UTCDateTime


def upgrade() -> None:
    _add("workspace", _text("firm"), _switch("personal_line", on=True))
    _add("workspace", _json("offers", "{}"), _json("releases", "[]"))
    _add("member", _switch("voice"))
    _add("client", _text("language"))
    _add("contact", _json("preferences", "[]"))
    _add("fact", _text("in_words_of"))
    _add("moment", _text("details"))
    _add("draft", _text("locale"), _text("to"), _text("sent_text"), _text("released_words"), _switch("example"))
    _add("draft", _json("topics", "[]"), _json("notes", "[]"))
    _add("draft", sa.Column("distance", sa.Integer(), nullable=True))
    _add("draft", sa.Column("released_by", sa.Integer(), nullable=True))
    _add("draft", sa.Column("released_at", Instant(), nullable=True))
    _add("model_use", sa.Column("cost", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    _drop("model_use", "cost")
    _drop("draft", "locale", "to", "sent_text", "example", "topics", "notes", "distance")
    _drop("draft", "released_by", "released_at", "released_words")
    _drop("moment", "details")
    _drop("fact", "in_words_of")
    _drop("contact", "preferences")
    _drop("client", "language")
    _drop("member", "voice")
    _drop("workspace", "firm", "personal_line", "offers", "releases")


def _add(table: str, *columns: sa.Column[object]) -> None:
    for column in columns:
        op.add_column(table, column)


def _drop(table: str, *columns: str) -> None:
    for column in columns:
        op.drop_column(table, column)


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, Text(), nullable=False, server_default="")


def _switch(name: str, *, on: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.true() if on else sa.false())


def _json(name: str, empty: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=False, server_default=empty)
