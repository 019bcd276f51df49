"""What people earn: degrees and exams, honours, awards."""

from handlers.reading.kinds.topics import Topic, milestone

HONOURS: tuple[Topic, ...] = (
    milestone(
        "graduation",
        56,
        """
        <n> exam passed, exam* (passed|cleared|aced|done|over|success*),
        cracked .. (exam|interview|upsc|iit|neet|cat|code), (got|gets|earns|earned|gained|gains|completes|
        completed|finishes|finished|obtains|obtained) .. (degree|diploma|mba|phd|doctorate|certificate|
        certification|licence|license|qualification|cfa|masters|course|studies|apprenticeship|training|
        residency|thesis|dissertation|chartership),
        (thesis|dissertation|phd|paper) (accepted|submitted|defended|done|finished|published),
        defends .. (thesis|phd|dissertation), defended .. (thesis|phd|dissertation),
        uni (place|offer|acceptance),
        (starts|starting) (uni|university|college|school|medical school|law school),
        top of (the|her|his) class, dux, head (boy|girl), school captain, merit, honours, first in, cum laude,
        approbation, gesellenprüfung, ausbildung (abgeschlossen|beendet), thèse, mention très bien, matura,
        selectividad, EIR, mir aprobado, carné (de conducir)?, graduat*, grad (ceremony|party|day),
        convocation, degree, phd, doctorate, mba, llm, msc, bsc, masters, diploma, viva, thesis, dissertation,
        pass* (the|her|his) .. (exam*|test|bar|finals|viva|course),
        pass* (bar|exam*|all|cfa|acca|ca|cpa|final*|driving|with|board),
        passed (exam*|bar|cfa|acca|driving|finals),
        clear* (the|her|his|ca|cfa|upsc|iit|neet|jee|exam*|final*|all|bar), cfa, cfp, acca, aca, cpa,
        chartered, qualified (as|solicitor|accountant|lawyer), qualifies (as|%date), qualifying,
        (final|finals) results, (a level|a levels), gcse*, board results, topper, topped the, aced,
        called to the bar, admitted to the bar, admitted as, bar exam, (admission|admitted|place|
        accepted) (at|to|into|in) .. (university|uni|college|oxford|cambridge|harvard|iit|iim|school),
        got into .. (university|uni|college|oxford|cambridge|harvard|iit|iim|yale|stanford|school|medical),
        scholarship, valedictorian, certified (as|in)?, certification, driving test, pilot licen*,
        licensed pilot, straight a's, first class honours, distinction, abitur, abi, promotion zum dr,
        examen bestanden, bestanden, prüfung, doktor*, meisterprüfung, meisterbrief, steuerberaterexamen,
        staatsexamen, bac, diplômé*, diplome, soutenance, reçu* au, agrégation, concours réussi, se gradúa,
        graduación, licenciatura, oposiciones, aprobó, aprobado, doctorad*, máster
        """,
    ),
    milestone(
        "honour",
        65,
        """
        (king's|queen's) (birthday|award|honours), royal honour, lady captain, club captain, lord mayor,
        high court bench, guest of honour, freeman of, patron of, ambassador for, honoris causa, emerit*,
        street named, named after (her|him|them), portrait, statue, plaque, first citizen, bürgermeisterin,
        gemeinderat, stadtrat, verdienstmedaille, ehrennadel, ordre (du|national), palmes,
        élu (maire|conseiller|député), élue, elegid* (alcalde|alcaldesa|concejal), hij* predilect*,
        medalla (de|al), of the (year|yr|month|quarter|week|decade|century|match), hall of fame, knight*,
        damehood, made a dame, obe, mbe, cbe, peerage, new year's honours, birthday honours,
        padma (shri|bhushan|vibhushan), lifetime achievement, walk of fame, nobel, pulitzer, oscar*, bafta*,
        emmy*, grammy*, tony award, booker*, turner prize, michelin star*, cannes lion*, lion at cannes,
        took a lion, queen's award, king's award, <n> under <n>, power list, rich list, honorary,
        honourary (doctorate|degree|fellow*|professor*|citizen), fellow of, fellowship, frs, frsa, (elected|
        elects|made|voted) .. (mayor|mayoress|councillor|mp|mla|sarpanch|senator|governor|parliament|council|
        fellow|sheriff), mayor, freedom of the city, high sheriff, bundesverdienstkreuz, verdienstkreuz,
        ehrendoktor*, ehrenbürger*, des jahres, de l'année, del año, légion d'honneur, chevalier,
        meilleur* ouvrier*, mof, bürgermeister*, maire, alcalde, alcaldesa
        """,
    ),
    milestone(
        "award",
        55,
        """
        long service, service (award|medal), royal warrant, warrant (granted|awarded), étoile*, stern im,
        sterne, (certificate|certification|accreditation) (arrived|came|received|granted|awarded),
        award (ceremony|night|dinner), gets .. (award|prize|medal|warrant|honour|star|stars|recognition),
        got .. (award|prize|medal|warrant|star|stars|recognition), given .. (award|prize|medal|honour),
        (named|voted|crowned|chosen) .. (best|top|finest|fastest|number one),
        (named|listed) (in|among|one of), on the .. (list|shortlist|longlist), no 1, number one, chart*,
        bestseller, best seller, blue ribbon, trailblazer, rising star,
        top (lawyer|adviser|doctor|chef|employer|young), sommelier, wettbewerb gewonnen, siegt, sieger,
        siegerin, erster platz, platz (#|eins), bestenliste, vice champion*, lauréat*, palmarès, médaillé*,
        campeón, campeona, subcampe*, finalista, primer premio, <award>, award winning, (wins|won|win|winning|
        scoops|scooped|bags|bagged|takes|took|lifts|lands|nets|clinches|clinched) .. <award>, wins, won,
        winner, winners, gewinnt, gewonnen, gewann, remporte, remporté, décroché*, décroche, gagne, gagné,
        gana, ganó, ganado, ganador*, ausgezeichnet, récompensé*, primé*, premiad*, galardonad*, champion,
        champions, championship, finalist*, shortlist*, shortlisted, longlisted, nominat*, nominiert,
        nommé* aux, runner up, podium, first place, top (spot|#|100|50|ten), ranked,
        best (employer|place|in|of|small|new|paper|law|bank|wine|beer|cheese), great place to work,
        best companies, gold (medal|award|standard)?, silver (medal|award), bronze (medal|award)?, accolade,
        rosette*, recogni* (by|as|for|with), tier 1, band 1, chambers, legal 500, investors in people, b corp,
        outstanding ofsted, rated outstanding, five star*, # stars, starred, blue plaque, red dot, webby,
        clio, effie, d ad, cannes, lions, gets? .. (medal|award|prize|honour), made the .. (list|team|cover),
        cover (story|of), front page of, featured in, profile in, forbes*, ted talk, tedx*, medal, lauded,
        honoured, honored, commendation, citation, tops the, leads the league, world record, guinness record,
        record breaking
        """,
    ),
)
