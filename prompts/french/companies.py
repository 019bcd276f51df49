"""How a client is called inside a sentence: "la librairie Quai Nord", "la famille Roux", "Tern Ferries"."""

import re

from prompts.brief import Brief
from prompts.french.nouns import elides, of
from prompts.slots import words_in

_FEMININE = set(
    """
    librairie maison boulangerie pâtisserie pharmacie menuiserie imprimerie brasserie fromagerie ferme
    clinique association fondation école coopérative société fédération menuiserie charpente serrurerie
    compagnie entreprise mairie crèche auberge distillerie poterie savonnerie conserverie agence étude
    galerie banque caisse filature tannerie manufacture ébénisterie chocolaterie biscuiterie huilerie
    scierie tuilerie famille ville commune mutuelle fonderie verrerie faïencerie papeterie quincaillerie
    horlogerie bijouterie boucherie charcuterie épicerie crêperie brûlerie torréfaction pépinière cave
    minoterie laiterie résidence paroisse cidrerie briqueterie marbrerie carrosserie bergerie
    champignonnière cordonnerie teinturerie blanchisserie maroquinerie rizerie saline coutellerie
    cantine brocante miellerie malterie meunerie corderie voilerie
    """.split()
)
_MASCULINE = set(
    """
    domaine garage cabinet groupe lycée collège hôtel restaurant château théâtre bureau centre moulin
    musée laboratoire atelier institut syndicat studio réseau magasin café chantier fournil vignoble
    collectif comité cinéma festival club conservatoire camping foyer ménage bistrot rucher haras verger
    golf gîte port
    """.split()
)
_CAPITAL = {
    "domaine",
    "maison",
    "château",
    "groupe",
    "fondation",
    "musée",
    "coutellerie",
    "compagnie",
    "ville",
}
_PLURAL = set("établissements éditions ateliers transports vergers ruchers jardins pépinières époux".split())


def named(name: str) -> str:
    """With its article where its first word is a thing: "Librairie Quai Nord" -> "la librairie Quai Nord"."""
    first, _, rest = name.partition(" ")
    low = first.lower()
    if low in ("la", "le", "les") and rest:
        return f"{low} {rest}"
    if not rest or low not in _FEMININE | _MASCULINE | _PLURAL:
        return name
    if low in _PLURAL:
        return f"les {first if low in ('éditions', 'transports', 'établissements') else low} {rest}"
    said = first if re.match(r"d(?:e|es|u|')\b", rest) or low in _CAPITAL else low
    if elides(low):
        return f"l'{said} {rest}"
    return f"{'la' if low in _FEMININE else 'le'} {said} {rest}"


def at(name: str) -> str:
    """ "à la librairie Quai Nord", "chez Tern Ferries"."""
    full = named(name)
    if full == name:
        return f"chez {name}"
    for start, contracted in (("le ", "au "), ("les ", "aux ")):
        if full.startswith(start):
            return contracted + full.removeprefix(start)
    return f"à {full}"


def of_it(name: str) -> str:
    return of(named(name))


def feminine(name: str) -> bool:
    return name.split()[0].lower() in _FEMININE


def forms(brief: Brief) -> tuple[str, ...]:
    """The ways in which the record writes the client, the longest first."""
    name = " ".join(brief.client.split())
    if not name or brief.client_kind == "person":
        return ()
    parts = name.split()
    said = {name, named(name)}
    if len(parts) > 1 and named(name) != name and len(parts[1]) > 2:
        said.add(" ".join(parts[1:]))
    if brief.client_kind == "household" and len(parts) > 1:
        said.add(f"Les {parts[-1]}")
    if brief.client_kind == "organisation" and len(parts) > 1 and named(name) == name and len(parts[0]) > 4:
        said.add(parts[0])
    return tuple(sorted(said, key=len, reverse=True))


def own_words(name: str) -> set[str]:
    """The capitalised words of a client that are names: not "Librairie"."""
    words = words_in(name)
    common = _FEMININE | _MASCULINE | _PLURAL | {"la", "le", "les", "de", "du", "des", "et"}
    return {word for word in words if word[:1].isupper() and word.lower() not in common}


def pattern(brief: Brief) -> str:
    return "|".join(re.escape(form) for form in forms(brief)) or "(?!)"
