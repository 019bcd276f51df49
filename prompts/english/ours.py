"""A fact about our own side of a failing as a sentence: what we have done about it, what we will do."""

import re

from prompts.brief import Brief, Fact
from prompts.english import our_days, slips, verb_guess, verbs
from prompts.english.circumstances import with_days
from prompts.english.failure_objects import Named, object_of, record
from prompts.english.persons import Who
from prompts.english.phrases import capital, plural
from prompts.english.title_words import may_follow
from prompts.english.turning import noted

_NOT_TO_SAY = re.compile(
    r"\b(?:if|busy|holiday|vacation|sick|ill|short[- ]staffed"
    r"|(?:our|the) (?:supplier|vendor|contractor|printer|provider|platform)|third[- ]party|new (?:system"
    r"|colleague|starter|joiner)|intern|trainee|temp|technical|glitch"
    r"|backlog|workload|slipped|unforeseen|human error|miscommunication|misread|mixed up|forgot|overlooked"
    r"|typo"
    r"|your (?:team|side|people) (?:had|should|did)|goodwill|waive\w*|voucher|discount\w*|free of charge"
    r"|complimentary|no charge|gift|hamper|wine|flowers|promise\w*|guarantee\w*|never|likely|probably|should"
    r"|usually|maybe|perhaps|might|may(?! \d)|could|would|wonderful|great|happy|glad|angry|furious|blam\w+"
    r"|fault|liab\w+|negligen\w+|lawyers?|insurers? (?:was |were |has been )?(?:told|notified|informed)"
    r"|(?:told|notified|informed) (?:our|the) insurers?|claim against|settlement|write[- ]off|internal\w*"
    r"|confidential\w*|thinks?|hopes?|wants?|asked (?:for|whether)|asks)\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:will|shall|is to|are to|going to)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:correct\w*|re-?sent|re-?issued|re-?posted|re-?printed|replac\w+|refund\w*|credit\w*|fixed|repaired"
    r"|restored|re-?filed|re-?ran|re-?booked|recalculat\w+|called|phoned|rang|withdr\w+|recalled|deleted|back"
    r"|went|in place|checked|checks|delivered|sent|signed|signs|paid|reached|released|filed|uploaded|updated"
    r"|confirmed|apologi[sz]ed|wrote|written|stopped|blocked|pulled|taken down|reads?|now|reverse\w*|amended"
    r"|reinstated|arrived|up|working|available|ready|running|live|cover|closed|been told|were told|was"
    r" told|released?|moved|accepted|received|fresh|new|right)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"\b(?:she|he|her|him|his|(?<!every )(?<!each )(?:client|customer))\b", re.IGNORECASE)
_STANDS = re.compile(
    r"(?:Starting|The|Our|A|An|This|All|Both|It|We|I|Your|From|By|On|Since|Every|Each|Two|Three)\s"
)
_AGENTS = set("we i she he they from by on since starting it".split())
_OBJECTS = [[word] for word in "the a an his her our their your every each all both this that".split()]
_OFTEN = set("call phone ring speak talk meet visit explain see go come sit train".split())


def sentence(text: str, fact: Fact, brief: Brief) -> str:
    """A whole sentence from "I", "we" or the thing on; "" when it is not sure or not to be said."""
    if _NOT_TO_SAY.search(text):
        return ""
    named = Named(Who(brief.contact, brief.client), record(brief))
    text = _by_writer(with_days(text), fact, brief)
    said = capital(noted(_to_come(_made_active(text, named), brief), brief))
    said = re.sub(r"^You to be\b", "", said)
    if said.startswith(("You ", "Your ")) or _SOMEBODY.search(said):
        return ""
    if re.match(r"I\b", said) and not _writer_spoke(fact, brief):
        return ""
    said = _begun(said, named)
    return said if said and _finite(said) and (coming(said, brief) or done(said)) else ""


def coming(said: str, brief: Brief) -> bool:
    """Something that lies ahead: said so, or on a day from tomorrow on, or from today on."""
    lasting = our_days.from_month(said, brief)
    if lasting and (lasting.year, lasting.month) >= (brief.today.year, brief.today.month):
        return True
    ahead = [day for day in our_days.days_in(said, brief) if day > brief.today]
    began = re.match(r"(?:Since|On)\b", said)
    return bool(_COMING.search(said) or (ahead and not began))


def done(said: str) -> bool:
    dated = (our_days.DATE.search(said) or re.search(r"\bat \d{1,2}[:.]\d\d", said)) and re.search(
        r"\b(?:has|have|was|were|\w+ed|is|are)\b", said
    )
    return bool(_DONE.search(said) or dated or re.match(rf"(?:From|Since) (?:{our_days.MONTH})\b", said))


def _writer_spoke(fact: Fact, brief: Brief) -> bool:
    first = brief.writer.split()[0] if brief.writer.split() else ""
    return fact.said_by.strip().lower() == brief.writer.strip().lower() or fact.text.startswith(first or "\0")


def _by_writer(text: str, fact: Fact, brief: Brief) -> str:
    """ "Edmund will call" is "I will call" in Edmund's own letter."""
    for name in (brief.writer, brief.writer.split()[0]) if brief.writer.split() else ():
        if match := re.match(rf"{re.escape(name)} (?P<verb>\w+)", text):
            rest = re.sub(r"\b(?:her|him)self\b", "myself", text[match.end() :])
            if match["verb"] == "to":
                return f"I will{rest}"
            verb = {"has": "have", "is": "am"}.get(match["verb"], match["verb"])
            found = verb_guess.find(verb) if verb.endswith("s") and verb not in ("was", "has") else None
            return f"I {found[0].base if found and found[1] == 'third' else verb}{rest}"
    return text


def _to_come(text: str, brief: Brief) -> str:
    """ "Ben to resend it by Friday" -> "Ben will resend it"; "I call on 30 November" -> "I will call"."""
    match = re.match(r"(?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*|[A-Z]\w+ \w+) to (?P<verb>[a-z]+)\b", text)
    if match and (slips.base(match["verb"]) or match["verb"] in _OFTEN or verbs.infinitive(match["verb"])):
        return f"{match['who']} will {text[match.start('verb') :]}"
    if re.match(r"I (?!am|have|will|was|had|\w+ed\b)\w+", text) and any(
        day >= brief.today for day in our_days.days_in(text, brief)
    ):
        word = text.split()[1]
        return (
            text
            if verb_guess.known(word) or (slips.past(word) and not slips.base(word))
            else f"I will {text[2:]}"
        )
    return text


def _made_active(text: str, named: Named) -> str:
    """ "Corrected file sent on 3 March" -> "we sent the corrected file on 3 March"."""
    tokens = text.split()
    for at in range(1, len(tokens)):
        verb = slips.participle(tokens[at])
        head = tokens[:at]
        if tokens[at].lower() in ("was", "were", "is", "are", "has", "have", "will", "went", "had"):
            return text
        if verb and head[-1] == "be" and head[-2:-1] == ["to"] and len(head) > 2:
            return f"we will {verb.base} {_the(head[:-2], named)} {' '.join(tokens[at + 1 :])}".strip()
        thing = _the(head, named)
        if verb and verb.base in ("expect", "schedule", "plan") and thing:
            return f"{thing} is {verb.participle} {' '.join(tokens[at + 1 :])}".strip()
        if verb and (not may_follow(tokens[at + 1 :]) or tokens[at + 1 : at + 2] in _OBJECTS):
            return text
        if verb and at > 1 and verb.base != "leave" and thing and not _agent(head):
            return f"we {verb.past} {thing} {' '.join(tokens[at + 1 :])}".strip()
        if slips.past(tokens[at]) or verb_guess.known(tokens[at]):
            return text
    return text


def _agent(head: list[str]) -> bool:
    """ "Joan Petrie checked", "We resent": who does it stands before the verb already."""
    return head[0].lower() in _AGENTS or all(word[:1].isupper() for word in head)


def _begun(said: str, named: Named) -> str:
    """With an article, where a note leaves it out: "Corrected lease went out" -> "The corrected lease …"."""
    if _STANDS.match(said):
        return said
    tokens = said.split()
    at = next((at for at, token in enumerate(tokens) if at and _verb(token)), 0)
    if at == 1 and re.fullmatch(
        r"\w+(?:tion|ment|ence|age|ure|ing|sal|val)|Re[a-z]+|Draft|Proof|Copy|Cover|File|Notice|Letter",
        tokens[0],
    ):
        return f"The {said[0].lower()}{said[1:]}"
    if not at or (at < 3 and all(word[:1].isupper() for word in tokens[:at])):
        return said if at else ""
    return f"{capital(_the(tokens[:at], named))} {' '.join(tokens[at:])}"


def _the(words: list[str], named: Named) -> str:
    """ "corrected lease" -> "the corrected lease", but "an apology", "a refund"."""
    thing = re.sub(r"^your (?!own)", "the ", object_of(" ".join(words), named))
    if plural(words[-1]):
        return thing
    return re.sub(
        r"^the (?=(?:refund|credit|note|letter|correction|second|new)\b)",
        "a ",
        re.sub(r"^the (?=apology)", "an ", thing),
    )


def _verb(token: str) -> bool:
    return token in ("was", "were", "is", "are", "has", "have", "will", "had") or bool(
        slips.past(token) or slips.third(token) or (verb_guess.known(token) and not token.endswith("ing"))
    )


def _finite(said: str) -> bool:
    return any(_verb(token) or token.endswith(("s", "ed")) for token in said.split()[1:])
