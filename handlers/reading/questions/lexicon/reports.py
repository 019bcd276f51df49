"""Words of reports: how many, what share, how long, grouped by what, compared with what."""

from handlers.reading.questions.lexicon.sense import Sense, asks

REPORTS: tuple[Sense, ...] = (
    asks(
        "report",
        """
        report, reports, reporting, stats?, statistic*, metrics?, kpis?, figures, numbers, trend, trends,
        scoreboard*, leaderboard*, league tables?, rank, ranking*, rank .. by, how busy,
        (getting|become|becoming|are we|were we) (any)? (faster|slower|better|worse|quicker), how
        (well|badly|good|bad) .. (do|did|doing|done), improv*, worsening, year on year, yoy, mom, qoq,
        tables?, charts?, graphs?, (make|create|generate|produce|prepare|build|compile|run|draw up|put
        together|pull|send|print|show|give) (me|us)? (a|an|the|my|our)?
        (quick|short|full|monthly|weekly|quick|brief)?
        (report|summary|overview|breakdown|recap|chart|table), breakdown, broken down, analys*, dashboard,
        performance, scorecard, how (did|have|are|do) we (do|done|doing|perform*| fare|faring|doing on), how
        well (did|do|are|have) we, how (did|have|am|do) i (do|done|doing|perform*|fare|faring),
        (drafts?|messages) .. (unedited|unchanged|sent), referred (us|somebody|someone|anybody|anyone), how
        were we, year end (numbers|report), bericht*, monatsbericht*,
        quartalsbericht*, jahresbericht*, wochenbericht*, halbjahresbericht*, statistik*, auswertung*,
        kennzahlen, wie war der, rapport, rapports, statistique*, bilan, chiffres, tableau de bord,
        informe*, estadístic*, cifras, balance, reporte*
        """,
    ),
    asks(
        "overview",
        """
        summary, summar*, recap, in review, review, overview, score, zusammenfassung*, überblick, übersicht,
        résumé, synthèse, resumen
        """,
    ),
    Sense(
        "metric",
        "count",
        """
        how many, number of, a number, (the|some|our) numbers?, count, counts, count of, total, totals,
        tally, amount of, volume of, quantity of, how often, wie viele, wieviele, anzahl, zahl
        der, wie oft, insgesamt, combien, nombre (de|d)?, total de, cuántos?, cuántas?, número de, cantidad
        de
        """,
    ),
    Sense(
        "metric",
        "rate",
        """
        rate, rates, percent*, share of, (what|which) share, ratio, proportion, fraction,
        (fill|kept|success|hit) rates?, quote, anteil*, prozent*, verpassquote, taux, pourcentage, part des,
        quelle part, tasa, porcentaje, proporción, qué parte
        """,
    ),
    Sense(
        "metric",
        "time_to_fill",
        """
        time to (fill|close|resolve|recover|fix|make good), fill times?, filling times?,
        (resolution|recovery|response) times?, how long .. (fill|filling|filled|resolve|fix|close|make
        good|recover*), how long (do|does|did) .. (open|stay|take|last|remain), days to
        (fill|close|resolve|fix), how (fast|quickly|quick|soon|slow) ..
        (fill|filled|resolve|resolved|fix|fixed|close|closed|recover|react), speed of (filling|recovery),
        (days|hours) .. to (fill|close|resolve), takes? .. to (fill|resolve|close|fix), average (fill|time),
        how long pits, wie lange .. (füllen|lösen|beheben|gelöst|schließen|dauert*), wie schnell,
        lösungszeit, délai (moyen)? (de résolution|de traitement|pour), temps (moyen)? de résolution, zeit
        bis .. (lösung|behebung|füllung|erledigung), combien de temps, tiempo (medio|promedio)? (de|para|en)
        (resolución|resolver|cerrar), cuánto (tarda*|tiempo)
        """,
    ),
    asks(
        "average",
        """
        avg, average, mean (time|days|hours|number|duration|value), the mean, median, on average,
        durchschnitt*, moyen*, moyenne, promedio, media
        """,
    ),
    Sense(
        "group_by",
        "owner",
        """
(owner|advisor|person|colleague|member) wise, (by|per|each|every|across)
(owner|owners|advisor|advisors|adviser|person|colleague|colleagues|member|team member|employee|people), for
each (owner|advisor|adviser|colleague|person|member), who .. (the|has|have|had) (most|fewest|best|worst),
(which|what|whose) (owner|advisor|adviser|colleague|team member) ..
(most|fewest|best|worst|fastest|slowest|quickest), rank (owners|advisors|colleagues|people|everyone|us),
(of|table|ranking) (advisors|owners|colleagues), who .. (fastest|slowest|quickest), (nach|pro|je)
(betreuer*|berater*|mitarbeiter*|person|kolleg*|besitzer*), par
(conseiller|responsable|personne|collaborateur)*, por (asesor|responsable|persona|dueño)*
        """,
    ),
    Sense(
        "group_by",
        "client",
        """
(client|customer|account) wise, (by|per|each|across) (client|clients|customer|account|company), for
each (client|customer|account), (which|what) (client|clients|customer|customers) .. (the|has|have|had)
(most|fewest|highest|lowest|longest), (most|fewest) .. (by|per) client, top .. clients?, clients? ..
(with|having) .. (most|fewest), (nach|pro|je) kunde*, par client*, por cliente*
        """,
    ),
    Sense(
        "group_by",
        "kind",
        """
        (kind|type|category) wise, (by|per|each) (kind|type|category), (nach|pro) (art|typ), par
        (type|genre|sorte), por (tipo|clase)
        """,
    ),
    Sense(
        "group_by",
        "cause",
        """
        (cause|reason) wise, (by|per|each) (cause|reason|causes), (nach|pro) (ursache|grund), par cause*,
        por causa*
        """,
    ),
    Sense(
        "group_by",
        "month",
        """
month wise, (which|what) month, (by|per|each|every) (month|months), month by month, monthly
(breakdown|trend|count|counts|numbers|figures|totals|rate), month on month, (nach|pro|je) monat*,
monatlich*, par mois, por mes, mensual*
        """,
    ),
    Sense(
        "sort",
        "desc",
        """
        most, highest, worst, top, descending, (biggest|highest|largest|most) (first|at the top), biggest,
        largest, most often, meisten, le plus de, más
        """,
    ),
    Sense(
        "sort",
        "asc",
        """
        fewest, ascending, (smallest|lowest|fewest) first, lowest, least, smallest, wenigsten, le moins de,
        menos
        """,
    ),
    Sense(
        "sort",
        "oldest",
        """
        oldest (first)?, longest open, longest (first)?, open (the)? longest, älteste*, plus
        (ancien*|vieux), más antigu*
        """,
    ),
    Sense(
        "sort",
        "newest",
        "newest (first)?, latest, most recent (first)?, neueste*, plus récent*, más recient*",
    ),
    asks(
        "compare",
        """
        vs, versus, compar*, against, (better|worse|more|fewer|less) .. than, up or down, relative to,
        vergl*, im vergleich, gegenüber, par rapport, frente a, respecto a
        """,
    ),
)
