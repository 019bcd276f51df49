"""What an emoji says when no word does: a cake a birthday, a ring an engagement."""

from handlers.reading.kinds.decide import Judged, judge
from handlers.reading.kinds.topics import Kind

_MEANS = {
    "birthday": "birthday",
    "birthday cake": "birthday",
    "cake": "birthday",
    "shortcake": "birthday",
    "cupcake": "birthday",
    "balloon": "birthday",
    "ring": "got engaged",
    "wedding": "wedding",
    "bride with veil": "wedding",
    "man with veil": "wedding",
    "couple with heart": "wedding",
    "baby": "baby born",
    "baby bottle": "baby born",
    "baby symbol": "baby born",
    "stork": "baby born",
    "mortar board": "graduation",
    "graduation cap": "graduation",
    "trophy": "award",
    "first place medal": "award",
    "sports medal": "award",
    "medal": "award",
    "military medal": "award",
    "rocket": "launch",
    "ship": "launch",
    "tada": "congrats",
    "party popper": "congrats",
    "confetti ball": "congrats",
    "champagne": "congrats",
    "bottle with popping cork": "congrats",
    "clinking glasses": "congrats",
    "wave": "farewell",
    "waving hand sign": "farewell",
    "palm tree": "retirement",
    "hospital": "in hospital",
    "face with thermometer": "ill",
    "coffin": "died",
    "funeral urn": "died",
    "headstone": "died",
    "broken heart": "separated from",
    "rage": "furious",
    "angry": "furious",
    "pouting face": "furious",
    "angry face": "furious",
    "fire engine": "fire",
    "ocean": "flood",
    "house with garden": "moving house",
    "truck": "moving house",
    "package": "moving house",
}


def said_by(emoji: tuple[str, ...], kind: Kind | None = None) -> Judged | None:
    """The topic of the first emoji that means one."""
    meant = next((_MEANS[name] for name in emoji if name in _MEANS), None)
    return judge(meant, kind=kind) if meant else None
