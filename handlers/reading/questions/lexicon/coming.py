"""Words for what is to come, what goes on and what there is to celebrate."""

from handlers.reading.questions.lexicon.sense import Sense, asks

COMING: tuple[Sense, ...] = (
    asks(
        "upcoming",
        """
        ahead, (key|important|big|special|notable) (dates?|days?), dates? (for|in|at|to), next
        (thing|up|event|moment|occasion|item|things|events), what .. next, run up to, cooking, brewing,
        afoot, about to happen, forthcoming, on (the)? horizon, on (the)? radar, in (the)?
        (diary|pipeline|cards), agenda*, calendar*, schedule?, plan for, plans for, plans?, planning,
        tasks?, priorities, whats urgent, urgent, scheduled, diary, planned, in store, lined up, look ahead,
        outlook, soon, due, (is|whats|what|whos|anything|something|everything|nothing) on, whats next, what
        next, next up, what .. (got|have|has|had), (happens|happening), going on, to expect, expected,
        expecting, approaching, around the corner, looks? like, to (remember|prepare|watch), prepare for,
        (something|anything|whats|what|much|lots|nothing) .. to celebrate, celebrations?, up
        (for|this|next), on (the|our|her|his|their|your|everyones) plate, what (is|s)? up, reminders?, in
        view, heads up, to look forward, looking forward, watch out for, falls?, fall on, (steht|stehen) ..
        an, an (steht|stehen), was kommt, kommt .. zu, anstehend*, bevorstehend*, bevorsteh*, demnächst,
        fällig, termine, kalender*, vorschau, ausblick, ist los, gibt es, was ist (am|im|heute|morgen),
        geplant*, in aussicht, à venir, a venir, prévu*, au programme, arrive, arrivent, se passe, passe t
        il, bientôt, calendrier, approche*, nous attend, au menu, que viene, vienen, viene, qué hay, que
        hay, hay para, hay (en|este|esta|la|el), previst*, programad*, pronto, calendario, se acerca*, se
        avecina*, toca
        """,
    ),
    asks(
        "coming",
        """
        upcoming, (coming|comes|come) (up)?, forthcoming, on (the|our)?
        (horizon|radar|calendar|agenda|diary), in (the|our)? (diary|calendar|pipeline), scheduled
        (for|in|at), lined up, (look|looking) ahead, whats (on|next|coming|happening), what is
        (on|next|coming|happening), on the cards, (steht|stehen) .. an, anstehend*, bevorstehend*, à venir,
        prévu*, que viene, vienen, próximos, próximas
        """,
    ),
    asks(
        "going on",
        """
        (been|whats|is|anything|something) .. happening (at|with|there|over there), is there .. happening,
        what .. on with, was ist los bei, que se passe t il chez, qué pasa (en|con)
        """,
    ),
    asks(
        "celebrating",
        """
        (who|whom|clients|client) .. celebrat*, to celebrate, (are|do|can|could|should|will) we (be)?
        celebrat*, celebrat*, celebrating, zu feiern, feiern wir, à fêter, à célébrer, fêtons nous, fêter,
        célébrer, feiern, celebramos, para celebrar, celebrar, festejar
        """,
    ),
)
