"""Words for who needs a peak: neglected, due a surprise, worth a treat."""

from handlers.reading.questions.lexicon.sense import Sense, asks

PEAKS: tuple[Sense, ...] = (
    asks(
        "peaks",
        """
        peak, peaks, peek, peeks, (a|some|the) lift, (a|some)? fuss (of|over), spoil*, lukewarm,
        (contented|content|happy|unloved) middle, (going|gone|getting|grown) (stale|cool|flat), drift*,
        cooling, smiles?, brighten*, pamper*, treats?, thank yous?, unloved, underappreciated, under
        appreciated, (taken|taking) .. for granted, feel* special, worth
        (spoiling|treating|celebrating|surprising|impressing), impress, a bit of (love|magic|sparkle),
        sparkle, (a|some|little) (boost|magic|gesture), some attention, no attention, more attention, kind
        gesture*, nice gesture*, make* .. difference, kudos, shout outs?, send* .. flowers, get .. flowers,
        hamper, hampers, surpris*, delight*, wow, (some|more|little) love, tlc, pick me up, to
        (thank|treat|spoil|reward|cheer*), (should|could|can|must) (we|i|you)
        (thank|treat|spoil|reward|impress|recogni*), cheer up, (special|extra) (attention|treatment|moment),
        something (special|nice|memorable|extra), needs? attention, (need|needs|want|wants|deserve|deserves)
        (a|some|our|the)? (attention|lift|boost|moment|gesture|nudge), deserv*, gone (quiet|cold), going
        (quiet|cold), went (quiet|cold), neglect*, (peak)? candidates?, not heard from us, havent heard from
        us, make .. day, memorable, magic moment*, go the extra mile, gesture?, appreciat*, without (a|any)?
        (touch|contact|call|visit|word from us), (havent|hasnt|have not|not|nobody) ..
        (spoken|heard|talked|contacted|called|visited|met|seen) (to|from|with|in|since), (no|without)
        (contact|touch|touches|conversation), delightful, elevat*, (ideas|idea) for, left out in the cold,
        too long without, höhepunkt*, überrasch*, (freude|glücklich) machen, gipfel, verwöhn*, begeister*,
        ungefeiert*, aufmerksamkeit, vernachlässigt*, pics?, temps forts?, moments? forts?, surpren*, gâter,
        chouchouter, ravir, faire plaisir, délaissé*, sommets?, pico, picos, sorprend*, sorpresa*, mimar,
        agasajar, alegr*, cumbre, cumbres, momentos? (especial|cumbre|álgido)*, descuidad*, abandonad*
        """,
    ),
)
