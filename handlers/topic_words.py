"""What news is called when none of its own words may be kept: a phrase for each topic."""

from handlers.words import NOUNS

# Of a person: `Ruth Calloway's new job`. Where a topic's own name reads well, it stands for itself.
PERSONAL = {
    "wed already": "wedding",
    "engagement to marry": "engagement to marry",
    "birth": "new baby",
    "rite": "family celebration",
    "honour": "honour",
    "feat": "achievement",
    "charity": "charity work",
    "denied hope": "disappointment",
    "crime or loss at home": "loss at home",
    "semi-retirement": "step towards retirement",
    "appointment": "appointment",
    "joining": "arrival",
    "leave": "time away",
    "relocation": "move",
    "hand-over": "hand-over",
    "role": "new role",
    "hard times": "hard time",
}
PLAIN = frozenset(
    "birthday anniversary wedding recovery graduation award bereavement death break-up illness accident "
    "retirement promotion departure remembrance".split()
) | {"work anniversary", "wedding anniversary", "due date", "job loss"}
OF_THE_CLIENT = {
    "live already": "go-live",
    "funding": "funding round",
    "target reached": "target reached",
    "engagement": "engagement begins or ends",
    "beginning or end": "work begins or ends",
    "law and regulators": "trouble with law or regulators",
    "our doing": "something we did",
    "our work": "unhappy with our work",
    "late": "we are late",
    "silence": "no answer from us",
    "fault": "something of ours does not work",
    "displeasure": "displeased with us",
    "doubt": "doubts about us",
}
UNNAMED = {
    "milestone": "good news",
    "transition": "a change",
    "service": "displeased with us",
    "personal": "hard time",
    "business": "setback",
}


def title(kind: str, cause: str, topic: str, contact: str) -> str:
    """`promotion`, `Ruth Calloway's illness`, `we are late`."""
    said = PERSONAL.get(topic) or OF_THE_CLIENT.get(topic) or topic or UNNAMED[cause or kind]
    if not contact or said.split()[-1] in NOUNS:
        return said
    of_a_person = topic in PERSONAL or topic in PLAIN or (not topic and cause != "service")
    return f"{contact}'s {said}" if of_a_person else f"{said}, {contact}"
