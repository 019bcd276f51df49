"""What an organisation reaches: targets, records, contracts and licences won."""

from handlers.reading.kinds.topics import Topic, milestone

GROWTH: tuple[Topic, ...] = (
    milestone(
        "target reached",
        55,
        """
        (sold|sells) .. <nth>, (without|zero|not a single|not one) (a|an|any|single)? (error|errors|mistake|
        mistakes|fault|accident|accidents|complaint|complaints|hitch|glitch|bug|bugs|defect|defects|incident|
        incidents|injury|delay|delays), (biggest|largest|busiest|strongest|highest) .. (ever|yet), (biggest|
        largest|busiest|strongest|highest) (order|day|week|month|quarter|year|deal|client|contract|sale),
        (hires|hiring|hired|adds|added|takes on|took on|recruits|recruiting) <n>,
        (creates|creating|created) .. jobs, fully funded,
        crowdfund* .. (success|reached|closed|funded|target), struck (oil|gold|lithium|water), goes platinum,
        platinum, goes gold, turns (a)? profit, turned (a)? profit, into (profit|the black), in profit,
        #th .. (handed over|delivered|shipped|completed|built|served|installed|trained|planted|treated|
        printed|through|opened|signed|certified|hired|sold), <nth> .. (handed over|delivered|shipped|
        completed|built|served|installed|trained|through|signed|milestone), (million|thousand|hundred|#|#k|
        hundreds|thousands) .. (learners|barrels|bottles|tonnes|meals|books|trees|rides|flights|nights|rooms|
        policies|claims|containers|trips|loaves|pairs|streams|views|copies|cups|parcels|bookings|guests|
        students|pupils|kids|alumni|donors), (reached|reaches|hits|hit|passes|passed|crosses|crossed|tops|
        topped) .. (million|thousand|billion|crore|lakh|mark|#), order book (full|record), fully booked,
        fully let, full house, capacity reached, waiting list (opens|full), personal best (year|month),
        growth (of|target|award), carbon neutral, net zero, zero (waste|emissions|accidents), accident free,
        <n> days without, (cleared|clears|paid|pays) (off)? .. (debt|mortgage|loan|overdraft),
        goldene schallplatte, ausverkauft, complet, agotad*, lleno total, record (year|quarter|month|sales|
        profit|profits|results|revenue|turnover|season|week|day|harvest|bonus|high|numbers|order|orders|
        attendance|crowd|production|output), best (year|quarter|month|week|season|sales|results|ever),
        strong (results|year|quarter), (hit|hits|hitting|beat|beats|smashed|smashes|exceed*|reached|reaches|
        reaching|achiev*|met|meets|surpass*|crossed|crosses|crossing|passed|passes|topped|tops) (its|their|
        her|his|our|the|all|#|a|sales|annual|q1|q2|q3|q4|one|revenue|growth|target|targets|goal|
        goals) .. (target|targets|goal|goals|sales|plan|budget|milestone|mark|customers|users|members|stores|
        units|m|k|bn|million|crore|cr|lakh|revenue|turnover|employees|staff|barrels|downloads|subscribers|
        followers|orders|forecast|quota|kpi|kpis|arr|mrr|aum)?,
        (hit|hits|reached|reaches|crossed|crosses|passed|passes|surpass*) (#|a|one|<n>),
        target (hit|met|reached|achieved|beaten|smashed|exceeded), goal (hit|met|reached|achieved),
        above target, ahead of (plan|target|budget|schedule), break even, breakeven, breaks even, broke even,
        in the black, profitab*, first profit, profits? (up|doubled|tripled|rise*|rose),
        (revenue|sales|turnover|arr|aum|headcount) (up|doubled|tripled|doubles|rise*|rose|grew|grows|growth),
        doubled, doubles, tripled, <nth> (customer|client|store|shop|hire|employee|vessel|order|member|user|
        unit|patient|student|car|visitor|guest|franchise|branch|restaurant|site|installation|sale|delivery|
        subscriber|download|project|case|export|export order|policy|pupil|episode|issue),
        (a)? (million|millionth|billion|billionth), #th %client, first (customer|client|sale|order|hire|store|
        shop|export|profit|patient|guest|harvest|vintage|million|revenue|delivery|franchise|dividend|shipment|
        employee|contract|win), milestone*, debt free, paid off .. (loan|mortgage|debt),
        mortgage (paid|cleared|free), loan (paid|repaid) (off)?, repaid, sold out, <nth> .. sold, sells out,
        sell out, sold <n>, sells <n>, sold .. (million|copies|units|tickets|bottles), sellout,
        <n> (customers|clients|stores|shops|hires|employees|members|users|units|patients|subscribers|
        downloads|followers|visitors|homes|sites), waiting list, rekord*, umsatzrekord, ziel erreicht,
        ziele erreicht, bestes (jahr|ergebnis|quartal), meilenstein, schwarze zahlen, record (d|de|battu),
        objectif* (atteint|dépassé), chiffre d'affaires record, meilleure année, récord, récord de,
        objetivo* (cumplido|alcanzado|conseguido), mejor (año|trimestre|mes|resultado), millon*,
        beneficios récord
        """,
    ),
    milestone(
        "win",
        57,
        """
        (won|wins|win|winning|landed|lands|secured|secures|bagged|bags|awarded|clinched|signed) .. (contract|
        tender|bid|pitch|case|lawsuit|appeal|deal|order|client|account|mandate|project|franchise|licence|
        license|customer|listing|trial|court|verdict|settlement|arbitration|tribunal|injunction|planning|
        permission|judgment), contract (win|won|awarded), tender won, pitch won, case (won|dismissed|settled),
        (acquitted|cleared) (of|by|in), planning (permission|approval|consent) (granted|approved|through|in)?,
        (patent|licence|license|trademark|permit|approval|permission|visa|accreditation|charter|certificate|
        certification|fda|ce mark|mark|status) (granted|approved|awarded|received|obtained|through),
        fda (approval|clearance|approved), approved by (the)? fda,
        got .. (licence|license|approval|accreditation|patent|certification|iso|permit),
        iso (#|certif*|audit|accredit*), iso certif*, (passed|passes|clears|cleared|sailed through|
        aced) .. (audit|inspection|review|test|due diligence|iso), accredited, accreditation,
        certif* (received|awarded|achieved), rated (outstanding|excellent|good|a|aa|aaa),
        upgraded (to|by) .. (aa|aaa|a|buy|rating)?, zuschlag, auftrag (gewonnen|erhalten), großauftrag,
        zertifi*, patent erteilt, genehmigung erhalten, zulassung, remporte .. (marché|contrat|appel),
        marché (gagné|remporté), certifié*, certification, adjudic*, gana .. (contrato|concurso|licitación),
        contrato ganado, certificad*, licencia concedida
        """,
    ),
)
