"""Words that ask for one client: history, contacts, how they are."""

from handlers.reading.questions.lexicon.sense import Sense, asks

CLIENTS: tuple[Sense, ...] = (
    asks(
        "client",
        """
        history, tell me (all|more|everything|something)? (about|on), about, profile, background, story of,
        timeline, who (is|s|are)? %person, who .. %person, whos who, status (of|at|with|on), state of,
        (how|hows) .. doing, how .. (is|are) (things|it|business|relations)?, hows, how goes, how (is|are),
        what .. know (about|of|on), what .. new (with|at), whats (new|up) (with|at), whats going on
        (at|with), details?, info, information, key (people|contacts), contacts? (at|for|of), our contact*,
        person at, who do we know, who (owns|handles|manages|covers|looks after|serves|has|runs|is
        responsible for) %client, who .. looks after, when did (we|you|anyone|somebody|i) last, last
        (contact|touch|spoke|talk|talked|call|met), brief (me|us)? (on|about|for), briefing, brief, up to
        speed, (catch|fill) me (up|in), notes (on|about|for), relationship with, what happened
        (at|with|to|in), what .. (happened|has happened|been happening), everything (on|about|we),
        (client|account) (card|file|page|record|sheet), rundown, low ?down, dossier, snapshot, recent
        activity, (full|whole|big|complete|bigger) picture, skinny on, updates?
        (on|about|for|from|regarding), (an|any|quick|status|latest) updates?, latest (on|with|from|about),
        news (on|from|of|about|with), where .. (stand|stands|we with), lay of the land, pull up, look up, my
        client %client, my contact, (have|got|hold|know) (on|about) %client, open (the|up)? %client, %client
        (file|record|card|page|sheet|dossier), who (is|s)? the (main|key|right) (person|contact), need to
        know, should know, long have we known, go with %client, went with %client, how (did|do|have)
        (things|it) .. with, how long .. (worked|known|been (with|a client)), since when, tier, what matters
        to, values? (of|for|at), verlauf, historie, geschichte, erzähl* .. über, was wissen wir, steckbrief,
        wer ist, wie (geht|läuft|steht) .. (es|um)?, stand (bei|von|der), profil, ansprechpartner*,
        (zu|über) %client, was ist (los)? bei, was war .. bei, akte, kontakte, wer betreut, historique,
        parle* (moi)? .. de, qui est, fiche, que savons nous, qu'est ce qu'on sait, comment va, comment se
        porte*, dossier, interlocuteur*, où en est, quoi de neuf chez, qui suit, qui s'occupe de, historial,
        háblame, háblanos, cuéntame, cuéntanos, quién es, ficha, qué sabemos, cómo (está|va|le va), perfil,
        contactos? (de|en), quién lleva, qué pasó (en|con), información, novedades de
        """,
    ),
)
