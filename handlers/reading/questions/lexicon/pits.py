"""Words for pits: what went wrong, whose fault it was, how it stands."""

from handlers.reading.questions.lexicon.sense import Sense, asks

PITS: tuple[Sense, ...] = (
    asks(
        "pits",
        """
        pit, pits, fires?, (blown|blew|blow|blowing|flared|flare) up, grumbl*, grumpy, sour, soured, sore
        (spots?|points?), hurts?, cross with, livid, irate, moan*, whing*, gripe*,
        (cheesed|hacked|ticked|teed|pissed|browned|brassed) off, fed up,
        (rough|hard|tough|bad|difficult|dark) (patch|time|times|spell|year|moment), struggl*, suffering,
        (sad|bad|terrible|awful) news, distress*, hot water, red (zone|flags?|list), hot potato*,
        headaches?, tensions?, frictions?, snags?, (slip|cock|foul|screw|mess) ups?, hiccups?, glitch*,
        outages?, errors?, faults?, on the rocks, strained, at odds, threaten* to leave, thinking of
        leaving, (patch*|smooth*) .. (up|over), lost (his|her|their|a) jobs?, insolven*, bankrupt*, theft*,
        stolen, fraud, break ins?, lawsuit*, disaster*, nightmare*, unhapp*, dissatisf*, frustrat*,
        aggrieved, irritated, stressed, worr*, needs? fixing, need* (to be)? (fixed|fixing), put right, make
        (it|things|this)? (right|good), mishaps?, problem*, complain*, issue*, trouble*, unhappy, upset,
        angry, furious, dissatisfied, annoyed, disappointed, crisis, crises, (went|gone|going|go) wrong,
        wrong, grievance*, escalat*, mistake*, failure*, failing*, at risk, in trouble, not happy, fill
        first, to fill, unfilled, on fire, recover*, incident*, in pain, pain points?, hurting, let down,
        mess, messes, broken, blunder*, (gone|went|go|goes|going) (sideways|south|pear
        shaped|bad|badly|awry|off the rails), (anything|something|things?|what) bad, bad
        (thing|things|news|blood), bad .. happen*, probleme?, beschwerde*, reklamation*, ärger,
        (schief|schiefgelaufen|schiefgegangen), unzufrieden*, verärgert*, panne*, tiefpunkt*, sauer,
        problème*, plainte*, réclamation*, mécontent*, soucis?, creux, va pas, mal passé, mauvais*,
        problema*, queja*, reclamacion*, incidencia*, (salió|salido|fue|ido) mal, descontent*, bache,
        baches, hoyo, hoyos, molesto*, disgustad*, crisis
        """,
    ),
    asks(
        "botched",
        """
        messed up, screwed up, stuffed up, fouled up, cocked up, botched, bungled, fluffed, got wrong,
        vermasselt, verpatzt, foiré, chapuza*
        """,
    ),
    Sense(
        "type",
        "bereavement",
        """
        bereave*, deaths?, died, mourning, grieving, grief, lost (a|her|his|their) <family>, (lost|losing)
        (someone|somebody), passed away, todesf*, trauerf*, gestorben*, décès, deuil, fallecim*, duelo
        """,
    ),
    Sense(
        "type",
        "illness",
        """
        illness*, (is|are|was|been|who|anyone|anybody|seriously) (ill|sick), in hospital, krank*, malad*,
        enferm*
        """,
    ),
    Sense("type", "layoffs", "layoffs?, lay offs?, redundanc*, entlassungen, licenciements, despidos"),
    Sense("type", "divorce", "divorc*, scheidung*, separation*"),
    Sense(
        "cause",
        "service",
        """
        service, our (fault|mistake|failing|doing|failure|error)*, we (caused|got wrong|messed up|broke),
        caused by us, servicebedingt*, unser fehler, notre faute, nuestra culpa, de servicio
        """,
    ),
    Sense("cause", "personal", "personal, persönlich*, personnel*, personales"),
    Sense("cause", "business", "business, geschäftlich*, commerci*, de negocio*, empresarial*"),
    Sense(
        "status",
        "overdue",
        """
        overdue, past (their|its|the|our)? (clock|due|deadline|24|time),
        (is|are|running|was|were|too|already|am|i|we) late, late
        (pits?|items?|ones?|moments?|things?|tasks?|with|on|again), ^ late $, behind, behind on,
        unacknowledged, not (been)? acknowledged, out of time, beyond (their|its|the|our) (due)?
        (clock|deadline|date|time), past (their|its|the) due date, (after|over) (the|their|its) deadline,
        (are|is|been|gone|now) past # hours, (over|beyond|after) # hours, running late, nobody ..
        acknowledged, overrun, past due, delayed, überfällig*, in verzug, verspätet*, en retard, échu*,
        dépassé*, vencid*, atrasad*, retrasad*, con retraso
        """,
    ),
    Sense(
        "status",
        "open",
        """
        open, still open, unresolved, unsolved, outstanding, ongoing, active, pending, unfilled, unsettled,
        still, (not|never|havent|hasnt|yet to) (we|been|be)? (yet|been)?
        (filled|resolved|closed|fixed|solved|settled|made good), left to (fill|fix|resolve), to be
        (filled|fixed|resolved), (currently|live), offen*, ungelöst*, noch nicht gelöst, ouvert*, en cours,
        pas (encore)? (résolu*|réglé*|fermé*), non (résolu*|réglé*), abiert*, pendiente*, sin
        (resolver|cerrar|solucionar), en curso
        """,
    ),
    Sense(
        "status",
        "filled",
        """
        filled, resolved, closed, fixed, fix, resolve, (did|have|has) .. (fill|close), solved, made good,
        recovered, settled, put right, sorted, cleared up, dealt with, gelöst*, erledigt*, geschlossen*,
        behoben*, abgeschlossen*, gefüllt*, résolu*, fermé*, réglé*, clos, comblé*, resuelt*, cerrad*,
        solucionad*
        """,
    ),
    Sense(
        "status",
        "uncelebrated",
        """
        uncelebrated, (longest|long) without (a)? peak, without (a|any|being|our)?
        (celebration|celebrating|celebrated|peak|peaks|recognition), (not|never|havent|hasnt|have not|has
        not|didnt|nobody|no one) .. celebrated, (not|didnt|never) celebrate, (no|zero|lacking|lack) (a|any)?
        (celebration|celebrations|peak|peaks|recognition), (havent|hasnt|not|never) .. (peak|a peak),
        unrecognised, unrecognized, ungefeiert*, ohne (einen|eine)? (höhepunkt*|feier|peak|würdigung), nicht
        gefeiert, (sans|aucun|aucune) (pic|célébration|fête|peak), pas (fêté*|célébré*), sin
        (celebración|celebrar|pico|festejo|peak), no (hemos)? celebrad*
        """,
    ),
)
