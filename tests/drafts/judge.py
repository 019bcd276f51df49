#!/usr/bin/env python3
"""Judge drafts (standard library only).

  judge.py CASES.jsonl --cmd "moments eval drafts {file} --out {out}" [--bar 0.9] [--same-bar 0.2] [--quiet]
  judge.py CASES.jsonl --answers P.jsonl          judge answers that exist already
  judge.py --selftest                             10 good notes, 30 bad mutations, own catch rate (selftest.json, public.jsonl)

What it cannot do: it matches words. Freely paraphrased errors (an excuse, a gloat, a hint) pass in about 4 of 10 cases
(25 fresh mutations written after the last tuning of the lists: 15 caught), so a pass here needs rubric.md beside it.

Strips gold before the run. Prints one line per metric (name value (hits/total)), then the failures (not with --quiet).
Exit 0: share of cases that pass everything >= bar, no critical failure, sameness <= same-bar; 1: not so; 2: cannot judge.
"""
import argparse, collections, datetime as dt, json, os, re, shlex, subprocess, sys, tempfile, time, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
I = re.I
FORMS = {'email', 'card', 'chat', 'call', 'linkedin'}
TYPES = {'recognition', 'marking', 'recovery', 'support', 'invitation', 'belated'}
TOPICS = {'personal', 'name', 'cause', 'cost', 'action', 'deadline', 'owner', 'offer', 'detail'}
SLOT = re.compile(r'\[[^\[\]]*\]')

# ---------------------------------------------------------------- text helpers
def tidy(s):
    s = unicodedata.normalize('NFC', str(s or ''))
    for a, b in (('\u2019', "'"), ('\u2018', "'"), ('\u02bc', "'"), ('\u00a0', ' '), ('\u202f', ' '), ('\u2009', ' '),
                 ('\u201c', '"'), ('\u201d', '"'), ('\u2013', '-'), ('\u2011', '-')):
        s = s.replace(a, b)
    return s

def fold(s):
    return ''.join(c for c in unicodedata.normalize('NFKD', s) if not unicodedata.combining(c)).casefold()

def words(s):
    return re.findall(r"[^\W_]+(?:['.,:/-][^\W_]+)*", s)

def sentences(s):
    out = []
    for line in s.split('\n'):
        line = re.sub(r'^\s*(?:[-*\u2022]|\d+[.)])\s+', '', line)
        out += [x.strip() for x in re.split(r'(?<=[.!?])\s+(?=["\[(\u00bf\u00a1]?[^\W\d_a-z])', line) if x.strip()]
    return out

def corpus(case, private=False):
    bits = []
    def walk(x):
        if isinstance(x, dict):
            if x.get('private') is True and not private:
                return
            for k, v in x.items():
                if k not in ('id', 'gold', 'form', 'type', 'locale', 'language', 'kind', 'cause', 'tier', 'state'):
                    walk(v)
        elif isinstance(x, list):
            for v in x: walk(v)
        elif isinstance(x, str):
            bits.append(tidy(x))
    walk({k: v for k, v in case.items() if k != 'gold'})
    iso = [b for b in bits if re.fullmatch(r'\d{4}-\d\d-\d\d', b)]
    return '\n'.join(b for b in bits if b not in iso), iso

# ---------------------------------------------------------------- dates, numbers, amounts
MON = {}
for _m, _names in enumerate((
    'january jan januar jänner janvier enero', 'february feb februar février febrero', 'march mar märz mars marzo',
    'april apr avril abril', 'may mai mayo', 'june jun juni juin junio', 'july jul juli juillet julio', 'august aug août agosto',
    'september sept sep septembre septiembre', 'october oct oktober octobre octubre', 'november nov novembre noviembre',
    'december dec dezember décembre diciembre'), 1):
    for _n in _names.split(): MON[_n] = _m
_ML = '|'.join(sorted(MON, key=len, reverse=True))
WD = {}
for _d, _names in enumerate(('monday montag lundi lunes', 'tuesday dienstag mardi martes', 'wednesday mittwoch mercredi miércoles',
    'thursday donnerstag jeudi jueves', 'friday freitag vendredi viernes', 'saturday samstag sonnabend samedi sábado',
    'sunday sonntag dimanche domingo')):
    for _n in _names.split(): WD[_n] = _d
_WL = '|'.join(WD)
D1 = re.compile(rf"\b(?:({_WL})s?,?\s+(?:the\s+|den\s+|le\s+|el\s+)?)?(\d{{1,2}})(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?({_ML})\b\.?(?:,?\s+(?:de\s+|del\s+)?(\d{{4}}))?", I)
D2 = re.compile(rf"\b(?:({_WL}),?\s+)?({_ML})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s+(\d{{4}}))?", I)
D3 = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
D4 = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{2,4})\b")

def dates(text, locale):
    """[(month, day, year or None, weekday or None)], text without them"""
    found = []
    def g1(m): found.append((MON[m[3].lower()], int(m[2]), m[4] and int(m[4]), m[1] and WD[m[1].lower()])); return ' '
    def g2(m): found.append((MON[m[2].lower()], int(m[3]), m[4] and int(m[4]), m[1] and WD[m[1].lower()])); return ' '
    def g3(m): found.append((int(m[2]), int(m[3]), int(m[1]), None)); return ' '
    def g4(m):
        a, b, y = int(m[1]), int(m[2]), int(m[3])
        found.append(((a, b) if locale == 'en-US' else (b, a)) + (y if y > 99 else 2000 + y, None)); return ' '
    for rx, g in ((D3, g3), (D4, g4)) + (((D2, g2), (D1, g1)) if locale == 'en-US' else ((D1, g1), (D2, g2))):
        text = rx.sub(g, text)
    return found, text

NW = {}
for _n, _ws in {2: 'two zwei deux dos', 3: 'three drei trois tres', 4: 'four vier quatre cuatro', 5: 'five fünf cinq cinco', 6: 'six sechs seis',
    7: 'seven sieben siete', 8: 'eight acht huit ocho', 9: 'nine neun nueve', 10: 'ten zehn dix diez decade jahrzehnt', 11: 'eleven elf onze',
    12: 'twelve zwölf douze doce dozen', 13: 'thirteen dreizehn treize trece', 14: 'fourteen vierzehn quatorze catorce', 15: 'fifteen fünfzehn quinze quince',
    16: 'sixteen sechzehn', 18: 'eighteen achtzehn', 20: 'twenty zwanzig vingt veinte', 24: 'twenty-four', 30: 'thirty dreißig trente treinta',
    40: 'forty vierzig quarante cuarenta', 50: 'fifty fünfzig cinquante cincuenta', 60: 'sixty sechzig soixante sesenta', 90: 'ninety neunzig noventa',
    100: 'hundred hundreds hundert', 1000: 'thousand thousands thousandth tausend mille mil', 1000000: 'million millionen millones'}.items():
    for _w in _ws.split(): NW[_w] = _n
ORD = {w: n for n, w in enumerate('first second third fourth fifth sixth seventh eighth ninth tenth'.split(), 1)}
IDIOM = re.compile(r"\b(a (?:word|day|line|minute|moment) or two|in two minds|second to none|mille mercis|mille fois merci|tausend dank|mil gracias|one or two|(?:two|three|four|zwei|drei|deux|trois|dos|tres) (?:things|points|ways|lines|questions|offers|Dinge|Punkte|choses|points|cosas|puntos)|second thought\w*|a thousand thanks)\b", I)

def norm_num(t):
    if re.fullmatch(r"\d{1,3}(?:[.,']\d{3})+(?:[.,]\d{1,2})?", t):
        m = re.fullmatch(r"(.*?\d{3})(?:[.,](\d{1,2}))?", t)
        return re.sub(r"\D", '', m[1]) + ('.' + m[2] if m[2] else '')
    if re.fullmatch(r'\d+,\d{1,2}', t): return t.replace(',', '.')
    return ':'.join(str(int(x)) if x.isdigit() and i == 0 else x for i, x in enumerate(t.split(':'))) if ':' in t else (t.lstrip('0') or '0')

def numbers(text):
    t = re.sub(r'(?<=\d) (?=\d{3}\b)', '', IDIOM.sub(' ', text))
    out = [(norm_num(x), x) for x in re.findall(r"\d+(?:[.,:']\d+)*", t)]
    for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", t):
        v = NW.get(w.lower())
        if v is None and '-' in w: v = NW.get(w.split('-')[0].lower())
        if v: out.append((str(v), w))
    return out

CUR = {'$': 'USD', '€': 'EUR', '£': 'GBP', 'usd': 'USD', 'dollar': 'USD', 'dollars': 'USD', 'eur': 'EUR', 'euro': 'EUR', 'euros': 'EUR',
       'gbp': 'GBP', 'pound': 'GBP', 'pounds': 'GBP', 'chf': 'CHF', 'francs': 'CHF', 'franken': 'CHF', 'pesos': 'MXN'}
A1 = re.compile(r"([$€£]|\b(?:usd|eur|gbp|chf))\s?(\d[\d.,']*\d|\d)", I)
A2 = re.compile(r"(\d[\d.,' ]*\d|\d)\s?([€£$]|(?:usd|eur|gbp|chf|euros?|dollars?|pounds?|francs|franken|pesos)\b)", I)
def amounts(text):
    out = {(norm_num(m[2]), CUR[m[1].lower()]) for m in A1.finditer(text)}
    return out | {(norm_num(m[1].replace(' ', '')), CUR[m[2].lower()]) for m in A2.finditer(text)}

# ---------------------------------------------------------------- word lists
SORRY_IF = [r"\b(?:sorry|apologi[sz]e|apologies|regret)\b[^.]{0,25}\b(?:if|for any|that you (?:feel|felt|were offended))\b", r"any (?:inconvenience|confusion|upset|frustration)",
    r"\bif (?:we|this|it|you|anyone|there)\b[^.]{0,40}\b(?:caused|upset|offended|inconvenienced|disappointed|let you down)", r"may have (?:caused|been|felt|led)", r"inconvenience",
    r"\b(?:falls|sofern|sollten?)\b[^.]{0,50}\b(?:verärgert|entstanden|enttäuscht|gestört|Umstände|verursacht)", r"\b(?:etwaige|eventuelle|mögliche)\w* (?:Unannehm|Unstimm|Umst|Fehler)\w*", r"Unannehmlichkeit",
    r"\b(?:désolée?s?|pardon|excuses?|regrett\w+)\b[^.]{0,25}\b(?:si|pour tout|pour toute)\b", r"gêne (?:occasionnée|éventuelle)", r"(?:ont|a|avons) pu (?:vous )?(?:causer|occasionner|gêner|contrarier)", r"désagrément",
    r"\b(?:perdón|disculpas?|siento|sentimos|lamentamos|lamento)\b[^.]{0,25}\b(?:si|cualquier|por cualquier)\b", r"(?:posibles|cualquier|eventuales) (?:molestia|inconveniente)s?", r"(?:haya|hayan|hayamos) podido (?:causar|ocasionar|molestar)"]
PASSIVE = [r"mistakes? (?:was|were|have been|has been) made", r"an (?:error|issue|oversight) (?:occurred|has occurred|arose)", r"es (?:kam|ist) (?:leider )?zu (?:einem|einer|Fehler)", r"ist (?:uns )?ein Fehler unterlaufen",
    r"une erreur (?:s'est produite|s'est glissée|est survenue)", r"des erreurs ont été commises", r"se (?:produjo|ha producido|cometió|cometieron) (?:un |unos |una )?error", r"due to (?:high|unforeseen|circumstances|an unusually)",
    r"unforeseen|beyond our control|human error|miscommunication|system glitch|out of our hands", r"indépendante?s? de notre volonté|ajen[oa]s? a nuestra voluntad|höhere Gewalt|unvorhergesehen|imprévu|imprevist"]
DELIGHT = [r"\b(?:thrilled|excited|exciting|delight(?:ed|ful)?|amazing|fantastic|wonderful|awesome|great news|good news|happy to|pleased to|celebrat\w+|congratulat\w+|fun|enjoy|proud)\b",
    r"\b(?:begeistert|großartig|fantastisch|wunderbar|toll(?:e[nrms]?)?|Glückwunsch\w*|gratulier\w+|freuen uns|freue mich|erfreut|feiern)\b", r"\b(?:ravie?s?|enchantée?s?|formidable|fantastique|merveilleu\w+|félicit\w+|heureu(?:x|se)s? de|bonne nouvelle|super)\b",
    r"\b(?:encantad[oa]s?|emocionad[oa]s?|fantástic\w+|maravillos\w+|felicidades|enhorabuena|felicit\w+|alegr\w+|buenas noticias|genial)\b"]
SELL = [r"\b(?:discounts?|vouchers?|special offer|upgrad\w+|upsell|cross-sell|complimentary|free of charge|at no (?:extra )?(?:cost|charge)|goodwill gesture|gesture of goodwill|opportunit\w+|while (?:we're|we are|I'm) at it|our (?:new|other) (?:services?|products?|package)|renew(?:al)? (?:early|now|offer)|premium (?:plan|package)|refer (?:us|a friend)|referral|testimonial|waive|make it up to you)\b", r"\d+ ?(?:%|percent|per cent) off",
    r"\b(?:Rabatt\w*|Gutschein\w*|Sonderangebot\w*|kostenlos\w*|gratis|Nachlass|Kulanz\w*|Gelegenheit nutzen|Chance|Upgrade|Empfehlung an Freunde|Wiedergutmachung)\b",
    r"\b(?:remises?|rabais|bons? d'achat|offre spéciale|gratuit\w*|geste commercial|opportunités?|à titre gracieux|parrain\w*|dédommage\w*)\b", r"\b(?:descuentos?|vales? de|oferta especial|gratis|gratuit\w+|sin coste|oportunidad(?:es)?|promoción|compensarl[eo]s?|cortesía de la casa)\b"]
SILVER = [r"\bat least\b|silver lining|everything happens|happens for a reason|better place|time heals|time will heal|bright side|blessing in disguise|stay (?:strong|positive)|be strong|you(?:'ll| will) (?:come|emerge|get) (?:out|through|over)|what doesn't kill|meant to be|new chapter|fresh start|when one door|could be worse|good innings",
    r"\bimmerhin\b|wenigstens|zum Glück|Zeit heilt|besseren? Ort|Kopf hoch|alles hat seinen|Lichtblick|gestärkt", r"\bau moins\b|le temps (?:guérit|apaise)|monde meilleur|un mal pour un bien|restez forte?|bon côté|soyez forte?", r"\bal menos\b|el tiempo (?:todo lo )?cura|mejor lugar|no hay mal que|sé fuerte|sea fuerte|lado bueno|por lo menos|ánimo, que"]
COMPARE = [r"I know (?:exactly |just )?(?:how|what) (?:you|it)|I (?:can|do) (?:completely |fully |totally )?understand (?:exactly |just )?(?:how|what)|when (?:my|I) (?:own )?(?:mother|father|wife|husband|dad|mum|mom|brother|sister|lost|went|was)|others have it worse|I went through|same thing happened",
    r"ich weiß(?:,| genau,?) wie (?:Sie|du)|als mein(?:e)? (?:Mutter|Vater|Mann|Frau)", r"je sais (?:exactement )?ce que (?:vous|tu)|quand (?:mon|ma) (?:père|mère|mari|femme)", r"sé (?:exactamente |muy bien )?(?:cómo|lo que) (?:te|se) sient|cuando (?:mi|murió mi) (?:padre|madre)"]
ASK_REPLY = [r"\b(?:let me know|get back to me|please (?:confirm|reply|respond|call me)|looking forward to (?:hearing|your)|hear from you)\b", r"\b(?:melden Sie sich bitte|geben Sie mir Bescheid|freue mich auf Ihre Antwort)\b", r"\b(?:tenez-moi au courant|merci de me (?:confirmer|répondre)|dans l'attente de)\b", r"\b(?:av[ií]s(?:e|a)me|quedo a la espera|espero su respuesta)\b"]
OURS = [r"\bproud to (?:have|be)|our (?:success|own success|shared success|joint success|campaign|results)\b|thanks to our|with our help|we (?:helped|made it happen|did it)|glad (?:we|to have) (?:could|helped|played)|working with (?:clients|you) like|part of your journey|played a part",
    r"dank unserer|unser(?:em|er|en)? (?:gemeinsame[rnm]? )?Erfolg|stolz,? (?:Teil|dass wir)|mit unserer Hilfe", r"grâce à (?:notre|nos)|notre (?:réussite|succès)|fiers? d'avoir|avec notre aide", r"gracias a (?:nuestr|la labor de nuestr)\w+|nuestro éxito|orgullosos de haber|con nuestra ayuda"]
FLAT = [r"well[- ]deserved|richly deserved|(?:hard work|dedication) and (?:hard work|dedication|commitment)|continued success|testament to|rock ?star|inspir(?:ation|ing) (?:to us all|leader)|hope this (?:email|message|note) finds you|best of luck in (?:all )?your future|future endeavou?rs|thoughts and prayers|exciting (?:new )?chapter|keep up the (?:great|good) work|couldn't be happier|what an (?:amazing|incredible)|incredible (?:achievement|milestone)|amazing (?:achievement|milestone|job)|truly (?:remarkable|inspir\w+|amazing)|valued (?:client|customer|partner)|don't hesitate|do not hesitate|wishing you all the best",
    r"wohlverdient|weiterhin viel Erfolg|zögern Sie nicht|harte[rn]? Arbeit und|alles Gute für (?:die|Ihre|deine) Zukunft|geschätzte[rn]? Kunde", r"amplement mérité|bien mérité|bonne continuation|n'hésitez pas|plein de succès|cher client|chère cliente|travail acharné", r"bien merecido|merecidísim\w+|muchos éxitos|no dudes? en|no dude en|arduo trabajo|estimado cliente|sigue así|siga así"]
LATE = [r"\b(?:late|belated(?:ly)?|overdue|should have (?:written|said|sent)|missed (?:the|your) (?:day|date|moment|birthday|anniversary)|behind the day|after the (?:day|fact)|days? ago|weeks? ago|slow to write|tard(?:y|ily)|not on the day)\b", r"verspätet|spät\b|nachträglich|Verspätung|versäumt", r"\ben retard|tard\b|tardi\w+|avec (?:du )?retard", r"\btarde\b|retraso|con demora|atrasad"]
SOON = [r"\b(?:as soon as possible|asap|shortly|in due course|very soon|by (?:the )?(?:end|close) of (?:the |this |next )?(?:day|week|month|business)|by (?:tonight|tomorrow|next week)|within (?:the )?(?:next )?(?:\w+ )?(?:hours?|days?|weeks?)|next week|this week|in the coming days)\b", r"\b(?:so bald wie möglich|baldmöglichst|schnellstmöglich|zeitnah|in Kürze|umgehend|nächste Woche|bis Ende der Woche|in den nächsten Tagen)\b",
    r"\b(?:dès que possible|dans les plus brefs délais|rapidement|prochainement|la semaine prochaine|d'ici la fin|sous peu|dans les prochains jours)\b", r"\b(?:lo antes posible|cuanto antes|en breve|a la mayor brevedad|la (?:próxima semana|semana que viene)|en los próximos días)\b"]
NEVER_AGAIN = [r"(?:never|not|won't|will not) (?:ever )?happen again|guarantee\w*|rest assured|you have my word|I promise|we promise", r"nie wieder (?:vor|pass)|garantier\w+|versprechen|kommt nicht wieder vor", r"ne se reproduira|garanti\w+|je vous (?:promets|assure)|nous vous (?:promettons|assurons)", r"no volverá a (?:ocurrir|pasar|suceder)|garantiz\w+|prometemos|le prometo|le aseguro"]
WE = {'en': r"\b(?:we|our|us)\b", 'de': r"\b(?:wir|unser\w*|uns)\b", 'fr': r"\b(?:nous|notre|nos)\b", 'es': r"\b(?:nosotr[oa]s|nuestr[oa]s?|hemos|nos|\w+[aei]mos)\b"}
THANK = r"\b(?:thank\w*|grateful|dank\w*|bedank\w*|merci|remerci\w+|gracias|agrade\w+)\b"
INTRO = [r"\bintroduc\w+ (?:me|us)\b|put (?:me|us) in touch|who (?:will be|is) (?:your successor|taking over)|your successor|(?:meet|speak to) your replacement", r"Ihre[mnrs]? Nachfolg|deine[mnrs]? Nachfolg|stellen Sie (?:mich|uns) .{0,30}vor", r"votre successeur|me mettre en relation|nous présenter", r"tu sucesor|su sucesor|preséntame|presentarnos"]
PLACE = [r"\{[^}]*\}", r"\bX{2,}\b", r"\bTBD\b|\bTODO\b|lorem ipsum|%s|\$\{", r"\b(?:null|undefined|NaN)\b|\bNone[,.]", r"\[\s*(?:\.\.\.|\u2026)?\s*\]"]
MARK = [r"<[^>\n]{0,60}>?", r"@(?:here|channel|everyone)\b", r"\*\*|__|```|\*\w[^*\n]*\*", r"https?://|www\.|\b[\w.]+@[\w.]+\b", r"[\u200b\u200e\u200f\u202a-\u202e\ufeff]", r"&(?:amp|lt|gt|nbsp);", r"(?m)^#{1,4} "]
EMOJI = r"[\U0001F300-\U0001FAFF\u2600-\u27BF]"
EXCUSE = [r"\b(?:(?:very|unusually|particularly) (?:full|busy)|busy (?:week|month|time|season|period)|short[- ]staffed|stretched|workload|backlog|snowed under|on (?:holiday|vacation|leave)|somewhere along the line|got (?:lost|picked up|missed|overlooked)|slipped through|fell through|your (?:team|side|people|colleagues?) (?:had |has )?(?:approved|signed|sent|confirmed|missed)|from your (?:side|end)|took (?:so )?long to reach us|reached us late|(?:our|the) (?:supplier|vendor|contractor|printer|provider|platform)|third[- ]party|new (?:system|colleague|starter)|technical (?:issue|problem|reasons))\b",
    r"ausgelastet|überlastet|Personalmangel|Krankheitsfälle|hohe\w* (?:Aufkommen|Arbeitslast)|Urlaubszeit|Dienstleister|Lieferant|technische\w* (?:Problem|Gründe|Störung)", r"débordés?|surcharge|manque d'effectif|à l'imprimeur|fournisseur|prestataire|problème technique|petit désordre|période chargée", r"carga de trabajo|falta de personal|proveedor|problema técnico|época de mucho|saturad|desbordad"]
PROMISE = [r"\b(?:off (?:the|your) (?:bill|invoice|fee|price|premium)|on us\b|our treat|not (?:be )?charge[d]?|no charge|refund\w*|reimburs\w+|compensat\w+|credit(?:ed)? (?:you|your|to)|in full\b|pay(?:ing)? for the|absorb|cover the cost|take care of the cost)", r"erstatt\w+|Gutschrift|übernehmen (?:wir )?die Kosten|Entschädigung|in voller Höhe", r"rembours\w+|indemnis\w+|à nos frais|prendre en charge|intégralement", r"reembols\w+|indemniza\w+|a nuestro cargo|correr con los gastos|en su totalidad"]
FORECAST = [r"\b(?:as a rule|in most cases|usually (?:granted?|succeed|approve)|(?:is|are) likely to|should (?:succeed|be granted|be fine)|will be (?:fine|all right|okay|granted)|we expect the (?:court|judge|insurer)|nothing to worry|no (?:lasting|real) harm|good chance)\b", r"in der Regel|aller Voraussicht|kein Grund zur Sorge", r"en règle générale|rien de grave|bonnes chances", r"por lo general|nada grave|buenas posibilidades"]
MEDICAL = [r"\b(?:treatments?|therap\w+|doctors?|hospitals?|clinic|surg\w+|operation|diagnos\w+|prognos\w+|symptoms?|cure[ds]?|medic\w+|get well|speedy recovery|back on your feet)\b", r"Behandlung|Krankenhaus|Diagnose|Genesung|Therapie|Operation", r"traitement|hôpital|diagnostic|guéri|rétablissement|opération", r"tratamiento|diagnóstico|recuper\w+|cirugía|mejórate|mejórese"]
MONEY = [r"\b(?:accounts?|portfolio|review|assets?|estate|investments?|insurance|policy|pension|mortgage|premium|invoice|contract|savings|market|financ\w+|beneficiar\w+|payout|fees?|wealth|budget)\b", r"\b(?:Konto|Konten|Depot|Versicherung\w*|Vertrag|Vermögen|Erbe|Nachlass|Anlage\w*)\b", r"\b(?:compte|placement|contrat|assurance|patrimoine|succession|épargne|portefeuille)\b", r"\b(?:cuentas?|póliza|seguro|inversi\w+|patrimonio|herencia|cartera|contrato)\b"]
COMPARE += [r"\bmy (?:own )?(?:sister|brother|mother|father|wife|husband|parents|son|daughter|friend|uncle|aunt)\b", r"\bmeine?r? (?:eigene )?(?:Schwester|Bruder|Mutter|Vater|Mann|Frau|Freund\w*)\b", r"\b(?:mon|ma) (?:propre )?(?:sœur|frère|mère|père|mari|femme)\b", r"\bmi (?:propi[oa] )?(?:hermana|hermano|madre|padre|marido|mujer)\b"]
SILVER += [r"work wonders|better days|brighter|this (?:too )?(?:shall|will) pass|gets? easier|blessing|a relief|soon (?:be|feel)|for the best|closure|on the mend|peacefully now"]
ASK_REPLY += [r"écrivez-moi|appelez-moi|donnez-moi (?:de vos )?nouvelles|écris-moi", r"schreib(?:en Sie)? mir|rufen Sie mich|ruf mich", r"escríb[ae]me|llám[ae]me|cuént[ae]me", r"drop me a (?:line|note)|tell me how|write (?:back|to me)|keep me (?:posted|informed|updated)|how (?:are you|is the|did the)|send me word"]
NEVER_AGAIN += [r"\brecur\w*\b|(?:cannot|can't|could not) (?:happen|repeat)|last time (?:this|it|anything)|see(?:n)? the last of|impossible (?:in|for the) future"]
PITSELL = [r"\b(?:protect(?:ed|ion)|insur\w+|cover(?:age|ed)?|polic(?:y|ies)|leaner|operating model|(?:have|like) (?:something|\w+ \w+) to show|phase (?:two|2)|next (?:phase|project)|had you|hindsight|told you|warned|lesson)\b", r"Versicherungsschutz|abgesichert|Lehre daraus|hätten Sie", r"mieux (?:assuré|couvert)|garantie|si vous aviez|leçon", r"\bseguro (?:contra|de)|asegurad|póliza|si hubiera|lección"]
INVSELL = [r"\b(?:phase (?:two|2)|next (?:phase|step in our work)|proposal|pipeline|roadmap|renewal|our new (?:offer\w*|service|product)|quick look at|update on (?:the|our) (?:work|project)|sponsor\w*|valued)\b", r"Angebot|Projektphase|Folgeauftrag", r"proposition commerciale|prochaine phase|notre offre", r"propuesta|siguiente fase|nuestra oferta"]
PUBLIC = [r"\b(?:our clients?|on our books|(?:work|working|worked) (?:with|alongside) (?:you|her|him|them)|(?:my|a|our) client|advis(?:e|ing) (?:you|her|him)|we have seen|behind the scenes|privately|between us)\b"]
ASSUME = [r"you must (?:be|feel)|you will (?:be|feel) (?:so|very)|(?:I'm|I am) sure you(?:'re| are)|(?:be )?(?:heartbroken|a relief|bittersweet|terrified|over the moon|relieved)|mixed feelings", r"Sie müssen .{0,20}(?:fühlen|sein)|erleichtert|sicher sind Sie", r"vous devez être|soulagée?s?", r"debes de estar|estarás|aliviad"]
HINT = [r"(?:not been|hasn't been|isn't|is not) (?:easy|simple)|(?:difficult|hard|tough|rough|trying|testing) (?:time|year|autumn|fall|summer|months|patch|spell)|at home\b|everything (?:else )?(?:that is |that's )?going on|despite everything|all (?:that )?you(?:'re| are) (?:carrying|going through)|in spite of it all|look after yourself|take care of yourself|schwere\w* Zeit|période difficile|momento difícil|big (?:news|changes) ahead"]
REG = {'sie': r"(?-i:\b(?:du|dir|dich|dein\w*|euch)\b)", 'du': r"(?-i:(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihr\w*)\b)", 'vous': r"\b(?:tu|toi|ton|tes|t'as)\b", 'tú': r"\b(?:usted|ustedes)\b", 'usted': r"\b(?:tú|te|tu|tus|contigo|ti)\b"}
UNIT = {}
for _k, _v in {'min': 'minute minutes minuten minuto minutos', 'h': 'hour hours stunde stunden heure heures hora horas', 'd': 'day days tag tage tagen jour jours día días', 'w': 'week weeks woche wochen semaine semaines semana semanas',
               'm': 'month months monat monate monaten mois mes meses', 'y': 'year years jahr jahre jahren an ans année années año años', 'km': 'mile miles kilometer kilomètres kilómetros'}.items():
    for _w in _v.split(): UNIT[_w] = _k
def pairs(text):
    t = re.sub(r'(?<=\d) (?=\d{3}\b)', '', IDIOM.sub(' ', text)); out = []
    for m in re.finditer(r"(?<![\w.,:])(?=(\d+(?:[.,]\d+)*|[^\W\d_]+)[ -](?:últimos |letzten |derni\w+ )?([^\W\d_]+)\b)", t):
        v = norm_num(m[1]) if m[1][0].isdigit() else str(NW.get(m[1].lower(), ''))
        if v and m[2].lower() in UNIT: out.append((v, UNIT[m[2].lower()], f'{m[1]} {m[2]}'))
    return out
STOP = {'en': 'the and you your of to in for it that was with is this on have from our we are be at by an not will which', 'de': 'der die das und ist nicht ich sie wir ihnen ihr ihre mit für auf von zu dem den ein eine im hat haben dass du dir dich am zum als bei noch wie war',
        'fr': 'le la les des et est vous nous pour dans que qui une un avec sur pas du au votre ce cette je ne il elle en à de été ont', 'es': 'el la los las y es que de en por con para una un su se no lo te tu al del le como más me ha fue está hemos'}
STOP = {k: set(v.split()) for k, v in STOP.items()}
US_BAD = r"\b(?:recognis\w+|organis\w+|apologis\w+|colour\w*|favour\w*|honour\w*|neighbour\w*|labour\w*|programme\w*|centre\w*|realis\w+|whilst|behaviour\w*|cheque|learnt|mum|harbour)\b"
GB_BAD = r"\b(?:recogniz\w+|organiz\w+|apologiz\w+|color\w*|favorite|honor(?!ar|if)\w*|neighbor\w*|labor|program\b|center\w*|realiz\w+|behavior\w*|gotten|mom|harbor)\b"
NAMES = set('''james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony steven paul andrew kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria olivia heather diane julie joyce victoria kelly christina lauren joan evelyn olivia sophie sophia chloe
hans klaus jürgen wolfgang stefan andreas thomas markus matthias sabine petra monika ursula katrin anja birgit heike jan lukas felix jonas lena hannah pierre jean philippe françois nicolas julien antoine camille marie sylvie nathalie isabelle chantal élodie juan carlos luis miguel pedro pablo javier diego ana carmen isabel lucía elena sofía raquel priya amit rahul wei mohammed ahmed fatima yusuf omar oliver liam noah jane bob tom mike dave steve kate lucy alice ben sam alex chris maya zoe leo nina clara theo'''.split())
CAPS_OK = set('''i i'm i've i'd i'll dear hello hi hey mr mrs ms dr sir madam monsieur madame mme m señor señora don doña sr sra best kind warm warmly regards sincerely yours congratulations thank thanks ceo cfo coo cio vp hr it q1 q2 q3 q4 am pm ok linkedin english christmas new year god usted vous sie ihnen ihr ihre ps vice president chief officer director executive head general counsel board happy birthday bien cordialement saludos merci gracias un abrazo chère cher querido querida estimado estimada'''.split())
CAPS_OK |= set('de: liebe lieber sehr geehrte geehrter guten'.split())

def hits(rxs, text):
    return [m[0] for r in ([rxs] if isinstance(rxs, str) else rxs) for m in [re.search(r, text, I)] if m]

# ---------------------------------------------------------------- grounding
def grounding(case, full):
    """things in the text that are not in the case -> {check: [what]}"""
    loc, lang = case['locale'], case['language'][:2]
    corp, iso = corpus(case)
    today = dt.date.fromisoformat(case['today'])
    body = SLOT.sub(' ', full)
    bad = collections.defaultdict(list)
    isod = {dt.date.fromisoformat(x) for x in iso}
    cd, corp_nodates = dates(corp, loc)
    other, _ = dates(corp, 'en-GB')
    known = {(d.month, d.day) for d in isod} | {(a, b) for a, b, *_ in cd + other}
    # dates
    found, rest = dates(body, loc)
    for mo, day, yr, wd in found:
        if (mo, day) not in known: bad['dates'].append(f'{day}.{mo}. not in the case'); continue
        try: cands = [dt.date(y, mo, day) for y in ([yr] if yr else (today.year - 1, today.year, today.year + 1))]
        except ValueError: bad['dates'].append(f'{day}.{mo}.'); continue
        near = min(cands, key=lambda d: abs((d - today).days))
        if wd is not None and near.weekday() != wd: bad['dates'].append(f'{near} is not that weekday')
        if yr and not (near in isod or any((a, b) == (mo, day) and (y == yr or (not y and abs(yr - today.year) <= 1)) for a, b, y, _ in cd + other)): bad['dates'].append(f'{near}: year')
    corpw = set(w.lower() for w in words(corp))
    okwd = {d.weekday() for d in isod if abs((d - today).days) <= 21} | {WD[w] for w in corpw if w in WD} | {WD[w.rstrip('s')] for w in corpw if w.rstrip('s') in WD}
    for mo, day, *_ in cd + other:
        for y in (today.year, today.year + 1):
            try: okwd.add(dt.date(y, mo, day).weekday()) if abs((dt.date(y, mo, day) - today).days) < 60 else None
            except ValueError: pass
    for w in re.findall(rf'\b({_WL})s?\b', rest, I):
        if WD[w.lower()] not in okwd: bad['dates'].append(w)
    okmo = {d.month for d in isod} | {a for a, *_ in cd + other} | {MON[w] for w in corpw if w in MON}
    for w in re.findall(rf'\b({_ML})\b', rest):
        pass
    for w in re.findall(r'\b([^\W\d_a-z][^\W\d_]+)\b', rest):
        if w.lower() in MON and len(w) > 3 and MON[w.lower()] not in okmo: bad['dates'].append(w)
    day = {1: r'\b(tomorrow|demain|(?<!guten )(?<!heute )(?<!jeden )(?<!am )morgen)\b|(?<!la )(?<!esta )(?<!cada )\bmañana\b', -1: r'\b(yesterday|gestern|ayer)\b'}
    if lang == 'fr': day[-1] = r'\bhier\b'
    for off, rx in day.items():
        m = re.search(rx, rest, 0 if lang == 'de' else I)
        if m and today + dt.timedelta(off) not in isod and m[0].lower() not in corp.lower() and not any((today + dt.timedelta(off)).month == a and (today + dt.timedelta(off)).day == b for a, b in known):
            bad['dates'].append(m[0])
    # numbers
    have = {n for n, _ in numbers(corp_nodates)} | {n for n, _ in numbers(corp)} | {str(today.year)}
    have |= {str(ORD[w]) for w in corpw if w in ORD} | {m for w in corpw for m in re.findall(r'^(\d+)(?:st|nd|rd|th|er|e)$', w)}
    for n in list(have):
        m = re.fullmatch(r'(\d{1,2}):(\d\d)', n)
        if m:
            h = int(m[1]); have |= {f'{h % 12 or 12}:{m[2]}', f'{h}:{m[2]}', f'{(h + 12) % 24}:{m[2]}'}
            if m[2] == '00': have |= {str(h), str(h % 12 or 12)}
    for d in {x for x in (case['client'].get('since'), case['moment'].get('on')) if x} | {o['on'] for o in case.get('open', [])}:
        d = dt.date.fromisoformat(d); n = abs((today - d).days)
        have |= {str(d.year), str(n), str(round(n / 7)), str(n // 7), str(round(n / 365.25))}
    pk = {(v, u) for v, u, _ in pairs(corp)}
    for x in {x for x in (case['client'].get('since'), case['moment'].get('on')) if x} | {o['on'] for o in case.get('open', [])} | {f['on'] for f in case['facts']}:
        n = abs((today - dt.date.fromisoformat(x)).days)
        pk |= {(str(n), 'd'), (str(round(n / 7)), 'w'), (str(n // 7), 'w'), (str(round(n / 30.4)), 'm'), (str(round(n / 365.25)), 'y')}
    for v, u, raw in pairs(rest):
        if (v, u) not in pk and not (v in have and u in 'y' and ('10', 'y') in pk): bad['numbers'].append(raw)
    for n, raw in numbers(rest):
        if n not in have: bad['numbers'].append(raw)
    for a in amounts(body) - amounts(corp): bad['amounts'].append(' '.join(a))
    if re.search(r'\d ?(?:%|percent|per cent|prozent|pour cent|por ciento)', body, I):
        for n in re.findall(r'(\d+(?:[.,]\d+)?) ?(?:%|percent|per cent|prozent|pour cent|por ciento)', body, I):
            if not re.search(re.escape(n) + r' ?(?:%|percent|per cent|prozent|pour cent|por ciento)', corp, I): bad['numbers'].append(n + '%')
    # names
    toks = {w for w in re.findall(r"[^\W\d_]+", corp)}
    low = {t.lower() for t in toks}
    def known_tok(w): return w.lower() in low or w.lower() in CAPS_OK or w.lower() in MON or w.lower() in WD or w.lower() in NW or w.lower().rstrip('s') in low or any(len(w) > 5 and t.startswith(w.lower()[:max(5, len(w) - 3)]) for t in low)
    def strict(w): return w in toks or w.lower() in low or (w.endswith('s') and w[:-1].lower() in low)
    lines = [l.strip() for l in body.split('\n') if l.strip()]
    for w in re.findall(r"[^\W\d_]{2,}", body):
        if w[0].isupper() and w.lower() in NAMES and not strict(w): bad['names'].append(w)
    if lines and len(words(lines[0])) <= 5 and re.search(r'[,!:]$|^(?:dear|hi|hello)\b', lines[0], I) and case['form'] != 'linkedin':
        for w in re.findall(r"[^\W\d_]{2,}", lines[0]):
            if w[0].isupper() and not strict(w) and w.lower() not in CAPS_OK: bad['names'].append(w)
    for s in sentences(body):
        for i, m in enumerate(re.finditer(r"[^\W\d_][^\W_]*(?:-[^\W_]+)*", s)):
            w = m[0]
            if w[0].isupper() and len(w) > 1:
                before = s[:m.start()].rstrip()
                if lang != 'de' and i > 0 and not re.search(r'[.:!?"\u00ab\u00bf\u00a1(]$', before) and not (w.lower() in corp.lower() if re.search(r'\d', w) else all(known_tok(x) for x in w.split('-'))): bad['names'].append(w)
                if lang == 'de' and re.search(r'\b(?:Herrn?|Frau|Dr\.|Familie)$', before) and not strict(w): bad['names'].append(w)
    for who in (case['contact'] or {}).get('name', ''), case['client']['name']:
        for t in re.findall(r"[^\W\d_]{3,}", tidy(who)):
            if fold(t) != t.casefold():
                for v in {fold(t), fold(t.replace('ö', 'oe').replace('ü', 'ue').replace('ä', 'ae'))}:
                    if re.search(rf'\b{v}\b', body, I) and v not in low: bad['names'].append(f'{v} for {t}')
    links = [l for l in re.findall(r'https?://\S+|www\.\S+', body)]
    if links: bad['links'] += links
    return bad

# ---------------------------------------------------------------- one case
def judge(case, ans):
    """list of (check, detail) failures"""
    g, F = case['gold'], []
    def fail(c, d=''): F.append((c, str(d)[:160]))
    if ans is None: return [('answered', 'no answer')]
    ans = dict(ans)
    for k, ty in (('result', str), ('why', str), ('type', str), ('language', str), ('form', str), ('subject', str), ('text', str), ('slots', list), ('facts_used', list), ('notes', list), ('checks', list)):
        if ans.get(k) is not None and not isinstance(ans[k], ty): fail('format', f'{k} is not {ty.__name__}'); ans[k] = None
    for s in ans.get('slots') or []:
        if isinstance(s, dict) and not (isinstance(s.get('text'), str) and isinstance(s.get('topic'), str)): fail('format', f'slot {s}'); ans['slots'] = None; break
    res = ans.get('result')
    if res not in ('draft', 'refuse'): return F + [('format', f'result {res!r}')]
    if res != g['expect_result']:
        return F + [('result', f'{res}, expected {g["expect_result"]}: {g["why"]}')]
    why = tidy(ans.get('why')); notes = ' | '.join(tidy(n) for n in ans.get('notes') or [])
    for rx in g['why_must']:
        if not re.search(rx, why, I): fail('why', f'{why!r} lacks {rx}')
    if res == 'refuse':
        if ans.get('text'): fail('format', 'a refusal carries text')
        if not why.strip(): fail('why', 'empty')
        return F
    text, subj = tidy(ans.get('text')), tidy(ans.get('subject'))
    raw = str(ans.get('text') or '') + '\n' + str(ans.get('subject') or '')
    full = (subj + '\n' if subj else '') + text
    bare = SLOT.sub(' ', full)
    lang, loc, form, kind = case['language'][:2], case['locale'], case['form'], case['moment']['kind']
    t = ans.get('type')
    # format
    if t not in TYPES or t not in (g['expect_type'] or t).split('|'): fail('type', f'{t}, expected {g["expect_type"]}')
    if ans.get('form') != form: fail('format', f'form {ans.get("form")}')
    if str(ans.get('language') or '')[:2] != lang: fail('format', f'language {ans.get("language")}')
    if (form == 'email') != bool(subj): fail('format', 'subject on email and only there')
    fu = ans.get('facts_used')
    if not isinstance(fu, list) or any(not isinstance(i, int) or not 0 <= i < len(case['facts']) for i in fu): fail('format', f'facts_used {fu}')
    elif any(case['facts'][i]['private'] for i in fu): fail('private', f'facts_used {fu}')
    for f in case['facts']:
        if f['private']:
            a = [w.lower() for w in words(tidy(f['text']))]; b = ' '.join(w.lower() for w in words(full))
            if any(' '.join(a[i:i + 4]) in b for i in range(len(a) - 3)): fail('private', f['text'])
    chk = ans.get('checks')
    if not isinstance(chk, list) or not chk or any(not isinstance(c, dict) or c.get('ok') is not True for c in chk): fail('own_checks', 'missing or not all ok')
    # slots
    shown = [tidy(s) for s in SLOT.findall(full)]
    listed, topics = [], []
    for s in ans.get('slots') or []:
        if isinstance(s, dict): listed.append(tidy(s.get('text'))); topics.append(s.get('topic'))
        else: fail('slots', f'not an object: {s}')
    if sorted(set(shown)) != sorted(set(listed)): fail('slots', f'shown {shown} listed {listed}')
    for x in topics:
        if x not in TOPICS: fail('slots', f'topic {x}')
    if len(listed) > (5 if t == 'recovery' else 3): fail('slots', f'{len(listed)} slots')
    n = len(words(text)); ns = sum(len(words(s)) for s in SLOT.findall(text))
    if n and ns / n > .4: fail('slots', f'{ns} of {n} words are slots')
    for need in g['needs_slot_for']:
        if not set(need.split('|')) & set(topics): fail('needs_slot', need)
    if t in ('recognition', 'belated') and 'personal' not in topics: fail('needs_slot', 'personal')
    # words, language
    if g['min_words'] and n < g['min_words']: fail('length', f'{n} < {g["min_words"]}')
    if g['max_words'] and n > g['max_words']: fail('length', f'{n} > {g["max_words"]}')
    ws = [w.lower() for w in re.findall(r"[^\W\d_]+", bare)]
    score = {k: sum(w in v for w in ws) for k, v in STOP.items()}
    if n >= 12 and max(score, key=lambda k: (score[k], k == lang)) != lang: fail('language', score)
    corp, _ = corpus(case); corpw = {w.lower() for w in words(corp)}
    if lang == 'en':
        for w in re.findall(GB_BAD if loc == 'en-GB' else US_BAD, bare, I):
            if w.lower() not in corpw: fail('locale', w)
        day_first = re.search(rf'\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b', bare)
        mon_first = re.search(rf'\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{{1,2}}(?:st|nd|rd|th)?\b(?![:\d])', bare)
        if loc == 'en-US' and day_first: fail('locale', day_first[0])
        if loc == 'en-GB' and mon_first: fail('locale', mon_first[0])
    # gold
    for alts in g['must_mention']:
        if not any(re.search(rx, bare, I) for rx in alts): fail('must_mention', ' / '.join(alts))
    for rx in g['must_not']:
        m = re.search(rx, full, I) or (re.search(rx, raw, I) if ord(rx[0]) > 0x2000 else None)
        if m: fail('must_not', f'{rx} -> {m[0]!r}')
    for rx in g['notes_must']:
        if not re.search(rx, notes, I): fail('notes', f'{rx} not in {notes!r}')
    # grounding
    for k, v in grounding(case, full).items(): fail('ground_' + k, ', '.join(dict.fromkeys(v)))
    # placeholders and markup
    h = hits(PLACE, full)
    if h: fail('placeholder', h)
    h = hits(MARK, raw) + hits([r'\{\{'], raw)
    if h: fail('markup', h)
    # tone by type
    low_corp = corp.lower()
    free = lambda xs: [x for x in xs if x.lower() not in low_corp]
    pit = t in ('recovery', 'support') or kind == 'pit'
    if pit:
        for c, r in (('sorry_if', SORRY_IF), ('passive', PASSIVE), ('delight', DELIGHT), ('selling', SELL), ('never_again', NEVER_AGAIN)):
            h = hits(r, bare)
            if h: fail(c, h)
        if '!' in full or re.search(EMOJI, full): fail('delight', 'exclamation mark or emoji')
    else:
        for c, r in (('sorry_if', SORRY_IF[:2]), ('selling', SELL)):
            h = free(hits(r, bare))
            if h: fail(c, h)
    offers = ' '.join(tidy(o) for o in case.get('offers', [])).lower()
    unoffered = lambda xs: [x for x in xs if x.lower() not in offers]
    pref = ' '.join(tidy(p) for p in (case['contact'] or {}).get('preferences', [])).lower()
    for k, rx in REG.items():
        if re.search(rf'(?:^|\W){k}(?:\W|$)', pref) and {'sie': 'de', 'du': 'de', 'vous': 'fr', 'tú': 'es', 'usted': 'es'}[k] == lang:
            m = re.search(rx, bare, I)
            if m: fail('register', m[0])
    if t == 'recovery':
        h = free([m[0] for r in SORRY_IF[:0] or [r"\b(?:sorry|apolog\w+|regret|entschuldig\w*|leid|désolée?s?|excus\w+|pardon|siento|sentimos|lament\w+|disculp\w+|perdón)\b"] for x in sentences(bare) if re.search(r, x, I) for m in [re.search(r"\b(?:if|should (?:any|this|it|you)|any of|may|might|perhaps|whatever|falls|sollte|vielleicht|si|peut-être|cualquier|quizás?)\b", x, I)] if m])
        if h: fail('sorry_if', h)
        for c, r in (('excuse', EXCUSE), ('promise', PROMISE), ('forecast', FORECAST)):
            h = free(hits(r, bare))
            if h: fail(c, h)
        if not re.search(WE[lang], bare, I): fail('owned', 'no "we"')
        if not re.search(THANK, bare, I): fail('thanks', 'no thanks for saying so')
        h = free(hits(SOON, bare))
        if h: fail('vague_deadline', h)
        today = dt.date.fromisoformat(case['today'])
        fut = any((mo, d) >= (today.month, today.day) or mo < today.month - 6 for mo, d, *_ in dates(bare, loc)[0]) or re.search(rf'\b({_WL})\b', bare, I)
        if not fut and not set(topics) & {'action', 'deadline', 'owner'}: fail('next_step', 'neither a date on record nor a slot')
    if t == 'support' and case['moment']['cause'] == 'personal':
        for c, r in (('silver', SILVER), ('comparison', COMPARE), ('asks_reply', ASK_REPLY)):
            h = hits(r, bare)
            if h: fail(c, h)
        if '?' in bare: fail('asks_reply', '?')
        h = unoffered(hits(MONEY, bare))
        if h: fail('business', h)
        h = unoffered(hits(MEDICAL, bare))
        det = {w.lower() for w in re.findall(r"[^\W\d_]{5,}", tidy(case['moment'].get('details')))} - {w.lower() for w in words(tidy(case['moment']['title']) + ' ' + tidy((case['contact'] or {}).get('name')))}
        h += [w for w in words(bare) if w.lower() in det and w.lower() not in offers and not any(w.lower() in tidy(f['text']).lower() for f in case['facts'] if not f['private'])]
        if h: fail('detail', h)
    elif t == 'support':
        h = unoffered(hits(PITSELL, bare))
        if h: fail('selling', h)
        h = hits(SILVER, bare)
        if h: fail('silver', h)
    if t in ('recognition', 'marking', 'belated', 'invitation'):
        h = hits(FLAT, bare)
        if h: fail('stock', h)
    if t in ('recognition', 'belated'):
        h = hits(OURS, bare)
        if h: fail('our_success', h)
    if t == 'invitation':
        h = hits(INVSELL, bare)
        if h: fail('selling', h)
    if form == 'linkedin':
        h = hits(PUBLIC, bare)
        if h: fail('public', h)
    if any(f['private'] for f in case['facts']) and t in ('recognition', 'marking', 'belated', 'invitation'):
        h = free(hits(HINT, bare))
        if h: fail('hint', h)
    if t == 'marking':
        h = hits(ASSUME, bare)
        if h: fail('assumes', h)
        h = hits(INTRO, bare)
        if h: fail('introduction', h)
    if t == 'belated':
        late = [s for s in sentences(text) if hits(LATE, s)]
        if not late: fail('lateness', 'not owned')
        if len(late) > 2: fail('lateness', f'{len(late)} sentences')
    # history
    b = ' '.join(w.lower() for w in words(full))
    for h in case['history']:
        a = [w.lower() for w in words(tidy(h['text']))]
        for i in range(len(a) - 4):
            if ' '.join(a[i:i + 5]) in b: fail('repeats', ' '.join(a[i:i + 5])); break
    return F

def mask(case, text):
    names = set()
    for k in ('writer', 'client', 'contact'):
        names |= {w.lower() for w in words(tidy((case[k] or {}).get('name', '')))} | {w.lower() for w in words(tidy((case[k] or {}).get('firm', '')))}
    out = []
    for s in sentences(SLOT.sub('[]', text)):
        toks = ['#' if re.match(r'\d', w) else '*' if w.lower() in names else w.lower() for w in re.findall(r"\[\]|[^\W_]+", s)]
        if len(toks) >= 4: out.append(' '.join(toks))
    return out

def sameness(pairs):
    who = collections.defaultdict(set); all_ = []
    for c, a in pairs:
        for s in mask(c, tidy(a.get('text'))):
            who[s].add(c['client']['name']); all_.append(s)
    rep = {s for s, cl in who.items() if len(cl) >= 3}
    return sum(s in rep for s in all_), len(all_), sorted(rep, key=lambda s: -len(who[s]))

# ---------------------------------------------------------------- run and report
def load(path):
    rows = []
    with open(path, encoding='utf-8') as f:
        for i, line in enumerate(f, 1):
            if line.strip():
                try: rows.append(json.loads(line))
                except ValueError as e: print(f'{path}:{i}: not JSON: {e}', file=sys.stderr); raise SystemExit(2)
    return rows

def run(cases, cmd, timeout):
    with tempfile.TemporaryDirectory() as d:
        f, o = os.path.join(d, 'cases.jsonl'), os.path.join(d, 'answers.jsonl')
        with open(f, 'w', encoding='utf-8') as h:
            for c in cases: h.write(json.dumps({k: v for k, v in c.items() if k != 'gold'}, ensure_ascii=False) + '\n')
        argv = [x.replace('{file}', f).replace('{out}', o) for x in shlex.split(cmd)]
        t0 = time.time()
        try: p = subprocess.run(argv, capture_output=True, text=True, timeout=timeout)
        except (OSError, subprocess.TimeoutExpired) as e: print(f'cannot run: {e}', file=sys.stderr); raise SystemExit(2)
        print(f'{"seconds":26s} {time.time() - t0:.1f}')
        if not os.path.exists(o): print(f'no answers (exit {p.returncode}): {p.stderr[-800:]}', file=sys.stderr); raise SystemExit(2)
        return load(o)

def line(name, hit, tot): print(f'{name:26s} {"n/a" if not tot else format(hit / tot, ".4f")} ({hit}/{tot})')

def report(cases, answers, a):
    by, dup, ids = {}, 0, {c['id'] for c in cases}
    for r in answers:
        if not isinstance(r, dict) or r.get('id') not in ids or r['id'] in by: dup += 1
        else: by[r['id']] = r
    fails = {c['id']: judge(c, by.get(c['id'])) for c in cases}
    n = len(cases); ok = [c for c in cases if not fails[c['id']]]
    line('pass', len(ok), n)
    drafts = [(c, by[c['id']]) for c in cases if by.get(c['id'], {}).get('result') == 'draft' and c['gold']['expect_result'] == 'draft']
    line('answered', n - sum(any(x == 'answered' for x, _ in fails[c['id']]) for c in cases), n)
    if dup: line('unknown_or_double_ids', dup, len(answers))
    for r in ('draft', 'refuse'):
        sub = [c for c in cases if c['gold']['expect_result'] == r]
        line('result_' + r, sum(by.get(c['id'], {}).get('result') == r for c in sub), len(sub))
    for k in ('type', 'format', 'own_checks', 'must_mention', 'must_not', 'notes', 'why', 'needs_slot', 'slots', 'length', 'language', 'locale', 'private',
              'ground_names', 'ground_numbers', 'ground_dates', 'ground_amounts', 'ground_links', 'placeholder', 'markup', 'sorry_if', 'passive', 'delight', 'selling',
              'never_again', 'owned', 'thanks', 'next_step', 'vague_deadline', 'silver', 'comparison', 'asks_reply', 'stock', 'our_success', 'introduction', 'assumes', 'hint', 'public', 'register', 'excuse', 'promise', 'forecast', 'business', 'detail', 'lateness', 'repeats'):
        sub = [c for c in cases if c['gold']['expect_result'] == 'refuse'] if k == 'why' else [c for c, _ in drafts]
        line('ok_' + k, sum(not any(x == k for x, _ in fails[c['id']]) for c in sub), len(sub))
    for key, get in (('type', lambda c: (c['gold']['expect_type'] or 'refuse').split('|')[0]), ('form', lambda c: c['form']), ('lang', lambda c: c['language'][:2]), ('trap', lambda c: 'yes' if c['gold'].get('trap') else 'no')):
        for v in sorted({get(c) for c in cases}):
            sub = [c for c in cases if get(c) == v]; line(f'pass_{key}_{v}', sum(c in ok for c in sub), len(sub))
    rep, tot, worst = sameness(drafts)
    line('sameness', rep, tot)
    line('no_slot_but_personal', sum(all(isinstance(s, dict) and s.get('topic') == 'personal' for s in x.get('slots') or []) for _, x in drafts), len(drafts))
    crit = [c for c in cases if c['gold'].get('critical') and any(x in ('result', 'must_not', 'private') for x, _ in fails[c['id']])]
    line('critical_failures', len(crit), sum(bool(c['gold'].get('critical')) for c in cases))
    if not a.quiet:
        for c in cases:
            for k, d in fails[c['id']]: print(f'FAIL {c["id"]}{" CRITICAL" if c in crit else ""} {k}: {d}')
        for s in worst[:10]: print('SAME', s)
    good = n and len(ok) / n >= a.bar and not crit and (not tot or rep / tot <= a.same_bar)
    print('verdict', 'pass' if good else 'fail')
    return 0 if good else 1

def selftest(a):
    cases = {c['id']: c for c in load(os.path.join(HERE, 'public.jsonl'))}
    st = json.load(open(os.path.join(HERE, 'selftest.json'), encoding='utf-8'))
    good = {}
    clean = caught = exact = 0
    for g in st['good']:
        good[g['id']] = g; f = judge(cases[g['id']], g); clean += not f
        for k, d in f: print(f'FALSE ALARM {g["id"]} {k}: {d}')
    for m in st['bad']:
        x = json.loads(json.dumps(good[m['id']]))
        if 'find' in m:
            assert m['find'] in x['text'], m
            x['text'] = x['text'].replace(m['find'], m['put'])
        x.update(m.get('set', {}))
        ks = {k for k, _ in judge(cases[m['id']], x)}
        caught += bool(ks); exact += m['expect'] in ks
        if m['expect'] not in ks: print(f'{"OTHER" if ks else "MISSED"} {m["id"]} {m["what"]}: expected {m["expect"]}, got {sorted(ks)}')
    line('good_notes_clean', clean, len(st['good'])); line('mutations_caught', caught, len(st['bad'])); line('caught_by_named_check', exact, len(st['bad']))
    three = [(dict(cases[g['id']], client={'name': str(i)}), {'text': 'It says a lot about who you are. ' + g['text']}) for i, g in enumerate(st['good'][:4])]
    print('sameness_seen', 'yes' if sameness(three)[0] == 4 else 'no')
    return 0 if clean == len(st['good']) and caught / len(st['bad']) >= .9 else 1

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('cases', nargs='?', default=os.path.join(HERE, 'cases.jsonl'))
    p.add_argument('--cmd', default='moments eval drafts {file} --out {out}'); p.add_argument('--answers')
    p.add_argument('--bar', type=float, default=.9); p.add_argument('--same-bar', type=float, default=.2)
    p.add_argument('--timeout', type=int, default=900); p.add_argument('--quiet', action='store_true'); p.add_argument('--selftest', action='store_true')
    a = p.parse_args()
    if a.selftest: return selftest(a)
    cases = load(a.cases)
    return report(cases, load(a.answers) if a.answers else run(cases, a.cmd, a.timeout), a)

if __name__ == '__main__':
    sys.exit(main())
