"""The regions of a page as HTML, drawn by the templates; everything a person typed is escaped there."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.playground import scene, talk, view
from bot.playground.live import HOME, Live
from bot.playground.seat import Seat
from handlers.cards import Form

TEMPLATES = Path(__file__).parent / "templates"
IN_A_ROOM = (
    "/moment add Harbour Lane Studio – Ida Brandt promoted to partner next Friday",
    "/moment pits",
    "/moment upcoming",
    "@moments today",
)
IN_DIRECT = (
    "Harbour Lane Studio: Ida Brandt's birthday is on 12 May",
    "draft Ida Brandt",
    "upcoming next week",
    "help",
)


class Fragments:
    def __init__(self, live: Live) -> None:
        self.live = live
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals |= {"widget": view.widget, "choices": view.choices}
        self._templates.globals |= {"initials": scene.initials, "file_of": scene.file_of}
        self._templates.globals |= {"pictures_of": scene.pictures_of}

    async def page(self, seat: Seat) -> str:
        return self._draw(
            "page",
            seat=seat,
            parts=await self.parts(seat),
            place=scene.name_of(self.live, seat.place),
            outside=scene.outside(self.live, seat),
            company=scene.company(self.live, seat),
            examples=IN_DIRECT if seat.direct else IN_A_ROOM,
        )

    async def parts(self, seat: Seat) -> dict[str, str]:
        """By the id of their region."""
        panel = self.live.panel
        day, above = await panel.draw(seat.who), panel.on_top(seat.who)
        date, hour = scene.clock_words(self.live, seat)
        self.live.read[seat] = len(self.live.chat.messages)
        return {
            "clock": self._draw("clock", date=date, hour=hour, zone=self.live.zone_of(seat.who)),
            "doors": self._draw(
                "doors", people=scene.people(self.live, seat), doors=scene.doors(self.live, seat)
            ),
            "talk": self._draw("talk", seat=seat, entries=talk.entries(self.live, seat)),
            "day": self._draw("day", drawing=day and view.draw(day.card), face=day, number=HOME, above=above),
            "sheet": self._sheet(seat),
        }

    def _sheet(self, seat: Seat) -> str:
        """The form in front of this person, if there is one."""
        message = self.live.form(seat.who)
        if message is None or not isinstance(message.card, Form):
            return ""
        people = [told.person for told in self.live.chat.people.values()]
        return self._draw("sheet", form=message.card, number=message.number, people=people)

    def _draw(self, name: str, **values: object) -> str:
        tints = scene.tints(self.live)
        return self._templates.get_template(f"{name}.html").render(tints=tints, **values)
