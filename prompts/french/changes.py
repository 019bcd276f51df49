"""A change, read from its title and details: from which role to which, who leaves, what joins or moves."""

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from prompts.brief import Brief
from prompts.french.news import News
from prompts.french.persons import Person, name_words, reader
from prompts.french.phrases import clean, lower_first, sentences
from prompts.french.titles import news

Kind = Literal[
    "role",
    "leaving",
    "left",
    "retirement",
    "joining",
    "merger",
    "move",
    "handover",
    "start",
    "end",
    "away",
    "back",
    "parting",
    "other",
]

_KINDS: tuple[tuple[Kind, str], ...] = (
    ("parting", r"divorc|sépar(?:ation|ent|és)|liquidation|fermeture|ferme définitivement|dissolution"),
    ("back", r"\bretour\b|\breprend (?:le travail|son poste|du service)|de retour"),
    ("away", r"\bcongé|sabbatique|maternité|paternité|année de pause|parental"),
    ("retirement", r"retraite\b"),
    ("merger",
        r"fusion|rapproche|rachat|rachète|rachetée?\b|absor(?:be|ption)|acqui[st]|s'unit|intègre le groupe"
        r"|rejoint le groupe|regroupe|reprise par"),
    ("handover",
        r"(?:transmet|transmission|cède|cession|remet|passe) (?:\w+ ){0,4}(?:à|au) (?:son|sa|leur|ses)"
        r"|passe la main|succession|reprise de|reprend (?:la|le|l'|les)"),
    ("end",
        r"fin de (?:la |notre |l')?(?:mission|projet|accompagnement|contrat|chantier|collaboration)"
        r"|clôture (?:de|du)|dernier(?:e)? séance|(?:mission|projet|accompagnement) (?:se termine"
        r"|prend fin|s'achève)"),
    ("start",
        r"début de (?:la |notre |l')?(?:mission|projet|accompagnement|collaboration)|démarrage"
        r"|lancement de (?:la |notre )?(?:mission|collaboration)|(?:mission|projet) (?:commence|démarre"
        r"|débute)"),
    ("move",
        r"déménag|emménag|transfert du siège|nouveaux? (?:locaux|bureaux|siège)|change(?:ment)? d'adresse"
        r"|s'installe (?:à|au|en)|quitte \w+ pour (?:s'installer|emménager)"),
    ("leaving",
        r"\bdépart\b|\bquitt|\bs'en va|dernier jour|\bpart (?:pour|chez|à|en|au|vers|le|fin)|\bdémission"
        r"|au revoir|pot de départ|rejoint (?!le comité|la direction|le conseil|l'équipe)|rend son tablier"
        r"|va chez"),
    ("joining",
        r"arriv(?:e|ée|é)\b|\bintègre\b|prise de fonction|rejoint (?:l'équipe|le comité|la direction"
        r"|le conseil)|nouvel interlocuteur"
        r"|nouvelle interlocutrice|nouveau contact|entre en fonction|succède à|remplace\b"),
)  # fmt: skip
_NAMED = r"(?:est |a été |sera )?(?:nommée?|promue?|élue?|désignée?|réélue?)"
_NEW = re.compile(
    rf"(?:\bpasse (?:au poste de |à la fonction de |à )?|\bdev(?:ient|iendra|enue?) "
    rf"|\b{_NAMED} (?:au poste de |comme |à la fonction de |en tant que )?"
    r"|\bau poste de |\bcomme (?=\w+ )|\ben tant que |\bpoints? vers |\bprend (?:le poste de "
    r"|la fonction de |les fonctions de ))"
    r"(?P<new>(?!de |d'|la tête|à |au )[^,;:()]+?)(?=$|[,;()]| (?:au 1er|à partir|à compter|dès|le \d+"
    r"|depuis|en remplacement|après|pour|chez|en (?:janvier|février|mars|avril|mai|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre)|du \d+)\b)",
    re.IGNORECASE,
)
_APPOSED = (
    r"(?:(?:jusqu'ici|jusque-là|jusqu'à présent|auparavant|actuellement|alors|actuel(?:le)?"
    r"|ancien(?:ne)?|ex-) ?)?(?P<old>[^,;:]+?)(?: (?:jusqu'ici|jusque-là|jusqu'à présent))?, "
    rf"(?P<news>(?:{_NAMED}|devient|deviendra|passe|prend) .+)$"
)
_FROM_TO = re.compile(
    r"(?:\bpasse |\bpromue? |: |^|\bévolue )(?:de |d'|du poste de )(?P<old>[^,;:]+?) (?:à|vers"
    r"|au poste de) (?P<new>[^,;:]+?)(?=$|[,;]| (?:le \d+|à partir|dès|au 1er)\b)",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"(?:(?:jusqu'ici|jusque-là|jusqu'à présent|auparavant|avant|précédemment|était"
    r"|ancien(?:ne)? poste ?:?|ex-|ancien(?:ne)?ment) ?:? ?"
    r"(?P<old>[a-zà-ÿœ'][^,;:.]{3,60})"
    r"|(?P<before>[A-Za-zÀ-ÿœ'][^,;:.]{2,60}?),? (?:jusqu'ici|jusque-là|jusqu'à présent|auparavant"
    r"|avant cela|jusqu'en \w+|jusqu'au \w+)"
    r"|^(?P<apposed>[A-ZÀ-Ý][^,;:.]{3,50}), (?:elle|il) (?:devient|passe|prend))",
    re.IGNORECASE,
)
_ROLE_WORD = re.compile(
    r"\b(?:direct\w+|chef\w*|responsable|président\w*|gérant\w*|associé\w*|conduct\w+|manager|adjoint\w*"
    r"|secrétaire|conserva\w+|coordina\w+|ingénieur\w*"
    r"|head|ceo|dg|drh|daf|cto|cfo|chargé\w*|assistant\w*|maître|médecin\w*|cadre|délégué\w*|doyen\w*"
    r"|professeur\w*|inspect\w+|commandant\w*|trésori\w+|vice"
    r"|contremaître|second\w*|sous-chef\w*|maire|régisseu\w+|rédact\w+|procur\w+|proviseur\w*|principal\w*"
    r"|juge|bâtonni\w+|avocat\w*|consultant\w*|partner)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Change:
    kind: Kind
    news: News = field(default_factory=News)
    old: str = ""
    new: str = ""


def read(brief: Brief) -> Change:
    person = reader(brief)
    was, brief = _apposed(brief, person)
    title, details = clean(brief.what), sentences(brief.details)
    told = news(brief, past=None if brief.on else True)
    kind: Kind = next((kind for kind, pattern in _KINDS if re.search(pattern, title, re.IGNORECASE)), "other")
    old, new = _roles(title, details, brief, person)
    old = was or old
    if new and kind in ("other", "joining"):
        return Change("role", told, old, new)
    if kind == "leaving" and brief.on is not None and brief.on < brief.today:
        kind = "left"
    return Change(kind, told, old, new)


def _apposed(brief: Brief, person: Person) -> tuple[str, Brief]:
    """The role that stands behind the name, and the news without it: "Inès Belkacem, gérante, élue …"."""
    found = re.match(rf"(?P<who>{person.pattern}), {_APPOSED}", clean(brief.what), re.IGNORECASE)
    if not found or not _ROLE_WORD.search(found["old"]):
        return "", brief
    return _role(found["old"], brief), replace(brief, what=f"{found['who']} {found['news']}")


def _roles(title: str, details: tuple[str, ...], brief: Brief, person: Person) -> tuple[str, str]:
    """The old role and the new one, as far as title, details and the record name them."""
    texts = (title, *details)
    for text in texts:
        if both := _FROM_TO.search(text):
            return _role(both["old"], brief), _role(both["new"], brief)
    apposed = re.match(rf"{person.pattern}, (?:nouve(?:au|lle) )?(?P<new>[^,;:]+)", title, re.IGNORECASE)
    if apposed and _ROLE_WORD.match(apposed["new"]):
        texts = (f"devient {apposed['new']}", *texts)
    new = next(
        (
            _role(found["new"], brief)
            for text in texts
            if (found := _NEW.search(text)) and _is_role(found["new"], text, title)
        ),
        "",
    )
    before = next((found for text in texts if (found := _OLD.search(text))), None)
    old = _role(next((group for group in before.groups() if group), ""), brief) if before else ""
    on_record = _role(brief.role, brief)
    if (
        not old
        and new
        and on_record
        and on_record.lower() not in (new.lower(), "client", "cliente")
        and not _same(on_record, new)
    ):
        old = on_record
    return old, new


def _is_role(words: str, text: str, title: str) -> bool:
    return bool(_ROLE_WORD.search(words)) or (
        text == title and bool(re.search(r"\b(?:passe|nommée?|promue?|devient|élue?|poste)\b", text))
    )


def _same(one: str, two: str) -> bool:
    return one.lower() in two.lower() or two.lower() in one.lower()


def _role(words: str, brief: Brief) -> str:
    words = re.sub(r"^(?:la |le |l'|un |une |comme )", "", " ".join(words.split()), flags=re.IGNORECASE)
    words = re.sub(r"(?: depuis \d.*| chez .*)$", "", words)
    return lower_first(words.strip(" ."), name_words(brief))
