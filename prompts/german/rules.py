"""What the checks know of German: how it owns, thanks, counts, addresses and names."""

from prompts.forbidden import Numbers, Register, Rules
from prompts.german.first_names import FEMALE, MALE
from prompts.german.rules_nouns import NOUNS
from prompts.german.rules_pits import PITS
from prompts.german.rules_tone import TONE

_ONES = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TEENS = {
    word: number
    for number, word in enumerate(
        "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(), 10
    )
}
_TENS = {
    word: number * 10
    for number, word in enumerate(
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), 2
    )
} | {"dreissig": 30}
_BOTH = {
    f"{one}und{ten}": more + less for ten, more in _TENS.items() for one, less in {"ein": 1, **_ONES}.items()
}
_DECLINED = {
    f"{rank}{end}": number
    for rank, number in {
        "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9, "zehnt": 10,
        "elft": 11,
        "zwölft": 12, "zwanzigst": 20, "dreißigst": 30, "vierzigst": 40, "fünfzigst": 50, "hundertst": 100,
        "tausendst": 1000,
    }.items()
    for end in ("e", "en", "er", "es", "em")
}  # fmt: skip

NUMBERS = Numbers(
    small={**_ONES, **_TEENS, **_TENS, **_BOTH, "dutzend": 12, "jahrzehnt": 10, "jahrzehnte": 10,
    "jahrzehnten": 10},
    multipliers={
        "hundert": 100, "hunderte": 100, "hunderten": 100, "tausend": 1000, "tausende": 1000,
        "tausenden": 1000,
        "million": 1_000_000, "millionen": 1_000_000, "milliarde": 1_000_000_000, "milliarden": 1_000_000_000,
    },
    ordinals=_DECLINED,
    units={
        "minute": "min", "minuten": "min", "stunde": "h", "stunden": "h", "tag": "d", "tage": "d",
        "tagen": "d",
        "woche": "w", "wochen": "w", "monat": "m", "monate": "m", "monaten": "m", "jahr": "y", "jahre": "y",
        "jahren": "y", "km": "km", "kilometer": "km", "kilometern": "km",
    },
    joined_by="und",
    sayings=r"\b(?:tausend dank|(?:zwei|drei|vier) (?:dinge|punkte|sätze|worte|zeilen|fragen)|ein, zwei"
    r"|zwei, drei|unter vier augen|(?:ihr|euch|sie|ihnen|uns|wir) zwei|alle viere|auf allen vieren"
    r"|hundert prozent|hundertmal)\b",
)  # fmt: skip

RULES = Rules(
    forbidden={**TONE, **PITS},
    owns=r"\b(?:wir|uns|unser\w*)\b",
    thanks=r"\b(?:dank\w*|bedank\w*|verdank\w*|merci)\b",
    late=r"\b(?:spät\w*|verspät\w*|nachträglich\w*|versäum\w*|überfällig|verpasst|hinterher|nicht am "
    r"tag selbst|(?:vor|seit) (?:\w+ )?(?:tagen|wochen|monaten)|(?:tage|wochen) (?:her|später|danach"
    r"|zu)|längst schreiben|hätte (?:ihnen|dir|euch|ich)\b[^.\n]{0,40}\b(?:früher|eher|längst))\b",
    commits=r"\b(?:wird\b[^.\n]*\w{3,}(?:en|eln|ern)\b|(?:wir|ich) werden?|werden? (?:wir|ich)|Sie "
    r"(?:werden|erhalten|bekommen)|du (?:wirst|bekommst|erhältst)|(?:wir|ich) (?:sorgen?|kümmern?"
    r"|stellen? sicher|sagen? (?:Ihnen|dir|euch) zu))\b",
    always=r"\b(?:ab sofort|von heute an|ab heute|alles, was|künftig|in zukunft|von nun an|ab jetzt"
    r"|jede[rsnm]?|immer|stets|jederzeit|bis auf weiteres|nie(?:mals)?)\b",
    remembers=r"\b(?:ich erinnere mich|fällt (?:mir|uns)\b[^.\n]{0,40}\b(?:wieder )?ein|spricht man noch"
    r"|redet man noch|man erzählt|ich sehe (?:Sie|dich) (?:noch|heute noch)|(?:Sie sagten|du sagtest"
    r"|Sie erzählten|du erzähltest)|ich weiß noch|ich denke (?:gern |oft )?(?:zurück|an unser)|als "
    r"wir (?:uns|zuletzt|damals|zusammen)|bei unserem (?:letzten|ersten)|in unserem (?:letzten|ersten)"
    r"|wie (?:Sie|du) (?:mir )?(?:sagten|sagtest|erzählten|erzähltest|schrieben)|(?:Sie haben|du "
    r"hast) mir (?:einmal |damals )?(?:gesagt|erzählt))\b",
    persons=r"\b(?:ich|mich|mir|mein\w*|wir|uns|unser\w*|Ihnen|du|dich|dir|dein\w*|euch|euer|eure\w*)\b"
    r"|(?-i:\b(?:Sie|Ihr\w*)\b)",
    first_person=r"\b(?:ich|mich|mir|mein\w*|wir|uns|unser\w*)\b",
    firm=r"\b(?:wir|uns|unser\w*)\b",
    seasons=(r"\bFrühling\w*\b|\bFrühjahr\w*\b", r"\bSommers?\b", r"\bHerbst\w*\b", r"\bWinters?\b"),
    next_step=r"\b(?:wer|wem|wann|tag|datum|nächst\w*|schritt|bis|name|uhrzeit|stunde|zeit)\b",
    common=frozenset(
        """aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da
        dabei dafür damit dann daran darauf das dass dazu dein deine deinem deinen deiner dem den
        denen denn der des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du
        durch ein eine einem einen einer eines er erst es etwas euch euer eure für gegen gern
        gerne hab habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem ihren
        ihrer ihres im immer in ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem
        keinen keiner kommt können könnte lang lange machen man mehr mein meine meinem meinen
        meiner mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sagen schon sehr sein
        seine seinem seinen seiner seit sich sie sind so soll sondern über um und uns unser unsere
        unserem unseren unserer unter viel vom von vor wann war waren warum was weil welche wem
        wen wenn wer werde werden wie wieder will wir wird wo wollen wollte wurde wurden würde zu
        zum zur zwischen jahr jahre jahren tag tage tagen woche zeit arbeit kunde kunden team haus
        gut gute guten neu neue neuen ersten erste erster""".split()
    ),
    starts=frozenset(
        """liebe lieber sehr guten hallo daran darum darin davon dafür dadurch dahinter danach danke
        deshalb deswegen trotzdem dennoch vielleicht natürlich heute morgen gestern bald bitte
        wäre hätte könnte möchte dürfte mag falls sobald solange während bevor nachdem obwohl
        seitdem indem je desto entweder weder sowohl nachdem niemand jemand manche mancher manches
        wenige viele einige beide beides anderen andere anderer solche bisher zuerst zuletzt
        dazwischen davor daneben darüber darunter draußen drinnen oben unten links rechts vorher
        nachher inzwischen mittlerweile seither damals einmal zweimal oft selten manchmal allein
        gerade genau eben nämlich übrigens jedenfalls außerdem zudem ebenso sogar kaum fast rund
        etwa meist meistens herzlich herzliche herzlichen herzlichst viele beste besten
        freundliche freundlichen mit alles von wessen fällt bleibt steht liegt geht gibt kommt hat
        ist sind war waren wird haben seien seid sagen sag rufen ruf schreiben schreib melden meld
        nehmen nimm lassen lass geben gib wenn wo woran womit wofür worauf ihnen rechnen mir uns
        dir euch ihm eure euer selbst wie statt anstatt laut dank trotz wegen binnen innerhalb""".split()
    ),
    capitals=frozenset(
        """sie ihnen ihr ihre ihrem ihren ihrer ihres herr frau herrn dr prof familie ceo cfo coo hr
        it pdf ps uhr gmbh ag kg deutsch englisch weihnachten ostern gott n""".split()
    ),
    greets=frozenset(
        """sehr geehrte geehrter geehrten liebe lieber guten tag morgen abend hallo servus grüezi
        grüß moin herr frau herrn dr prof damen herren familie zusammen alle allerseits team werte
        werter anruf bei gespräch mit notizen telefonat für das den die der gruß grüße grüßen
        gruss grüsse grüssen herzlichen herzliche beste besten verehrte verehrter glückwunsch
        gratulation""".split()
    ),
    speaks=r"wird|hat|ist|war|kann|könnte|würde|soll|sagt|sagte|ruft|meldet|kümmert|schreibt|schickt"
    r"|sendet|kommt|übernimmt|nimmt|hatte|weiß|geht|freut|meint|findet|bringt|prüft|begleitet|und ich"
    r"|von uns|aus unserem",
    titles=r"herrn?|frau|dr|prof|professor|familie|firma|fräulein|kollege|kollegin|kollegen",
    kin=frozenset(
        """mann frau sohn tochter vater mutter bruder schwester enkel enkelin großvater großmutter
        opa oma onkel tante neffe nichte cousin cousine eltern kinder kind schwiegervater
        schwiegermutter partner partnerin familie gestorben verstorben verstirbt stirbt tod
        todesfall verlust verloren trauer trauerfall hund katze baby freund freundin ehemann
        ehefrau lebensgefährte lebensgefährtin""".split()
    ),
    numbers=NUMBERS,
    relative=(
        (r"(?<!heute )(?<!gestern )(?<!jeden )(?<!guten )(?-i:\bmorgen\b)(?! früh| abend)", 1),
        (r"(?-i:\bmorgen\b) (?:früh|abend|vormittag|nachmittag)", 1),
        (r"\bübermorgen\b", 2),
        (r"\b(?<!vor)gestern\b", -1),
        (r"\bvorgestern\b", -2),
    ),
    today=r"\b(?<!bis )(?<!noch )(?<!von )heute\b",
    registers=(
        Register(
            r"^\W*(?:per |bitte |nur |beim |mit )?(?:sie|siezen|gesiezt)\b(?! \w+t\b)|\bper sie\b"
            r"|\bsiezen\b|\bformal",
            r"\b(?i:du|dich|dir|dein(?:e[mnrs]?)?|deinerseits)\b|(?<=[a-zäöüß,] )\b(?:euch|euer"
            r"|eure[mnrs]?)\b",
        ),
        Register(
            r"^\W*(?:per |bitte |nur |beim |mit )?(?:du|duzen|geduzt)\b|\bper du\b|\bduzen\b|\binformal",
            r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b",
        ),
    ),
    misspelt=(
        ("de-CH", r"\b\w*ß\w*\b"),
        ("de", r"\b\w*(?:fuer|ueber|moecht|koenn|wuensch|waer[et]|schoen)\w*\b"),
    ),
    nouns_are_capital=True,
    nouns=NOUNS,
    first_names=frozenset(name.lower() for name in FEMALE | MALE),
)
