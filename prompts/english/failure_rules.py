"""The shapes in which notes name a failing of ours, each with the clause that owns it."""

import re
from collections.abc import Callable

from prompts.english.failure_words import NP, PAST, the, to_you, yours

_STAFF = (
    r"(?P<who>consultant|trainer|adviser|advisor|colleague|team|engineer|technician|lawyer|solicitor"
    r"|coach|speaker"
    r"|driver|helpdesk|receptionist|assistant|analyst|broker|planner|manager)"
)
_UNDONE = {
    "included": "include", "delivered": "deliver", "sent": "send", "filed": "file", "paid": "pay",
    "updated": "update", "done": "do", "finished": "finish", "booked": "book", "returned": "return",
    "renewed": "renew", "signed": "sign", "fixed": "fix", "corrected": "correct", "transferred": "transfer",
    "processed": "process", "submitted": "submit", "registered": "register", "posted": "post",
    "checked": "check", "answered": "answer", "changed": "change", "made": "make", "cancelled": "cancel",
    "started": "start", "shipped": "ship", "confirmed": "confirm",
}  # fmt: skip
_OUR_PAST = (
    r"sent|missed|forgot|lost|delivered|overcharged|billed|charged|mixed|got|gave|kept|failed|did"
    r"|promised|told|quoted"
    r"|booked|published|printed|paid|filed|posted|shared|cancelled|were|was|made|used|left|put"
    r"|overlooked|overspent|sold"
)


Say = Callable[[re.Match[str]], str]


def _rule(pattern: str, say: Say) -> tuple[re.Pattern[str], Say]:
    return re.compile(pattern, re.IGNORECASE), say


def _billed(match: re.Match[str]) -> str:
    done = match["pp"].lower()
    past = PAST.get(done, done.replace("double ", "double-"))
    twice = " twice" if done.startswith("double") else " waiting" if done == "kept waiting" else ""
    return f"we {past} you{twice} {to_you(match['rest'] or '')}"


RULES: tuple[tuple[re.Pattern[str], Say], ...] = (
    _rule(rf"^(?:we|i|us) (?P<rest>(?:{_OUR_PAST})\b.*)$", lambda m: f"we {to_you(m['rest'])}"),
    _rule(r"^(?:we|i) blew (?P<rest>.+)$", lambda m: f"we missed {the(m['rest'])}"),
    _rule(
        rf"^(?:our )?(?:{_STAFF} )?(?:was a |a )?(?:no[- ]?show(?:ed)?|did ?n[o']t (?:show|turn"
        rf"|come)(?: up)?|never (?:came|turned up))",
        lambda m: f"{'our ' + m['who'].lower() if m['who'] else 'we'} did not turn up",
    ),
    _rule(
        r"slow (?:to )?(?:repl|respon|answer|call)|(?:repl|respon)\w+ (?:too |so )?slow",
        lambda _: "we were slow to answer you",
    ),
    _rule(
        r"no (?:call ?backs?|return call)|(?:not|never|nobody|no one) called|calls? (?:not"
        r"|never) returned|(?:not|never) call(?:ed|ing)? back",
        lambda _: "we did not call you back",
    ),
    _rule(
        r"(?:no|unanswered|ignored) (?:repl|respon|answer|email|message)|(?:emails?|messages?"
        r"|letters?) (?:ignored|unanswered|not answered)"
        r"|nobody (?:replied|answered|got back)",
        lambda _: "we did not answer you",
    ),
    _rule(
        r"(?:broken|broke|unkept|kept no) (?:our |a |the )?promises?|promise (?:broken|not kept)",
        lambda _: "we did not keep a promise",
    ),
    _rule(
        rf"^(?:our )?{_STAFF}?\s*(?:is |was |were |been )?(?:very |so )?(?P<how>rude|unfriendly"
        rf"|dismissive|impolite)",
        lambda m: (
            f"{'our ' + m['who'].lower() + ' was' if m['who'] else 'we were'} {m['how'].lower()} to you"
        ),
    ),
    _rule(
        r"(?:our |the )?(?P<np>(?:client |customer )?(?:portal|app|system|platform|server|lms"
        r"|line))(?: login)?"
        r" (?:is |was |went |has been )?(?:down|offline|unavailable|crashed|not working|broken)",
        lambda m: f"our {m['np']} was down",
    ),
    _rule(
        r"\b(?:got|was|were|been) (?P<pp>billed|charged|overcharged|invoiced|told|given|quoted|ignored"
        r"|misquoted|forgotten"
        r"|left out|kept waiting|double-? ?billed|double-? ?charged)\b(?P<rest>.*)$",
        _billed,
    ),
    _rule(
        r"^(?P<pp>overcharged|charged|billed|invoiced|double[- ]?charged|double[- ]?billed|misquoted"
        r"|kept waiting)\b(?P<rest>.*)$",
        _billed,
    ),
    _rule(
        r"(?:got|received|was sent|were sent) (?P<x>(?:(?:last )?\w+'s|the|a|an|two|wrong|someone) .+"
        r"|wrong \w+)$",
        lambda m: f"we sent you {the(m['x'])}",
    ),
    _rule(
        r"^(?:the )?wrong (?P<np>[\w' -]+?) (?P<pp>transferred|charged|booked|used|filed|paid|printed"
        r"|published|quoted)$",
        lambda m: f"we {m['pp'].lower()} the wrong {m['np']}",
    ),
    _rule(
        r"^(?:sent |emailed )?(?:them |her |him )?(?:the )?wrong (?P<np>names?|dates?|amounts?|prices?"
        r"|rates?|address|figures)\b",
        lambda m: f"we used the wrong {m['np']}",
    ),
    _rule(
        r"(?:sent |emailed |posted )(?:them |her |him )?(?:the )?wrong (?P<x>[\w' -]+)$",
        lambda m: f"we sent you the wrong {m['x']}",
    ),
    _rule(
        rf"^(?:the )?wrong {NP}\b(?: sent| delivered| again)?$", lambda m: f"we sent you the wrong {m['np']}"
    ),
    _rule(
        r"^(?:sent|emailed|posted) (?P<np>(?:the |her |his |their )?[\w' -]+?) to (?P<to>(?:the )?wrong .+)$",
        lambda m: f"we sent {yours(m['np'])} to {the(m['to'])}",
    ),
    _rule(
        r"^called (?:her|him|them) by (?P<x>the wrong name|somebody else's name)",
        lambda m: f"we called you by {m['x']}",
    ),
    _rule(r"missed (?:the |a )?call$", lambda _: "we missed the call"),
    _rule(
        rf"^{NP} booked (?:for|on|in|under) (?P<x>(?:the )?wrong [\w ]+)$",
        lambda m: f"we booked {yours(m['np'])} for {the(m['x'])}",
    ),
    _rule(
        rf"^(?:the )?{NP} (?:never|did not|didn't) (?:arrive|come|reach)\w*",
        lambda m: f"we did not get {yours(m['np'])} to you",
    ),
    _rule(
        rf"^{NP} (?:was )?cancell?ed (?:at )?(?:the )?last minute$",
        lambda m: f"we cancelled {yours(m['np'])} at the last minute",
    ),
    _rule(
        rf"^{NP}(?: was| were| got)? (?:sent |went |emailed |posted |addressed "
        rf"|delivered )?to (?P<to>(?:the )?wrong .+|(?:the|a|another|someone|somebody) .+)$",
        lambda m: f"we sent {yours(m['np'])} to {the(m['to'])}",
    ),
    _rule(
        rf"(?P<done>missed|forgot|forgotten|lost|overlooked|mislaid|misplaced|cancelled|misspelt"
        rf"|misspelled|deleted|overspent|mixed up)"
        rf" (?P<x>(?:the |a |her |his |their |our )?{NP}|(?:her|his|their) [\w ]+)$",
        lambda m: f"we {PAST.get(m['done'].lower(), m['done'].lower())} {yours(m['x'])}",
    ),
    _rule(
        rf"^(?:the |our )?{NP} (?:was |were |got )?(?P<done>missed|forgotten|lost|overlooked|mislaid"
        rf"|misspelt|misspelled|cancelled|deleted|overspent)$",
        lambda m: f"we {PAST.get(m['done'].lower(), m['done'].lower())} {yours(m['np'])}",
    ),
    _rule(
        rf"^(?:the |our )?{NP} (?:was |were |has been |have been )?not (?P<pp>{'|'.join(_UNDONE)})\b",
        lambda m: f"we did not {_UNDONE[m['pp'].lower()]} {yours(m['np'])}",
    ),
    _rule(r"^(?:delivered|delivery|shipped) (?:too )?late$|^late delivery$", lambda _: "we delivered late"),
    _rule(rf"^(?:the |our |a )?late {NP}$", lambda m: f"we were late with {yours(m['np'])}"),
    _rule(
        rf"^(?:the |our )?{NP} (?:was |were |is |are |came |arrived |sent |delivered |went out |filed "
        rf"|paid |posted |submitted |done |published )*(?:too |\w+ (?:days?|weeks?) )?(?:late|overdue"
        rf"|delayed)$",
        lambda m: f"we were late with {yours(m['np'])}",
    ),
    _rule(
        rf"^(?:the |our )?{NP}\b.{{0,20}}?\b(?:wrong|incorrect|inaccurate|full of (?:errors|mistakes"
        rf"|typos)|with (?:errors|mistakes|typos))$",
        lambda m: f"we got {yours(m['np'])} wrong",
    ),
    _rule(
        rf"^(?:an? )?(?:errors?|mistakes?|typos?) (?:in|on|with) (?P<x>(?:the |her |his |their )?{NP})$",
        lambda m: f"we made a mistake in {yours(m['x'])}",
    ),
    _rule(
        r"^(?:a )?(?P<x>billing|pricing|booking|shipping|payroll|filing|printing|data entry) (?:error"
        r"|mistake|mix-?up)s?$",
        lambda m: f"we made a {m['x'].lower()} error",
    ),
    _rule(
        rf"^{NP} with (?P<x>(?:the |a )?(?:wrong|old|last year's) [\w' ]+)$",
        lambda m: f"we sent {yours(m['np'])} with {the(m['x'])}",
    ),
    _rule(r"^(?:double[- ]booked|overbooked)", lambda _: "we double-booked you"),
)
