"""What the checks know of French: how it owns, thanks, counts, addresses and names."""

from prompts.forbidden import Numbers, Register, Rules
from prompts.french.rules_pits import PITS
from prompts.french.rules_tone import TONE

_ONES = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9}
_TEENS = {
    word: number
    for number, word in enumerate(
        "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(), 10
    )
}
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
}
_TENS |= {"quatre-vingts": 80, "quatre-vingt": 80, "nonante": 90, "soixante-dix": 70, "quatre-vingt-dix": 90}
_BOTH = {f"{ten}-{one}": more + less for ten, more in _TENS.items() for one, less in _ONES.items()}
_BOTH |= {
    f"{ten}-{teen}": _TENS[ten] + less
    for ten in ("soixante", "quatre-vingt")
    for teen, less in _TEENS.items()
}
_RANKS = {
    f"{word}ième": number
    for word, number in {
        "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10, "onz": 11,
        "douz": 12, "quinz": 15, "vingt": 20, "trent": 30, "quarant": 40, "cinquant": 50, "cent": 100,
        "mill": 1000,
    }.items()
}  # fmt: skip

NUMBERS = Numbers(
    small={**_ONES, **_TEENS, **_TENS, **_BOTH, "dizaine": 10, "dizaines": 10, "douzaine": 12,
    "quinzaine": 15}
    | {"vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "décennie": 10},
    multipliers={
        "cent": 100, "cents": 100, "centaine": 100, "centaines": 100, "mille": 1000, "millier": 1000,
        "milliers": 1000, "million": 1_000_000, "millions": 1_000_000, "milliard": 1_000_000_000,
    },
    ordinals=_RANKS,
    units={
        "minute": "min", "minutes": "min", "heure": "h", "heures": "h", "jour": "d", "jours": "d",
        "semaine": "w",
        "semaines": "w", "mois": "m", "an": "y", "ans": "y", "année": "y", "années": "y", "km": "km",
        "kilomètre": "km", "kilomètres": "km",
    },
    joined_by="et",
    sayings=r"\b(?:mille mercis|mille fois merci|(?:ces |en )?(?:deux|trois|quatre) (?:choses|points"
    r"|mots|lignes|phrases|questions|pas)|un ou deux|deux ou trois|à deux mains|cent fois|entre "
    r"quatre yeux|(?:vous|nous|eux|elles) deux|tous les deux|toutes les deux)\b",
)  # fmt: skip

RULES = Rules(
    forbidden={**TONE, **PITS},
    owns=r"\b(?:nous|notre|nos)\b",
    thanks=r"\b(?:merci|remerci\w+|reconnaissante?s?|gratitude)\b",
    late=r"\b(?:retard|tard|tardi\w+|j'aurais dû|aurait dû|il y a (?:\w+ ){1,3}(?:jours|semaines|mois)"
    r"|après (?:coup|la date|le jour)|manqué (?:la|le|votre|ton)|passé (?:la|le|votre|ton) (?:date"
    r"|jour)|plus tôt)\b",
    commits=r"\b(?!ser|aur|pourr)\w{3,}(?:era|eront|ira|iront|dra|dront)\b|\b(?:(?:nous|je) (?:\w+ "
    r")?(?:allons|vais|\w+rons|\w+rai)\b|(?:nous nous|je m') ?engage\w*|vous (?:\w+ )?(?:allez"
    r"|\w+rez)\b|tu (?:\w+ )?(?:vas|\w+ras)\b|nous veillerons)",
    always=r"\b(?:désormais|à compter d'aujourd'hui|dès aujourd'hui|tout ce qui|dorénavant|à l'avenir|à "
    r"partir de maintenant|chaque|toujours|systématiquement|jamais|à tout moment|tous les|toutes "
    r"les)\b",
    remembers=r"\b(?:je me (?:souviens|rappelle)|me revient|on (?:en )?parle encore|me reviennent|je "
    r"(?:vous|te) (?:revois|vois encore|entends encore)|(?:vous disiez|tu disais|vous racontiez|vous "
    r"m'aviez)|je (?:re)?pense (?:encore )?à (?:notre|ce jour)|quand nous (?:nous|avons)|lors de "
    r"(?:notre|nos)|à notre (?:dernière?|premi\w+)|(?:vous m'avez|tu m'as) (?:dit|raconté|confié"
    r"|parlé)|comme (?:vous (?:me )?le disiez|tu (?:me )?le disais)|la dernière fois)\b",
    persons=r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos|tu|te|toi|ton|ta|tes)\b|\b[jmt]'",
    first_person=r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]'",
    firm=r"\b(?:nous|notre|nos)\b",
    seasons=(
        r"\bprintemps\b",
        r"\b(?:cet|un|l|quel|en|plein|d|chaque) ?\'?étés?\b|\b(?:trois|deux|ces|les|des) étés\b",
        r"\bautomnes?\b",
        r"\bhivers?\b",
    ),
    next_step=r"\b(?:qui|quand|jour|date|proch\w+|étape|avant|nom|heure|suite)\b",
    common=frozenset(
        """ai alors après as au aussi autre autres aux avait avant avec avez avoir avons bien c ce
        cela celle celui ces cet cette ceux chez ci comme contre d dans de depuis des dire donc du
        elle elles en encore entre est et eu été être eux fait faire faut fois il ils j je jusque
        l la là le les leur leurs lui m ma mais me même mes moi moins mon n ne ni nos notre nous
        on ont ou où par pas peu peut plus pour pourquoi qu quand que quel quelle quelles quels
        qui rien s sa sans se sera ses si son sont sous sur t ta te tes ton toujours tous tout
        toute toutes très tu un une va vers votre vos vous y an ans année années jour jours temps
        travail client clients équipe vie premier première nouveau nouvelle bon bonne""".split()
    ),
    starts=frozenset(
        """cher chère chers chères bonjour bonsoir merci aujourd'hui hier demain voici voilà puis
        ensuite enfin parce lorsque pendant certains certaines plusieurs chaque chacun chacune
        quelques quelqu personne beaucoup assez trop deux trois quatre cinq six sept huit neuf dix
        douze quinze vingt trente quarante cinquante cent mille félicitations bravo avoir être
        faire dire voir savoir tenir prendre mettre venir partir ouvrir j'ai j'aurais d'ici
        d'abord n'hésitez l'équipe c'est ce n'est qu'il qu'elle s'il rien jamais ailleurs autant
        tant tandis malgré grâce parmi selon sauf dès hors lorsqu quoi lequel laquelle dont ainsi
        car or pourtant cependant toutefois néanmoins peut-être bref oui non ici là-bas bientôt
        parfois souvent longtemps tôt tard maintenant désormais dessous dessus dedans permettez
        permets sachez sache soyez sois laissez laisse dites dis prenez prends gardez garde venez
        viens restez reste cordialement bien sincèrement amicalement chaleureusement
        respectueusement avec meilleures salutations toute vivement belle beau""".split()
    ),
    capitals=frozenset(
        """m mme mlle mm dr me monsieur madame messieurs mesdames dieu noël pâques pdg daf drh it pdf
        ps sarl sas n""".split()
    ),
    greets=frozenset(
        """cher chère chers chères bonjour bonsoir salut coucou monsieur madame messieurs mesdames
        maître docteur dr m mme me à tous toute l'équipe famille la le et appel avec notes pour
        félicitations bravo amis""".split()
    ),
    speaks=r"vous|te|t'|nous|lui|se|s'|va|a|est|sera|était|peut|vous appell?e(?:ra)?|t'appell?e(?:ra)?"
    r"|appell?e(?:ra)?|dit|écrit|écrira|prend|prendra|s'occupe\w*|enverra|envoie|viendra|vient"
    r"|passe(?:ra)?|reprend|suivra|suit|pense|sait|m'a|nous a|et moi|de notre|chez nous",
    titles=r"m|mm|mme|mlle|dr|docteur|monsieur|madame|mademoiselle|maître|me|famille|collègue",
    kin=frozenset(
        """mari femme épouse époux conjoint conjointe fils fille père mère papa maman frère soeur
        sœur petit-fils petite grand-père grand-mère grand oncle tante neveu nièce cousin cousine
        parents enfants enfant aîné aînée compagnon compagne famille bébé ami amie chien chat
        décès décédé décédée mort morte disparition disparu deuil perte perdu beau-père belle-mère""".split()
    ),
    numbers=NUMBERS,
    relative=(
        (r"\b(?<!après-)demain\b", 1),
        (r"\baprès-demain\b", 2),
        (r"\b(?<!avant-)hier\b", -1),
        (r"\bavant-hier\b", -2),
    ),
    today=r"\b(?<!jusqu')(?<!encore )aujourd'hui\b",
    registers=(
        Register(
            r"^\W*(?:on se |se |dire )?(?:vous|vouvoie\w*|vouvoyer|voussoyer|vouvoiement)\b|\bvouvo\w+",
            r"\b(?i:tu|toi|tes)\b|(?i:\bt'(?=\w))|(?i:(?<!-)\bte\b)|(?i:(?<!le )(?<!un )(?<!ce )(?<!du "
            r")(?<!de )\bton\b)|(?i:(?<!-)\bta\b)",
        ),
        Register(
            r"^\W*(?:on se |se |dire )?(?:tu|tutoie\w*|tutoyer|tutoiement)\b|\btuto(?:ie|y)\w+",
            r"(?i:(?<!rendez-)(?<!rendez )\b(?:vous|votre|vos|vôtres?)\b)",
        ),
    ),
)
