"""What people keep and are proud of: birthdays, anniversaries, weddings, births, exams, honours, feats."""

from handlers.reading.kinds.topics import Topic, milestone, personal, yearly

CELEBRATIONS: tuple[Topic, ...] = (
    yearly(
        "birthday",
        66,
        """
        birthday*, bday*, b day, brthday, birth day, bdy, hbd, turn* <n>, turns (the)? big <n>,
        big (#|five|four|six) (#)? (oh)?, <nth> bday, %person is <n> $, %person <n> $, %person <nth> $,
        is <n> %date, is (fifty|sixty|forty|thirty|seventy) $, <n> today $, hits (the)? big <n>,
        born (on)? %date, dob, d o b, date of birth, celebrates <n> $, celebrating <n> $, becomes <n> $,
        is <n> years old, <n> years young, (50|60|70|80) not out, half century $, cake day, janamdin,
        janmdin, geburtstag*, geb $, gebtag, wird <n>, wird (runde|stolze) <n>, feiert <n> $,
        runder geburtstag, anniversaire, fete ses <n>, fête ses <n> ans, aura <n> ans, a <n> ans,
        ses <n> ans, souffle ses, cumpleanos, cumpleaños, cumple, cumpl, cumple <n>, cumplira <n>,
        fiesta de cumple
        """,
    ),
    yearly(
        "work anniversary",
        67,
        """
        work anniv*, workiversary, work iversary, service anniv*, job anniv*, joining anniv*,
        employment anniv*, <n> years (at|with|in) %client, <n> (yrs|yr|year|y) (at|with|in) %client,
        <n> years of %person, <n> years (at|with) (the|same) (firm|company|bank|job|helm|office),
        long service*, years of service, <n> <years> of service, service award, <n> <years> as .. <role>,
        <n> <years> in (the|her|his) (job|role|post|chair|business|trade), jubiläum, dienstjubilaum,
        firmenjubilaum, betriebsjubilaum, <n> jahre (bei|im|dabei|in), <n> (ans|annees) (chez|dans),
        anciennete, <n> anos (en|con), aniversario laboral, <n> <years> .. partner at,
        <n> <years> (in|of) (practice|partnership), <nth> year (at|with) %client, <n> <years> on the board
        """,
    ),
    yearly(
        "company anniversary",
        68,
        """
        company (anniv*|birthday|bday|anniversary),
        (shop|firm|business|school|office|store|hotel|brewery|founding|corporate) (anniv*|birthday|bday),
        <n> <years> in business,
        <n> <years> (of|since) (trading|founding|foundation|business|incorporation), centenary, bicentenary,
        centennial, bicentennial, sesquicentennial, jubilee, founders day, foundation day, raising day,
        incorporation day, is a century old, <n> <years> old, turns a hundred, (tricentenary|tercentenary),
        firmengeburtstag, gründungstag, <n> jahre %client, %client <n> jahre, bestehen,
        <n> ans (de|d) (la|l)? (société|maison|entreprise),
        %client (feiert|fête|fete|celebra|celebrates) <n>, %client (turns|is) <n>, %client <n> <years> $,
        (fundación|aniversario) de la empresa, <nth> year (of|in) business, ruby jubilee, silver jubilee,
        golden jubilee, diamond jubilee, %client <nth> (anniv*|birthday)
        """,
    ),
    yearly(
        "anniversary",
        50,
        """
        anniversar*, anniv*, annivers*, aniversari*, <n> <years>, <n> year (anniv*|mark|milestone),
        <nth> year, (a|one) decade (at|with|of|in), two decades (at|with|of|in), <n> year* (mark|milestone),
        half century, 1 yr, one year on, jahrestag, (first|second|third) anniv*, ordination anniv*,
        anniversary of .. ordination
        """,
    ),
    yearly(
        "wedding anniversary",
        69,
        """
        wedding anniv*, marriage anniv*,
        (silver|golden|ruby|diamond|pearl|crystal|tin|sapphire) (wedding|anniv*), married <n> <years>,
        <n> <years> married, <n> <years> of marriage, <n> <years> (of wedded|wed), <n> <years> together,
        anniversary .. (couple|married), hochzeitstag,
        (silberhochzeit|silberne hochzeit|goldene hochzeit|goldhochzeit|diamantene hochzeit|rubinhochzeit),
        silberhochzeit, goldene hochzeit, silberne hochzeit, <n> jahre verheiratet, <n> ans de mariage,
        anniversaire de mariage, noces (or|argent|diamant), noces de (diamant|rubis|perle),
        bodas de (oro|plata|diamante), aniversario de (boda|bodas|casado|casados|matrimonio),
        <n> años de casad*, <n> anos de casad*
        """,
    ),
    milestone(
        "wedding",
        64,
        """
        wedding, weddings, wed, weds, married, marries, marry, marrying, marriage, nuptials, ties the knot,
        tie the knot, tied the knot, tying the knot, gets hitched, got hitched, hitched,
        walking down the aisle, walks down the aisle, big day, civil partnership, civil ceremony, shaadi,
        shadi, nikah, vivah, sangeet, mehendi, mehndi, bachelor party, bachelorette,
        hen (do|night|party|weekend), stag (do|night|party|weekend), honeymoon, bridal shower, says i do,
        elopes, eloped, hochzeit, heiratet, heiraten, geheiratet, trauung, standesamt, junggesellenabschied,
        polterabend, mariage, se marie, marié, mariée, se marient, épouse %date, est (marié|mariée), noces,
        boda, se casa, se casan, casamiento, se casó, se caso
        """,
        kept=True,
    ),
    milestone(
        "engagement to marry",
        63,
        """
        got engaged, is engaged, are engaged, gets engaged, engaged to, just engaged, newly engaged,
        engagement (party|ring|ceremony|do), %person engaged, %person engagement, engagement (of)? %person,
        proposed to, popped the question, said yes, <family> engaged, <family> engagement, roka ceremony,
        roka, sagai, verlobung, verlobt, fiançailles, fiancé, se fiance, pedida de mano, se compromete*,
        prometid*
        """,
    ),
    milestone(
        "birth",
        64,
        """
        had a <baby>, has a <baby>, had (twins|triplets|his|her|their)? (first)? (baby|child|son|daughter),
        had .. <baby>, having a baby, new <baby>,
        new (dad|mum|mom|father|mother|grandad|grandma|parent*|arrival|grandparent*), gave birth,
        gives birth, giving birth, baby (born|arrived|arrives|boy|girl|news|is here|here|shower), birth of,
        born $, <baby> born, was born, delivered (a|her) <baby>, delivered twins, blessed with,
        (welcome|welcomes) (a|their|her|his|baby|twins|first), welcomed (a|their|her|his|baby|twins|first),
        (become|becomes) a (father|mother|dad|mum|mom|grandfather|grandmother|grandad|granddad|grandma|grandparent|parent),
        became a (father|mother|dad|mum|mom|grandfather|grandmother|grandad|grandma|grandparent|parent),
        first (child|baby|grandchild|grandson|granddaughter), newborn, adopt*, adoption,
        (it|its) a (boy|girl), twins, stork, baby no, <nth> (child|baby|grandchild),
        a (father|mother|dad|mum|mom|grandad|grandma|grandmother|grandfather) again, naming ceremony,
        annaprashan, christening, christened, baptism, baptised, dad of, mum of, puppy, geburt, entbunden,
        nachwuchs, vater geworden, mutter geworden, oma geworden, opa geworden,
        wird (vater|mutter|papa|mama|oma|opa), taufe, baby da, sohn geboren, tochter geboren, naissance,
        accouché*, accouche, est (né|née), a eu un (bébé|fils|garçon), a eu une (fille|petite), papa depuis,
        maman depuis, devient (papa|maman|père|mère|grand), baptême, ha dado a luz, dio a luz, nació,
        nacimiento, ha nacido, ha sido (padre|madre|papá|mamá|abuelo|abuela), bautizo,
        tuvo (un|una) (bebé|niño|niña|hijo|hija), parto
        """,
    ),
    milestone(
        "due date",
        65,
        """
        due date, baby due, <baby> due, edd, is due %date,
        expecting (a|their|her|his|first|second|twins|another|number) .. (baby|child|twins|boy|girl|one),
        expecting (a|twins|another|her|their|his), expecting %date, expecting $, is expecting, pregnan*,
        with child, mum to be, dad to be, schwanger*, errechneter termin, geburtstermin,
        erwartet (ein|ihr|nachwuchs|zwillinge), enceinte, attend un (bébé|enfant), terme prévu, embarazad*,
        espera (un|una|su) (bebé|hijo|hija|niño|niña), fecha de parto
        """,
        sensitive=True,
    ),
    milestone(
        "graduation",
        56,
        """
        graduat*, grad (ceremony|party|day), convocation, degree, phd, doctorate, mba, llm, msc, bsc,
        masters, diploma, viva, thesis, dissertation,
        pass* (the|her|his) .. (exam*|test|bar|finals|viva|course),
        pass* (bar|exam*|all|cfa|acca|ca|cpa|final*|driving|with|board),
        passed (exam*|bar|cfa|acca|driving|finals),
        clear* (the|her|his|ca|cfa|upsc|iit|neet|jee|exam*|final*|all|bar), cfa, cfp, acca, aca, cpa,
        chartered, qualified (as|solicitor|accountant|lawyer), qualifies (as|%date), qualifying,
        (final|finals) results, (a level|a levels), gcse*, board results, topper, topped the, aced,
        called to the bar, admitted to the bar, admitted as, bar exam,
        (admission|admitted|place|accepted) (at|to|into|in) .. (university|uni|college|oxford|cambridge|harvard|iit|iim|school),
        got into .. (university|uni|college|oxford|cambridge|harvard|iit|iim|yale|stanford|school|medical),
        scholarship, valedictorian, certified (as|in)?, certification, driving test, pilot licen*,
        licensed pilot, straight a's, first class honours, distinction, cum laude, abitur, abi,
        promotion zum dr, examen bestanden, bestanden, prüfung, doktor*, meisterprüfung, meisterbrief,
        steuerberaterexamen, staatsexamen, bac, diplômé*, diplome, soutenance, reçu* au, agrégation,
        concours réussi, se gradúa, graduación, licenciatura, oposiciones, aprobó, aprobado, doctorad*,
        máster
        """,
    ),
    milestone(
        "rite",
        56,
        """
        bar mitzvah, bat mitzvah, first communion, holy communion, confirmation (mass|service|day|party),
        quinceañera, quince, sweet sixteen, ordained, ordination, prom, thread ceremony, upanayan*,
        housewarming, house warming, griha pravesh, citizenship, citizen, naturali*, green card,
        permanent residen*, settled status, visa granted, kommunion, konfirmation, einbürgerung,
        priesterweihe, communion, confirmé*, primera comunión, nacionalidad, first day (at|of) school,
        (new|bought|buys|buying) .. (house|home|flat|apartment|boat|car|villa|cottage), housewarming party,
        first home, keys to, eigenheim, einweihung*, einzug, crémaillère, pendaison
        """,
    ),
    milestone(
        "honour",
        65,
        """
        of the (year|yr|month|quarter|week|decade|century|match), hall of fame, knight*, damehood,
        made a dame, obe, mbe, cbe, peerage, new years? honours, birthday honours,
        padma (shri|bhushan|vibhushan), lifetime achievement, walk of fame, nobel, pulitzer, oscar*, bafta*,
        emmy*, grammy*, tony award, booker*, turner prize, michelin star*, cannes lion*, lion at cannes,
        took a lion, queens award, kings award, <n> under <n>, power list, rich list, honorary,
        honourary (doctorate|degree|fellow*|professor*|citizen), fellow of, fellowship, frs, frsa,
        (elected|elects|made|voted) .. (mayor|mayoress|councillor|mp|mla|sarpanch|senator|governor|parliament|council|fellow|sheriff),
        mayor, freedom of the city, high sheriff, bundesverdienstkreuz, verdienstkreuz, ehrendoktor*,
        ehrenbürger*, des jahres, de l'année, del año, légion d'honneur, chevalier, meilleur* ouvrier*, mof,
        bürgermeister*, maire, alcalde, alcaldesa
        """,
    ),
    milestone(
        "award",
        55,
        """
        <award>, award winning,
        (wins|won|win|winning|scoops|scooped|bags|bagged|takes|took|lifts|lands|nets|clinches|clinched) .. <award>,
        wins, won, winner, winners, gewinnt, gewonnen, gewann, remporte, remporté, décroché*, décroche,
        gagne, gagné, gana, ganó, ganado, ganador*, ausgezeichnet, récompensé*, primé*, premiad*,
        galardonad*, champion, champions, championship, finalist*, shortlist*, shortlisted, longlisted,
        nominat*, nominiert, nommé* aux, runner up, podium, first place, top (spot|#|100|50|ten), ranked,
        best (employer|place|in|of|small|new|paper|law|bank|wine|beer|cheese), great place to work,
        best companies, gold (medal|award|standard)?, silver (medal|award), bronze (medal|award)?, accolade,
        rosette*, recogni* (by|as|for|with), tier 1, band 1, chambers, legal 500, investors in people,
        b corp, outstanding ofsted, rated outstanding, five star*, # stars, starred, blue plaque, red dot,
        webby, clio, effie, d ad, cannes, lions, gets? .. (medal|award|prize|honour),
        made the .. (list|team|cover), cover (story|of), front page of, featured in, profile in, forbes*,
        ted talk, tedx*, medal, lauded, honoured, honored, commendation, citation, tops the,
        leads the league, world record, guinness record, record breaking
        """,
    ),
    milestone(
        "feat",
        55,
        """
        marathon, half marathon, triathlon, ironman, iron man, <n> k $, <n> k run, 10k, 5k, parkrun*,
        charity (ride|run|walk|swim|event|auction|dinner|gala|match|trek|climb|cycle|bike|golf|concert|challenge|day|evening|drive|abseil|skydive),
        sponsored (walk|run|ride|swim|silence), fundrais*, raised <n>, raises <n>, personal best, pb $,
        kilimanjaro, everest, mont blanc, base camp, three peaks, lands end, camino,
        cycl* (from|to|across|the), swam across, swam the, (swam|swim) (channel|length*), channel swim, (swim|swims) the, regatta, hole in one,
        black belt, golf (day|tournament|trophy), tournament, skydive, expedition, summits, summited,
        (climb|climbs) (the|mount|mt), climbed, lost <n> <weight>, lost .. (kilos|pounds|kg|stone|weight),
        weight loss, quit* smoking, gave up smoking, stopped smoking, non smoker,
        first (novel|book|album|film|goal|solo|flight|exhibition|concert|play|single|race|marathon),
        solo (flight|show|exhibition), debut*, keynote, keynotes, speaks at, speaking at, main stage,
        published, publishes, publishing, book (launch|out|deal|published|tour|signing), new book, novel,
        memoir, album*, single (out|release*), film (premiere|release), premiere*, exhibition, vernissage,
        recital, concert, plays (at|carnegie|the), blood donation, (sail|sails) (round|around|across|the),
        atlantic row, rowed, (dream|bucket list) trip, mannschaft, weltreise, marathonlauf, spendenlauf,
        ausstellung, halbmarathon, semi marathon, exposition, course de, maratón, media maratón,
        carrera (solidaria|popular), exposición, varsity team, makes the .. team, made the team,
        selected for .. (team|squad|country|india|england), plays for .. (team|country), olympic*,
        paralympic*, (cap|caps|capped) for, ranji
        """,
    ),
    milestone(
        "recovery",
        98,
        """
        (beat|beats|beaten|survived|overcame|free of|cleared of) cancer, cancer free, all clear,
        in remission, remission,
        (out of|home from|left|leaves|discharged from|back from|released from) (the)? (hospital|icu|surgery|rehab),
        discharged, fully recovered, full recovery, made a .. recovery, recovered from, recovering well,
        recovery complete, on the mend, back on (his|her|their) feet, walking again, clean scan*,
        scan* clear, sober, last chemo, finished chemo, end of chemo, rang the bell,
        (back|returns|returned) (to|at) work (after|from|following), geheilt, genesen, krebsfrei,
        aus dem krankenhaus, wieder gesund, guéri*, rémission, sortie de l'hôpital, sorti de l'hôpital,
        recuperad*, alta hospitalaria, sale del hospital, superado el cáncer
        """,
        sensitive=True,
    ),
    milestone(
        "charity",
        99,
        """
        <cause> .. <charity>, <charity> .. <cause>, (for|to|with) (macmillan|hospice|cancer research),
        (opens|opening|new|launches|donates) .. (hospital|hospice|cancer) (wing|unit|ward|centre|center|clinic)
        """,
    ),
    personal(
        "remembrance",
        101,
        """
        (death|passing) anniv*, anniversary of .. (death|passing|funeral|loss),
        (first|one) year since .. (died|death|passing|passed|lost), yahrzeit, barsi, shraddh, todestag,
        jahrestag .. todes, anniversaire (de la|du) (mort|décès), aniversario de (la muerte|fallecimiento),
        remembrance (day|service|mass)
        """,
    ),
)
