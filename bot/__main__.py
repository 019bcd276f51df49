"""`python -m bot` is `moments`."""

from bot.cli import app

app()
