"""A business short of staff, money or customers."""

from handlers.reading.kinds.topics import Topic, business

MONEY: tuple[Topic, ...] = (
    business(
        "layoffs",
        91,
        """
        cut* (a|half|one|two|third|<n>) .. (workforce|staff|jobs|headcount|team|roles),
        (workforce|staff|team|headcount|jobs|posts|roles) .. (cut|halved|slashed|axed|reduced|culled|going),
        a third of (the)? (staff|workforce|team), half (the|of the|their|its) (staff|workforce|team|jobs),
        job (losses|cuts|cull), streamlining, rightsizing, plant closure, voluntary (redundancy|exit),
        <n> (jobs|roles|posts|staff) (lost|cut|go|to go|at risk|axed|gone), layoff*, lay offs,
        lay off .. (staff|people|workers|employees|third|half|quarter|<n>),
        laid off .. (staff|people|workers|employees|third|half|quarter|#|dozen|dozens|team), laying off,
        lays off, will lay off, redundancies, redundancy (round|programme|program|consultation|plan),
        mass redundanc*, job (cuts|losses|cull), jobs (cut|lost|at risk|axed|to go|go),
        cut* .. (jobs|staff|headcount|workforce|roles|posts),
        cutting .. (jobs|staff|headcount|workforce|roles), headcount (reduction|cut|freeze),
        headcount (reduction|cut), axes .. jobs, axing, axe .. jobs,
        slash* .. (jobs|staff|workforce|headcount), shed* .. (jobs|staff), let* .. go <n>, let <n> .. go,
        letting .. (people|staff|workers|employees|team|<n>) go,
        let .. (people|staff|workers|employees|team) go,
        (fired|fires|firing|sacked|sacks|dismissed|dismisses) .. (staff|people|workers|employees|team|<n>),
        rif, downsizing, downsizes, staff cuts, short time (working)?, furlough*, hiring freeze, retrench*,
        vrs scheme, workforce (cut|reduction|halved), stellenabbau, entlassungen,
        entlässt .. (mitarbeiter|leute|beschäftigte|<n>), baut .. stellen ab, streicht .. stellen, kurzarbeit,
        massenentlassung*, kündigungswelle, plan social, licenciements, licencie .. (salariés|personnes|<n>),
        suppression* .. postes, supprime .. postes, chômage (partiel|technique), despidos,
        despide (a)? .. (empleados|trabajadores|personas|<n>), recorte* .. (personal|plantilla|empleos)?, ere,
        erte, regulación de empleo
        """,
        sensitive=True,
    ),
    business(
        "money trouble",
        89,
        """
        (cannot|cant|can not|unable to|not able to|struggl* to|couldnt|could not|wont|will not|failed to|
        fails to|not|hasnt|havent|didnt|doesnt|did not|has not|cannot) (pay|make|meet|afford|paid|cover|
        service) .. (rent|salar*|wages|payroll|suppliers|staff|bills|bill|invoice*|loan|debt|debts|tax|taxes|
        interest|mortgage|anyone|us|dues|emi|instalment*|repayment*),
        (cannot|cant|can not|unable to|couldnt|could not|not able to|struggl* to) (pay|afford), dried up,
        dries up, drying up, (margins?|cash|money|orders|funds|savings|reserves|profit|profits) gone,
        margins? (gone|thin|squeeze*|hit|collapse*|eroded), (cash|money|budget|budgets|liquidity|finances|
        things) (is|are|getting|very|really)? (tight|short|low|gone|frozen|strained|stretched|thin|drying up|
        out), tight (budget|budgets|finances), strapped, hard up, feeling the pinch,
        (stretched|strained|shaky|dire|precarious) (finances|balance sheet), overdrawn, overdraft, burn rate,
        burning cash, runway, bridge loan, down round, valuation (cut|slashed|down), loan shark, debt, owes,
        owing, in hock, repossess*, foreclos*, payment (plan|holiday|arrears|problem*|default),
        payroll (missed|late|at risk|bounced), unpaid, not (been)? paid, non payment, slow payer, bad debt,
        biggest debtor, (customer|client|debtor) (default*|not paying|wont pay|owes),
        losing (assets|clients|customers|money|families|members|donors|pupils|students),
        assets (down|lost|leaving|outflow*), outflows, redemptions, enrolment (down|falling|drop*),
        membership (down|falling|drop*), donations (down|dried|falling|drop*),
        funding (cut|cuts|lost|withdrawn|gone|ends|pulled|crisis|freeze|frozen),
        grant (cut|lost|refused|withdrawn|rejected), subsidy (cut|lost),
        (price|share|stock) (crash|slump|plunge|collapse), downturn, recession, slump, slowdown, dip in,
        (footfall|tourism|bookings|traffic) .. (down|drop*|fell|falling), write offs, geld (knapp|weg|fehlt),
        knapp bei kasse, konto (gesperrt|gepfändet|überzogen), pfändung, schulden, kreditlinie,
        kreditkündigung, fördermittel (gestrichen|weg), à court (d'argent|de trésorerie|de liquidités),
        dettes, découvert, compte bloqué, cessation de paiements, saisie, sin (liquidez|dinero|fondos),
        números rojos, suspensión de pagos, embargad*, cuenta bloqueada, insolven*, bankrupt*, liquidat*,
        liquidation, in administration, into administration, administrators? (called|appointed|in),
        receivership, receivers?, chapter (11|7|#|eleven|seven), winding up (petition|order), wound up by,
        ceased trading, stops? trading, goes? (bust|under|broke|belly), gone (bust|under|broke),
        went (bust|under|broke), going (bust|under|broke|concern), going concern,
        cash (flow|crunch|pinch|squeeze|trouble*|problem*|shortage|strapped|tight|crisis|poor|low), cashflow,
        short of cash, low on cash, (out of|running out of|ran out of) (cash|money|runway|funds),
        runway (short|ends|is), tight (on)? (cash|money|liquidity),
        missed (payroll|rent|payment*|loan|interest|a payment), (late|behind|overdue|arrears) (with|on|
        in) (rent|payments?|paying|salaries|wages|loan|tax|its|their|the),
        behind on .. (rent|payments?|loan|tax|mortgage|bills), rent arrears, arrears,
        (payment|loan|debt) default, default* (on)?,
        (unpaid|overdue) (rent|wages|salaries|suppliers|taxes|tax|invoices|dues), covenant (breach|breached),
        breach* .. covenant*, (money|financial|funding|liquidity|solvency) (trouble*|problem*|worr*|
        difficult*|crisis|pinch|hole|distress|stress|woes|gap|shortfall), in debt, debts,
        debt (problem*|mounting|restructuring|collector*), bailiffs?, creditors?, cheque* bounced,
        bounced cheque*, bounced a cheque, (credit|bank|overdraft|loan|lender|facility) .. (pulled|withdrawn|
        called in|cancelled|refused|downgrade*|declined|frozen), bank (called|pulled|froze), accounts? frozen,
        frozen accounts?, on the verge, near collapse, collaps*, on the brink, loan (refused|rejected|denied),
        (profit|earnings) warning, profits? (down|drop*|slump*|halved|fell|fall*|hit|warning|plung*|wiped),
        losses, (made|posted|reports?|posts|reported|big|heavy|huge|annual|quarterly|first|net) .. loss,
        in the red, losing money, loses money, (revenue|sales|turnover|orders|income|bookings|footfall|demand|
        enrolment|enrolments|share price|shares|stock|margins?|occupancy) (down|drop*|slump*|fell|fall*|
        falling|declin*|halved|plung*|collaps*|tank*|crash*|dip*|dried up|slid*|hit|under pressure|squeezed),
        bad (quarter|year|season|results|numbers|month|harvest), worst (quarter|year|season|results|month),
        poor (quarter|year|season|results|sales|harvest|trading), weak (quarter|year|sales|results|trading),
        missed (its|their|his|her|the)? .. (target|targets|forecast|guidance|earnings|numbers),
        (dividend|pension|budget) (cut|slashed|deficit), written off, write off, write down, impairment,
        pay cut, bailout, bail out, rescue (deal|package|talks), fire sale, pension (hole|deficit|shortfall),
        insolvenz*, zahlungs*, pleite, konkurs, zahlungsunfähig*, liquiditätsengpass, liquidität*, engpass,
        geldsorgen, zahlungsverzug, kann .. nicht (zahlen|bezahlen), in den roten zahlen, rote zahlen,
        verlust, verluste, umsatzeinbruch, umsatzrückgang, gewinnwarnung, miete nicht, faillite, redressement,
        dépôt de bilan, trésorerie, impayé*, ne peut (pas|plus) payer, difficultés financières, pertes,
        baisse .. (chiffre|ventes|commandes), concurso de acreedores, quiebra, insolvencia,
        problemas de (liquidez|caja|tesorería|dinero|pago), no (puede|pueden) pagar, impago*, deudas,
        embargo de (cuentas|bienes), pérdidas, caída .. ventas
        """,
        sensitive=True,
    ),
    business(
        "lost business",
        85,
        """
        (cant|cannot|can not|unable to|failing to|fails to|failed to|struggl* to|couldnt|could not) (find|get|
        raise|hire|attract|keep|retain|recruit|secure|renew|sell|ship|export|import|deliver) .. (investors?|
        staff|buyers?|funding|workers|drivers|money|capital|loan|insurance|cover|customers|orders|stock|parts|
        people|tenants?|supplier|suppliers|licence|permit), pulled (from|off),
        (taken|thrown) off .. (shelves|store|list|market), lost .. (team|staff|engineer|engineers|people|
        talent|managers?|chef|director|driver|drivers|foreman|headcount), no (orders|stock|customers|rain|
        water|snow|buyers|takers|bookings|sales|fish|oysters|harvest|fuel|drivers|guests|visitors|applicants|
        supply|supplies|deliveries|parts), (licence|license|permit|rights|slot|concession) gone,
        supplier (bust|insolvent|failed|gone|let|collapsed|stopped), (supplier|customer|client|partner|
        distributor|landlord|tenant|anchor|sponsor|investor|investors|backer|backers|lender|bank|buyer|
        bidder) .. (bust|bankrupt|insolvent|gone|pull*|quits?|quit|walks?|walked|withdrew|withdraws|withdrawn|
        out|left|leaving|cancel*|folded|collapsed), (biggest|largest|main|key|major|top|anchor|only|oldest|
        flagship|second) (customer|client|account|buyer|supplier|sponsor|tenant|donor|school district|
        contract|retailer|distributor) .. (lost|gone|left|leaving|leaves|quits?|cancel*|walk*|bust|pulled|
        moved|switched|dropped|out), lost .. (biggest|largest|main|key|major|top|anchor|oldest|flagship|only),
        lost (the|a|its|their|his|her|out) .. (contract|deal|account|tender|bid|pitch|listing|case|appeal|
        licence|license|customer|client|sponsor|supplier|district|slot|rights|lease|site|concession|franchise|
        funding|grant|distributor|exclusivity|status|rating|star), (three|two|four|several|many|some|
        <n>) (families|clients|customers|members|partners|staff|lawyers|advisers|teachers|doctors|engineers|
        drivers|chefs) (left|leaving|gone|quit|walked|resigned), team walked out,
        mass (resignation*|exodus|walkout), rights lost, license suspended,
        (licence|license|permit) .. (suspended|revoked|lost|withdrawn|lapsed|refused|pulled|expired),
        branch closures?, closures?, shop shut, doors closed, closed (due|because|after|following|by),
        forced to close, temporarily closed, sperrung, lizenz (weg|entzogen|verloren),
        hauptkunde (weg|verloren|abgesprungen|insolvent), kunde (weg|abgesprungen|insolvent|springt),
        investor (abgesprungen|springt|steigt aus), lieferant (insolvent|fällt),
        perte (du|de|d) .. (client|marché|contrat), fournisseur (en faillite|défaillant),
        investisseur* .. (retir*|parti*), pérdida (de|del) .. (cliente|contrato|cosecha),
        proveedor (quebrado|en quiebra|cerró), (lost|lose|loses|losing|loss of|lost out on) .. <thing>,
        (tender|bid|pitch|contract|deal|case|appeal|lawsuit|listing|customer|client|account|sponsor|supplier|
        licence|license|planning|application|mandate|order) .. (lost|rejected|refused|revoked|withdrawn|
        denied|turned down|suspended|terminated|cancelled|canceled|pulled|gone|collapsed|fell through|
        falls through|falling through|not awarded|dropped), fell through, falls through, falling through,
        fallen through, pulled out, pulls out, pulling out, backed out, walked away from,
        (delisted|dropped) by, (customer|client|investor|supplier|sponsor|buyer|distributor|retailer|tenant|
        partner|funder|lender|landlord) .. (left|leaves|leaving|walked|quit|quits|gone|bust|collapsed|pulled|
        out|cancelled|insolvent|bankrupt|dropped|defect*|evict*|terminated), (round|ipo|deal|merger|sale|
        acquisition|launch|expansion|listing|float|flotation|funding|exit|fundraise|fundraising) (is|was|
        has)? (been)? (off|collapsed|failed|pulled|shelved|cancelled|canceled|postponed|on hold|delayed|dead|
        abandoned|scrapped|fell|falls|blocked|stalled|called off|rejected), (shelved|scrapped|abandoned|
        called off|postponed) .. (ipo|deal|merger|sale|expansion|launch|opening|listing),
        opening (delayed|postponed|cancelled|pushed|off),
        cancelled (order|orders|contract|show|event|season|flight|flights),
        (show|event|season|tour|festival|concert|conference) (cancelled|canceled|called off|postponed),
        order (cancelled|canceled|lost|withdrawn), orders (cancelled|dry|drying), (licence|license|permit|
        charter|permission|certification|accreditation|certificate|fca|insurance) (revoked|withdrawn|
        suspended|refused|denied|lost|expired|lapsed|rejected), planning (refused|rejected|denied), delist*,
        downgraded, rating (cut|downgrade*|lowered|lost), lost .. (rating|star|michelin),
        (failed|fails) .. (audit|inspection|ofsted|due diligence|test|review), inspection (failed|bad|poor),
        inadequate, requires improvement, special measures, franchise lost, market share (down|lost|falling),
        undercut, losing ground, outbid,
        competitor .. (opened|undercut|undercutting|stole|poach*|taking|took),
        poached (their|its|his|her|our|key|#|staff|team),
        staff (shortage|leaving|exodus|walkout|turnover|walked), short staffed, understaffed,
        key (person|people|man|staff|employee|supplier|customer) .. (left|lost|gone|quit|bust|out),
        talent drain, brain drain, (supply|component|chip|material|parts|labour|labor|skills|egg|flour|
        steel) (shortage*|problem*|issue*|crunch|disruption|chain), supply chain, shortage*, (prices|costs|
        rent|rents|energy|rates|tariffs?|premiums?|wages|duties) (up|soaring|doubled|spike|spiking|rising|
        rocketing|tripled|jump*|hit|hike|biting|exploded), rent (rise|hike|increase), tariff*, sanction*,
        boycott*, eviction, evicted, lease (terminated|not renewed|lost),
        landlord .. (terminated|notice|selling|evict*), closing (its|their|the|two|three|four|five|#|a|down|
        down for|for good|shop|branches|stores|branch|plant|site|factory|office|restaurant|doors) .. (stores|
        branches|branch|shops|shop|plant|site|factory|office|restaurant|doors|sites|good|hub)?,
        clos* (down|for good|its doors|their doors|the doors|shop|the shop),
        closed (down|its doors|their doors|the (shop|plant|factory|branch|site)),
        close .. (plant|factory|branch|branches|shop|shops|stores|site|office|restaurant|school),
        closes .. (plant|factory|branch|branches|shop|shops|stores|site|office|restaurant|school), (plant|
        factory|branch|store|shop|site|office|restaurant|school|mill|mine|depot|pub|hotel) (closure|closures|
        closing|closes|closed|shuts|shut|to close|will close|shutting|shutdown),
        shut* (down|up shop|its|their|the), shutting, shutdown, store closures, wind* down,
        winding down .. (business|firm|company), auftrag verloren, kunden verloren, großkunden verloren,
        großkunde (weg|abgesprungen|verloren), ausschreibung verloren,
        (vertrag|auftrag|deal) (geplatzt|storniert|verloren|abgesagt), geplatzt, lieferengpass,
        lieferengpässe, lieferant (pleite|insolvent|fällt aus|ausgefallen), fachkräftemangel, werksschließung,
        schließt (das|die|den|seine|ihre|filialen|werk), schließung, filialschließ*,
        genehmigung (verweigert|entzogen|abgelehnt), zulassung (verloren|entzogen), absage,
        perd (un|son|sa|le|la|l) .. (client|marché|contrat|fournisseur|appel|licence),
        perdu .. (client|marché|contrat|fournisseur|appel|licence|gros|principal), appel d'offres perdu,
        ferme .. (usine|magasin|boutique|site|agence|définitivement), fermeture (de|du|d|définitive|usine),
        rupture de stock, pénurie, contrat perdu, projet annulé, perdió .. <thing>, perdio .. <thing>,
        ha perdido .. <thing>, pierde .. <thing>, perdieron .. <thing>, perdido .. <thing>,
        cierra .. (fábrica|tienda|planta|local|taller|sucursal),
        cierre (de la|del|de) (fábrica|tienda|planta|local|negocio|taller), licitación perdida,
        pedido (cancelado|anulado), escasez, desabastecimiento, se cayó (el|la),
        se ha caído (el|la) (contrato|venta|acuerdo|operación)
        """,
    ),
)
