"""What an organisation shows the world: launches, openings, money raised, gatherings."""

from handlers.reading.kinds.topics import Topic, milestone

FIRMS: tuple[Topic, ...] = (
    milestone(
        "go-live",
        54,
        """
        app (launch|store|out|live|release), goes to (market|press|print|air), on air,
        hits the (shelves|shops|road|market|stores|screens),
        in (stores|shops|cinemas|theatres|theaters) (now|%date|from), relaunch*, website (up|out|refresh),
        new release, product launch, campaign (live|launch|goes|launches), first release, beta, public beta,
        v # (out|live|launch|release), version # (out|live), migration (complete*|done|finished|success*),
        rollout (complete*|done|finished|success*), upgrade (complete*|done|finished|success*),
        cutover (weekend|done|complete*), go live, goes live, going live, golive, cutover, cut over,
        live %date, live $, launch*, roll out, rollout, rolls out, ship date, releases,
        release (date|day|of|%date), unveil*, switch on, switches on, deploy*, new (website|site|app|platform|
        product|line|range|brand|logo|system|model|menu|collection|service|flagship|magazine|podcast|studio|
        store|factory|plant|clinic|branch|depot|warehouse|lab|centre|center|surgery|school|campus|wing|shop|
        restaurant|hotel|gallery|showroom|factory) (out|live|launch*|%date|opens|opening)?,
        first (edition|issue|episode|broadcast|performance|show), livegang, live geschaltet, markteinführung,
        produktstart, startet (den|die|das) (shop|webshop|online), lancement,
        lance (sa|son|le|la|une|un|leur), mise en (ligne|service|production), en ligne, lanzamiento,
        lanza (su|el|la|un|una), en vivo, puesta en marcha, sale al mercado, estrena, estreno
        """,
        kept=True,
    ),
    milestone(
        "live already",
        54,
        """
        went live, gone live, live since, now live, is live, are live, is now live, is finally live, live now,
        live today, launched, relaunched, has launched, just launched, rolled out, was released, released $,
        released today, unveiled, up and running, in production, switched on, is out $, ging live, ist live,
        live gegangen, est en ligne, a lancé, a été lancé, ya está en vivo, lanzó, lanzado, lanzada
        """,
    ),
    milestone(
        "opening",
        52,
        """
        weiht .. ein, einweihung, takes? delivery, moves into production,
        first (branch|overseas|foreign|shop|store|clinic|site|depot|brick|customer day), new (wing|floor|
        playground|pool|pitch|library|gym|studio|kitchen|bakery|oven|line|plant|machine|fleet|ship|vessel|
        boat|truck|bus|plane|tram|tractor|robot|server|menu|label|wine|beer|vintage|edition),
        (christened|christening|maiden) (voyage|flight|trip)?, maiden (voyage|flight),
        first (flight|voyage|sailing|train|tram|run|departure) (to|from|%date), doors open,
        opens? (its|her|his|their|the|a|an|second|third|new|first), unveiling of, soft launch, pop up, popup,
        flagship, roof raising, keys handed, neubau, inbetriebnahme, einzug ins, mise en service,
        pendaison de crémaillère, estrena, estreno, corte de cinta, opening, openings, opens, open, opened,
        reopen*, re open*, grand opening, inaugurat*, ribbon cutting, cuts the ribbon, ground breaking,
        groundbreaking, breaks ground, broke ground, foundation stone, topping out, housewarming,
        open (day|house|evening|doors), <place> .. (opens|opening|opened|open),
        (opens|opening|opened|open) .. <place>, surgery .. (open|opens|opening|opened), new surgery,
        second (clinic|shop|store|office|branch|restaurant|location|site|surgery|practice|hotel),
        expand* (to|into|its|their), expansion, eröffn*, eröffnung, neueröffnung, wiedereröffnung, richtfest,
        spatenstich, grundsteinlegung, tag der offenen tür, ouvre, ouverture, ouvert, ouvrent, inaugur*,
        première pierre, portes ouvertes, abre, abren, apertura, inauguración, inaugura, primera piedra,
        puertas abiertas
        """,
    ),
    milestone(
        "funding",
        56,
        """
        fund* round, funding, seed, seed round, pre seed, series (a|b|c|d|e|f),
        raised <n> (m|k|mn|mio|bn|million|crore|cr|lakh|mil)?,
        raises <n> (m|k|mn|mio|bn|million|crore|cr|lakh|mil),
        raised .. (million|round|capital|m|crore|cr|series), raises .. (million|round|capital|crore|series),
        (closes|closed|closing|close|secured|secures|lands|landed) .. (round|funding|investment|financing|
        seed|series|fund|grant|loan|facility), investment (from|secured|round),
        (angel|vc|venture) (round|investment|money|funding), term sheet, ipo*, goes public, going public,
        went public, listed on, lists on, listing on, stock market (debut|listing), floats on, flotation,
        floated, unicorn, oversubscribed, (grant|loan) (awarded|won|approved|secured|received),
        wins? .. grant, finanzierungsrunde, börsengang, an die börse, levée de fonds, lève <n>, levé <n>,
        tour de table, introduction en bourse, ronda (de financiación|de inversión|semilla|serie)?,
        sale a bolsa, salida a bolsa, cerró (la|su) ronda
        """,
    ),
    milestone(
        "gathering",
        40,
        """
        (workshop|tour|visit|seminar|away day|offsite|masterclass|tasting|training day) (at|on|with|for|%date|
        $), harvest, prize (day|giving|night|evening), open house, hosting, hosts, housewarm*, at home,
        launch party, roadshow, webinar series, summit, forum, masterclass, ag m, general assembly,
        shareholders? meeting, family (reunion|gathering|weekend), garden party, street party, barn dance,
        ceilidh, burns night, thanksgiving, passover, seder, hanukkah, iftar, ramadan, navratri, ganesh*,
        onam, pongal, lohri, baisakhi, durga, christmas, easter (egg|fete|fair|lunch), bonfire, fireworks,
        oktoberfest, karneval, fasching, schützenfest, kirmes, fête (de|d)?, portes ouvertes, verbena,
        romería, fallas, carnaval, jornadas?, aniversario fiesta, party, parties, gala, ball, fair, fete,
        fête, festival, celebrat*, concert, show, ceremony, conference, expo, trade (show|fair), convention,
        open air, symposium, reception, banquet, dinner, lunch, bbq, barbecue, picnic, sports day, family day,
        summer (party|fete|fair|ball|do), winter (fair|ball|party|fete|market),
        christmas (party|fair|market|do|lunch|dinner|concert|play|bazaar), xmas (party|do|lunch),
        diwali (party|celebration|puja|mela|lunch|dinner), puja, pooja, holi, eid (party|lunch|dinner), mela,
        school play, nativity, carnival, parade, reunion, fun run, bazaar, agm,
        annual (day|dinner|meeting|ball|gala|report), founder's dinner, unveiling, tasting,
        harvest (festival|party|supper), prize giving, prizegiving, speech day, degree show, hackathon,
        charity (lunch|gala|ball), quiz night, jubilee (party|ball), feier, fest, sommerfest, weihnachtsfeier,
        weihnachtsmarkt, messe, jahrestreffen, tagung, kongress, soirée, salon, kermesse, marché de noël,
        cocktail, réception, congrès, fiesta, feria, cena, congreso, jornada (de)? puertas, gala benéfica,
        celebra, celebración, homenaje
        """,
    ),
)
