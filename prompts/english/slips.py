"""The verbs of work done for a client: what may go wrong with it, and each verb's forms."""

from dataclasses import dataclass
from functools import cache

# base[/past[/participle]]
_TABLE = """
    send/sent resend/resent issue reissue address readdress post mail email e-mail fax text forward copy
    quote charge overcharge undercharge bill invoice double-bill double-charge double-invoice book
    overbook double-book misbook schedule reschedule file misfile submit enter record register lodge
    upload publish print misprint run/ran/run air place list label mislabel tag name spell/spelt/spelt
    misspell/misspelt/misspelt misquote misread/misread/misread miss forget/forgot/forgotten overlook
    ignore skip omit drop leave/left lose/lost misplace mislay/mislaid delete overwrite discard shred
    destroy damage scratch break/broke/broken deliver misdeliver ship dispatch despatch return release
    transfer wire pay/paid overpay/overpaid underpay/underpaid deduct debit credit refund execute settle
    trade sell/sold buy/bought set/set calculate miscalculate recalculate count miscount translate
    mistranslate transcribe edit cut/cut crop paint use recruit work build/built rebuild/rebuilt install
    fit mount
    assemble cancel postpone move hold/held stop suspend block lock close open reopen renew extend
    terminate disclose leak share expose show/showed/shown hand give/gave/given tell/told promise
    confirm approve sign countersign date stamp staple bind/bound draft redraft write/wrote/written
    type proofread/proofread check review amend change swap switch mix confuse duplicate double apply
    withhold/withheld process handle seat assign allocate update reset/reset remove include order
    reorder request collect load store serve cite garble muddle botch bungle spoil ruin crease soak
    plant mow clean wash park put/put record cover correct withdraw/withdrew/withdrawn pull recall
    replace restore repair fix redo/redid/redone rerun/reran/rerun reprint repost retype retrain
    reinstate reverse repay/repaid hire answer invite inform warn notify brief prepare finish complete
    start make/made do/did/done take/took/taken keep/kept find/found refer round pack wrap word plan
    map seal copy scan tick attach date archive announce agree deny accept reject withhold/withheld
    circulate distribute display present transmit report advertise state misstate value assess measure test
    serve spoil stain tear/tore/torn crush dent trim stream broadcast screen link index migrate import export
    merge encrypt recommend advise certify invoice notarise notarize expose
    allow arrange set/set hang/hung lay/laid feed/fed bring/brought catch/caught recover
"""
_DOUBLED = set("ship drop stop swap skip omit submit transfer plan crop refer fit tag map scan pack".split())
_NOT_DOUBLED = {"pack"}
BE = {"was", "were", "is", "are", "got", "been", "be"}


@dataclass(frozen=True)
class Slip:
    base: str
    past: str
    participle: str


def participle(word: str) -> Slip | None:
    """The verb of which this word is the participle."""
    return _forms(2).get(word.lower()) or _guessed(word.lower())


def past(word: str) -> Slip | None:
    return _forms(1).get(word.lower()) or _guessed(word.lower())


def third(word: str) -> bool:
    """ "checks", "goes", "applies": a verb in the present, of what somebody does."""
    low = word.lower()
    stems = (low[:-1], low[:-2], low[:-3] + "y") if low.endswith("s") else ()
    return any(stem in _forms(0) or stem in _PRESENT for stem in stems)


def _guessed(word: str) -> Slip | None:
    """A verb that is not in the table, by its ending; not what things do by themselves."""
    if not word.endswith("ed") or len(word) < 6 or word in _NOT_DONE or not word.isalpha():
        return None
    stem = word[:-3] + "y" if word.endswith("ied") else word[:-1] if word[-4:-2] in _WITH_E else word[:-2]
    return Slip(stem, word, word)


_PRESENT = set(
    "go do run see take come get ring speak meet begin mean know have begin visit call read sign".split()
)
_WITH_E = {
    "at",
    "iz",
    "is",
    "ut",
    "ul",
    "ag",
    "ur",
    "ov",
    "av",
    "iv",
    "ic",
    "uc",
    "ac",
    "id",
    "ir",
    "in",
    "os",
    "us",
}
_NOT_DONE = set(
    """
    arrived happened failed crashed started ended lasted stayed remained expired lapsed waited collapsed
    turned
    occurred appeared disappeared vanished existed continued mattered worked detailed indeed hundred kindred
    unsigned unnamed unchecked unpaid uninvited biased aged married retired resigned landed departed followed
    bounced lingered gathered agreed needed wanted seemed looked tried slipped""".split()
)


def base(word: str) -> Slip | None:
    """The verb in an order or an offer: "Hold all mail"."""
    return _forms(0).get(word.lower())


@cache
def _forms(which: int) -> dict[str, Slip]:
    return {(slip.base, slip.past, slip.participle)[which]: slip for slip in map(_slip, _TABLE.split())}


def _slip(entry: str) -> Slip:
    stem, *irregular = entry.split("/")
    regular = _regular(stem)
    first = irregular[0] if irregular else regular
    return Slip(stem, first, irregular[-1] if irregular else regular)


def _regular(stem: str) -> str:
    if stem == "cancel":
        return "cancelled"
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem[:-1] + "ied"
    doubled = stem in _DOUBLED - _NOT_DOUBLED
    return stem + (stem[-1] if doubled else "") + "ed"
