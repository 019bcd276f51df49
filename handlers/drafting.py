"""Have a draft written: a job in three steps, since a model is slow. See routing.job."""

from handlers import choosing
from handlers.briefs import brief_for, source_lines
from handlers.commands.drafts import WriteDraft
from handlers.context import Context, Tools
from handlers.routing import job
from prompts.brief import Brief, Words
from store import drafts
from store.drafts import Draft, DraftState


def write(ctx: Context, draft: Draft) -> None:
    """Have it written, now or anew."""
    draft.state = DraftState.WRITING
    ctx.desk.later(WriteDraft(draft.key))
    changed(ctx, draft)


def changed(ctx: Context, draft: Draft) -> None:
    """The card in the direct message shows it as it is now."""
    ctx.session.flush()
    ctx.desk.changed(f"draft:{draft.key}")


def gather(ctx: Context, job: WriteDraft) -> Brief | None:
    """What the writer needs to know; None when the draft is no longer wanted."""
    draft = drafts.get(ctx.session, ctx.sight, job.draft)
    if draft is None or draft.state != DraftState.WRITING:
        return None
    return brief_for(ctx, choosing.by_key(ctx, draft.occurrence_id), draft)


async def think(tools: Tools, brief: Brief) -> Words:
    return await tools.writer.write(brief)


def keep(ctx: Context, job: WriteDraft, words: Words) -> None:
    draft = drafts.get(ctx.session, ctx.sight, job.draft)
    if draft is None or draft.state != DraftState.WRITING:
        return
    draft.state, draft.subject = DraftState.READY, words.subject
    draft.text = draft.machine_text = words.text
    draft.slots, draft.writer, draft.prompt = [slot.text for slot in words.slots], words.writer, words.prompt
    entry = choosing.by_key(ctx, draft.occurrence_id)
    draft.facts = source_lines(ctx, entry, words.used)
    changed(ctx, draft)


JOBS = (job("draft.write", WriteDraft, gather, think, keep),)
