"""What has to be asked before a draft can be written: to whom, or what anybody saw them do."""

import re
from datetime import date

from handlers.briefs import addressee, brief_for
from handlers.context import Context
from handlers.policy.silence import tells_of_leaving
from prompts.questions import kept_by_date, question
from store import drafts
from store.contacts import Standing
from store.drafts import Draft
from store.entries import Entry
from store.facts import Fact

TO_WHOM = "{} {}. To whom at {} do you write?"
GONE = {Standing.DECEASED: "has died", Standing.LEFT: "has left"}


def question_for(ctx: Context, entry: Entry, draft: Draft) -> str | None:
    """None when enough is on record."""
    return _to_whom(entry, draft) or _what(ctx, entry, draft)


def learn(ctx: Context, entry: Entry, draft: Draft, text: str) -> Fact | None:
    """The answer becomes whom it is for, or a fact with who said it."""
    if _to_whom(entry, draft):
        draft.to = " ".join(text.split())
        return None
    whose, told = _in_whose_words(entry, draft, " ".join(text.split()))
    return Fact(
        workspace_id=ctx.workspace.key,
        client_id=entry.client.key,
        contact_id=entry.contact.key if entry.contact else None,
        text=told,
        in_words_of=whose,
        said_by=ctx.me.key,
        on=ctx.today,
        source="answer",
        moment_id=entry.moment.key,
        private=entry.moment.secret,
    )


def _to_whom(entry: Entry, draft: Draft) -> str | None:
    """Never to the dead, nor to who has gone, unless it is about their going."""
    gone = GONE.get(Standing(entry.contact.status)) if entry.contact else None
    if entry.contact is None or gone is None or draft.to:
        return None
    moment = entry.moment
    if gone == GONE[Standing.LEFT] and tells_of_leaving(moment.kind, moment.topic, moment.what):
        return None
    return TO_WHOM.format(entry.contact.name, gone, entry.client.name)


def _what(ctx: Context, entry: Entry, draft: Draft) -> str | None:
    """For what comes every year nothing counts that the last note may have said already."""
    brief = brief_for(ctx, entry, draft)
    if asked := question(brief):
        return asked
    since = _last_note(ctx, entry)
    told = [fact.on for fact in brief.facts if not fact.private and fact.on]
    if since is None or not kept_by_date(brief.topic, brief.what) or any(on > since for on in told):
        return None
    return f"What has {brief.contact or brief.client} done since your last note that you saw?"


def _last_note(ctx: Context, entry: Entry) -> date | None:
    """The day of the newest note about this yearly moment."""
    sent = drafts.sent_for(ctx.session, ctx.sight, entry.moment.key)
    return sent.sent_at.astimezone(ctx.zone).date() if sent and sent.sent_at else None


def _in_whose_words(entry: Entry, draft: Draft, text: str) -> tuple[str, str]:
    """`Ruth said: we began with two chairs` is told in Ruth's own words."""
    name = addressee(entry, draft) or ""
    for known in filter(None, (name, *name.split()[:1])):
        said = rf"{re.escape(known)}(?: said| told me)?\s*:\s*(?P<told>.+)"
        if match := re.match(said, text, re.IGNORECASE):
            return name, match["told"]
    return "", text
