"""What befalls a person: death, break-ups, lost jobs, denied hopes, crime at home."""

from handlers.reading.kinds.topics import Topic, personal

SORROWS: tuple[Topic, ...] = (
    personal(
        "bereavement",
        100,
        """
        <family> .. (died|dies|dead|death|passed|expired|killed|deceased|demise|funeral|buried|cremation),
        (death|passing|loss|demise|funeral|burial) of .. (<family>|<pet>|friend|colleague),
        (lost|lose|loses|losing|buried|burying|mourn*|griev*) .. <family>,
        <pet> .. (died|dead|dies|put down|put to sleep|passed), (lost|loses) .. <pet>,
        (lost|loses) (a|her|his|their) .. (friend|baby), bereave*, in mourning, widow*, orphan*, grief,
        grieving, mourning, death in the family, family (death|bereavement), compassionate leave, miscarr*,
        stillb*, lost the (baby|pregnancy), (pregnancy|baby) loss, wake $, funeral, burial, cremat*, obituary,
        condolence*, memorial service, <family> no more, <family> .. (gestorben|verstorben|tot|tod),
        (tod|beerdigung|verlust) .. <family>, trauerfall, trauer, beerdigung, beisetzung, todesfall,
        fehlgeburt, verwitwet, witwe*,
        (père|mère|mari|femme|frère|soeur|sœur|fils|fille) .. (mort*|décédé*|décès), (perdu|perd) .. <family>,
        décès, obsèques, enterrement, deuil, veuf, veuve, fausse couche,
        (murió|falleció|muerto|ha muerto|ha fallecido|muere|fallece) .. <family>,
        <family> .. (murió|falleció|murio|fallecio|fallecido|muerto),
        (muerte|fallecimiento|entierro|funeral) de .. <family>, de luto, viud*, entierro, perdió .. <family>,
        perdio .. <family>, aborto espontáneo
        """,
    ),
    personal(
        "death",
        99,
        """
        died, dies, dead, death, passed away, passed on $, passed peacefully, %person passed $, has passed $,
        passes away, rip, r i p, deceased, demise, sad demise, is no more, no more $, expired $,
        left for heavenly abode, heavenly abode, killed in, was killed, fatal*, suicide,
        took (his|her) own life, drowned, lost (his|her|their) life, lost the fight, lost (his|her) battle,
        murdered, found dead, late %person, gestorben, verstorben, tot $, tod $, verschieden, entschlafen,
        mort $, morte $, est mort*, décédé*, décès, décédée, nous a quittés, nous a quittées, falleció,
        fallecio, fallecido, fallecida, murió, murio, ha muerto, ha fallecido, fallecimiento, muerte
        """,
    ),
    personal(
        "break-up",
        92,
        """
        (nasty|messy|painful|bitter|acrimonious|ugly|amicable) (split|divorce|separation|break),
        (going|gone|go) through .. (split|divorce|separation|breakup), the split, %person split,
        on (his|her) own now, marriage (troubles|in trouble), living apart, walked out on (him|her|them),
        betrayed by, lost custody, family (feud|row|rift|breakup|break up|split),
        fell out with (his|her) (brother|sister|son|daughter|father|mother|family), divorc*,
        separat* (from|after|%date|with), %person separated, %person separation, is separated, separating,
        getting separated, marital (problem*|trouble*|issue*|breakdown),
        marriage (over|is over|broke*|ended|breakdown|trouble*|failed|collapsed|on the rocks), split from,
        split up, splitting up, splitting from, broke up, broken up, breaks up, breaking up, break up,
        breakup, custody, affair, cheated, wife left, husband left, left (his|her) (wife|husband|partner),
        (wife|husband|partner|fiance|fiancee|girlfriend|boyfriend) (left|walked out|moved out|leaving),
        moved out of the family home, decree (nisi|absolute), alimony, estranged, restraining order,
        domestic (abuse|violence),
        (wedding|engagement|marriage) (is)? (off|cancelled|canceled|called off|postponed|broken off),
        called off (the|her|his|their) (wedding|engagement), jilted, heartbr*, scheidung, geschieden,
        lässt sich scheiden, getrennt, trennung, trennt sich, ehe (am ende|gescheitert|kaputt|aus),
        hochzeit (abgesagt|geplatzt), sorgerecht, rupture, séparé*, séparation, divorcé*, se sépare*,
        divorcio, divorciad*, separación, se separa*, separad*, ruptura
        """,
    ),
    personal(
        "job loss",
        90,
        """
        (sacked|fired|ousted|removed|dismissed|axed|dropped|let go|pushed out) by,
        lost (her|his) (visa|licence|seat), out on (his|her|their) ear, (his|her|their) (job|role|position|
        post) (is|was)? (gone|cut|at risk|axed|scrapped|under threat|on the line), at risk of redundancy,
        redundancy (talks|letter|package|notice), severance, gehen müssen, musste gehen, abfindung,
        se queda sin (trabajo|empleo), la echaron, lo echaron, le han echado, mis* à la porte, remercié*,
        laid off, lay off, let go, been let go, letting %person go, made redundant, redundant, redundancy,
        sacked, fired, dismissed, dismissal, got the (sack|boot|axe|chop|push), given the (sack|boot|push),
        given (his|her) notice, lost (her|his|their|the|a) job, lost (her|his) (role|position|post|seat),
        loses (her|his|their) (job|seat|post), losing (her|his|their) job, job loss, out of (a job|work),
        unemployed, jobless, forced out, pushed out, ousted, booted out, voted out, axed, shown the door,
        terminated $, %person terminated, contract not (renewed|extended),
        position (eliminated|cut|made redundant), role (eliminated|cut|redundant|made redundant), pink slip*,
        suspended $, %person suspended, garden leave, asked to (leave|resign|go), demot*, probation failed,
        failed probation, pip $, entlassen, gekündigt worden, wurde gekündigt, kündigung erhalten,
        job verloren, arbeitslos*, freigestellt, rausgeworfen, gefeuert, stelle verloren, licencié*,
        licenciement, viré*, perdu son (emploi|travail|poste), au chômage, despedid*, despido,
        perdió su (trabajo|empleo|puesto), sin trabajo, en paro, en el paro
        """,
    ),
    personal(
        "denied hope",
        96,
        """
        (didnt|did not|doesnt|wont|will not|hasnt|not) (get|got|land|win|given|receive) .. <role>, (didnt|
        did not|doesnt|does not|wont|will not|not) make .. (team|cut|list|squad|shortlist|final|finals|board|
        grade|partner|quota|longlist), (did not|didnt|did nt|hasnt|has not|not|never|wont|will not|doesnt|
        failed to|havent|missed out on|misses out on|denied|refused|no) .. (get|got|getting|given|receive|
        land|make)? .. (promot*|promotion|partner|partnership|raise|bonus|the role|the job|visa|scholarship|
        admission|tenure|adoption|award), passed over*, (turned|turns) down for, overlooked for, snubbed,
        not (promoted|selected|chosen|shortlisted|elected|appointed|re elected|reelected|nominated|admitted|
        accepted), %person rejected (by|for|from),
        (application|visa|passport|mortgage|adoption) (refused|rejected|denied|turned down),
        fail* (the|her|his|a) .. (exam*|test|bar|cfa|finals|viva),
        fail* (bar|exam*|cfa|acca|driving|finals|ca|ielts), failed (exam*|cfa|bar|finals|driving),
        (exam|test|interview) (failed|went badly), flunked, lost the election, lost .. election,
        not getting the, didnt make (partner|the cut|it|the team|the list),
        did not make (partner|the cut|it|the team|the list), missed the cut,
        dropped from .. (team|squad|board), withdrawn (offer|from), offer (withdrawn|rescinded),
        dream (over|shattered), nicht befördert, nicht bekommen, durchgefallen, übergangen, beförderung nicht,
        nicht gewählt, prüfung nicht bestanden, nicht bestanden, absage für,
        pas (eu|obtenu|été promu*|promu*), n'a pas (eu|obtenu|été), raté (son|sa), recalé*,
        no (ha conseguido|consiguió|obtuvo|le dieron|ascend*|fue ascend*|aprobó|logró|ascendido),
        suspendió (el|la), no le han (dado|ascendido)
        """,
    ),
    personal(
        "crime or loss at home",
        91,
        """
        <family> .. (hostage|robbed|mugged|attacked|burgled|assaulted|stabbed|shot|scammed|jailed|convicted),
        %person .. (dui|hostage|kidnap*), dui, (house|home|flat|apartment|cottage|car) .. (burgl*|robbed|
        broken into|break in|stolen|fire|flood*|burned|burnt|destroyed|damaged|repossess*), (burgl*|robbed|
        break in|fire|flood*|burst pipe) .. (at|in)? (his|her|their)? (house|home|flat|apartment|car), mugged,
        %person (burgled|robbed|mugged|scammed|defrauded|arrested|charged|assaulted|attacked|hacked),
        identity theft, stolen (car|bike|wallet|passport|jewellery),
        (bike|wallet|passport|jewellery|handbag|purse) stolen, arrest*, in prison, jailed, in custody,
        convicted, court case against %person, personal (bankruptcy|debt|debts|insolvency), gambling,
        homeless, evict*, missing (son|daughter|child|person),
        <family> (missing|arrested|in trouble|expelled|suspended|bullied|kidnapped), expelled from, stalk*,
        harass*, bullied, blackmail*, deport*, visa (trouble*|problem*|issue*), stranded,
        (storm|tornado|hurricane|earthquake) .. (home|house), evacuat*, wohnungseinbruch,
        wohnung .. (brand|einbruch|wasserschaden), cambriolé* chez, agredid*, atracad*, agressé*, überfallen
        """,
    ),
)
