"""I sent it: what is still open is asked once, and what really went out may be pasted back."""

from difflib import SequenceMatcher

from handlers import choosing, drafting, releasing, touches
from handlers.acting import close
from handlers.cards import Field, Form
from handlers.commands.drafts import NotSentYet, PasteSent, SendDraft
from handlers.context import Context
from handlers.errors import Refused
from handlers.routing import route
from store import drafts
from store.drafts import Draft, DraftState
from store.moments import Kind
from store.occurrences import State


def send(ctx: Context, command: SendDraft) -> None:
    """With an open slot, or words that are still the machine's own, one thing is asked first."""
    draft = drafting.written(ctx, command.draft)
    entry = choosing.by_key(ctx, draft.occurrence_id)
    releasing.refuse_unreleased(ctx, entry, draft)
    if _asks(ctx, draft, command):
        draft.state = DraftState.CONFIRMING
        drafting.changed(ctx, draft)
        return
    draft.state, draft.sent_at = DraftState.SENT, ctx.now
    draft.distance = None if command.filled else words_changed(draft.machine_text, draft.text)
    if entry.open and entry.moment.kind != Kind.PIT:
        close(ctx, entry, State.DONE)
    touches.of_draft(ctx, draft, entry)
    drafting.changed(ctx, draft)
    for other in drafts.begun_about(ctx.session, ctx.system, entry.key):
        ctx.desk.changed(f"draft:{other.key}")  # whoever else writes about it should know


def not_yet(ctx: Context, command: NotSentYet) -> None:
    draft = drafting.written(ctx, command.draft)
    draft.state = DraftState.READY
    drafting.changed(ctx, draft)


def paste(ctx: Context, command: PasteSent) -> Form | None:
    """What the client has really read; it stays an example of this voice only if they say so."""
    draft = drafting.own(ctx, command.draft)
    if draft.state != DraftState.SENT:
        raise Refused("Press I sent it first; then what went out can be pasted here.")
    if command.text is None or not command.text.strip():
        return _paste_form(command, draft)
    draft.sent_text = command.text.strip()
    draft.distance = words_changed(draft.machine_text, draft.sent_text)
    draft.example = ctx.me.voice = command.voice == "yes"
    drafting.changed(ctx, draft)
    return None


def words_changed(before: str, after: str) -> int:
    """How many words were put in, taken out or replaced."""
    old, new = before.split(), after.split()
    changes = SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for what, a, b, c, d in changes if what != "equal")


def _asks(ctx: Context, draft: Draft, command: SendDraft) -> bool:
    if draft.slots:
        return not command.filled
    still = draft.text == draft.machine_text and ctx.workspace.personal_line
    return still and not command.unchanged


def _paste_form(command: PasteSent, draft: Draft) -> Form:
    consent = "yes" if draft.example else "no"
    fields = (
        Field("text", "What went out", "text", draft.gone_out, required=True),
        Field("voice", "Keep it as an example of how I write", "yes-no", command.voice or consent),
    )
    return Form("What you really sent", fields, command)


ROUTES = (
    route("draft.send", SendDraft, send),
    route("draft.not_yet", NotSentYet, not_yet),
    route("draft.paste", PasteSent, paste),
)
