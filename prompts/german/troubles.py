"""What a trouble may be called in a letter: of a personal one a death alone, of a business one the event."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.german import details, titles, verbs
from prompts.german.clauses import Clause, main, told_as_past
from prompts.german.guards import trusted
from prompts.german.headlines import being, clause_of_thing, verb_last
from prompts.german.owners import client_as_subject, client_names, said_of
from prompts.german.participles import participle_of
from prompts.german.people import name_of
from prompts.german.phrases import head_at, in_case
from prompts.german.register import own
from prompts.german.relatives import first_of, in_genitive
from prompts.wordings import capital

Kind = Literal["death", "their death", "loss", "job", "parting", "other"]
_DIED = re.compile(
    (
        r"\b(?:gestorben|verstorben|stirbt|starb|verschieden|entschlafen|tot)\b"
        r"|\b[Tt]od\b|todesfall|trauerfall|beerdigung|beisetzung"
    ),
    re.IGNORECASE,
)
_BURIED = re.compile(r"tödlich|beisetzung|beerdigung|trauerfeier|verstorben|gestorben", re.IGNORECASE)
_OF_KIN = re.compile(
    r"\b(?:Tod|Todesfall|Beerdigung|Beisetzung|Verlust)\s+(?:(?:des|der|von|ihrer"
    r"|ihres|seiner|seines)\s+)(?P<kin>[A-ZÄÖÜ][a-zäöü]+)"
)
_SOMEBODY = re.compile(
    r"(?:Tod von )?(?P<who>(?:Dr\. )?[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){1,2})(?: (?:ist )?(?:gestorben"
    r"|verstorben))?$"
)
_LOST = re.compile(r"fehlgeburt|totgeburt|sternenkind|verlust des kindes", re.IGNORECASE)
_JOB = re.compile(r"kündigung|entlassen|job|arbeitsplatz|stelle", re.IGNORECASE)
_BARE_CAUSE = re.compile(
    r"\b(nach|bei|durch) ([A-ZÄÖÜ]\w*(?:[bB]ruch|[bB]rand|[sS]chaden|[uU]nfall"
    r"|[sS]turm|[aA]usfall|[aA]ngriff|[dD]efekt|[fF]ehler))\b"
)
_MONEY = re.compile(r"[€$£]|umsatz|euro|franken|prozent|%|verlust|versicher", re.IGNORECASE)
_STATE = frozenset(
    """überfluten überschwemmen beschädigen zerstören sperren schließen verschlüsseln verwüsten
    lahmlegen verlieren""".split()
)


@dataclass(frozen=True)
class Trouble:
    kind: Kind = "other"
    whose: str = ""  # "Ihrer Mutter", after "der Tod"
    died: str = ""  # "Ihre Mutter gestorben ist", after "dass"
    clause: Clause | None = None
    noun: str = ""


def personal(brief: Brief) -> Trouble:
    text = " ".join(brief.what.split()).rstrip(".! ")
    if _LOST.search(text):
        return Trouble("loss")
    lost = first_of(text, brief) is not None and _BURIED.search(brief.details)
    if not _DIED.search(text) and not lost:
        return Trouble("other")
    if not trusted(text):
        return Trouble("loss")
    if relative := first_of(text, brief):
        name = relative.said.split(" ", 2)[2] if len(relative.said.split()) > 2 else ""
        is_dead = "sind" if relative.person == "sie" else "ist"
        whose = in_genitive(relative.kin, brief) + (f" {name}" if name else "")
        return Trouble("death", whose, f"{relative.said} gestorben {is_dead}")
    if (match := _OF_KIN.search(text)) and (relative := first_of(_nominative(match["kin"]), brief)):
        return Trouble("death", in_genitive(relative.kin, brief), f"{relative.said} gestorben ist")
    match = _SOMEBODY.match(text)
    first = name_of(brief.contact or "").first
    if match and not (first and first in match["who"].split()) and match["who"] != brief.contact:
        return _spouse(match["who"], brief) or Trouble(
            "death", f"von {match['who']}", f"{match['who']} gestorben ist"
        )
    if _names_contact(text, brief):
        return Trouble("their death")
    return Trouble("loss")


def business(brief: Brief) -> Trouble:
    text = " ".join(brief.what.split()).rstrip(".! ")
    if not trusted(text) or "?" in text:
        return Trouble()
    text = _ours_told(_after(text), brief)
    words = verb_last(text.split())
    done = participle_of(words[-1]) if len(words) > 1 else None
    if done and head_at(words) is not None and not clause_of_thing(text):
        of_itself = verbs.with_sein(*done, with_object=False)
        return Trouble(
            clause=titles.passive(words, brief, of_itself=of_itself, state=done[0].infinitive in _STATE)
        )
    happened = titles.read(brief)
    clause = clause_of_thing(text, own(brief)) or happened.clause
    if clause:
        return Trouble(clause=told_as_past(clause))
    return Trouble(noun=said_of(text, brief))


def _spouse(who: str, brief: Brief) -> Trouble | None:
    """Whom a widow or a widower has lost, where the names say it."""
    kin = {"witwe": "mann", "ehefrau": "mann", "witwer": "frau", "ehemann": "frau"}.get(brief.role.lower())
    if not kin or name_of(who).last != name_of(brief.contact or "").last:
        return None
    named = kin.capitalize()
    whose = in_genitive(kin, brief)
    return Trouble("death", whose, f"{own(brief, '' if kin == 'mann' else 'e')} {named} gestorben ist")


def circumstance(brief: Brief) -> str:
    """What the details add to a business trouble, as one sentence: "Der Tresor ist aufgebrochen worden."."""
    for piece in (piece for part in details.read(brief).parts for piece in re.split(r",\s+", part)):
        words = verb_last(piece.split())
        if any(name in piece for name in (brief.contact or "").split() if len(name) > 2):
            continue
        done = participle_of(words[-1]) if len(words) > 1 else None
        clause = clause_of_thing(piece, own(brief))
        if done and clause is None and head_at(words) is not None:
            of_itself = verbs.with_sein(*done, with_object=False)
            clause = titles.passive(words, brief, of_itself=of_itself, state=done[0].infinitive in _STATE)
        clause = clause or being(words)
        if clause and not _MONEY.search(piece):
            return capital(main(clause)) + "."
    return ""


def _after(text: str) -> str:
    """ "nach Rohrbruch" is said with an article."""
    return _BARE_CAUSE.sub(
        lambda match: f"{match[1]} {'einem' if match[1] != 'durch' else 'einen'} {match[2]}", text
    )


def _ours_told(text: str, brief: Brief) -> str:
    """The firm's name gets its article: "mit Schreinerei Nüßle" -> "mit der Schreinerei Nüßle"."""
    for name in client_names(brief):
        said, person = client_as_subject(name, brief)
        if person != "er" or said == name:
            continue
        for match in re.finditer(
            rf"\b(mit|von|bei|nach|zu|aus|für|durch|gegen|ohne|an) {re.escape(name)}\b", text
        ):
            case = "a" if match[1] in ("für", "durch", "gegen", "ohne") else "d"
            said = f"{match[1]} {in_case(name, case)}"  # type: ignore[arg-type]
            for long, short in (
                ("von dem ", "vom "),
                ("bei dem ", "beim "),
                ("zu dem ", "zum "),
                ("zu der ", "zur "),
            ):
                said = said.replace(long, short)
            text = text.replace(match[0], said)
    return text


def _nominative(noun: str) -> str:
    """ "Vaters" -> "Vater", "Mannes" -> "Mann"."""
    for end in ("es", "s", ""):
        kin = noun.removesuffix(end) if end else noun
        if kin.lower() in (
            "vater",
            "mann",
            "ehemann",
            "sohn",
            "bruder",
            "opa",
            "großvater",
            "enkel",
            "onkel",
            "partner",
            "kind",
            "hund",
            "neffe",
        ):
            return kin
    return noun


def _names_contact(text: str, brief: Brief) -> bool:
    """True where it is the contact who has died, not somebody of the same family."""
    name = name_of(brief.contact or "")
    alone = text.replace(f"Familie {name.last}", "") if name.last else text
    named = bool(name.last and name.last in alone and not first_of(text, brief))
    return bool(brief.contact) and ((brief.contact or "") in alone or named)
