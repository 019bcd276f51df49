"""A business harmed: crime, damage, law and regulators, setbacks of any kind."""

from handlers.reading.kinds.topics import Topic, business

HARM: tuple[Topic, ...] = (
    business(
        "crime",
        89,
        """
        forged, forger*, dark web, breach at %client, %client breach, window* (smashed|broken),
        smashed (window|windows|door|till), smash and grab, ram raid*, till (emptied|raided|robbed),
        safe (emptied|cracked|blown), raided (by|overnight|last), held up, armed robbery, stick up, gunpoint,
        knifepoint, hostage, kidnap*, threat* (letter|letters|call|calls|email), bomb (scare|threat),
        intruder*, trespass*, squatters, copper (theft|stolen), van (stolen|broken),
        laptop* (stolen|gone|taken), equipment (stolen|gone), cash (stolen|taken|gone),
        (fake|bogus|forged|false) (invoice*|cheque*|email*|supplier|website|reviews|order*), ceo fraud,
        invoice fraud, skimming, insider, leak of, leaked (documents|memo|data|emails), whistleblow*,
        industrial espionage, trade secret*, kasse (geplündert|leer), überfall, raubüberfall, erpress*,
        gehackt, caja (robada|vacía), atraco, asalto, cambriolage, vandalisme, vandalismo, destrozos, theft,
        thefts, stolen, stole, steals, stealing, robbed, robbery, burgl*, break in, breakin, broken into,
        shoplift*, looted, looting, heist, pickpocket*, fraud*, embezzl*, scam*, phish*, swindl*,
        counterfeit*, hack*, ransomware, cyber*, malware, virus attack, ddos,
        data (breach|theft|stolen|hack|leak) at %client,
        (customer|member|patient|their) data (breach|theft|stolen|leaked|hacked|exposed), vandal*, graffiti,
        arson*, sabotage*, extort*, blackmail*, insider (job|trading), money laundering, bribery, corruption,
        fingers in the till, till short, petty cash missing, cash missing, stock missing,
        police (called|raid|at|investigat*), diebstahl, gestohlen, einbruch, eingebrochen, betrug,
        unterschlag*, veruntreu*, hackerangriff, cyberangriff, brandstiftung, vol (de|d|à|au|dans|chez),
        volé*, cambriol*, braquage, fraude, escroquerie, détournement, piraté*, cyberattaque,
        incendie criminel, robo, robaron, robado, robada, robados, hurto, estafa, desfalco, ciberataque,
        hackead*, malversación
        """,
        sensitive=True,
    ),
    business(
        "damage",
        84,
        """
        (four|machine|usine|camion|chambre froide|chaudière|ligne) en panne,
        panne (de|du) (four|machine|chaudière|courant), standstill, mine (collapse|accident|flood*|explosion),
        (burned|burnt) (down|to the ground|out $), went up in (smoke|flames), in flames, on fire,
        smoke damage, soot, evacuated, cordon*, bridge (down|closed|collapsed), road (closed|blocked), (roof|
        ceiling|wall|tower|silo|barn|shed|greenhouse|stand|tent|marquee|pier|jetty|dock|kiln|oven|
        boiler) .. (collapse*|fell|down|gone|destroyed|burned|burnt|damage*|blew|blown|exploded|cracked|fire|
        off), batch (contaminated|ruined|spoiled|spoilt|recalled|failed|lost), (batch|stock|crop|herd|flock|
        harvest|vintage|wine|beer|milk|fish|catch|hives|bees|vines|trees|orchard|grapes|potatoes) .. (lost|
        ruined|spoiled|spoilt|diseased|infected|dead|died|dying|wiped|failed|frozen|burned|flooded|
        contaminated|culled|bad), (drought|flood|storm|hail|frost|heatwave|snow|ice|wind) .. (hit|killed|
        ruined|destroyed|damaged|took|wiped|flattened), foot and mouth, swine fever, blight, mildew,
        phylloxera, varroa, (boats?|ships?|trucks?|vans?|planes?|trains?|trams?|cranes?|drones?) .. (sunk|
        sank|lost|crash*|damaged|grounded|stuck|burned|destroyed|wrecked|overturned|derailed|collided|
        collision), collision, jackknifed, grounding, oil leak, pollution, cold chain,
        freezer (failed|failure|broke|down|off), power (down|off|lost|gone),
        no (power|water|heating|electricity|gas|internet), internet (down|out|gone) at %client, pipe burst,
        sinkhole, asbestos, legionella, bedbugs, damp, rotten, woodworm, moths, wasserrohrbruch,
        keller (unter wasser|voll), in flammen, abgefackelt, eingestürzt, dach (eingestürzt|abgedeckt),
        maschine (kaputt|defekt|steht), produktion (steht|gestoppt|ausgefallen), band steht, hagel*,
        ernte (vernichtet|verloren|kaputt|ausgefallen), unwetter, blitzschlag, toiture,
        toit (effondré|arraché), usine (à l'arrêt|arrêtée|en feu), production (arrêtée|stoppée),
        gel (a détruit|sur), grêle, orage, récolte (perdue|détruite|gelée), planta (parada|cerrada|inundada),
        producción (parada|detenida), cosecha (perdida|arruinada), helada, plaga, techo (caído|hundido),
        se hundió, se hundieron, humo, fire, fires, blaze, burn* down,
        burnt out (shop|factory|kitchen|warehouse|unit), gutted, flood*, under water, water damage, leak*,
        burst pipe, pipes? burst, sprinkler*, storm*, hurricane, cyclone, tornado, typhoon, monsoon,
        earthquake, quake, landslide, subsidence, lightning, hail*, frost*,
        killed (half|all|most|the|our|their|off), kills (half|all|most|the), drought,
        crop (failure|failed|failures|lost|ruined), harvest (failed|failure|ruined|lost|bad|poor),
        bad harvest, roof (collapsed|caved|fell|leak*|blown|damage),
        (ceiling|wall|building|scaffolding|crane|bridge|shelving) collaps*, explosion, exploded, blast,
        gas leak, chemical (leak|spill), oil spill, spill, power (cut|cuts|outage|failure), blackout,
        machine (breakdown|broke|broken|down|failure), (boiler|oven|freezer|line|plant|machine|crane|lift|
        generator|cooling|server room) (broke|breakdown|broken down|failed|down|out), (plant|factory|line|
        production|works|kitchen|mill|mine) (down|stopped|stops|halted|halts|shut|shutdown|closed|standstill|
        idle|at a standstill), production (halt*|stop*|loss|delay*), ran aground, run aground, sank, sunk,
        sinking, derail*, capsized, wreck*, lorry (crash|overturned), truck (crash|overturned|stolen),
        van crash, vessel (lost|damaged|stuck|detained|arrested), ship (lost|damaged|stuck|detained|arrested),
        (shipment|cargo|container|consignment|goods|stock) .. (lost|stuck|seized|damaged|spoiled|ruined|held|
        detained|impounded|delayed), stuck (at|in) customs, customs (hold*|seiz*), spoil*, contaminat*,
        infestation, rats, mould, pest*, mice, bird flu, outbreak,
        accident at .. (plant|site|factory|works|mine|warehouse|depot),
        (site|factory|plant|workplace|industrial) (accident|death|injury), worker (injured|hurt|killed|died),
        (roadworks|road works) outside, feuer, brand (im|in|bei|am|auf)?, großbrand, abgebrannt, überschwemm*,
        hochwasser, wasserschaden, sturmschaden, rohrbruch, stromausfall, maschinenausfall,
        produktionsausfall, produktionsstopp, missernte, incendie, inondation*, inondé*, dégât* des eaux,
        dégâts, tempête, sinistre, effondr*, panne (de|d), coupure de courant, fuite, brûlé*, incendio,
        inundación*, inundad*, inundó, se inundó, se quemó, quemado, derrumb*, avería, apagón, tormenta,
        granizo, sequía, daños, humedades
        """,
    ),
    business(
        "law and regulators",
        86,
        """
        in court, (goes|going|went|taken|off) to (court|tribunal|trial|arbitration), court over,
        in (dispute|litigation|arbitration),
        breach of (contract|law|licence|license|planning|lease|regulations), cease and desist,
        enforcement (notice|action|order), improvement notice, closure (order|notice), prohibition notice,
        stop (order|notice|work), licence (review|at risk|under), licensing (board|trouble|row),
        planning (dispute|row|enforcement|blocked|objection*), objections,
        neighbours? (complain*|object*|suing|dispute|row), dawn raid, cartel, antitrust,
        monopoly (probe|inquiry), embargo (hit|on goods), export (ban|licence refused),
        import (ban|duty|duties), banned (from|by), ban on, blacklisted, struck off, disqualified, debarred,
        deregistered, unfair dismissal, discrimination (claim|case), harassment (claim|case),
        sexual harassment, whistleblower, misconduct, (ceo|cfo|director|founder|chair|md|treasurer|
        owner) .. (arrested|charged|indicted|suspended|probed|investigated|under),
        negative (story|article|report), bad (headline|headlines|review|reviews), trolled, review bomb*,
        cancelled online, boykott, anzeige (erstattet|gegen), staatsanwaltschaft, durchsuchung, gericht,
        vor gericht, kartellamt, auflagen, prud'hommes, mise en demeure, tribunal, assigné* en justice,
        justice, sanctionné*, expediente, denuncia*, querella, juzgado, tribunales, clausurad*, precintad*,
        sancionad*, sued, sues, suing, being sued, lawsuit*, law suit, litigat*,
        legal (action|trouble*|battle|dispute|proceedings|threat|challenge),
        court (case|date|action|order|hearing|summons|claim), taken to court, employment tribunal,
        class action, injunction, indict*, subpoena*, summons, charged with, prosecut*, on trial,
        verdict against, settlement, fined, fine (of|from|by|for|imposed), hefty fine, penalt*, (regulator|
        fca|sec|hmrc|irs|ico|cma|ftc|bafin|sebi|rbi|gst|tax|customs|antitrust|osha|hse|police|income tax|
        finanzamt|zoll|dawn|eu) .. (probe|raid|raided|investigat*|inquiry|fine|notice|demand|audit|visit|
        letter|enquiry|warning|action|bill), gst notice,
        tax (demand|bill|audit|raid|notice|investigation|inspection|probe|dispute), under investigation,
        investigat*, inquiry, probe, probed, raid, raided, audit (by|from) (hmrc|irs|tax|the), recall,
        recalls, recalled, recalling, product (recall|liability|withdrawal), food poisoning, salmonella,
        listeria, hygiene (rating|inspection), health inspector*, non compliance,
        compliance (breach|failure|issue|failing), safety (breach|incident|violation),
        patent (dispute|infringement|troll|lawsuit|claim), ip (dispute|theft|infringement),
        trademark (dispute|infringement), defamation, libel, scandal, bad (press|publicity),
        negative (press|coverage|publicity|headlines), pr (crisis|disaster|nightmare), shitstorm,
        social media (storm|backlash), backlash, protest*, strike, strikes, striking, strike action,
        industrial action, walk out, work stoppage, union (dispute|action|trouble*|row|ballot|vote),
        labour (unrest|dispute), labor (unrest|dispute), bandh, lockout, picket*, go slow, (shareholder|board|
        partner|partners|boardroom|family|founder|founders|directors|brothers) (dispute|row|feud|fight|battle|
        split|at odds|fallout|falling out|fall out|conflict|coup|rift|war|quarrel*|revolt),
        (hostile|unwanted) (takeover|bid), activist (investor|shareholder), at odds, falling out, fell out,
        fallout, feud*, infighting, disput*, streik*, warnstreik, bußgeld, klage, verklagt, rechtsstreit,
        prozess verloren, abmahnung, razzia, betriebsprüfung, steuerprüfung, rückrufaktion, produktrückruf,
        ermittlung*, grève, en grève, mouvement social, procès, poursuivi*, amende, contrôle fiscal,
        rappel (de|produit), redressement (fiscal|judiciaire), perquisition, enquête, litige, huelga,
        demanda (contra|judicial|de), demandad*, multa*, juicio, inspección (de)? (hacienda|trabajo|sanidad),
        retirada (de|del) producto, investigad*, sanción, hacienda
        """,
    ),
    business(
        "setback",
        70,
        """
        lost, loses, losing, setback*, blow, bad news, crisis, trouble, troubled, troubles, struggling,
        struggles, emergency, disaster, turmoil, in difficult*, difficulties, hit (by|hard), hard hit,
        hurt by, suffers?, suffered, suffering, under attack, threat*, at risk, in jeopardy, worried, worries,
        worrying, worry, disrupt*, halted, stuck, grounded, stranded (stock|goods), denied, rejected, refused,
        cancelled, canceled, cancels, postponed, blocked, banned, frozen, seized, damaged, destroyed, ruined,
        rückschlag, krise, schwierigkeiten, verloren, schaden, abgelehnt, perdu, perdue, difficultés, crise,
        problème*, annulé*, refusé*, problemas, perdió, perdido, dificultades, rechazad*, cancelad*
        """,
    ),
)
