"""Where our manners failed a client: silence, rudeness, fees, and what people say when it did."""

from handlers.reading.kinds.topics import Topic, service

GRIEVANCES: tuple[Topic, ...] = (
    service(
        "silence",
        81,
        """
        waiting (a|an|one|over|more than|nearly|almost|two|three|four|weeks|days|ages|forever|too long),
        awaiting, awaits, hears? nothing, heard nothing, hear nothing,
        nothing (back|heard|from us|received|since|happened|sent|yet), not a (word|peep|thing|call|reply),
        (weeks|days|months) (without|of silence|no), (chased|chasing|chases), third reminder, two reminders,
        voicemail*, left (a|three|two|several) (message|messages|voicemails?),
        (no|not) .. (got|getting) (through|hold), hard to reach, cant reach, unreachable, out of office all,
        goes to voicemail, personne (ne)? rappelle, ne (rappelle|répond|donne), relance*, relancé*,
        (drei|zwei|mehrere) mal angerufen, ruft keiner, meldet sich niemand,
        hängt in der (warteschleife|leitung), nadie (llama|contesta|responde|atiende|devuelve),
        llam* .. veces, no (callback|call back|call|calls|reply|replies|response|answer|answers|update|
        updates|news|show|shows|follow up|followup|feedback|acknowledg*|word|contact|apology|support|access|
        report|invoice|minutes|sign of|explanation|one|body|notice|warning|agenda|statement|confirmation|
        contract|deck|documents|documentation|training|handover|help|progress|action|documentation|proper|
        clear), no show, noshow, no shows, no showed, noshowed, nobody (rang|rings|phoned|emailed|wrote|
        called|replied|answered|came|showed|turned|picked|told|responded|got back|followed|told them|at),
        no one (rang|rings|phoned|emailed|wrote|called|replied|answered|came|showed|turned|picked|told|
        responded|got back|followed), noone .. (called|replied|answered), never (called|replied|answered|
        called back|got back|responded|heard|returned|followed|told|informed|showed|turned), not (called|
        replied|returned|answered|got back|responded|heard|informed|told|been told|invited|consulted|kept|
        copied|followed|been contacted|been called|answering), (didnt|did not|hasnt|has not|havent|have not|
        dont|do not|doesnt) .. (call|called|reply|replied|answer|answered|respond|responded|show|showed|
        turn up|turned up|heard|hear|return|returned|get back|got back|follow|followed|called back|pick up|
        come), (calls|emails|mails|messages|call|email|mail|message|letters|queries|questions|
        tickets) .. (unanswered|unreturned|ignored|not returned|not answered|unread|missed), unanswered,
        unreturned, (ignored|ignoring|ghosted|ghosting|forgotten|overlooked|neglected|neglects|abandoned|
        left) .. (by us|client|email|emails|call|calls|request|complaint|hanging|waiting|message|messages|out|
        in the dark|on hold|alone), ghosted, feels (ignored|neglected|forgotten|abandoned|let down|unloved|
        overcharged|undervalued|taken for granted|left out|rushed|unheard|patronised|lied to|cheated|misled),
        felt (ignored|neglected|forgotten|abandoned|let down|unloved|overcharged|rushed|unheard|patronised|
        left out|undervalued), waiting (for|on|since|weeks|days|<n>|months),
        waited (for|<n>|hours|weeks|days|all|an hour), kept waiting,
        wait* (too long|ages|forever|<n> (weeks|days|hours|months)), on hold (for|an|<n>),
        had to (chase|call|ask|wait|remind|explain|resend|redo|fix|repeat),
        chas* (us|for|up|<n>|again|three|twice|about|the|their|his|her), chasing, chased, has been chasing,
        asked (twice|three times|again|repeatedly|<n> times), repeated (requests|calls|emails|reminders),
        reminder* ignored, radio silence, silence from us, stood up, didnt (show|turn up),
        forgot (to|the|about|our|his|her|their|him|them), forgotten (by|to|about|in), hung up on, put on hold,
        kein (rückruf|rückmeldung|update|zugang|termin), keine (antwort|rückmeldung|reaktion|rechnung|info*),
        niemand (erreichbar|zurückgerufen|gemeldet|ruft),
        nicht (zurückgerufen|gemeldet|erreichbar|geantwortet|informiert|erschienen|eingeladen),
        nicht erschienen, vergessen, wartet (seit|auf|immer|noch), ignoriert,
        pas de (réponse|rappel|nouvelles|retour|suivi|compte),
        (sans|aucune|aucun) (réponse|nouvelle|nouvelles|rappel|retour|suivi), personne (n'a|ne),
        pas (rappelé|répondu|venu*|informé*|prévenu*|rappelée), jamais (rappelé|répondu|reçu|livré), oublié*,
        attend (depuis|toujours|encore|une|sa|son|notre|nos), lapin,
        sin (respuesta|contestar|noticias|responder|llamar), nadie (llamó|contestó|respondió|le|les|fue),
        no (contestan|contestamos|respondimos|respondieron|devolvimos|llamamos|se presentó|hemos contestado|
        contesta|responde), olvid*, espera (desde|respuesta|una respuesta|la respuesta|el informe),
        lleva* .. esperando
        """,
    ),
    service(
        "complaint",
        78,
        """
        you people, you guys .. (never|dont|always), (dont|doesnt|do not|does not|didnt|did not|never|
        not) (listen|care|understand|get it|know|answer|respond|reply|follow|deliver|explain|ask|help|read),
        (scope|fee|fees|billing|invoice|price|contract|bill|cost) (dispute|row|disagreement|argument|query),
        <unhappy>, not (happy|impressed|pleased|satisfied|amused|thrilled|ok with|okay|best pleased|delighted|
        convinced|seeing (value|results)), isnt (happy|impressed|pleased|satisfied),
        arent (happy|impressed|pleased|satisfied), wasnt (happy|impressed|pleased|satisfied),
        dont (like|trust|want|see), doesnt (like|trust|want|see), hates?, hated, fed up, had enough, sick of,
        tired of, losing (patience|trust|faith|confidence),
        lost (patience|trust|faith|confidence|interest in us), out of patience, patience .. (thin|out|end),
        trust (gone|broken|lost|damaged|shaken|issue*|dented), (wants|want|demands?|demanded|demanding|
        asked for|asks for|asking for|requests?|requested|insists on|claims?|claiming|seeks?) .. (refund|
        compensation|money back|discount|credit|credit note|reduction|redo|apology|explanation|damages|
        someone else|different|another (adviser|advisor|consultant|contact|lawyer)|out|manager|meeting about|
        change of (adviser|advisor|lawyer|coach)|fee cut|rebate), refund*, money back, compensation,
        credit note, (threaten*|threatened), threatens (to)?, (will|may|might|could|going to|about to|
        ready to|wants to|want to|plans to|considering|thinking of|thinking about|talking about|hinted at|
        considers) .. (walk|leave us|leaving us|cancel*|terminat*|switch*|sue us|legal action|complain|
        take .. elsewhere|go elsewhere|moving elsewhere|drop us|dropping us|replace us|replacing us|quit us|
        pull (out|the)), walk away from us, (looking|shopping|going|talking|speaking) (at|around|to|elsewhere|
        for) (competitor*|other (firms|agencies|advisers|lawyers|consultants|banks|brokers|providers)|
        alternatives|rivals|someone else|another), reconsider* .. (us|contract|relationship|engagement),
        relationship .. (strained|rocky|cool|tense|frosty|at risk|damaged|sour|soured), on thin ice,
        at risk of (leaving|losing), churn (risk)?, unacceptable, unprofessional, rude*, arrogant,
        condescend*, patroni*, dismissive, insult*, tactless, insensitive, offensive, impolite, unhelpful,
        incompetent, unprepared, ill prepared, underprepared, careless, negligent, negligence, malpractice,
        clueless, out of (his|her|their) depth, pushy, aggressive, shouted (at)?, yelled,
        row (with|over|about), argument (with|over|about), clash* (with|over), tense (call|meeting),
        difficult (call|meeting|conversation), heated (call|meeting|exchange),
        walked out of (the|our) (meeting|session|workshop|demo|pitch), stormed out, slammed, criticis*,
        criticiz*, blam*, (low|bad|poor|negative|terrible|critical|harsh|damning|<n>) (nps|csat|rating|score|
        feedback|review|reviews|survey),
        (nps|csat|rating|score|satisfaction) .. (dropped|down|low|fell|bad|<n>),
        (one|two|1|2|#) (star|stars) (review|rating), one star, thumbs down, let down, let them down, letdown,
        disappoint*, feedback .. (bad|poor|negative|harsh), underwhelm*, under deliver*, underdeliver*,
        no value, poor value, not worth,
        too (expensive|pricey|junior|generic|theoretical|basic|many (people|consultants|changes|mistakes)),
        overpriced, (fees?|price*|bill|invoice|charges?|cost*|rate*) .. (too high|high|disput*|query|queried|
        queries|question*|complain*|shock|surprise|hike|unexpected|hidden|contested|increase|challenge*|
        excessive|not agreed|unclear), (unexpected|surprise|hidden|extra|surprised by|shocked by|disputes?|
        disputing|disputed|contests|contesting|queries|querying|questions|questioning|challenges|challenging|
        refuses to pay|won't pay) .. (bill|invoice|fee|fees|charge|charges|cost|costs|price|account),
        overcharg*, double (charged|billed|booked|booking|billing|invoiced|charge|payment),
        (charged|billed|invoiced|booked|paid|debited|sent) (twice|double|wrong*|for|too|three times),
        billed .. (wrong|someone|twice|for), (broke|broken|breaking|kept|unkept) (promise*|our word),
        promise* (broken|not kept|unkept), overpromis*, dropped the ball,
        (messed|screwed|cocked|fouled|stuffed|fluffed) up, botch*, blunder*, fiasco, shambles, disaster of,
        debacle, cock up, screw up, foul up, snafu, clanger, bad experience, (claim|claims) .. (rejected|
        denied|declined|refused|delayed|unpaid|mishandled|stuck|slow|dragging|disputed),
        cover (refused|declined|denied|lapsed|gap), uninsured, underinsured, lapsed by mistake,
        policy (lapsed|cancelled by mistake), trade (error|failed|break|late|wrong),
        (transfer|trade|payment|trades) (failed|stuck|delayed|missed|wrong|rejected|not executed|bounced),
        fat finger, mishandl*, mistreat*, mismanag*, mess, messy, chaos, chaotic, confus*, frustrat*, annoy*,
        irritat*, friction, pain point, trainer (absent|late|unprepared|ill|cancelled), (session|workshop|
        training|meeting|call|appointment|visit|review|webinar|demo) .. (cancelled|canceled|bad|badly|bombed|
        flopped|poor|disaster|late|went wrong|no show|missed|forgotten|double booked|too long|boring|waste*|
        rescheduled again|moved again|off topic|fell flat|messed),
        cancelled .. (session|workshop|training|meeting|call|appointment|visit) .. (again|last minute|on),
        rescheduled (again|twice|three), last minute cancel*, waste of (time|money), wasted,
        <unhappy> .. client, gap (in|between) (service|coverage), not (our|their) finest, unzumutbar,
        unverschämt, unfreundlich, inakzeptabel, will (kündigen|wechseln|geld zurück), droht, geld zurück,
        zu teuer, doppelt (berechnet|gebucht|abgerechnet), unprofessionell, vertrauen (verloren|weg|futsch),
        inadmissible, inacceptable, impoli*, trop cher, menace de,
        veut (partir|résilier|un remboursement|être remboursé*), remboursement, se plaint,
        pas (content*|satisfait*|d'accord|professionnel), double (facturation|facturé),
        facturé (deux|en double), confiance (perdue|rompue), inaceptable, maleducad*, grosero*, amenaza,
        quiere (irse|cancelar|reembolso|la devolución|cambiar de), devolución, se queja, se quejó,
        no (está|están|esta|estan|quedó|quedaron) (content*|satisfech*|conforme*|feliz),
        muy (enfadad*|molest*|car*|descontent*), demasiado (caro|lento|tarde),
        cobrad* (dos veces|de más|doble), cobro (doble|duplicado|indebido),
        mala (atención|experiencia|calidad), mal (servicio|trato|trabajo|asesor*), incumpl*
        """,
    ),
    service(
        "fault",
        74,
        """
        wrong, by us, by our, mistake*, blooper, missing, misses, missed, problem, problems, issue, issues,
        incident, failed, fails, failure, failing, bad, badly, poor, terrible, awful, unsatisf*, unclear,
        query about, concern*, doubts?, hiccup*, snag*, teething, forgot, forgotten, delay*, slow, confused,
        incorrect*, inaccura*, duplicate*, too high, not right, went wrong, goes wrong, gone wrong, problem*,
        schlecht*, probleme, panne, langsam, fehlt, problème, souci, soucis, mauvais*, problema, problemas,
        mal, lento, fallo, fallos
        """,
    ),
)
