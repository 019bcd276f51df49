"""The forms of Spanish verbs, made from their infinitives."""

import re
from functools import cache

from prompts.spanish.verb_list import INFINITIVES, PRESENT, STRONG


def preterite(infinitive: str, *, plural: bool = False) -> str:
    one = STRONG.get(infinitive) or _weak(infinitive)
    return _plural_past(one, infinitive) if plural else one


def we_did(infinitive: str) -> str:
    """ "enviar" -> "enviamos"."""
    return second_past(infinitive).removesuffix("ste") + "mos"


def _plural_past(one: str, infinitive: str) -> str:
    if one == "fue":
        return "fueron"
    if one.endswith("ó") and infinitive.endswith("ar"):
        return one[:-1] + "aron"
    if one.endswith(("jo", "ió", "yó", "dio", "vio")):
        return one[:-1] + "eron"
    return one[:-1].replace("hiz", "hic").replace("híz", "hic") + "ieron"


def _weak(infinitive: str) -> str:
    stem, ending = infinitive[:-2], infinitive[-2:]
    if ending == "ar":
        return stem + "ó"
    if stem[-1] in "aeouí" and not stem.endswith(("gu", "qu")):
        return stem + "yó"
    return (_raised(stem) if ending == "ir" and changes().get(infinitive) else stem) + "ió"


def _raised(stem: str) -> str:
    """ "ped-" -> "pid-", "dorm-" -> "durm-" before "-ió"."""
    return re.sub(r"([eo])([^aeiou]+u?)$", lambda m: {"e": "i", "o": "u"}[m[1]] + m[2], stem)


def second_past(infinitive: str) -> str:
    if infinitive in ("ser", "ir"):
        return "fuiste"
    if infinitive in STRONG:
        return (
            STRONG[infinitive].rstrip("o").removesuffix("i").replace("hiz", "hic").replace("híz", "hic")
            + "iste"
        )
    stem, ending = infinitive[:-2], infinitive[-2:]
    if ending == "ar":
        return stem + "aste"
    hiatus = stem[-1] in "aeo"
    return stem + ("íste" if hiatus else "iste")


def present(infinitive: str) -> str:
    if infinitive in PRESENT:
        return PRESENT[infinitive]
    stem, change = infinitive[:-2], changes().get(infinitive, "")
    if infinitive.endswith("uir") and not infinitive.endswith(("guir", "quir")):
        return stem + "ye"
    if change in ("í", "ú"):
        stem = re.sub(r"[iu](?=[^aeiou]*$)", change, stem)
    elif change:
        stem = re.sub(r"[eou]([^aeiou]+u?)$", lambda m: change + m[1], stem)
    return stem + ("a" if infinitive.endswith("ar") else "e")


def imperfect(infinitive: str) -> str:
    return infinitive[:-2] + ("aba" if infinitive.endswith("ar") else "ía")


def first_past(infinitive: str) -> str:
    if infinitive in ("ser", "ir"):
        return "fui"
    second = second_past(infinitive)
    if infinitive in ("dar", "ver"):
        return second.removesuffix("ste")
    if infinitive in STRONG:
        return second.removesuffix("iste") + "e"
    if infinitive.endswith("ar"):
        stem = infinitive[:-2]
        stem = re.sub(r"c$", "qu", re.sub(r"g$", "gu", re.sub(r"z$", "c", stem)))
        return stem + "é"
    return infinitive[:-2] + "í"


@cache
def changes() -> dict[str, str]:
    return {name: change for name, _, change in (word.partition(":") for word in INFINITIVES.split())}
