"""What people dare: marathons, stages, books, good causes."""

from handlers.reading.kinds.topics import Topic, milestone

FEATS: tuple[Topic, ...] = (
    milestone(
        "feat",
        55,
        """
        makes? (varsity|the team|the squad|the first team|the cut), varsity, first (team|fifteen|eleven),
        cup final,
        (wins|won) .. (cup|league|race|match|final|title|championship|election|seat|raffle|lottery|bet),
        personal (triumph|challenge), walks? the, walked the, hikes? the, hiked, treks?, trekking,
        rides? (to|from|across|the|for), rode (to|from|across|the|for), runs? (the|her|his|a|for|london|
        berlin|boston|chicago|paris|new york) .. (marathon|10k|half|race|ultra)?,
        ran .. (marathon|10k|half|race|ultra|miles|k|km),
        finish* .. (marathon|ironman|triathlon|race|ultra|ride|degree|course|walk|camino|novel|book),
        completes? .. (marathon|ironman|triathlon|race|ultra|ride|walk|camino|challenge|climb|swim), ultra,
        ultramarathon, tough mudder, hyrox, spartan, couch to #, park run, dance (show|competition|recital),
        plays? (at|in|lead|hamlet|first), stars in, sings? (at|in), choir (concert|performance),
        first (dive|dan|degree black), dan grade, sailing (trip|race|exam), round the world,
        world (trip|tour|cruise|cup), podcast (launch|episode|out), documentary,
        on (tv|telly|television|radio|bbc|the radio|the telly), interview in, op ed, column in, dream car,
        allotment, garden (prize|open), bake off, mastermind, quiz (win|winner|champion), chess,
        bridge tournament, poker, dog show, flower show, chelsea flower, jazz, gig, tour dates, marathon,
        half marathon, triathlon, ironman, iron man, <n> k $, <n> k run, 10k, 5k, parkrun*, charity (ride|run|
        walk|swim|event|auction|dinner|gala|match|trek|climb|cycle|bike|golf|concert|challenge|day|evening|
        drive|abseil|skydive), sponsored (walk|run|ride|swim|silence), fundrais*, raised <n>, raises <n>,
        personal best, pb $, kilimanjaro, everest, mont blanc, base camp, three peaks, lands end, camino,
        cycl* (from|to|across|the), swam across, swam the, (swam|swim) (channel|length*), channel swim,
        (swim|swims) the, regatta, hole in one, black belt, golf (day|tournament|trophy), tournament, skydive,
        expedition, summits, summited, (climb|climbs) (the|mount|mt), climbed, lost <n> <weight>,
        lost .. (kilos|pounds|kg|stone|weight), weight loss, quit* smoking, gave up smoking, stopped smoking,
        non smoker,
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
        "charity",
        99,
        """
        <cause> .. <charity>, <charity> .. .. <cause>, (for|to|with) (macmillan|hospice|cancer research),
        (opens|opening|new|launches|donates) .. (hospital|hospice|cancer) (wing|unit|ward|centre|center|
        clinic)
        """,
    ),
)
