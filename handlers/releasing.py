"""Release by a named person, where the firm wants that: until then the words cannot be copied or sent."""

from collections.abc import Sequence

from handlers import words
from handlers.cards import Button, Buttons, Card, Note, Quote
from handlers.commands.drafts import ReleaseDraft
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.policy.release import RELEASED_BY_DEFAULT, Rule, rule_for
from handlers.routing import Subject, route
from store import clients, drafts, members, moments, sights, teams
from store.drafts import Draft, DraftState
from store.entries import Entry
from store.entries import get as entry_of
from store.members import Member


def ask(ctx: Context, entry: Entry, draft: Draft) -> None:
    """Tell the one who releases it, if it needs that."""
    if not _needed(ctx, entry, draft):
        return
    ctx.session.flush()
    for member in releasers(ctx, entry, draft):
        subject = f"release:{draft.key}"
        ctx.desk.post(Post(f"{subject}:{member.key}", member, subject=subject))
    ctx.desk.changed(f"release:{draft.key}")


def refuse_unreleased(ctx: Context, entry: Entry, draft: Draft) -> None:
    if _needed(ctx, entry, draft):
        raise Refused(f"{waiting(ctx, entry, draft)} Until then it is not copied, and not sent.")


def waiting(ctx: Context, entry: Entry, draft: Draft) -> str:
    """ "mira releases it first.", or nothing where nobody has to."""
    if not _needed(ctx, entry, draft):
        return ""
    who = [member.name for member in releasers(ctx, entry, draft)]
    return f"{words.listed(who, 'or') if who else 'Somebody who may see it'} releases it first."


def release(ctx: Context, command: ReleaseDraft) -> None:
    found = _found(ctx, command.draft)
    if found is None or ctx.me not in releasers(ctx, found[1], found[0]):
        raise Refused("That is not here to be released by you.")
    draft, _ = found
    drafts.lock(ctx.session, draft)
    if draft.state == DraftState.WRITING or command.words != draft.mark:
        ctx.desk.changed(f"release:{draft.key}")
        raise Refused("The words have changed since. They will be here as they are now in a moment.")
    draft.released_by, draft.released_at, draft.released_words = ctx.me.key, ctx.now, draft.mark
    ctx.session.flush()
    ctx.desk.changed(f"draft:{draft.key}")
    ctx.desk.changed(f"release:{draft.key}")


def draw(ctx: Context, draft_id: int) -> Card | None:
    """The words, for who releases them; nothing for anybody else."""
    found = _found(ctx, draft_id)
    if found is None or ctx.member is None or ctx.me not in releasers(ctx, found[1], found[0]):
        return None
    draft, entry = found
    author = members.get(ctx.session, ctx.workspace.key, draft.asked_by)
    title = f"To be released: {words.what(entry)}, {entry.client.name}"
    about = Note(f"{author.name if author else 'Somebody'} wants to send this ({draft.type}, {draft.form}).")
    shown = f"Subject: {draft.subject}\n\n{draft.text}" if draft.subject else draft.text
    quoted = Quote(shown, machine=draft.as_written)
    if draft.released:
        return Card(title, (about, quoted, Note("Released.")))
    release_it = Button("Release", ReleaseDraft(draft.key, draft.mark), "primary")
    return Card(title, (about, quoted, Buttons((release_it,))))


def releasers(ctx: Context, entry: Entry, draft: Draft) -> Sequence[Member]:
    """Who is named by the rule, else who manages its writer, if they may see it; behind a wall who is inside.

    Nobody is left only where nobody but its writer may see it at all: then nobody can hold it either.
    """
    rule = _rule(ctx, entry, draft)
    if rule is None:
        return ()
    named = members.get(ctx.session, ctx.workspace.key, rule.by) if rule.by else None
    managing = teams.managers_of(ctx.session, ctx.workspace.key, draft.asked_by)
    for those in ([named] if named else [], managing, _inside(ctx, entry, draft)):
        if seeing := [member for member in those if member.full and _sees(ctx, entry, member)]:
            return seeing
    return ()


def _inside(ctx: Context, entry: Entry, draft: Draft) -> Sequence[Member]:
    inside = clients.inside(ctx.session, ctx.system, entry.client.key) - {draft.asked_by}
    return [member for member in members.everyone(ctx.session, ctx.workspace.key) if member.key in inside]


def _needed(ctx: Context, entry: Entry, draft: Draft) -> bool:
    """Nobody releases their own to themselves: whoever may release need not ask."""
    if draft.released or _rule(ctx, entry, draft) is None:
        return False
    keys = [member.key for member in releasers(ctx, entry, draft)]
    return bool(keys) and draft.asked_by not in keys


def _rule(ctx: Context, entry: Entry, draft: Draft) -> Rule | None:
    chosen = [Rule.read(row) for row in ctx.workspace.releases]
    rules = chosen or RELEASED_BY_DEFAULT.get(ctx.workspace.profession or "", [])
    return rule_for(rules, draft.type, entry.client.tier, entry.client.key)


def _sees(ctx: Context, entry: Entry, member: Member) -> bool:
    sight = sights.of_member(ctx.session, member, ctx.now)
    return moments.get(ctx.session, sight, entry.moment.key) is not None


def _found(ctx: Context, draft_id: int) -> tuple[Draft, Entry] | None:
    draft = drafts.get(ctx.session, ctx.system, draft_id)
    entry = entry_of(ctx.session, ctx.sight, draft.occurrence_id) if draft else None
    return (draft, entry) if draft and entry and draft.workspace_id == ctx.workspace.key else None


ROUTES = (route("draft.release", ReleaseDraft, release),)
SUBJECTS = (Subject("release", draw),)
