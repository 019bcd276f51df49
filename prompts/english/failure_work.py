"""What we did wrong: sent, lost, forgot, got wrong, or did too late."""

from prompts.english.failure_rules import Rule, rule
from prompts.english.failure_words import NP, PAST, the, yours

_UNDONE = {
    "included": "include", "delivered": "deliver", "sent": "send", "filed": "file", "paid": "pay",
    "updated": "update", "done": "do", "finished": "finish", "booked": "book", "returned": "return",
    "renewed": "renew", "signed": "sign", "fixed": "fix", "corrected": "correct", "transferred": "transfer",
    "processed": "process", "submitted": "submit", "registered": "register", "posted": "post",
    "checked": "check", "answered": "answer", "changed": "change", "made": "make", "cancelled": "cancel",
    "started": "start", "shipped": "ship", "confirmed": "confirm",
}  # fmt: skip
_SLIPS = r"printed|published|ran|run|booked|sent|posted|filed|built|painted|shipped|set|executed|delivered"


WORK: tuple[Rule, ...] = (
    rule(
        r"^(?P<v>quoted|charged|used|paid|transferred|booked|published|printed|called|emailed|rang|billed|filed)"
        r" (?:the )?wrong (?P<x>[\w' -]+)$",
        lambda m: f"we {m['v'].lower()} the wrong {m['x']}",
    ),
    rule(rf"^{NP} (?:was |were )?sent twice$", lambda m: f"we sent {yours(m['np'])} twice"),
    rule(
        rf"^{NP} (?:was |were )?(?P<v>{_SLIPS}) (?P<how>in|with|at|on|under) (?P<x>(?:the )?wrong [\w' ]+)$",
        lambda m: f"we {m['v'].lower()} {yours(m['np'])} {m['how']} {the(m['x'])}",
    ),
    rule(
        rf"^{NP} (?:was |were )?never (?P<pp>{'|'.join(_UNDONE)})$",
        lambda m: f"we did not {_UNDONE[m['pp'].lower()]} {yours(m['np'])}",
    ),
    rule(
        r"^(?P<v>lost|forgot|missed|mislaid|deleted) (?P<x>the [\w-]+(?: [\w-]+){0,2})$",
        lambda m: f"we {m['v'].lower()} {m['x']}",
    ),
    rule(
        r"\b(?:got|received|was sent|were sent) (?P<x>(?:(?:last )?\w+'s|the|a|an|two|wrong|someone) .+"
        r"|wrong \w+)$",
        lambda m: f"we sent you {the(m['x'])}",
    ),
    rule(
        r"^(?:the )?wrong (?P<np>[\w' -]+?) (?P<pp>transferred|charged|booked|used|filed|paid|printed"
        r"|published|quoted)$",
        lambda m: f"we {m['pp'].lower()} the wrong {m['np']}",
    ),
    rule(
        r"^(?:sent |emailed )?(?:them |her |him )?(?:the )?wrong (?P<np>(?:[\w-]+ )?(?:names?|dates?|amounts?"
        r"|prices?|rates?|address|figures))\b",
        lambda m: f"we used the wrong {m['np']}",
    ),
    rule(
        r"\b(?:sent |emailed |posted )(?:them |her |him )?(?:the )?wrong (?P<x>[\w' -]+)$",
        lambda m: f"we sent you the wrong {m['x']}",
    ),
    rule(
        rf"^(?:the )?wrong {NP}\b(?: sent| delivered| again)?$", lambda m: f"we sent you the wrong {m['np']}"
    ),
    rule(
        r"^(?:sent|emailed|posted) (?P<np>(?:the |her |his |their )?[\w' -]+?) to (?P<to>(?:the )?wrong .+)$",
        lambda m: f"we sent {yours(m['np'])} to {the(m['to'])}",
    ),
    rule(
        rf"^{NP} booked (?:for|on|in|under) (?P<x>(?:the )?wrong [\w ]+)$",
        lambda m: f"we booked {yours(m['np'])} for {the(m['x'])}",
    ),
    rule(
        rf"^(?:the )?{NP} (?:never|did not|didn't) (?:arrive|come|reach)\w*",
        lambda m: f"we did not get {yours(m['np'])} to you",
    ),
    rule(
        rf"^{NP} (?:was )?cancell?ed (?:at )?(?P<x>(?:the )?last minute|short notice)$",
        lambda m: f"we cancelled {yours(m['np'])} at {the(m['x']) if 'minute' in m['x'] else m['x']}",
    ),
    rule(
        rf"^{NP}(?: was| were| got)? (?:sent |went |emailed |posted |addressed "
        rf"|delivered )?to (?P<to>(?:the )?wrong .+|(?:the|a|another|someone|somebody) .+)$",
        lambda m: f"we sent {yours(m['np'])} to {the(m['to'])}",
    ),
    rule(
        rf"\b(?P<done>missed|forgot|forgotten|lost|overlooked|mislaid|misplaced|cancelled|misspelt"
        rf"|misspelled|deleted|overspent|mixed up)"
        rf" (?P<x>(?:the |a |her |his |their |our )?{NP}|(?:her|his|their) [\w ]+)$",
        lambda m: f"we {PAST.get(m['done'].lower(), m['done'].lower())} {yours(m['x'])}",
    ),
    rule(
        rf"^(?:the |our )?{NP} (?:was |were |got )?(?P<done>missed|forgotten|lost|overlooked|mislaid"
        rf"|misspelt|misspelled|cancelled|deleted|overspent)$",
        lambda m: f"we {PAST.get(m['done'].lower(), m['done'].lower())} {yours(m['np'])}",
    ),
    rule(
        rf"^(?:the |our )?{NP} (?:was |were |has been |have been )?not (?P<pp>{'|'.join(_UNDONE)})\b",
        lambda m: f"we did not {_UNDONE[m['pp'].lower()]} {yours(m['np'])}",
    ),
    rule(r"^(?:delivered|delivery|shipped) (?:too )?late$|^late delivery$", lambda _: "we delivered late"),
    rule(rf"^(?:the |our |a )?late {NP}$", lambda m: f"we were late with {yours(m['np'])}"),
    rule(
        rf"^(?:the |our )?{NP} (?:was |were |is |are |came |arrived |sent |delivered |went out |ran |filed "
        rf"|paid |posted |submitted |done |published )*(?:too |\w+ (?:days?|weeks?) )?(?:late|overdue"
        rf"|delayed)$",
        lambda m: f"we were late with {yours(m['np'])}",
    ),
    rule(
        rf"^(?:the |our )?{NP}\b.{{0,20}}?\b(?:wrong|incorrect|inaccurate|full of (?:errors|mistakes"
        rf"|typos)|with (?:errors|mistakes|typos))$",
        lambda m: f"we got {yours(m['np'])} wrong",
    ),
    rule(
        r"^(?:an? )?(?:errors?|mistakes?|typos?) (?P<in>in|on) (?P<x>the [\w' ]+)$",
        lambda m: f"we made a mistake {m['in']} {m['x']}",
    ),
    rule(
        rf"^(?:an? )?(?:errors?|mistakes?|typos?) (?:in|on|with) (?P<x>(?:the |her |his |their )?{NP})$",
        lambda m: f"we made a mistake in {yours(m['x'])}",
    ),
    rule(
        r"^(?:a )?(?P<x>billing|pricing|booking|shipping|payroll|filing|printing|data entry) (?:error"
        r"|mistake|mix-?up)s?$",
        lambda m: f"we made a {m['x'].lower()} error",
    ),
    rule(
        rf"^{NP} with (?P<x>(?:the |a )?(?:wrong|old|last year's) [\w' ]+)$",
        lambda m: f"we sent {yours(m['np'])} with {the(m['x'])}",
    ),
)
