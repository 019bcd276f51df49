"""A French clause taken apart as far as it must be: the words, where its verb stands, what it looks like."""

import re
from collections.abc import Sequence

from prompts.french.nouns import determined
from prompts.french.verbs import infinitives, is_finite, past_participle

_WORD = re.compile(r"(?:aujourd|quelqu|presqu)'[^\W\d_]+|[^\W\d_]+'(?=\w)|[\w-]+(?:[.,:]\d+)*|\s+|[^\w\s]")
CLITICS = frozenset("ne n' se s' me m' te t' y en le la les l' lui leur nous vous".split())
_BEFORE_A_NOUN = frozenset(
    """
    le la les l' un une des du de d' au aux à son sa ses leur leurs votre vos notre nos mon ma mes ce
    cet cette ces en par pour sur sous sans avec dans chez vers entre premier première deuxième
    troisième dernier dernière nouveau nouvelle grand grande petit petite deux trois quatre cinq six
    sept huit neuf dix chaque aucun aucune quelques plusieurs tout toute et ou mauvais mauvaise bon
    bonne vieux vieille belle beau jeune haute basse
    """.split()
)
ADVERBS = frozenset(
    """
    aussi toujours encore même déjà jamais souvent enfin ensuite puis seul seule d'abord longtemps
    elle-même lui-même bien tous toutes personnellement régulièrement presque ainsi rarement aujourd'hui
    hier demain
    """.split()
)
_ALWAYS_VERBS = frozenset("est a sont ont était avait étaient avaient sera seront aura auront".split())
# these are nouns more often than verbs when no subject stands before them
MOSTLY_NOUNS = frozenset(
    """
    adresse facture prime marque mesure plante joue rame scie lime liste fiche bourse chiffre titre
    chauffe bouche brosse couple écoute épice étage fabrique flotte foule fume grade grille guide
    initiale loge lutte maîtrise manque masque mine mise neige nappe parade patiente pause pense pile
    piste plaque plonge ponce pratique preuve prise rampe rente ronde route seconde soupe source tire
    toilette tourne trouble vague valse vanne vide vise dédicace caisse chante cite colline conquête
    consigne cure marche porte visite offre commande note lance forme livre compte garde aide place
    poste cadre classe cause vote fête signe monte montre demande ferme double danse enquête équipe
    étude recherche réserve récolte relève remise reste rencontre pêche chasse charge course rentre sort
    fait tient vend part joint mort vit suit sert lit fond peine plante pose presse prête programme
    projette rallie rapporte règle réforme répare repose réponse respecte reporte reprise restaure
    retouche ride roule sonde sorte soude souffle tache taille tape taxe tente trace traite travaille
    trouve vante veille verse voile vole voyage annonce attaque avance baisse balade bourse colle
    conserve contrôle copie couche coupe crée crie critique culture date dépense dîne dispute drogue
    échange épreuve estime figure filme fouille gagne gare glisse grave greffe groupe illustre élève
    incendie fête
    """.split()
)


def tokens(text: str) -> list[str]:
    return _WORD.findall(text)


def verb_at(words: Sequence[str], start: int) -> int | None:
    """Where the finite verb stands that begins at `start`, after "ne", "se", "y" and the like."""
    at = start
    while at < len(words) and (words[at].isspace() or words[at].lower() in CLITICS | ADVERBS):
        at += 1
    return at if at < len(words) and is_finite(words[at]) else None


def main_verb(text: str) -> int | None:
    """Where the first finite verb of a clause stands, if it has a subject before it."""
    words = tokens(text)
    before = ""
    for at, word in enumerate(words):
        if word.isspace():
            continue
        if word.lower() in ("qui", "que", "qu'", "dont", "où", ":", "(", "«"):
            return None
        if (
            before
            and word in _ALWAYS_VERBS
            and before not in ("de", "d'", "y", "qu'")
            and (before, word) != ("l'", "est")
        ):
            return at
        if (
            before
            and word.islower()
            and is_finite(word)
            and before not in _BEFORE_A_NOUN
            and not before[-2:-1].isdigit()
        ):
            sure = before in CLITICS or word not in MOSTLY_NOUNS or _names(words[:at])
            if sure and not _may_be_participle(word, words[:at]):
                return at
        before = word.lower()
    return None


def _may_be_participle(word: str, subject: Sequence[str]) -> bool:
    """ "Objectif atteint" is no clause, "Le club atteint son objectif" and "Inès atteint …" are."""
    verb = past_participle(word)
    if verb is None or verb.participle != word or word in ("a", "est"):
        return False
    return (
        not determined("".join(subject))
        and not _names(subject)
        and subject[0].lower() not in ("il", "elle", "on")
    )


def _names(words: Sequence[str]) -> bool:
    """True of a subject whose last word is a name."""
    last = next((word for word in reversed(words) if not word.isspace()), "")
    return last[:1].isupper()


def begins_with_verb(text: str) -> bool:
    """ "A relu chaque page", "Connaît tous les noms": notes that leave out whom they speak of."""
    words = [word for word in tokens(text) if not word.isspace()]
    if not words or not is_finite(words[0]):
        return (
            verb_at(tokens(text), 0) is not None
            and bool(words)
            and words[0].lower() in ("ne", "n'", "se", "s'")
        )
    if words[0].lower() in ("a", "est", "avait", "était"):
        return len(words) > 1
    verb = past_participle(words[0])
    if verb and verb.participle == words[0].lower():
        return len(words) > 1 and (determined(words[1] + " ") or words[1].isdigit())
    return words[0].lower() not in MOSTLY_NOUNS or (len(words) > 1 and determined(words[1] + " "))


def is_clause(text: str) -> bool:
    return main_verb(text) is not None


def begins_with_infinitive(text: str) -> bool:
    words = text.lower().replace("'", "' ").split()
    while words and words[0] in CLITICS | {"pas"}:
        words = words[1:]
    return bool(words) and is_infinitive(words[0])


def is_infinitive(word: str) -> bool:
    return word.lower() in infinitives()


def participle_at(words: Sequence[str]) -> int | None:
    """Where "Facture envoyée deux fois" has its participle, when no verb comes before it."""
    before = ""
    for at, word in enumerate(words):
        if word.isspace():
            continue
        if before and word.islower() and past_participle(word) and before not in _BEFORE_A_NOUN:
            return at
        before = word.lower()
    return None
