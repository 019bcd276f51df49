"""Faint signs, which decide only when nothing better is said, and words that must not be taken at their face."""

from handlers.reading.kinds.topics import Topic, milestone, service, transition

HINTS: tuple[Topic, ...] = (
    transition(
        "role",
        42,
        """
        to <role>, <role> $, <role> (%date|now|since|from), as <role>, chairs, heads, leads, runs the,
        joins,
        now (in|at|on|with|works|doing|responsible|looks|sits|based|running|leading|handles|has|covers|our|head|part|reports),
        moves, moved, moving, move, shift, new, neu, neue, neuer, neues, nouveau, nouvelle, nuevo, nueva,
        change, changes, changed, changing, change of, switch, switches, switched, swap*, becomes, became,
        becoming, no longer, since (joining|moving), from now on, instead of, transition*, evolv*, wechsel*,
        jetzt, künftig, désormais, dorénavant, ahora, a partir de, pasa, cambia, cambio, devient, change de
        """,
    ),
    transition(
        "beginning or end",
        41,
        """
        start, starts, started, starting, begin, begins, began, beginning, ends, ended, ending, end, finish,
        finishes, finished, expires, expiry, closes, closed, closing, close, wraps, resumes, resumed,
        pauses, paused, lease*, tenancy, contract, retainer, mandate, engagement, project, pilot, phase,
        agreement, effective, wef, w e f, commences, terminates, terminated, concludes, beginnt, endet,
        startet, ende, beginn, commence, débute, début, fin, termine, empieza, termina, comienza, inicio,
        acaba, vence
        """,
    ),
    milestone(
        "good news",
        44,
        """
        congrat*, kudos, hooray, hurrah, yay, well done, bravo, great news, good news, big news, finally,
        proud, pride, success*, achiev*, accomplish*, triumph*, thrilled, delighted, over the moon, chuffed,
        excited, cheers, shout out, salute, tops, best, first, #th, milestone, landmark, growth, grew,
        growing, grows, thriving, booming, record, breakthrough, done it, made it, made the, nailed,
        smashed, approved, granted, published, accepted, selected, chosen, invited, completes, completed,
        complete, finishes, finished her, finished his, passes, passed, cleared, builds, built, upgraded,
        planted, hosts, hosting, visits, visit of, meets the, marks, marking, toast, champagne,
        glückwunsch*, gratul*, geschafft, erfolg*, félicit*, réussi*, succès, fier, fière, enhorabuena,
        felicidades, éxito, logr*, orgullos*, consigu*
        """,
    ),
    service(
        "doubt",
        20,
        """
        again, still, no, not, never, without, nicht, kein, keine, pas, sans, aucun, sin, ningún, nunca
        """,
    ),
    Topic(
        "turn of phrase",
        None,
        0,
        """
        flood of (orders|calls|messages|interest|enquiries|applications|support),
        fire (department|station|drill|safety|brigade|engine|marshal|alarm test),
        strike (a deal|gold|lucky), strikes (a deal|gold|lucky), struck (a deal|gold),
        stroke of (luck|genius), crash course, happy hour, death (by|of the), dead on, killed it,
        killing it, killer, lost for words,
        no (problem|worries|longer|doubt|less|rush|pressure|regrets|fuss|big deal), not only, not bad,
        not long, why not, if not, could not be (happier|prouder|better),
        couldnt be (happier|prouder|better), sick (of winning|beats), bad weather, wrong side, right hand,
        left (hand|wing|bank|over), on the left, lead time, ball park, wake up, operations,
        late (april|may|june|july|august|september|october|november|december|january|february|march|spring|summer|autumn|fall|winter|shift|morning|afternoon|evening|lunch),
        slow food, slow cooker, fault line, high street, end (of)? (the)? (month|year|quarter|week),
        cold call, first (aid|come|thing|floor|class), new year, new york, new zealand, new delhi,
        new jersey, new orleans, new mexico, new england, new town, heart of, hot off, again this year,
        once again, yet again winners, again (wins|won|named|voted|best), still going strong,
        still standing, best wishes, accident insurance, life insurance, health insurance, fire insurance,
        flood insurance, crime novel, thriller, murder mystery, break even, breaks even, death valley,
        cut the ribbon, cuts the ribbon, emergency services award,
        cyber (essentials|security (award|summit|conference|launch)), security award, safety award,
        fraud (prevention|detection) (award|product|launch), crisis (response|management) award,
        best .. (report|campaign|complaint*), complaint* free, accident free, injury free, error free,
        debt collector award, storm* (home|ahead|to victory), bug free, recall vote, slow burn, hard work,
        tough mudder, no fault, zero (accidents|complaints|defects|errors),
        without (a|an|any)? (accident|accidents|complaint|lost time), days without, fire pit, strike rate,
        breaking records, broke (the)? record, break* .. record, lost and found
        """,
    ),
)
