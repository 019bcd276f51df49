"""Who does what was left for later: jobs, posts, cards to be drawn anew."""

from collections.abc import Mapping

from bot.dispatch import Dispatcher
from bot.errands import Errands
from bot.heartbeat import Heartbeat
from bot.jobs import Work
from bot.ledger import Ledger
from bot.meters import Meters
from bot.platform import Platform
from bot.posts import Posts
from bot.progress import Progress
from prompts.brief import Writer


def work(
    dispatcher: Dispatcher,
    writer: Writer,
    platforms: Mapping[str, Platform],
    heartbeat: Heartbeat,
    meters: Meters,
) -> Work:
    limits = {name: platform.limits for name, platform in platforms.items()}
    ledger = Ledger(dispatcher, limits, heartbeat, dispatcher.waker)
    progress = Progress(dispatcher.transactions, platforms)
    errands = Errands(dispatcher, writer, platforms, heartbeat, dispatcher.waker, meters, progress)
    return Work(errands.run, Posts(dispatcher.transactions, ledger, platforms, meters).deliver)
