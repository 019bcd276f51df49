"""Kinds and types of moments, and whose they are."""

from handlers.reading.questions.lexicon.sense import Sense, asks

TYPES: tuple[Sense, ...] = (
    Sense("kind", "milestone", "milestones?, meilenstein*, jalon*, étape*, hito*"),
    Sense(
        "kind",
        "transition",
        """
        transition*, stakeholder changes?, (job|role|leadership|personnel|management) changes?, changes,
        handovers?, übergang*, übergänge*, wechsel, veränderungen, changements?, transición*, cambios?
        """,
    ),
    Sense(
        "milestone",
        "birthday",
        """
        birthday*, bday*, birth day*, born, turns, turning, geburtstag*, anniversaires?, cumpleaños, cumples?,
        cumple años, cumplen años
        """,
    ),
    Sense(
        "milestone",
        "work anniversary",
        "work anniversar*, workiversar*, dienstjubil*, anniversaires? de travail",
    ),
    Sense(
        "milestone",
        "anniversary",
        """
        anniversar*, anniv*, jubilee*, jubilä*, firmenjubil*, jahrestag*, aniversario*, anniversaire*
        entreprise*
        """,
    ),
    Sense(
        "milestone",
        "wedding",
        """
        wedding*, (getting|gets|get|got) married, marry*, marries, hochzeit*, heirat*, mariage*, se marie*,
        boda*, se casa*
        """,
    ),
    Sense(
        "milestone",
        "birth",
        """
        births?, newborns?, baby, babies, baby (due)?, geburt, geburten, babys, naissance*, bébé*,
        nacimiento*, bebés?
        """,
    ),
    Sense(
        "milestone",
        "retirement",
        """
        retire*, retiring, retires, ruhestand, rente, pensionier*, retraite*, jubilacion*, jubila, se
        jubilan?
        """,
    ),
    Sense(
        "milestone",
        "award",
        "awards?, prizes?, honours?, auszeichnung*, preise?, preisverleihung*, prix, premios?",
    ),
    Sense("milestone", "graduation", "graduat*, abschlussfeier*, remise* de diplôme*, graduacion*"),
    Sense(
        "milestone",
        "go-live",
        """
        go lives?, golives?, going live, goes live, go live, launch*, openings?, inbetriebnahme*,
        eröffnung*, mise en (service|ligne), lancement*, ouvertures?, lanzamiento*, puesta en marcha,
        apertura*, inauguracion*
        """,
    ),
    Sense(
        "milestone",
        "funding",
        "funding (rounds?)?, finanzierungsrunde*, levée* de fonds, rondas? de financiación",
    ),
    Sense("transition", "promotion", "promot*, beförder*, promu*, ascens*, ascend*"),
    Sense(
        "transition",
        "move",
        """
        moves?, moving, (offices?)? relocat*, moving (office|offices|house|home), moved, umzug*, umzüge*,
        zieht .. um, déménag*, mudanza*, traslado*, se muda*
        """,
    ),
    Sense(
        "transition",
        "merger",
        "mergers?, merg*, acqui*, fusion*, übernahme*, adquisicion*, sale of, takeover*",
    ),
    Sense(
        "transition",
        "departure",
        """
        step* down, stepping (down|back|aside), bow* out, moving on, leav*, departur*, depart, departs,
        resign*, farewells?, last (working)? days?, goodbyes?, quits?, verlässt, verlassen, abgang, abgänge,
        abschied*, départs?, quitte*, part à, salidas?, se van?, despedida*, renuncia*
        """,
    ),
    Sense(
        "transition",
        "new job",
        """
        new (job|jobs|role|roles|ceo|cfo|coo|boss|hire|hires|position),
        (changing|changes|changed|switching|starting) (a|her|his|their)? (new)? (job|jobs|role|roles),
        joiners?, starters?, joining, appointed, appointment*, neue stelle*
        """,
    ),
)
WHOSE: tuple[Sense, ...] = (
    asks(
        "mine",
        """
        my, mine, my own, (for|of|to|with|by|on) me, (do|did|have|am|was|were|had|must|shall|will) i,
        (what|whats|everything|anything|all|stuff|that|which|clients|pits|moments|milestones|ones|things) i
        (have|own|need|missed|forgot|must|owe|am), i own, i .. supposed to, (with|has|have) my name, my name
        on, (needs?|need|wants?|waiting for|awaiting) my <noun>, do i owe, (should|must|can|could) i
        (do|be|work|handle|finish|start|act|prepare|look|tackle|focus|prioriti*|get done), i (look
        after|missed|forgot|overlooked|manage|handle|cover|serve), that ive, assigned to me, on my
        (plate|list|desk), myself, todo, todos, to do list, mein, meine, meinen, meiner, meinem, meins,
        (habe|muss|bin|soll|hab) ich, (für|von|bei|mit) mir, für mich, ich (habe|muss|bin), mon agenda, mon
        planning, (mon|ma|mes) <thing>, pour moi, (ai|dois) je, que j'ai, ai je, à moi, moi aujourd'hui,
        (mi|mis) <thing>, (que|qué) tengo, tengo, para mí, míos?, mías?, me toca, he (olvidado|perdido),
        debo
        """,
    ),
    asks(
        "portfolio",
        """
        my (clients|client list|accounts|customers|book|portfolio|people|families), clients (do|are)
        (i|mine), clients i (have|own|look after), meine (kunden|mandanten), mes clients, mon portefeuille,
        mis clientes, mi cartera
        """,
    ),
    Sense(
        "owner",
        "unassigned",
        """
        unowned, unassigned, without (an)? owner*, without (anybody|anyone|somebody) responsible, no owner*,
        nobody owns, no one owns, nobodys, assigned to (nobody|noone|no one), orphan*, ownerless, has no
        owner, have no owner, not (been)? (assigned|owned), (nobody|no one|noone) ..
        (assigned|responsible|owning|owner|owns|in charge|looking after), ohne
        (besitzer|betreuer|zuständig*| verantwortlich*), herrenlos*, sans (responsable|propriétaire), non
        (attribué*|assigné*), sin (dueño|responsable|asignar)
        """,
    ),
)
