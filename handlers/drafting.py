"""Have a draft written: a job in three steps, since a model is slow. See routing.job."""

from handlers import cautions, choosing, releasing, silences
from handlers.briefs import brief_for, source_lines, type_for
from handlers.commands.drafts import WriteDraft
from handlers.context import Context, Tools
from handlers.errors import Refused
from handlers.routing import job
from prompts.brief import Brief, Words
from store import drafts
from store.drafts import Draft, DraftState


def write(ctx: Context, draft: Draft) -> None:
    """Have it written, now or anew, as what fits by now."""
    draft.type = type_for(ctx, choosing.by_key(ctx, draft.occurrence_id), draft.type)
    draft.state = DraftState.WRITING
    ctx.desk.later(WriteDraft(draft.key, draft.asked))
    changed(ctx, draft)


def changed(ctx: Context, draft: Draft) -> None:
    """The card in the direct message shows it as it is now."""
    ctx.session.flush()
    ctx.desk.changed(f"draft:{draft.key}")


def open_draft(ctx: Context, draft_id: int) -> Draft:
    """One of the asker's own that has not gone out."""
    draft = own(ctx, draft_id)
    if draft.state == DraftState.SENT:
        raise Refused("You told me that you sent this one. Press Draft on its moment for another.")
    return draft


def written(ctx: Context, draft_id: int) -> Draft:
    """One whose words stand there to be read."""
    draft = open_draft(ctx, draft_id)
    if draft.state == DraftState.WRITING:
        raise Refused("It is being written. It will be here in a moment.")
    return draft


def own(ctx: Context, draft_id: int) -> Draft:
    draft = drafts.get(ctx.session, ctx.sight, draft_id)
    if draft is None:
        raise Refused("That draft is not here any more. Press Draft on its moment for a new one.")
    drafts.lock(ctx.session, draft)
    return draft


def gather(ctx: Context, job: WriteDraft) -> Brief | None:
    """What the writer needs to know; None when the draft is no longer wanted."""
    draft = _awaited(ctx, job)
    entry = choosing.by_key(ctx, draft.occurrence_id) if draft else None
    if draft is None or entry is None or silences.of(ctx, [entry], ctx.today):
        return None
    return brief_for(ctx, entry, draft)


def _awaited(ctx: Context, job: WriteDraft) -> Draft | None:
    """The draft, if it still waits for just these words."""
    draft = drafts.get(ctx.session, ctx.sight, job.draft)
    if draft is None:
        return None
    drafts.lock(ctx.session, draft)
    return draft if draft.state == DraftState.WRITING and job.asked in ("", draft.asked) else None


async def think(tools: Tools, brief: Brief) -> Words:
    tools.tell("writing")
    return await tools.writer.write(brief, tools.tell)


def keep(ctx: Context, job: WriteDraft, words: Words) -> None:
    draft = _awaited(ctx, job)
    if draft is None:
        return
    entry = choosing.by_key(ctx, draft.occurrence_id)
    draft.state, draft.subject = DraftState.READY, words.subject
    draft.text = draft.machine_text = words.text
    draft.slots, draft.topics = [slot.text for slot in words.slots], [slot.topic for slot in words.slots]
    draft.writer, draft.prompt = words.writer, words.prompt
    draft.facts = source_lines(ctx, entry, words.used)
    draft.notes = cautions.of(ctx, entry, draft)
    releasing.ask(ctx, entry, draft)
    changed(ctx, draft)


def _card(job: WriteDraft) -> str:
    return f"draft:{job.draft}"


JOBS = (job("draft.write", WriteDraft, gather, think, keep, about=_card),)
