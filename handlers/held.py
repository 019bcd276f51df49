"""A form that needs a press to be opened: no platform opens one in answer to a message."""

from handlers.cards import Button, Buttons, Card, Form, Text
from handlers.commands.moments import OpenHeld


def open_later(form: Form, job: int) -> Card:
    missing = [field for field in form.fields if field.error or (field.required and not field.value)]
    lines = "\n".join(f"**{field.label}**: {field.error or 'missing'}" for field in missing)
    blocks = (Text(lines),) if lines else ()
    return Card(form.title, (*blocks, Buttons((Button("Open the form", OpenHeld(job), "primary"),))))
