"""What the asker says of a draft: it sounds right, or not like me; asked once, of the words as written."""

from handlers import drafting
from handlers.cards import Block, Button, Buttons, Note
from handlers.commands.drafts import RateDraft
from handlers.context import Context
from handlers.routing import route
from store.drafts import Draft

SAID = {
    True: "You said it sounds right.",
    False: "You said it is not like you. Shorter, Warmer or Another writes it anew; Edit makes it yours.",
}


def rate(ctx: Context, command: RateDraft) -> None:
    """Of other words than those that were read nothing was said: they are shown."""
    draft = drafting.written(ctx, command.draft)
    if command.words == draft.mark:
        said = command.good is not None
        draft.liked, draft.liked_at = command.good, ctx.now if said else None
        draft.liked_words = draft.mark if said else ""
    drafting.changed(ctx, draft)


def rows(draft: Draft) -> tuple[Block, ...]:
    """At the foot of the card; of words that a person has changed nothing is asked."""
    key, mark = draft.key, draft.mark
    if draft.liked is not None and draft.liked_words == mark:
        return (Note(SAID[draft.liked]), Buttons((Button("Undo", RateDraft(key, None, mark)),)))
    if draft.liked is not None or draft.text != draft.machine_text:
        return ()
    right, wrong = RateDraft(key, good=True, words=mark), RateDraft(key, good=False, words=mark)
    return (Buttons((Button("Sounds right", right), Button("Not like me", wrong))),)


ROUTES = (route("draft.rate", RateDraft, rate),)
