"""Words of four languages that are no names, though a capital may stand before them."""

from functools import cache

from prompts import wordings
from prompts.brief import Language
from prompts.days import months, weekdays

_PACKAGES: dict[Language, str] = {
    "en": "prompts.english", "de": "prompts.german", "fr": "prompts.french", "es": "prompts.spanish",
}  # fmt: skip
_SHORTHAND = """
    I CEO CFO COO CTO CMO CHRO VP MD MBE OBE PhD MBA CFA CPA ACCA IPO HR IT PR VAT AGM Q1 Q2 Q3 Q4 KPI
    ISO B2B GmbH AG KG UG GbR eV EU USA UK DG DAF PDG DRH RH TVA SARL SAS SA IVA IRPF SL SLU PYME USt
    EUR USD GBP CHF PDF CSV Christmas Easter Weihnachten Ostern Pfingsten Noël Pâques Navidad"""
FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        """
        the and of to in for with was were is are has have had on at by from her his their she he they
        it this that who which after before not no an as but all our we you your its first new
        second""".split()
    ),
    "de": frozenset(
        """
        der die das den dem des und ist sind war hat haben hatte wird wurde worden im am zum zur vom
        beim mit von für auf aus bei nach seit vor über unter nicht kein keine ein eine einen einem
        einer eines sie er es wir ihr ihre ihren sein seine unser unsere als auch noch nur schon sich
        dass weil neue neuen neuer""".split()
    ),
    "fr": frozenset(
        """
        le la les un une des du de et est sont a ont été était au aux en dans par pour sur avec sans
        sous chez ne pas que qui elle il ils elles nous vous son sa ses leur leurs ce cette ces plus
        après avant depuis nouvelle nouveau""".split()
    ),
    "es": frozenset(
        """
        el la los las un una unos unas de del y es son ha han fue era al en por para con sin sobre no
        que se su sus lo le les nos este esta estos estas más después antes desde como nuestro nuestra
        nueva nuevo""".split()
    ),
}
TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev judge herr herrn frau fräulein familie
    doktor professorin monsieur madame mademoiselle mme mlle maître famille docteur señor señora
    señorita sr sra srta doña dña dra familia doctor doctora doctores firma entreprise empresa
    company kollege kollegin collègue""".split()
)
_OPENERS = """
    dear hello hi children thank thanks sorry well one two three please sehr geehrte geehrter liebe
    lieber hallo guten grüß ihre ihr eure unser danke vielen herzlichen mit beste wieder zwei drei erste
    erster erstes neue neuer neues heute gestern morgen nächste letzte bitte noch kein kam kommt ging
    geht bleibt wurde hatte eröffnet feiert gewinnt übernimmt verlässt wechselt zieht heiratet geht
    gründet falsche falsches falscher doppelte verspätete cher chère chers bonjour merci votre vos notre
    nos mon ma mes deux trois premier première nouveau nouvelle hier demain toute tout toutes erreur
    facture mariage départ retraite anniversaire retard perte rachat déménagement embauche naissance
    prix arrivée promue promu élue élu nommée nommé ouvre quitte prend gagne fête devient décès deuil
    vol incendie contrat dossier oubli relevé estimado estimada estimados querido querida hola buenos
    buenas gracias vuestro dos tres primer primera nuevo nueva ayer mañana todo toda error factura boda
    jubilación cumpleaños retraso pérdida robo incendio premio contrato fallo abre deja gana celebra
    ascendida ascendido nombrada nombrado inaugura cobro informe cierre duplicada duplicado entrega
    venta compra reunión arrived opened closed won lost paid invoice birthday wedding anniversary
    promotion promoted retirement award launch contract statement report wrong late missed double
    wrongly lease flood theft fire death divorce new""".split()
STARTS = frozenset([*_OPENERS, *(word for words in FUNCTION_WORDS.values() for word in words)])
ANYWHERE = frozenset(
    [
        *_SHORTHAND.split(),
        *(day.capitalize() for code in _PACKAGES for day in (*months(code), *weekdays(code))),
        *(day.lower() for code in _PACKAGES for day in (*months(code), *weekdays(code)) if not day.islower()),
    ]
)


@cache
def ours(language: Language) -> frozenset[str]:
    """The words of our own letters, none of which is a name; English ones are typed everywhere."""
    english = wordings.vocabulary(_PACKAGES["en"])
    return english if language == "en" else english | wordings.vocabulary(_PACKAGES[language])


def spoken(text: str, otherwise: Language) -> Language:
    """The language that a note is most likely in, by its smallest words."""
    words = text.lower().split()
    said = {code: sum(word in small for word in words) for code, small in FUNCTION_WORDS.items()}
    best = max(said, key=lambda code: (said[code], code == otherwise))
    return best if said[best] else otherwise
