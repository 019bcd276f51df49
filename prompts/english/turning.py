"""What somebody said or noted of a trouble, turned to the person it is told to: "my crew" is "your crew"."""

import re

from prompts.brief import Brief, Fact
from prompts.english import verb_guess
from prompts.english.persons import KIN, Who, several
from prompts.english.phrases import ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS

_SPOKEN = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "us": "you",
    "our": "your", "ours": "yours", "ourselves": "yourselves", "i'm": "you are", "i've": "you have",
    "i'd": "you had", "we're": "you are", "we've": "you have", "we'd": "you had", "am": "are",
}  # fmt: skip
_OUR_SIDE = {"your": "our", "yours": "ours", "you're": "we are", "you've": "we have", "you'd": "we had"}
_SHE = {"she": "you", "her": "you", "hers": "yours", "herself": "yourself"}
_HE = {"he": "you", "him": "you", "his": "your", "himself": "yourself"}
_THEY = {"they": "you", "them": "you", "their": "your", "themselves": "yourselves"}
_REFLEXIVE = {"herself", "himself", "themselves"}
_AGREEING = {"was": "were", "is": "are", "has": "have", "does": "do", "wasn't": "weren't", "isn't": "aren't"}
_PARTED = re.compile(r"^(\W*)(.*?)([,.;:!?)]*)$", re.DOTALL)
_DATIVE = set("bring lend give send hand show".split())
_SUCH = set("cash money food water clothes lunch dinner time space papers documents copies".split())
_SMALL = re.compile(
    r"(?:You|Your|The|We|An?|All|Both|From|By|On|This|It|Our|Half|Two|Three|Four|Five|Six|Seven|Eight|Nine"
    r"|Ten"
    r"|Twenty[\w-]*|Thirty[\w-]*|Forty[\w-]*|If|What|Where|Whatever|There|Any|One|Word|That|Name|Some"
    r"|Until)\b"
)
_ADVERBS = set("instead twice again later back personally directly today tomorrow then".split())
_OPENING = {"that", "because", "and", "but", "when", "after", "before", "until", "if", "how", "what", "why"}


def after_colon(sentence: str) -> str:
    """After a colon a sentence begins small, unless with a name, a number or "I"."""
    return sentence[0].lower() + sentence[1:] if _SMALL.match(sentence) else sentence


def said_by_contact(fact: Fact, brief: Brief) -> bool:
    names = {*(name.lower() for name in Who(brief.contact, "").names), brief.client.lower()}
    return fact.said_by.strip().lower() in names - {""}


def spoken(text: str) -> str:
    """Words of the contact about themselves, told back: "I had to wait" -> "you had to wait"."""
    out: list[str] = []
    for token in text.split():
        head, word, tail = _parted(token)
        low = word.lower()
        if low == "was" and out[-1:] == ["you"]:
            low = word = "were"
        if low == "you":
            opens = not out or out[-1].lower() in _OPENING or out[-1].endswith(",")
            word = "we" if opens else "us"
        out.append(head + (_SPOKEN.get(low) or _OUR_SIDE.get(low) or word) + tail)
    return _without_a_doubled_you(" ".join(out))


def noted(text: str, brief: Brief) -> str:
    """A note about the contact, told to them; "" when a pronoun may mean somebody else."""
    who = Who(brief.contact, brief.client)
    text = re.sub(r"^(?:The )?(?:[Cc]lient|[Cc]ustomer)\b(?!['’])", "You", names_turned(text, who))
    first = text.split(" ", 1)[0].lower()
    table = dict({"she": _SHE, "he": _HE, "they": _THEY}.get(first, {}))
    if not table:
        table = _THEY | _meant(text, who)
    return _turned(text, table, keeps_them=first in ("she", "he"))


def offered(text: str, brief: Brief) -> str:
    """Help in the words of the house, told to whom it is for: "until she asks" -> "until you ask"."""
    text = names_turned(text, Who(brief.contact, brief.client))
    text = re.sub(
        r"\b(?:the )?(?:client|customer)(?P<s>['’]s)?(?!\w)", _client_turned, text, flags=re.IGNORECASE
    )
    found = re.search(r"\b(?:s?he|hers?|him|his|herself|himself)\b", text, re.IGNORECASE)
    if not found:
        text = re.sub(r"\bfor them\b(?! to)", "for you", text)
        return _turned(text, _THEY, keeps_them=False)
    return _turned(text, _SHE if found[0].lower() in _SHE else _HE, keeps_them=True)


def _client_turned(match: re.Match[str]) -> str:
    return "your" if match["s"] else "you"


def _meant(text: str, who: Who) -> dict[str, str]:
    """Pronouns of a sentence with another subject are the contact's, unless a relative may be meant."""
    words = re.findall(r"[\w'-]+", text.lower())
    return {} if set(words) & KIN or not who.contact else _SHE | _HE


def names_turned(text: str, who: Who) -> str:
    """The contact and the client are "you"."""
    names = {*who.names, who.client, who.client.removeprefix("The ")}
    for name in sorted(names, key=len, reverse=True):
        if len(name) > 1:
            called = rf"(?:\b(?:[Tt]he|Mr|Mrs|Ms|Mx|Dr)\.? )?(?<![\w'-]){re.escape(name)}"
            text = re.sub(rf"{called}['’]s?(?!\w)", "your", text)
            text = re.sub(rf"{called}(?![\w'-])", "you", text)
    return text


def _turned(text: str, table: dict[str, str], *, keeps_them: bool) -> str:
    out: list[str] = []
    tokens = text.split()
    for at, token in enumerate(tokens):
        head, word, tail = _parted(token)
        low = word.lower()
        if low in _REFLEXIVE and not {"you", "You"} & set(out):
            out.append(token)
        elif low in table:
            out.append(head + _you(low, out, tokens[at + 1 :], table, keeps_them) + tail)
        elif out and out[-1] in ("you", "You"):
            out.append(head + agreeing(word, out[:-1]) + tail)
        else:
            out.append(token)
    return " ".join(out)


def _you(low: str, out: list[str], after: list[str], table: dict[str, str], keeps_them: bool) -> str:
    if low in _THEY and (keeps_them or any(len(word) > 3 and several(_parted(word)[1]) for word in out)):
        return low
    if (
        low == "her"
        and out
        and out[-1].lower() in _DATIVE
        and after
        and _parted(after[0])[1].lower() in _SUCH
    ):
        return "you"
    if low == "her" and after and _starts_a_noun(after[0]):
        return "your"
    return table[low]


def agreeing(word: str, before: list[str]) -> str:
    """The verb after "you", which stood after "she"; after a preposition "you" is nobody's subject."""
    low = word.lower()
    if before and before[-1].lower() in PREPOSITIONS - {
        "until",
        "before",
        "after",
        "since",
        "while",
        "as",
        "than",
    }:
        return word
    if low in _AGREEING:
        return _AGREEING[low]
    found = verb_guess.find(low) if low.endswith("s") else None
    return found[0].base if found and found[1] == "third" else word


def _starts_a_noun(token: str) -> bool:
    word = _parted(token)[1].lower()
    return word not in PREPOSITIONS | CONJUNCTIONS | DETERMINERS | ADVERBS | _ADVERBS and not word.endswith(
        "ly"
    )


def _parted(token: str) -> tuple[str, str, str]:
    match = _PARTED.match(token.replace("’", "'"))
    return (match[1], match[2], match[3]) if match else ("", token, "")


def _without_a_doubled_you(text: str) -> str:
    return re.sub(r"\byou you\b", "you", text)
