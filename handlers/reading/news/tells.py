"""Turns of phrase by which a sentence is no news after all, in four languages; the classifier weighs them."""

import re

_PHRASES = {
    "settled": r"""
        (?:long|already|since|now|all|been|was|were|is|got|fully|finally|also)\s+(?:been\s+)?(?:solved|settled|fixed|resolved|
        refunded|corrected|sorted|closed|dealt\s+with|put\s+right|cleared\s+up|patched|reimbursed|signed\s+off|made\s+good)
        | (?:ages|years|months|weeks)\s+ago |
        back\s+in\s+(?:the\s+)?(?:\d{4}|january|february|march|april|may|june|july|august|
        september|october|november|december|spring|summer|autumn|fall|winter|day) |
        last\s+(?:year|spring|summer|autumn|winter) | old\s+news | (?:is|are|was)\s+history |
        (?:water\s+under|close\s+the\s+loop|for\s+the\s+(?:record|audit|file)|
        no\s+(?:further\s+)?action|nothing\s+to\s+do|case\s+closed|all\s+(?:good|fine|happy)\s+(?:now|since|again))
        | credit\s+note\s+(?:issued|sent) |
        (?:längst|bereits|schon|inzwischen|seit\s+\w+)\s+(?:\w+\s+)?(?:erledigt|behoben|geklärt|
        gelöst|korrigiert|abgeschlossen) | erledigt | réglée?s? | résolue?s? | clos |
        (?:ya|quedó|está)\s+(?:\w+\s+)? (?:solucionad|resuelt|arreglad|cerrad)[oa]s? |
        el\s+año\s+pasado | l'an\s+dernier | letztes\s+jahr | vor\s+\w+\s+jahren
        """,
    "denied": r"""
        (?:is|are|was|were|has|have|had|does|do|did|will|would|ca|wo)n['’]?t\b | \bnot\b |
        \bno\s+(?:one|body|longer|outage|complaint| truth|news|such|layoffs?|merger|plans?) | \bnobody\b
        | \bnever\b | false\s+alarm | rumou?rs? | (?:un)?true\s+that | \bnicht\b |
        \bkein(?:e|en|er|em)?\b | \bne\s+\w+\s+pas\b | \bn['’]\w+\s+pas\b | \baucun | ^no\b |
        \bque\s+no\b | \bno\s+(?:se|ha|han|es|está|deja)\b
        """,
    "supposed": r"""
        \bif\b | \bunless\b | \bwhat\s+if\b | \bimagine\b | \bsuppos(?:e|ing)\b | \bscenario |
        \bhypothe | \bwould\b | \bcould\b | \bmight\b | \bmaybe\b | \bperhaps\b | ^should\b |
        \bshould\s+(?:the|they|he|she|it|any|one)\b | \bin\s+case\b | \bever\b | \bfalls\b |
        \bwenn\b | \bwäre\b | \bwürde | \bsi\b | \bquizás?\b | \bpeut-être\b | \bone\s+day\b |
        \bassum(?:e|ing)\b
        """,
    "ours": r"""
        \bour\s+(?:own|team|office|intern|receptionist|trainee|partner|paralegal|new|very|\w+\s+from)\b
        | \bof\s+ours\b | \(ours\) | \bon\s+our\s+(?:team|side|floor|desk) |
        \bwe\s+(?:hit|won|hired|moved|celebrate) | \bmy\s+(?:birthday|dog|cat|diet|mum|mom|dad|
        wife|husband|kid|flat|car) | \bunser(?:e|em|en|er)?\b | \bnotre\b | \bnuestr[oa]\b |
        whip-?round | \bcolleague | \bpayroll\s+for\s+us | \bcake\s+(?:at|in|by|on) |
        \b(?:kitchen|reception|front\s+desk|printers?)\b
        """,
    "rival": r"""
        \bcompetitors?\b | \brivals?\b | down\s+the\s+road | across\s+the\s+(?:street|road) |
        \btheir\s+(?:clients|accounts|book)\b | \bour\s+(?:accounts|people|lunch)\b | \bkonkurrenz |
        \bconcurrent | \bcompetencia\b | poach
        """,
    "reported": r"""
        \b(?:says|said|reports?|according\s+to|via|in)\s+(?:the\s+)?(?:ft|times|guardian|bbc|reuters|bloomberg|press|paper|news|economist|wsj|
        journal|report) | \bheadlines?\b | \barticle\b | \bpodcast\b | \bnewsletter\b |
        \blinkedin\b | \bopinion\s+piece\b | \bstudy\b
        """,
    "joking": r"""
        plot\s+twist | get\s+real | \bas\s+if\b | \boh\s+(?:sure|great|brilliant|joy|good)\b |
        yeah\s+right | \bsure,?\s+(?:and|because)\b | na\s+klar | \bbien\s+sûr\b | \bclaro\b |
        another\s+(?:award|medal|trophy|prize)\s+for | \bapparently\b.*\b(?:cat|dog|plant|printer|
        coffee|kettle) |
        \b(?:cat|dog|printer|coffee\s+machine|kettle|plant|diet|laptop|wifi|fridge|parrot|goldfish)\b |
        \bhonou?rary\b | \bpun\b
        """,
    "made": r"""
        \b(?:version|release|v\d|feature|update|plugin|beta|roadmap|catalogue|template|webinar|sample|test\s+message|demo|dummy)\b
        | \b(?:reminder|digest|workflow|bot|automated|automatically|do\s+not\s+reply|noreply)\b
        """,
}  # fmt: skip
PATTERNS = tuple((name, re.compile(said, re.IGNORECASE | re.VERBOSE)) for name, said in _PHRASES.items())


def tells(text: str) -> list[str]:
    """The names of those it has."""
    return [name for name, pattern in PATTERNS if pattern.search(text)]
