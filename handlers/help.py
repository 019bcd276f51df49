"""What the bot can do, in the words people type: seven of them, and More."""

from handlers.cards import Button, Buttons, Card, Facts, Note
from handlers.commands.home import ShowHome
from handlers.commands.lists import ShowHelp
from handlers.context import Context
from handlers.routing import route

YOUR_PAGE = "Your page"

FIRST = (
    ("add", "`/moment add Acme: Jane Doe promoted to CFO on 3 March` notes a moment"),
    ("pits", "what went wrong and is not made good yet"),
    ("draft", "`/moment draft Jane Doe promotion` writes the words for you to send"),
    ("touch", "`/moment touch Acme: called Jane about the audit` notes a contact and resets its clock"),
    ("client", "`/moment client Acme` shows a client; `/moment client add Acme` enters one"),
    ("peaks", "`/moment peaks next month`: which clients need a peak, each with its reasons and ideas"),
    ("today", "what is on today"),
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
        "Prepare",
        "`peak Acme: workshop at their foundry on 12 May` plans a peak · `ideas Acme`: what would fit them",
    ),
    (
        "Know",
        "`/moment` or `my-day` = your day · `home` = your own page · `missed` · `upcoming next week`"
        " · `list Acme` · `list unowned` · `why Acme`: what speaks for a peak there, in points"
        " · `report`, `report October`: how we are doing, in figures"
        " · or ask in plain words: `which birthdays are there in July?`",
    ),
    (
        "Set up",
        "`settings` · `settings hour 08:30` · `settings keep-in-touch A 30` · `settings peak-days A 90`"
        " · `team @manager @a @b` · `settings offers personal: hold all mail`"
        " · `settings release recovery @mira` · `settings member-figures on`"
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
    more = Buttons((Button("More", ShowHelp(more=True)), Button(YOUR_PAGE, ShowHome())))
    return Card("Moments: what you can ask", (Facts(FIRST), Note("Words that name the thing will do."), more))


ROUTES = (route("help", ShowHelp, show, says="help", reads=True),)
