"""Joys of a family: weddings, engagements, births, rites, new homes, recoveries."""

from handlers.reading.kinds.topics import Topic, milestone

FAMILIES: tuple[Topic, ...] = (
    milestone(
        "wedding",
        64,
        """
        (gets|getting|to be|to get) (married|wed|hitched), wed %date, married (next|this|tomorrow), wedding,
        weddings, weds, marries, marry, marrying, marriage, nuptials, ties the knot, tie the knot,
        tying the knot, gets hitched, walking down the aisle, walks down the aisle, big day,
        civil partnership, civil ceremony, shaadi, shadi, nikah, vivah, sangeet, mehendi, mehndi,
        bachelor party, bachelorette, hen (do|night|party|weekend), stag (do|night|party|weekend), honeymoon,
        bridal shower, says i do, elopes, hochzeit, heiratet, heiraten, trauung, standesamt,
        junggesellenabschied, polterabend, mariage, se marie, se marient, épouse %date, est (marié|mariée),
        noces, boda, se casa, se casan, casamiento
        """,
        kept=True,
    ),
    milestone(
        "wed already",
        64,
        """
        (got|was|were|have|has|just|newly|is|are) (just|finally|now)? (married|wed|hitched), married $,
        married %date, married (in|at|on|her|his|last|yesterday), tied the knot, eloped, newlywed*,
        back from .. honeymoon, hat geheiratet, haben geheiratet, frisch verheiratet, s'est marié,
        s'est mariée, se sont mariés, se casó, se casaron, se han casado, recién casad*, jeune mariée,
        jeunes mariés
        """,
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
        is (a|now a)? (dad|mum|mom|father|mother|grandad|grandma|grandfather|grandmother|grandparent|grandpa|
        nana), est (papa|maman|père|mère|grand père|mamie|papi), es (papá|mamá|padre|madre|abuelo|abuela),
        (grandfather|grandmother|father|mother|dad|mum|mom|grandad|granddad|grandma|grandpa|nana) again,
        (baby|twins|son|daughter|grandson|granddaughter) (has)? (arrived|arrives|born|here|joined|came|
        landed), (another|second|third|fourth|little|healthy|bouncing) (baby|boy|girl|child|one|son|daughter|
        grandchild), safe delivery, blessed (by|with),
        proud (dad|mum|mom|parents|father|mother|grandparents|grandad|grandma|parent), expecting a, babys?,
        foster (child|kids|parents), had a <baby>, has a <baby>,
        had (twins|triplets|his|her|their)? (first)? (baby|child|son|daughter), had .. <baby>, having a baby,
        new <baby>, new (dad|mum|mom|father|mother|grandad|grandma|parent*|arrival|grandparent*), gave birth,
        gives birth, giving birth, baby (born|arrived|arrives|boy|girl|news|is here|here|shower), birth of,
        born $, <baby> born, was born, delivered (a|her) <baby>, delivered twins, blessed with,
        (welcome|welcomes) (a|their|her|his|baby|twins|first), welcomed (a|their|her|his|baby|twins|first),
        (become|becomes) a (father|mother|dad|mum|mom|grandfather|grandmother|grandad|granddad|grandma|
        grandparent|parent),
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
        "rite",
        56,
        """
        (got|gets|received|receives) .. (visa|green card|citizenship|passport|residency),
        sworn in as .. citizen, citizenship ceremony, oath of citizenship, becomes .. citizen,
        became .. citizen, naturalised, kirchweih, (new|first) (car|boat|home|house),
        moving into (their|her|his) (new|first|own)? (home|house|flat),
        bought (a|her|his|their) (first)? (home|house|flat|boat|place), bar mitzvah, bat mitzvah,
        first communion, holy communion, confirmation (mass|service|day|party), quinceañera, quince,
        sweet sixteen, ordained, ordination, prom, thread ceremony, upanayan*, housewarming, house warming,
        griha pravesh, citizenship, citizen, naturali*, green card, permanent residen*, settled status,
        visa granted, kommunion, konfirmation, einbürgerung, priesterweihe, communion, confirmé*,
        primera comunión, nacionalidad, first day (at|of) school,
        (new|first) (house|home|flat|apartment|boat|villa|cottage),
        (bought|buys|buying) (a|his|her|their|first|new) .. (house|home|flat|apartment|boat|villa|cottage),
        housewarming party, first home, keys to, eigenheim, einweihung*, einzug, crémaillère, pendaison
        """,
    ),
    milestone(
        "recovery",
        98,
        """
        back (at|in|to) (work|the office) .. after (surgery|illness|cancer|accident|operation|stroke|
        treatment|chemo), (beat|beats|beaten|survived|overcame|free of|cleared of) cancer, cancer free,
        all clear, in remission, remission, (out of|home from|left|leaves|discharged from|back from|
        released from) (the)? (hospital|icu|surgery|rehab), discharged, fully recovered, full recovery,
        made a .. recovery, recovered from, recovering well, recovery complete, on the mend,
        back on (his|her|their) feet, walking again, clean scan*, scan* clear, sober, last chemo,
        finished chemo, end of chemo, rang the bell,
        (back|returns|returned) (to|at) work (after|from|following), geheilt, genesen, krebsfrei,
        aus dem krankenhaus, wieder gesund, guéri*, rémission, sortie de l'hôpital, sorti de l'hôpital,
        recuperad*, alta hospitalaria, sale del hospital, superado el cáncer
        """,
        sensitive=True,
    ),
)
