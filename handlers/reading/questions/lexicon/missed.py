"""Words for what was missed: forgotten, passed by, left undone."""

from handlers.reading.questions.lexicon.sense import Sense, asks

MISSED: tuple[Sense, ...] = (
    asks(
        "missed",
        """
        under the radar, should have (done|marked|celebrated|called|sent|acted), shouldve,
        (leave|left|leaving) .. hanging, (passed|passes|went|slid|flew|slipped) (us|me|them|everyone)?
        (by|past), (nobody|no one|noone) ..
        (wished|wish|congratulat*|called|sent|did|noticed|handled|acted|remembered|mentioned),
        (did|has|have) .. (drop|dropped), not get (to|round|around), unseen, lost in the shuffle, without
        (anyone|anybody|us) noticing, too late, missed, miss, misses, missing, forgot, forgotten, forget,
        overlook*, slip*, fell through, (fall|falling) through, dropped the ball, drop the ball, through the
        (cracks|net), unmarked, unnoticed, lapsed, let pass, (passed|gone|went|go|slid|slipped) by, passed
        without, nobody marked, (did not|didnt|havent|have not|never|hasnt) (we)? (do|done|mark|marked|get
        to|got to|act*|handle*), not (marked|acted on|handled|done|dealt with|attended to), left undone,
        undone, skipped, never (happened|marked), (fail*|neglect*|omit*) to, (came|come|comes) and
        (went|gone), without (a|any|so much as a)?
        (peep|word|note|card|mention|sign|acknowledgement|marking|call), let .. (go|pass|slide|lapse|slip),
        too late for, lost track of, blew, dropped, unacknowledged, went nowhere, never got round to, gone
        past, went past, untouched, not touched, verpasst*, versäumt*, vergessen*, übersehen*, unter den
        tisch, liegen geblieben, liegengeblieben, durchgerutscht, entgangen, manqué*, manque, ratés, ratée,
        ratées, (ai|a|avons|avez|ont) raté, oublié*, loupé*, passé* à côté, négligé* de, laissé passer,
        perdid*, olvidad*, se nos (pasó|paso|ha pasado), pasado por alto, pasamos por alto, se nos escap*,
        perdimos, olvidamos
        """,
    ),
    asks(
        "unnoticed",
        """
        (not|never|nobody|no one|noone|didnt|havent|without) ..
        (acknowledg*|marked|marking|noticed|recogni*|picked up|followed up|noted|caught), ignored,
        unacknowledged
        """,
    ),
    asks(
        "left undone",
        """
        (did|do|have) (we|i|they|you) (not|never), (didnt|havent|hasnt|never)
        (we|i|they|you|anyone|anybody|do|done|did), not (do|done), haben wir nicht, n'avons nous pas, no
        hicimos, no hemos
        """,
    ),
)
