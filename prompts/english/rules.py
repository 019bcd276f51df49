"""What the checks know of English: how it owns, thanks, counts, addresses and names."""

from prompts.english.rules_pits import PITS
from prompts.english.rules_tone import TONE
from prompts.forbidden import Numbers, Rules

_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
_TENS["ninety"] = 90
_ONES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_TEENS = {
    word: number
    for number, word in enumerate(
        """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen""".split(), 10
    )
}
_BOTH = {
    f"{ten}-{one}": more + less for ten, more in _TENS.items() for one, less in {"one": 1, **_ONES}.items()
}
_RANKS = {
    word: number
    for number, word in enumerate(
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 3
    )
}

NUMBERS = Numbers(
    small={**_ONES, **_TEENS, **_TENS, **_BOTH, "dozen": 12, "dozens": 12, "decade": 10, "decades": 10},
    multipliers={
        "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 1_000_000,
        "millions": 1_000_000, "billion": 1_000_000_000,
    },
    ordinals=_RANKS
    | {"thirteenth": 13, "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 1_000_000},
    units={
        "minute": "min", "minutes": "min", "hour": "h", "hours": "h", "day": "d", "days": "d", "week": "w",
        "weeks": "w", "month": "m", "months": "m", "year": "y", "years": "y", "km": "km", "kilometres": "km",
        "kilometers": "km", "mile": "mi", "miles": "mi",
    },
    joined_by="and",
    sayings=r"\b(?:(?:a|one) (?:word|day|line|minute|moment|thing) or two|one or two|two or three"
    r"|second to none|in two minds|(?:you|we|these|those) two|the two of (?:you|us|them)|a thousand "
    r"thanks|(?:these|those|two|three|four) (?:things|points|ways|lines|words|sentences)|ten out of "
    r"ten|one hundred per ?cent|a hundred times)\b",
)  # fmt: skip

RULES = Rules(
    forbidden={**TONE, **PITS},
    owns=r"\b(?:we|our|ours|us)\b",
    thanks=r"\b(?:thank\w*|grateful)\b",
    late=r"\b(?:late|later than|belated(?:ly)?|overdue|should have (?:written|said|sent|reached|come"
    r"|been)|missed (?:the|your)|(?:days?|weeks?|months?) (?:ago|after|behind|past)|slow (?:to write"
    r"|off)|behind the day|after the (?:day|fact)|not on the day|tardy|ought to have)\b",
    commits=r"\b(?:will\b|(?:I|we) (?:will|shall|am going to|are going to|promise|undertake|intend to)"
    r"|I'll|we'll|you (?:will|can expect)|you'll)\b",
    always=r"\b(?:from (?:now|today|here) on|from today|everything|in future|every|always|each|any time"
    r"|at all times|until further notice|never)\b",
    remembers=r"\b(?:comes? back to me|comes? to mind|still talk(?:ed|ing)? about|(?:people|they) still"
    r"|I (?:still )?(?:remember|recall|think back)|when (?:we|you and I) (?:last |first )?(?:met|spoke"
    r"|talked|sat)|at our (?:last|first)|you (?:once |also )?(?:told me|said to me|mentioned)|the "
    r"last time we|as you (?:said|told|wrote)|you (?:said|wrote|told me)|I (?:can|could) (?:still "
    r")?(?:see|hear) you|I (?:still )?(?:see|hear) you)\b",
    persons=r"\b(?:I|I'm|I'll|I've|me|my|mine|we|us|our|ours|you|your|yours|yourself)\b",
    first_person=r"\b(?:I|me|my|mine|we|us|our|ours)\b",
    firm=r"\b(?:we|us|our|ours|ourselves)\b",
    seasons=(r"\bspring(?:time)?\b", r"\bsummers?\b", r"\bautumns?\b", r"\bwinters?\b"),
    next_step=r"\b(?:who|whom|when|day|date|next|by|step|name|will|time|hour)\b",
    common=frozenset(
        """a about after again all also am an and any are as at be been before but by can could did
        do does done down each even for from get go had has have he her here him his how i if in
        into is it its just know like made make many may me more most much must my never no not
        now of off on once one only or other our out over own said say see she should so some
        still such take than that the their them then there these they thing things this those
        through to too took until up us very was way we well went were what when where which while
        who why will with without word words would write yet you your yours year years day days
        time work good client clients people team today week month first last long new""".split()
    ),
    starts=frozenset(
        """another anyone anything behind both either every everybody everyone everything few less
        neither next nobody none nothing others part please since somebody someone something
        somewhere whatever whoever yourself news beginning doing being seeing having getting
        making what's that's it's there's sitting congratulations thank thanks dear hello hi hey
        sorry let nor perhaps maybe often always because though although whether back further
        meanwhile instead against between above below beyond under during within besides despite
        except whose across around along among near since sometimes somehow thereafter therefore
        however rather quite almost yes right later soon early late tonight coming going starting
        opening running standing keeping putting building having taking bringing giving teaching
        learning knowing leaving working writing calling hearing reading finishing winning twenty
        thirty forty fifty sixty seventy eighty ninety hundred thousand two three four five six
        seven eight nine ten eleven twelve twenty-two half best warm warmly kind regards yours
        respect respectfully sincerely faithfully fondly gladly quietly cordially subject second
        third""".split()
    ),
    capitals=frozenset(
        """i i'm i've i'd i'll mr mrs ms mx dr sir madam english german french spanish christmas
        easter god ceo cfo coo cio cto vp hr it pdf ps am pm n new""".split()
    ),
    greets=frozenset(
        """dear hello hi hey good morning afternoon evening mr mrs ms mx dr sir madam canon rev prof
        professor judge lady lord dame team all friends colleagues everyone everybody family
        household congratulations thank call with notes for to with the and call""".split()
    ),
    speaks=r"will|has|is|was|can|could|would|should|said|says|called|calls|phoned|wrote|writes|told"
    r"|tells|took|asked|and I|from our|at our|is going|sends?|sent|gave|made|knows?|joins?|thinks?"
    r"|agrees?|himself|herself|'s\b",
    titles=r"mr|mrs|ms|mx|herr|frau|madame|monsieur|señora?|canon|judge",
    kin=frozenset(
        """husband wife son daughter father mother dad mum mom brother sister grandson granddaughter
        family grandfather grandmother grandad grandma granny uncle aunt nephew niece cousin
        parents children eldest youngest stepson stepdaughter partner baby child friend dog cat
        died dies dead death passed loss lost job""".split()
    ),
    numbers=NUMBERS,
    relative=(
        (r"\btomorrow\b", 1),
        (r"\byesterday\b", -1),
        (r"\bthe day before yesterday\b", -2),
        (r"\bthe day after tomorrow\b", 2),
    ),
    today=r"\b(?<!until )(?<!of )today(?!'s)\b",
    registers=(),
)
