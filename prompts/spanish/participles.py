"""Participles and names of actions turned into what we did: "enviada", "envío de" -> "enviamos"."""

from functools import cache

from prompts.spanish import conjugation
from prompts.spanish.verb_list import INFINITIVES

_IRREGULAR = {
    "escrit": "escribir", "hech": "hacer", "dich": "decir", "puest": "poner", "rot": "romper",
    "vist": "ver", "abiert": "abrir", "cubiert": "cubrir", "devuelt": "devolver", "resuelt": "resolver",
    "impres": "imprimir", "rehech": "rehacer", "inscrit": "inscribir", "propuest": "proponer",
    "expuest": "exponer", "incluid": "incluir", "leíd": "leer", "duplicad": "duplicar",
    "archivad": "archivar", "adjuntad": "adjuntar", "registrad": "registrar", "rellenad": "rellenar",
    "rotulad": "rotular", "etiquetad": "etiquetar", "extraviad": "extraviar",
    "traspapelad": "traspapelar", "programad": "programar", "contabilizad": "contabilizar",
    "tramitad": "tramitar", "liquidad": "liquidar", "reenviad": "reenviar", "abonad": "abonar",
    "anulad": "anular", "cargad": "cargar", "domiciliad": "domiciliar", "girad": "girar",
    "citad": "citar", "filtrad": "filtrar", "aplazad": "aplazar", "pospuest": "posponer",
    "avisad": "avisar", "confundid": "confundir",
}  # fmt: skip
_ACTIONS = {
    "envío": "enviar", "entrega": "entregar", "publicación": "publicar", "pérdida": "perder",
    "olvido": "olvidar", "cancelación": "cancelar", "impresión": "imprimir", "cobro": "cobrar",
    "presentación": "presentar", "facturación": "facturar", "tramitación": "tramitar",
    "reserva": "reservar", "filtración": "filtrar",
}  # fmt: skip


def infinitive_of(participle: str) -> str:
    """ "enviada" -> "enviar"; "" for a word that is no participle we know."""
    low = participle.lower()
    stem = low.rstrip("s")[:-1]
    if low.rstrip("s")[-1:] not in ("o", "a"):
        return ""
    return _IRREGULAR.get(stem) or _regular().get(stem, "")


def action_of(noun: str) -> str:
    return _ACTIONS.get(noun.lower(), "")


def we_did(infinitive: str) -> str:
    return conjugation.we_did(infinitive)


@cache
def _regular() -> dict[str, str]:
    names = [word.partition(":")[0] for word in INFINITIVES.split()]
    return {name[:-2] + ("ad" if name.endswith("ar") else "id"): name for name in names if len(name) > 3}
