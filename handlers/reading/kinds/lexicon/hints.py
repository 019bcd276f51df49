"""Faint signs, which decide only when nothing better is said, and words not to be taken at their face."""

from handlers.reading.kinds.topics import Topic, business, milestone, personal, service, transition

HINTS: tuple[Topic, ...] = (
    transition(
        "role",
        42,
        """
        to <role>, <role> $, <role> (%date|now|since|from), as <role>, chairs, heads, leads, runs the, joins,
        now (in|at|on|with|works|doing|responsible|looks|sits|based|running|leading|handles|has|covers|our|
        head|part|reports), moves, moved, moving, move, shift, new, neu, neue, neuer, neues, nouveau,
        nouvelle, nuevo, nueva, change, changes, changed, changing, change of, switch, switches, switched,
        swap*, becomes, became, becoming, no longer, since (joining|moving), from now on, instead of,
        transition*, evolv*, wechsel*, jetzt, künftig, désormais, dorénavant, ahora, a partir de, pasa,
        cambia, cambio, devient, change de
        """,
    ),
    transition(
        "beginning or end",
        41,
        """
        start, starts, started, starting, begin, begins, began, beginning, ends, ended, ending, end, finish,
        finishes, finished, expires, expiry, closes, closed, closing, close, wraps, resumes, resumed, pauses,
        paused, lease*, tenancy, contract, retainer, mandate, engagement, project, pilot, phase, agreement,
        effective, wef, w e f, commences, terminates, terminated, concludes, beginnt, endet, startet, ende,
        beginn, commence, débute, début, fin, termine, empieza, termina, comienza, inicio, acaba, vence
        """,
    ),
    milestone(
        "good news",
        44,
        """
        congrat*, kudos, hooray, hurrah, yay, well done, bravo, great news, good news, big news, finally,
        proud, pride, success*, achiev*, accomplish*, triumph*, thrilled, delighted, over the moon, chuffed,
        excited, cheers, shout out, salute, tops, best, first, #th, milestone, landmark, growth, grew,
        growing, grows, thriving, booming, record, breakthrough, done it, made it, made the, nailed, smashed,
        approved, granted, published, accepted, selected, chosen, invited, completes, completed, complete,
        finishes, finished her, finished his, passes, passed, cleared, builds, built, upgraded, planted,
        hosts, hosting, visits, visit of, meets the, marks, marking, toast, champagne, glückwunsch*, gratul*,
        geschafft, erfolg*, félicit*, réussi*, succès, fier, fière, enhorabuena, felicidades, éxito, logr*,
        orgullos*, consigu*
        """,
    ),
    service(
        "displeasure",
        46,
        """
        says, saying, said, thinks, reckons, feels, felt, asks, asked, asking, wonders, wants, wanted,
        demands, expects, needs, claims, queries, chases, raises, raised concerns, flagged, flags, noticed,
        notices, spotted, found (an|a|the|our), unhappiness, grievance*, objection*, objects to, pushback,
        pushing back, pushes back, critical of, cold, cool, cooling, frosty, tense, tension*, rattled,
        nervous, jittery, uneasy, anxious about, doubtful, sceptical, skeptical, wary, hesitant,
        second thoughts, cold feet, quiet lately, gone quiet, went quiet, distant, drifting, disengaged,
        unresponsive, withheld, withholding, put off, offhand, brusque, abrupt, curt, talked (over|down),
        spoke over, lectured, interrupted, misled, undermined, embarrassed, humiliated, belittled,
        patronising, snapped at, tone, attitude, manners, cheek, lip, bounced around, passed around,
        pillar to post, runaround, run around, fobbed off, brushed off, palmed off, short changed, ripped off,
        stung, gouged, pricey, steep, dear, costly, excessive, too (much|little|few|many|big|small|early|long|
        short|vague|complex|complicated|technical|wordy|pushy|salesy), lacking, lacks, lack of, inadequate,
        insufficient, substandard, second rate, mediocre, average, weak, thin, patchy, flaky, shaky, clunky,
        fiddly, cumbersome, awkward, laggy, unstable, flawed, flaw*, gap, gaps, hole in, holes in, loophole,
        discrepanc*, mismatch*, conflicting, contradict*, inconsist*, ambiguous, irregular*, anomal*,
        oversight*, overlooked, slipup, slip up, slipped through, fell between, lost in, stalled, stalling,
        stuck with us, backlog, bottleneck, queue, unanswered, unopened, unread, unsigned, unpaid by us,
        unfiled, not filed, misfiled, mishap, gaffe, faux pas, clash, clashes, unkept, reneged, backtracked,
        u turn, changed our, moved the goalposts, surprise*, ambushed, blindsided, unannounced visit,
        uninvited, ärger, unmut, kritik, kritisiert, bemängelt, moniert, vermisst, verlangt, fordert,
        fragt (warum|wo|wann), dit que, demande (pourquoi|où|quand), reproche*, critique, exige, dice que,
        pregunta (por qué|dónde|cuándo), critica, reprocha
        """,
    ),
    business(
        "misfortune",
        47,
        """
        breach, breaches, breached, fermé, fermée, geschlossen, cerrado, cerrada, misfortune*, bad luck,
        unlucky, mishap*, hardship, hard hit, hard times, hit hard, hit badly, hammered, battered, pummel*,
        reeling, in shock, shocked, stunned, devastat*, distress*, catastroph*, calamit*, tragic, tragedy,
        horror, horrific, nightmare, dire, grim, bleak, gloom*, slump*, plunge*, plummet*, nosedive, tumbl*,
        sank, sink*, sliding, slid, shrink*, shrank, dwindl*, erod*, dropped, drops, dropping, decline*,
        declining, worse, worsen*, worst, weaken*, deteriorat*, faltering, falter*, flounder*, ailing,
        limping, loss, losses, loss making, lossmaking, shortfall*, deficit*, cuts, slashed, axed, scrapped,
        shelved, ditched, dumped, abandoned, aborted, halted, suspended, stopped, blocked, barred, blacklist*,
        snub*, spurned, beaten, beaten to, defeat*, lost out, missed out, miss out, outsold, overtaken,
        eclipsed, squeezed, squeeze, pinch, pressed, pressure*, strain*, stretched, cracks, crack in, crumbl*,
        broken, breaking, breakage, smash*, wreck*, ruin*, spoilt, spoiled, rot, rotting, rust, seep*, stain*,
        smok*, flames, ash, burst, cracked, split open, toppled, fell over, fallen, falling, keeled, capsiz*,
        jam, jammed, congestion, gridlock, blockade, besieged, invaded, infest*, plague*, infected,
        sick cattle, dead (fish|bees|cattle|trees|stock), poison*, toxic, hazard*, unsafe, danger*, peril,
        threat, threats, menac*, hostile, hostilit*, enemies, rival (opened|opening|undercut*|copying|copied),
        copied by, copycat*, knockoff*, imitation*, infring*, violat*, illegal*, unlawful*, guilty, liable,
        liabilit*, damages, lien, seizure, seized, confiscat*, impound*, bust, bailiff, windfall tax, levy,
        hike, surge in, soaring, spiral*, unaffordable, uninsurable, delisted, downsiz*, mothball*, idle,
        idled, vacant, empty, deserted, cancel*, postpone*, pull out, pullout, withdrawal, withdrew, rescind*,
        revoke*, refus*, reject*, declin*, denied, deny, veto*, overrul*, struck down, struck by,
        hit a (wall|snag|iceberg|rock), row, rows, feud, spat, bust up, turf war,
        split (in|on|over) the board, deadlock, stalemate, impasse, standoff, walkouts?, unrest, riot*,
        curfew, war, conflict, coup, unruhen, krieg, sperre, rückgang, einbußen, absturz, flaute, misere,
        unglück, pech, ärgernis, malheur, galère, ennuis, tuile, chute, recul, sinistré*, touché* par,
        frappé* par, desgracia, mala suerte, golpe, caída, bajón, ruina, hundimiento, golpead*, afectad* por
        """,
    ),
    personal(
        "hard times",
        48,
        """
        %person (struggling|struggles|struggled|devastated|heartbroken|crushed|shaken|down|low|hurt|suffering|
        distraught|inconsolable|crying|tearful|broken|lost|lonely|alone|unwell|fragile|vulnerable|traumati*|
        terrified|scared), poor (thing|soul|man|woman|guy|girl|lass|lad),
        bad news (at home|from the doctor|about (his|her)), trouble at home,
        family (crisis|emergency|trouble*|problem*|issue*|matter*|tragedy), emergency at home,
        personal (issue*|problem*|crisis|reasons|trouble*|matter*|circumstances|loss|tragedy), home life,
        needs (time|space), time off (for|to|sick), compassionate, be (kind|gentle|careful|nice),
        go (easy|gentle|gently) (on|with), thoughts (are)? with, thinking of (him|her|them), prayers,
        pray for, sending love, so sorry, sorry to hear, sorry for (his|her|their|your), sad news, very sad,
        tragic news, terrible news, awful news, heart goes out, schlechte nachrichten, traurige nachricht,
        traurig, mein beileid, beileid, familiärer notfall, triste nouvelle, mauvaise nouvelle, condoléances,
        malas noticias, triste noticia, pésame, lo siento
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
        fire (department|station|drill|safety|brigade|engine|marshal|alarm test), strike (a deal|gold|lucky),
        strikes (a deal|gold|lucky), struck (a deal|gold), stroke of (luck|genius), crash course, happy hour,
        death (by|of the), dead on, killed it, killing it, killer, lost for words,
        no (problem|worries|longer|doubt|less|rush|pressure|regrets|fuss|big deal), not only, not bad,
        not long, why not, if not, could not be (happier|prouder|better), couldnt be (happier|prouder|better),
        sick (of winning|beats), bad weather, wrong side, right hand, left (hand|wing|bank|over), on the left,
        lead time, ball park, wake up, operations, late (april|may|june|july|august|september|october|
        november|december|january|february|march|spring|summer|autumn|fall|winter|shift|morning|afternoon|
        evening|lunch), slow food, slow cooker, fault line, high street,
        end (of)? (the)? (month|year|quarter|week), cold call, first (aid|come|thing|floor|class), new year,
        new york, new zealand, new delhi, new jersey, new orleans, new mexico, new england, new town,
        heart of, hot off, again this year, once again, yet again winners, again (wins|won|named|voted|best),
        still going strong, still standing, best wishes, accident insurance, life insurance, health insurance,
        fire insurance, flood insurance, crime novel, thriller, murder mystery, break even, breaks even,
        death valley, cut the ribbon, cuts the ribbon, emergency services award,
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
