"""What stands before everybody: kept as it was posted, changed and taken away, whatever the platform."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tests.parity.seen import Face, Pressable, Seen


@dataclass
class Message:
    """`to` is `#room` or `@person`; `key` its id at the platform; `touched` orders by the last drawing."""

    key: str
    to: str
    private: bool
    number: int
    face: Face
    touched: int = 0
    gone: bool = False
    covered: bool = False  # something else stood there since it was last looked at
    printed: Face | None = None


@dataclass(frozen=True)
class Found:
    message: Message
    button: Pressable


@dataclass
class Screen:
    messages: dict[str, Message] = field(default_factory=dict)
    forms: dict[str, Message] = field(default_factory=dict)  # what is open, by person
    _buttons: list[Found] = field(default_factory=list)
    _fresh: list[Message] = field(default_factory=list)
    _drawn: int = 0

    def post(self, key: str, to: str, face: Face, private: bool | None = None) -> None:
        alone = to.startswith("@") if private is None else private
        self.messages[key] = Message(key, to, alone, len(self.messages) + 1, face)
        self._draw(self.messages[key])

    def redraw(self, key: str, face: Face) -> None:
        self.messages[key].face = face
        self._draw(self.messages[key])

    def uncover(self, key: str, face: Face) -> None:
        """It stands again where a form was filled in."""
        self.messages[key].covered = True
        self.redraw(key, face)

    def withdraw(self, key: str) -> None:
        self.messages[key].gone = True
        self._draw(self.messages[key])

    def ask(self, who: str, form: Face, key: str = "") -> str:
        """A form opens; it takes the place of the one that was open. Its key."""
        key = key or f"form {len(self.messages) + 1}"
        self.post(key, f"@{who}", form)
        self.forms[who] = self.messages[key]
        return key

    def fresh(self) -> list[Message]:
        return list(self._fresh)

    def find(self, who: str, rooms: frozenset[str], label: str, on: str) -> Found | None:
        """The newest button of that label; one on an older face when no message carries it now."""
        visible = {f"@{who}", *rooms}
        mine = [f for f in self._buttons if f.message.to in visible and f.button.label == label]
        fitting = [f for f in mine if on.casefold() in f"{f.message.face.title}\n{f.button.line}".casefold()]
        stands = [f for f in fitting if not f.message.gone and f.button in f.message.face.buttons]
        return max(stands or fitting, key=lambda found: found.message.touched, default=None)

    def take(self, at: str) -> Iterator[Seen]:
        """Each message that was drawn, once, as it stands now; states in between are not told."""
        for message in self._fresh:
            before, message.printed = message.printed, message.face
            again, message.covered = message.covered, False
            kind = "gone" if message.gone else _kind(before, message.face)
            if message.gone and before is None:
                continue
            if message.gone or again or before != message.face:
                face = replace(message.face, buttons=(), items=()) if message.gone else message.face
                yield Seen(at, message.to, message.private, kind, message.number, face)
        self._fresh.clear()

    def _draw(self, message: Message) -> None:
        self._drawn += 1
        message.touched = self._drawn
        self._buttons += [Found(message, button) for button in message.face.buttons]
        if message not in self._fresh:
            self._fresh.append(message)


def _kind(before: Face | None, now: Face) -> str:
    """Where a form stood, a card is new."""
    if now.form is not None:
        return "form"
    return "card" if before is None or before.form is not None else "update"
