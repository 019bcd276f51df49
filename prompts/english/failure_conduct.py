"""How we behaved: calls not returned, people not told, nobody at the meeting."""

import re

from prompts.english.failure_rules import Rule, rule
from prompts.english.failure_words import PAST, the, to_you

_STAFF = (
    r"(?P<who>consultant|trainer|adviser|advisor|colleague|team|engineer|technician|lawyer|solicitor"
    r"|coach|speaker"
    r"|driver|helpdesk|receptionist|assistant|analyst|broker|planner|manager)"
)
_OUR_PAST = (
    r"sent|missed|forgot|lost|delivered|overcharged|billed|charged|mixed|got|gave|kept|failed|did"
    r"|promised|told|quoted"
    r"|booked|published|printed|paid|filed|posted|shared|cancelled|were|was|made|used|left|put"
    r"|overlooked|overspent|sold"
)


_BASE = {
    "told": "tell", "informed": "inform", "warned": "warn", "asked": "ask", "invited": "invite",
    "consulted": "consult",
}  # fmt: skip


def _billed(match: re.Match[str]) -> str:
    done = match["pp"].lower()
    past = PAST.get(done, done.replace("double ", "double-"))
    twice = " twice" if done.startswith("double") else " waiting" if done == "kept waiting" else ""
    return f"we {past} you{twice} {to_you(match['rest'] or '')}"


CONDUCT: tuple[Rule, ...] = (
    rule(r"^(?:we )?(?:forgot|failed) to (?P<x>[\w' -]+)$", lambda m: f"we forgot to {to_you(m['x'])}"),
    rule(
        rf"^(?:nobody|no one) (?P<v>{'|'.join(_BASE)}) (?:them|her|him)\b(?P<rest>.*)$",
        lambda m: f"we did not {_BASE[m['v'].lower()]} you {m['rest']}",
    ),
    rule(
        rf"^(?:was |were )?not (?P<v>{'|'.join(_BASE)})\b(?P<rest>.*)$",
        lambda m: f"we did not {_BASE[m['v'].lower()]} you {m['rest']}",
    ),
    rule(
        r"^(?:did(?:n't| not)|never) call(?:ed)?(?: (?:them|her|him))? back",
        lambda _: "we did not call you back",
    ),
    rule(
        r"^(?:did(?:n't| not)|never) (?P<v>invite|tell|inform|ask|warn|answer|call)"
        r" (?:them|her|him)\b(?P<rest>.*)$",
        lambda m: f"we did not {m['v'].lower()} you {m['rest']}",
    ),
    rule(
        r"^left (?P<x>on hold|waiting|hanging)\b(?P<rest>.*)$", lambda m: f"we left you {m['x']} {m['rest']}"
    ),
    rule(
        r"^(?:had to )?(?:chase[ds]?|ask(?:ed)?)(?: us)? (?P<x>(?:twice|\w+ times)\b.*)$",
        lambda m: f"we made you ask {to_you(m['x'])}",
    ),
    rule(
        rf"^(?:our )?{_STAFF} (?:arrived |came |was |turned up )(?:\w+ (?:minutes|hours?) )?late$",
        lambda m: f"our {m['who'].lower()} was late",
    ),
    rule(
        rf"^(?:our )?{_STAFF} cancell?ed(?P<rest> twice| at (?:short notice|the last minute))?$",
        lambda m: f"our {m['who'].lower()} cancelled on you{m['rest'] or ''}",
    ),
    rule(rf"^(?:we|i|us) (?P<rest>(?:{_OUR_PAST})\b.*)$", lambda m: f"we {to_you(m['rest'])}"),
    rule(r"^(?:we|i) blew (?P<rest>.+)$", lambda m: f"we missed {the(m['rest'])}"),
    rule(
        rf"^(?:our )?(?:{_STAFF} )?(?:was a |a )?(?:no[- ]?show(?:ed)?|did ?n[o']t (?:show|turn"
        rf"|come)(?: up)?|never (?:came|turned up))",
        lambda m: f"{'our ' + m['who'].lower() if m['who'] else 'we'} did not turn up",
    ),
    rule(
        r"slow (?:to )?(?:repl|respon|answer|call)|(?:repl|respon)\w+ (?:too |so )?slow",
        lambda _: "we were slow to answer you",
    ),
    rule(
        r"no (?:call ?backs?|return call)|(?:not|never|nobody|no one) called|calls? (?:not"
        r"|never) returned|(?:not|never) call(?:ed|ing)? back",
        lambda _: "we did not call you back",
    ),
    rule(
        r"(?:no|unanswered|ignored) (?:repl|respon|answer|email|message)|(?:emails?|messages?"
        r"|letters?) (?:ignored|unanswered|not answered)"
        r"|nobody (?:replied|answered|got back)",
        lambda _: "we did not answer you",
    ),
    rule(
        r"(?:broken|broke|unkept|kept no) (?:our |a |the )?promises?|promise (?:broken|not kept)",
        lambda _: "we did not keep a promise",
    ),
    rule(
        rf"^(?:our )?{_STAFF}?\s*(?:is |was |were |been )?(?:very |so )?(?P<how>rude|unfriendly"
        rf"|dismissive|impolite)",
        lambda m: (
            f"{'our ' + m['who'].lower() + ' was' if m['who'] else 'we were'} {m['how'].lower()} to you"
        ),
    ),
    rule(
        r"(?:our |the )?(?P<np>(?:client |customer )?(?:portal|app|system|platform|server|lms"
        r"|line))(?: login)?"
        r" (?:is |was |went |has been )?(?:down|offline|unavailable|crashed|not working|broken)",
        lambda m: f"our {m['np']} was down",
    ),
    rule(
        r"\b(?:got|was|were|been) (?P<pp>billed|charged|overcharged|invoiced|told|given|quoted|ignored"
        r"|misquoted|forgotten"
        r"|left out|kept waiting|double-? ?billed|double-? ?charged)\b(?P<rest>.*)$",
        _billed,
    ),
    rule(
        r"^(?P<pp>overcharged|charged|billed|invoiced|double[- ]?charged|double[- ]?billed|misquoted"
        r"|kept waiting)\b(?P<rest>.*)$",
        _billed,
    ),
    rule(
        r"^called (?:her|him|them) by (?P<x>the wrong name|somebody else's name)",
        lambda m: f"we called you by {m['x']}",
    ),
    rule(r"missed (?:the |a )?call$", lambda _: "we missed the call"),
    rule(r"^(?:double[- ]booked|overbooked)", lambda _: "we double-booked you"),
)
