"""Which words with a capital are plain nouns in German, and which of those are surnames as well."""

from functools import cache, lru_cache

from prompts.german.noun_list import FEMININE, MASCULINE, NEUTER, PLURAL

_ENDINGS = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "tät",
    "ation",
    "ition",
    "ismus",
    "nis",
    "ungen",
    "heiten",
    "keiten",
    "itis",
)
_PEOPLE = """
    führer leiter direktor berater meister anwalt anwält ärzt arzt chef präsident vorsitzende inhaber
    händler partner kollege kollegin mitarbeiter nachfolger vorgänger assistent sekretär geschäftsführ
    gesellschafter prokurist steuerberater buchhalter architekt ingenieur lehrer schüler tochter sohn
    mutter vater bruder schwester mandant kund schreiner tischler bäcker winzer landwirt apotheker""".split()
_SURNAMES = set(
    """
    bauer koch schmied wolf fuchs vogel stein berg baum busch brand sommer winter herbst frost kraft
    kaiser könig richter engel ritter graf beck bach horn keller nagel kern stern krug hirsch hahn falk
    lamm lang kurz roth braun schwarz weiß jäger weber fischer müller meister schneider becker wagner
    schuster zimmermann kaufmann hofmann hoffmann lehmann neumann bergmann pfarrer sänger bischof abt
    vogt pohl feld wald burg dorf haus hof haas hase kamm sturm adler hammer sauer süß fröhlich ernst
    frank peter otto august michel martin ring busse lampe lange apfel korn kuhn rose blume veit seidel
    marion hartung hornung jung mann bock hecht barth bart krause kohl kohle pfeffer salz zucker
    weinberg rosenstock schreiner bäcker winzer apotheker tischler architekt lehrer schüler""".split()
)
_LAST_OF_SURNAMES = """
    berg stein feld bach burg wald mann bauer dorf hof haus baum meister brand busch vogel hammer horn
    kamp born müller schmied schein stern macher thal tal hagen rath rat weg garten graben gruber kraut
    korn holz werth wert see lieb blum blume rose brunnen heim wirt gang ring halm kern land loh moor
    reich ritter schlag schmidt sohn stock wein zahn""".split()
_FOLDED = str.maketrans("äöü", "aou")
_INFLECTED = ("", "s", "es", "n", "en", "e", "er", "ern", "se", "sen")
_JOINTS = ("", "s", "es", "n", "en", "er")


@lru_cache(4096)
def noun(word: str) -> bool:
    """Listed, made of listed ones, or of an ending that only nouns have; hyphens join two."""
    parts = word.lower().split("-")
    return len(word) > 2 and all(_simple(part) for part in parts if part)


def surname_too(word: str) -> bool:
    return word in _SURNAMES


def _simple(word: str) -> bool:
    if _listed_form(word) or any(word.startswith(start) and len(word) - len(start) < 6 for start in _PEOPLE):
        return True
    if len(word) > 6 and word.endswith(_ENDINGS) and word not in _SURNAMES:
        return True
    return any(_compound(word[:at], word[at:]) for at in range(3, len(word) - 3))


def _compound(head: str, tail: str) -> bool:
    """A head that is listed too, and a tail that ends no surname."""
    if any(tail.startswith(start) and len(tail) - len(start) < 4 for start in _PEOPLE):
        return _head(head)
    return _listed_form(tail) and not tail.endswith(tuple(_LAST_OF_SURNAMES)) and _head(head)


def _head(head: str) -> bool:
    stems = (head.removesuffix(joint) if joint else head for joint in _JOINTS)
    return any(stem in _listed() or f"{stem}e" in _listed() for stem in stems)


def _listed_form(word: str) -> bool:
    for ending in _INFLECTED:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            if stem in _listed() or (ending and stem.translate(_FOLDED) in _listed()):
                return True
    return False


@cache
def _listed() -> frozenset[str]:
    words = f"{MASCULINE} {FEMININE} {NEUTER} {PLURAL}".split()
    return frozenset(word.partition("(")[0] for word in words)
