"""Where our work failed a client: wrong, broken, late, not what was expected."""

from handlers.reading.kinds.topics import Topic, service

FAILINGS: tuple[Topic, ...] = (
    service(
        "our doing",
        87,
        """
        our (fault|mistake|error|bad|delay|failure|outage|bug|slip|blunder|oversight), our (fault|mistake|
        error|bad|delay|failure|side|patch|outage|bug|slip|consultant|adviser|advisor|team|engineer|trainer|
        coach|driver|helpdesk|support|invoice|people|system|portal|server|update|upgrade|deck|
        report) .. (no show|noshow|late|rude|did it|broke|wrong|failed|missed|down|forgot|lost|didnt|upset|
        offended|caused|short|unprepared|absent|ill prepared|error|errors|messed|cancelled|left), by us,
        (migration|upgrade|rollout|update|patch|release|integration|import|sync|backup|deploy*|script|plugin|
        bot|chatbot) .. (lost|broke|breaks|wiped|deleted|corrupted|crashed|killed|took down|duplicated|giving|
        gave|wrong), we (placed|recommended|introduced|sourced|advised|suggested|picked|sold|built|wrote|
        designed|installed|set up) .. (quit|left|failed|wrong|bad|lost|down|crashed|bust|broke|broken|leaks|
        leaking|flopped|bombed|rejected|fell), (we|our|ours|us) .. (lost|leaked|broke|missed|miss|forgot|
        forget|deleted|delayed|botched|overcharged|undercharged|failed|fail|damaged|blew|screwed|messed|
        ignored|misfiled|mislaid|misplaced|misquoted|mixed|double|billed|charged|dropped|neglected|misread|
        misheard|misspelled|misspelt|misjudged|miscalculated|cancelled|canceled|late|wrong|error|mistake|
        fault|outage|crashed|down|mess|blunder|bug|slip|oversight|apolog*|sorry|rude|exposed|published|
        disclosed|confused|overlooked|underdelivered|overran|kept), we (sent|delivered|didnt|did not|havent|
        have not|never|let|owe|gave|put|got|are late|were late|are behind|shipped|billed|promised|said|told|
        filed|were|cocked|fluffed|duplicated|triple|over), unsere (schuld|rechnung|lieferung),
        unser (fehler|versehen|bericht|angebot),
        wir haben .. (vergessen|verpasst|verloren|versäumt|falsch|verschickt),
        notre (faute|erreur|retard|facture), nous avons (oublié|perdu|raté|envoyé|manqué),
        nuestro (error|fallo|retraso), nuestra (culpa|factura), hemos (olvidado|perdido|enviado|fallado),
        nos (olvidamos|equivocamos|retrasamos)
        """,
    ),
    service(
        "our work",
        80,
        """
        (full of|riddled with|some|more|several) (howlers|blunders|gaffes|clangers|bloopers), howler*,
        didnt (work|arrive|load|match|receive|get (the|his|her|their|a|any)), (old|outdated|stale|
        expired) (rates|prices|data|figures|terms|address|logo|name|tax|tariff|tariffs|version|template|
        price), tariff sheet, rate card,
        <work> (sent|went|mailed|emailed|posted|addressed|delivered|shipped) to, keeps (logging|failing|
        breaking|going|freezing|asking|sending|dropping|timing|changing|cancelling|losing|forgetting),
        off by <n>, off by (a|one), stretched (logo|image|photo),
        logo (stretched|wrong|missing|old|blurred|cropped|pixelated),
        (blurred|blurry|cropped|pixelated|grainy|upside) .. (logo|photo|image|picture|print), not (arranged|
        booked|ordered|paid on time|filed|lodged|submitted|registered|renewed|recorded|signed|checked|
        reviewed|proofread|tested|backed|connected|configured|set up|updated|uploaded|printed|translated|
        attached), templated, (doesnt|dont|didnt|does not|do not|did not|not) .. add up, rollback,
        rolled back, rolls back, roll back, reverted, hotfix, workaround, had another client's,
        another client's (name|data|logo|details|file), someone else's, somebody else's, wrong person's,
        below par, sub par, subpar, under par, below (standard|expectations?), (says|said|claims|claimed|
        feels|felt|thinks|thought|reckons|reckoned|complains|told us|tells us|wrote|writes) .. (we|our|us),
        (we|our) .. (talk over|dont listen|do not listen|are slow|too slow|are late|never|keep|ignore|
        patronise|dont care),
        (asks|asked|asking|wondering|wants to know) (why|where|when|how come|what happened),
        (why|where) (is|are|was|were|did|has|have), had to (chase|ask|redo|correct|fix|explain), redo, rework,
        reprint*, recall our, resend, resent, do over, do it again,
        third (time|attempt|version|draft|apology|month), second (time|attempt|reminder|apology),
        (twice|again) (this|in|within) (week|month|year), once more, yet again,
        same (error|mistake|problem|issue|bug), no better, (hasn't|hasnt|havent|has not|not) .. (improved|
        changed|fixed|resolved|solved|updated|corrected|sent|delivered|finished|done), unusable, unreadable,
        gibberish, jargon, irrelevant, off target, off topic, missed the (point|mark|brief|email|train),
        tone deaf, off brand, cookie cutter, generic, plagiar*, ai written, hallucinat*,
        links? (broken|dead|wrong), dead link, page not found, # error, error (code|message|#), timeout,
        time out, bounced, blank (page|screen|pages), empty (file|report|folder|page), missing (page|pages|
        data|figures|signature|attachment|file|appendix|documents|invoice|report|payment|receipt|vat|name|
        logo|link), left (off|out), omitted, not on the list, excluded by mistake, double entry, decimal,
        rounding error, calculation error, formula error, currency (mixup|wrong|error),
        wrongly (billed|charged|addressed|filed|taxed|cancelled|advised|declined|rejected), mistakenly,
        by mistake, in error, accidentally, inadvertent*, misprint*, <work> .. <bad>, <bad> .. <work>, (old|
        last year|last year's|previous|someone else's|someone else|another client's|same) .. (report|invoice|
        figures|logo|numbers|deck|version|data|statement|template|price|prices|name|address) .. (again|sent|
        got|used)?, got .. (report|invoice|statement|letter|bill|deck) again,
        again .. (wrong|late|missing|error*), (wrong|late|missing|broken|down) again,
        not what .. (order*|ask*|agreed|expected|wanted|signed|promised|bought|discussed|briefed),
        nothing like the brief, off brief, (expected|expecting|thought|assumed|understood|believed|was told|
        were told|promised|was promised|were promised|led to believe|under the impression|reckoned),
        (sent|went|gone|emailed|mailed|cced|copied|addressed|delivered|posted|couriered) .. wrong,
        wrong (name|address|version|file|amount|person|firm|date|price|account|number|numbers|figures|
        recipient|email|attachment|size|colour|color|logo|vat|iban|client|company|product|item|advice|
        spelling|title|template|country|currency|venue|time|room|place|rate|quantity|model|part), misspelled,
        misspelt, spelled .. wrong, name (wrong|misspelt|misspelled), mistyped, misquoted, mis sold, missold,
        misadvised, misinformed, misled, mislead*, misfiled, miscalculat*, misallocat*, miscommunicat*,
        misunderst*, mix up, mixup, mixed up, mixed his, confused .. with, over (budget|quote|estimate),
        overran, overrun*, went over (budget), exceeded (budget|quote|estimate), scope creep, out of scope,
        full of (errors|mistakes|typos|holes), riddled with, copy paste, copied from, sloppy, shoddy,
        half baked, half finished, unfinished, incomplete, not (finished|complete|working|delivered|done|sent|
        received|arrived|ready|loading|included|as (agreed|promised|described|ordered)|up to (scratch|
        standard|par)|fit for purpose|acceptable|good enough|accurate|correct|right|usable),
        isnt (working|ready|right), doesnt (work|load|match|add up|fit), does not (work|load|match|add up),
        did not (work|arrive|receive|get (the|his|her|their|a|any)),
        never (arrived|came|received|got|delivered|sent|worked|done|happened),
        hasnt (arrived|been sent|been delivered|received|had), didnt get (the|his|her|their|a|any),
        still (no|not|missing|wrong|broken|down|outstanding|open|hasnt|waiting|unresolved|without),
        unresolved, outstanding (issue*|ticket*|query|queries), (ticket|case|issue|query|question|
        request) (open|unresolved|unanswered|ignored|still open|not resolved|dragging),
        quality (issue*|problem*|complaint*|slipping|dropped|poor), poor (quality|service|work|job|
        communication|advice|response|showing|performance|turnout|handling|training|delivery), bad (service|
        advice|experience|work|job|call|meeting|review|quality|handling|feedback|data|handover|translation|
        session|workshop), terrible (service|job|experience|meeting|session), awful (service|experience),
        service (failure|issue*|problem*|complaint|level|levels|interruption|lapse|disruption),
        sla (miss*|breach*), breach* (of)? (sla|nda|contract|confidentiality|gdpr|privacy|trust|data),
        (gdpr|privacy|data|confidentiality) (breach|issue|incident|violation|complaint|leak),
        data (leak|loss|lost|breach|mix up), (files?|data) (deleted|lost|gone|corrupted|exposed),
        email .. (all|everyone), cc d, reply all, downtime, outage*, offline, (system|portal|site|website|
        server|platform|lms|app|crm|service|hotline|phone|phones|email|dashboard|network|hosting|it|payroll|
        api|tool|software|vpn) (is|was|went|are)? (down|out|offline|crash*|hang*|freez*|froze|unreachable|
        inaccessible|unusable|glitch*|playing up|not loading|timed out|timing out),
        down (since|for|all|again|this|on), went down, keeps crashing,
        cannot (log|access|login|open|download|upload|reach|find|see),
        cant (log|access|login|open|download|upload|reach|get (in|hold|through)|see),
        unable to (log|access|login|open|download|upload|reach), locked out,
        login (broken|problem*|issue*|trouble*|again), access (denied|problem*|issue*|broken), bug, bugs,
        buggy, glitch*, broken, crashed, crashes, defect*, faulty, malfunction*, fehlerhaft, falsch*, fehler,
        nicht (geliefert|erhalten|angekommen|gekommen|funktioniert|fertig|bekommen was|das was),
        funktioniert nicht, kaputt, ausgefallen, systemausfall, störung, datenpanne, datenleck,
        an die falsche, erreur*, erroné*, en panne, ne (marche|fonctionne) (pas|plus),
        pas (reçu|livré|conforme|fini|prêt|inclus), mauvais (destinataire|fichier|nom|montant),
        fuite de données, pensait que, croyait que, error*, equivocad*, errone*,
        no (funciona|llegó|ha llegado|recibió|ha recibido|incluye|incluía|va), caído, se cayó el sistema,
        pensaba que, creía que, esperaba (que|la|el)
        """,
    ),
    service(
        "late",
        79,
        """
        late, later than (promised|agreed), overdue, delay, delayed, delays, behind schedule,
        behind (on|with), slipp*, deadline (missed|slipped|blown|passed|moved), missed .. (deadline|date|
        filing|delivery|milestone|call|meeting|appointment|session|sla|cutoff|cut off|window|payment run|
        target date|launch), (blew|blown|busted|broke) .. (deadline|date|promise|budget),
        past (the)? deadline, past due, overrunning, dragging (on|out)?, drags on,
        taking (too long|ages|forever|weeks|months), takes (too long|ages|forever|weeks),
        took (too long|ages|forever|weeks|three|two|#), too (slow|long|late|expensive), slow (response|
        responses|reply|replies|service|turnaround|reaction|delivery|support|progress|on|to|site|website|
        portal|system|work|rollout|onboarding|payment|billing|laptop*), sluggish, unpunctual, turned up late,
        arrived late,
        late (to|for|with|delivery|report|reply|again|invoice|filing|start|response|notice|payment of claim),
        go live (delayed|failed|slipped|postponed|botched|pushed|moved|cancelled|off), (rollout|launch|
        migration|cutover|release|deployment|implementation|delivery|project|onboarding|handover|integration|
        upgrade) (delayed|failed|slipped|botched|late|pushed|behind|stalled|stuck|messy|chaotic|rocky|
        disaster|off track|on hold|slipping|over budget|overrun*|going badly|in trouble|went wrong|
        went badly), spät, zu spät, verspät*, verzug, verzöger*, frist (verpasst|versäumt),
        termin (verpasst|geplatzt|vergessen|versäumt|verschoben), dauert zu lange, en retard, retard*,
        trop (tard|long|lent|cher), délai (dépassé|manqué|non tenu), rendez vous (manqué|oublié|annulé),
        tarde, retras*, demora*, plazo (incumplido|vencido|perdido), fuera de plazo, con retraso, tardamos,
        cita (perdida|olvidada|cancelada)
        """,
    ),
)
