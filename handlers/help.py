"""What the bot can do, in the words people type: seven of them, and More."""

from handlers.cards import Button, Buttons, Card, Facts, Note
from handlers.commands.lists import ShowHelp
from handlers.context import Context
from handlers.routing import route

FIRST = (
    ("add", "`/moment add Acme: Jane Doe promoted to CFO on 3 March` notes a moment"),
    ("pits", "what went wrong and is not made good yet"),
    ("draft", "`/moment draft Jane Doe promotion` writes the words for you to send"),
    ("touch", "`/moment touch Acme: called Jane about the audit` notes a contact and resets its clock"),
    ("client", "`/moment client Acme` shows a client; `/moment client add Acme` enters one"),
    ("today", "what is on today"),
    ("upcoming", "`/moment upcoming next week`: what is coming, 30 days if you name none"),
)
MORE = (
    (
        "Act",
        "`done Acme audit` · `snooze Acme audit until Friday` · `skip` `edit` `claim` `assign` `undo`"
        " · `cover @dana until Friday`: you stand in while dana is away",
    ),
    (
        "Tell",
        "`felt Acme 5 solved 6: glad we called` · `values Acme: punctuality, family ownership`"
        " · `edit Jane Doe prefers no gifts; Sie` · `edit Acme language German`"
        " · `draft Jane Doe promotion as a card in German`",
    ),
    (
        "Know",
        "`/moment` or `my-day` = your day · `missed` · `upcoming` · `list Acme` · `list unowned`"
        " · or ask in plain words: `which birthdays are there in July?`",
    ),
    (
        "Set up",
        "`settings` · `settings hour 08:30` · `settings keep-in-touch A 30` · `team @manager @a @b`"
        " · `settings offers personal: hold all mail` · `settings release recovery @mira`"
        " · `listen on` and `listen off` in a room · `import` · `export csv`"
        " · `mute` (your own digest), `mute Acme` and `mute off` · `help`",
    ),
)


def show(ctx: Context, command: ShowHelp) -> Card:
    if command.more or command.text.strip().casefold() == "more":
        return Card(
            "More words",
            (Facts(MORE), Note("Every word works after a slash or a mention, and in our direct message.")),
        )
    more = Buttons((Button("More", ShowHelp(more=True)),))
    return Card("Moments: what you can ask", (Facts(FIRST), Note("Words that name the thing will do."), more))


ROUTES = (route("help", ShowHelp, show, says="help", reads=True),)
