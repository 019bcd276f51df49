"""The table of what a type of draft must not say, as patterns; mustnot.py applies it."""

from prompts.brief import Type

_PITS: tuple[Type, ...] = ("recovery", "support")
_CHEERFUL: tuple[Type, ...] = ("recognition", "marking", "belated")
_ALL: tuple[Type, ...] = (*_PITS, *_CHEERFUL)

# name, types, pattern, and whether words that are on record may be said all the same
MUST_NOT: tuple[tuple[str, tuple[Type, ...], str, bool], ...] = (
    (
        "a conditional apology",
        _ALL,
        r"\b(?:sorry|apologi[sz]e\w*|apolog(?:y|ies)|regret\w*)\b[^.\n]{0,40}\b(?:if|for any"
        r"|that you (?:feel|felt)|may|might|perhaps|whatever)\b"
        r"|\bif (?:we|this|it|you|anyone)\b[^.\n]{0,40}\b(?:caused|upset|offended|disappointed"
        r"|let (?:you )?down)"
        r"|\b(?:any )?inconvenience|\bany (?:confusion|frustration|upset)\b|may have (?:caused|felt|led)",
        False,
    ),
    (
        "blame without anyone",
        _PITS,
        r"mistakes? (?:was|were|has been|have been) made|\b(?:an?|the) (?:error|issue"
        r"|oversight) (?:has )?(?:occurred|arose|crept)"
        r"|beyond our control|unforeseen|human error|miscommunication|misunderstanding|out of our hands"
        r"|(?:system|technical) (?:glitch|error|issue|reasons)",
        False,
    ),
    (
        "an excuse",
        ("recovery",),
        r"\b(?:(?:very|unusually|particularly) busy|busy (?:week|month|season|period|time)"
        r"|short[- ]staffed|understaffed|backlog|workload"
        r"|on (?:holiday|vacation|sick leave)|slipped through|fell through the cracks|got lost in"
        r"|our (?:supplier|vendor|provider|contractor)"
        r"|third[- ]party|new (?:system|colleague|starter)|your (?:team|people|side) (?:had|has|have"
        r"|did|approved|confirmed|missed)|due to (?:a |an |the )?(?:high|circumstances|unexpected))\b",
        True,
    ),
    (
        "a promise or money not on record",
        ("recovery",),
        r"\b(?:refund\w*|reimburs\w+|compensat\w+|credit (?:you|to your|your)|free of charge"
        r"|at no (?:extra )?(?:cost|charge)|no charge"
        r"|discount\w*|voucher\w*|waiv\w+|goodwill|complimentary|on the house|our treat"
        r"|make it up to you|cover the costs?"
        r"|liab\w+|negligen\w+)\b|\d+ ?(?:%|per ?cent) off",
        True,
    ),
    (
        "a guarantee or forecast",
        _PITS,
        r"(?:never|not|won't) (?:ever )?happen again|\bguarantee\w*|rest assured|you have my word"
        r"|\b(?:I|we) promise|\bwill be (?:fine|all right|okay)\b"
        r"|nothing to worry|no (?:real|lasting) harm|\bis likely to\b|in most cases",
        False,
    ),
    (
        "a vague deadline",
        ("recovery",),
        r"as soon as possible|\basap\b|\bshortly\b|in due course|\b(?:by|at) the (?:end"
        r"|close) of (?:the|this|next) \w+|\bnext week\b|\bin the coming days\b"
        r"|within (?:the next )?(?:\w+ )?(?:hours?|days?|weeks?)\b",
        True,
    ),
    (
        "delight",
        _PITS,
        r"\b(?:thrilled|excit(?:ed|ing)|delight\w*|amazing|fantastic|wonderful|awesome|(?:great"
        r"|good) news|happy to|pleased to|glad to|celebrat\w+"
        r"|congratulat\w+|enjoy\w*|proud|fun)\b",
        False,
    ),
    (
        "selling",
        _ALL,
        r"\b(?:special offer|upgrad\w+|upsell\w*|cross-sell\w*|opportunit(?:y|ies) to|our (?:new|other"
        r"|latest) (?:service|product|offer)\w*"
        r"|while we are at it|book a (?:call|review|meeting) with|referrals?|testimonial"
        r"|free consultation|discount\w*|voucher\w*)\b",
        True,
    ),
    (
        "a silver lining",
        ("support",),
        r"\bat least\b|silver lining|everything happens|for a reason|better place|time (?:heals"
        r"|will heal)|bright side|blessing|stay (?:strong|positive)"
        r"|be strong|meant to be|new chapter|fresh start|could be worse|this too shall pass"
        r"|gets? easier|for the best|closure|\ba relief\b|soon (?:be|feel)",
        False,
    ),
    (
        "a comparison",
        ("support",),
        r"I (?:know|understand) (?:exactly |just )?(?:how|what) (?:you|it|this)|when (?:my"
        r"|I) (?:own )?(?:mother|father|wife|husband|brother|sister|lost|went)"
        r"|others have it worse|I went through|\bmy own (?:mother|father|wife|husband|brother|sister|loss)\b",
        False,
    ),
    (
        "fear or hindsight",
        ("support",),
        r"\b(?:hindsight|told you|warned|lesson|should have (?:been|had|taken)|had you|insur\w+"
        r"|protect(?:ed|ion)|cover(?:age|ed))\b",
        True,
    ),
    (
        "our own success",
        ("recognition", "belated"),
        r"\bproud to (?:have|be)\b|\bour (?:success|shared success|campaign|results)\b|thanks to our"
        r"|with our help|we (?:helped|made it happen|did it)"
        r"|glad (?:we|to have) (?:could|helped|played)|part of your journey|played a part",
        False,
    ),
    (
        "flattery or a stock phrase",
        _CHEERFUL,
        r"well[- ]deserved|richly deserved|continued success|testament to|rock ?star|inspir(?:ation"
        r"|ing)|hope this (?:email|message|note) finds you"
        r"|future endeavou?rs|thoughts and prayers|exciting (?:new )?chapter|keep up the"
        r"|couldn't be happier|incredible|amazing|truly remarkable"
        r"|valued (?:client|customer|partner)|(?:don't|do not) hesitate|all the best in your"
        r"|hard work and dedication|what an? \w+ (?:achievement|milestone)",
        False,
    ),
    (
        "a guess at feelings",
        ("marking",),
        r"you must (?:be|feel)|you will (?:be|feel) (?:so|very)|(?:I'm|I am) sure you(?:'re| are| feel)"
        r"|bittersweet|mixed feelings|over the moon|heartbroken|relieved",
        False,
    ),
    (
        "a request for an introduction",
        ("marking",),
        r"\bintroduc\w+ (?:me|us)\b|put (?:me|us) in touch|your (?:successor|replacement)|who (?:is"
        r"|will be) taking over",
        False,
    ),
)
IN_PERSONAL_TROUBLE: tuple[tuple[str, str], ...] = (
    (
        "a question or a request for an answer",
        r"\?|\b(?:let me know|get back to me|please (?:reply|confirm|call me)|hear from you"
        r"|keep me (?:posted|informed|updated)|drop me)\b",
    ),
    (
        "business",
        r"\b(?:accounts?|portfolio|review|assets?|estate|investments?|insurance|polic(?:y|ies)|pension"
        r"|mortgage|premium|invoice|contract|fees?|budget|payout|finances?|financial)\b",
    ),
    (
        "a detail of an illness",
        r"\b(?:treatments?|therap\w+|doctors?|hospital\w*|surg\w+|operation|diagnos\w+|prognos\w+"
        r"|symptoms?|cured?|medic\w+|cancer|parkinson|alzheimer|dementia|leuk\w+|chemo\w*|tumou?r|stroke"
        r"|heart attack|get well|speedy recovery|back on your feet|illness|disease)\b",
    ),
)
