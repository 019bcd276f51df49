"""Which typed words may stand in a letter: no markup, no orders, and in a cheerful one nothing heavy."""

import re

from prompts.brief import Brief

_MARKUP = re.compile(
    r"[\[\]{}<>|`$*_\\#^~]|https?:|www\.|@"
    r"|[\u200b-\u200f\u202a-\u202e\ufeff\U0001F300-\U0001FAFF\u2600-\u27BF]"
)
_ORDER = re.compile(
    r"\b(?:ignor\w*|anweisung\w*|vorgaben|prompt|assistant|assistent:|system:|ki:"
    r"|an die ki|disregard|instruction\w*"
    r"|regeln (?:vergessen|missachten)|vergiss (?:alle|deine)|befehl\w*|schreib(?:e"
    r"|en sie)? (?:stattdessen|nur|dem|ihm|ihr)"
    r"|override|jailbreak)\b",
    re.IGNORECASE,
)
_HEAVY = re.compile(
    r"gekündigt|kündig|verlor(?:en)?\b|verliert|krank|krebs|diagnos|operation"
    r"|klinikaufenthalt|reha\b|burnout|depress|gestorben|verstorben"
    r"|\btod\b|beerdig|trauer|scheidung|trenn(?:t|ung)|streit|zerstritten|klag[te]"
    r"|\bgericht\b|gerichts(?:termin|verfahren|urteil)|anwalt|schulden|insolven|pleite|konkurs"
    r"|alkohol|\bfreigestellt|abgemahnt|problem|beschwer|verärger|unzufrieden"
    r"|enttäusch|droh|fehler|versehen|panne|blockier|verweiger"
    r"|\bfast\b|beinahe|gezweifelt|zweifel|angst|sorge\b|sorgen um|leider|heimlich"
    r"|vertraulich|unter uns|noch niemand|darf niemand|geheim"
    r"|umsatz|gewinn(?:marge|warnung)|honorar|gehalt|budget|rabatt|nachlass"
    r"|provision|depot|vermögen|kredit|darlehen|mahn|rechnung|vertrag"
    r"|angebot|ausschreibung|wettbewerber|konkurrenz|wechsel(?:n|t)? (?:zu"
    r"|den (?:anbieter|berater))|schaden|unfall|einbruch|diebstahl|brand\b",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"\?|\b(?:bitte|möchte|will|würde gern|wünscht sich|hätte gern|soll(?:en|te"
    r"|ten)?|braucht|erwartet|fragt|fragte|anfragen|erinnern|nachfassen"
    r"|termin|todo|to do|wir müssen|noch offen|klären)\b",
    re.IGNORECASE,
)


def trusted(text: str) -> bool:
    words = text.split()
    return bool(words) and len(words) <= 45 and not _MARKUP.search(text) and not _ORDER.search(text)


def cheerful(text: str, brief: Brief) -> bool:
    """True of what may be told in good cheer: a deed, not a worry, a business or a task of ours."""
    rest = text.replace(brief.client, "").replace(brief.contact or "\0", "")
    return not _HEAVY.search(rest) and not _TO_DO.search(rest)


def harmless(text: str) -> bool:
    """Of a circumstance of a good event: nothing heavy and no money."""
    return not _HEAVY.search(text) and not re.search(
        r"[€$£]|\b(?:euro|eur|chf|franken|mio|million)", text, re.IGNORECASE
    )
