"""How questions speak of time where a line of news would not: ages, comparisons, "the week ahead"."""

_UNIT = (
    r"(?P<unit>days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|días?|dias?"
    r"|semanas?|meses)"
)
AGE = (
    r"\b(?:(?:older|longer|more|greater) than|over|at least|beyond|älter als|länger als|mehr als"
    r"|seit mehr als|über|depuis plus de|plus de|de más de|más de|mas de|hace más de)\s+(?:the\s+)?"
    r"(?P<count>\d+|a|an|one|two|three|four|six)\s+" + _UNIT + r"(?:\s+(?:old|ago|alt))?\b"
)
COMPARED = (
    r"\b(?:vs\.?|versus|(?:as )?compared? (?:to|with)|against|relative to|than(?: in)?|verglichen mit"
    r"|im vergleich (?:zu|zum|mit)|gegenüber|par rapport (?:à|au|aux)|comparé (?:à|au)|frente a|respecto a"
    r"|comparado con)\s+"
)
COMPARE = r"\s*(?:please |bitte )?(?:compare|vergleiche?|comparez?|compara)\b"
COMPARE_WITH = r"\b(?:with|to|against|versus|vs\.?|mit|avec|à|con)\s+"
CORRECTED = (
    r"\b(?:i\.e\.|that is,|meaning|d\.h\.|das heißt|c'est-à-dire|es decir|sorry|actually|i mean|i meant"
    r"|no,? wait|wait,? no|scratch that|or rather|correction|make that|no,? make it|ich meine|pardon|enfin"
    r"|perdón|quiero decir)(?<=[\w.,])[,:]?\s"
)
PREVIOUS = (
    r"\b(?:last|previous|prior|before|preceding|letzte[nrs]?|vorige[nrs]?|vorherige[nrs]?|dernier|dernière"
    r"|précédente?|pasado|pasada|anterior)\b"
)
FALLS = r"\b(?:fell|fall\w*|slip\w*|went|go\w*|gone|get|got|came|come|run|walk|talk|take|look\w*)$"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_SEASONAL = (
    r"\b(?:this|the|in|over|during|next|im|diese[nm]|ce|cet|cette|au|en|est[ae]|la|l['’])\s?(?:the |la |el )?"
)
REWORDED = (
    (r"\bbetween ((?:(?! and ).)+?) (?:and|&) (?:now|today|date)\b", r"since \1"),
    (r"\b(?:between|from) now (?:and|to|until|till|through|thru)\b", "until"),
    (r"\bbetween ((?:(?! and ).)*[a-z]{3}(?:(?! and ).)*?) and ", r"from \1 to "),
    (r"\bzwischen ((?:(?! und ).)*[a-zäöü]{3}(?:(?! und ).)*?) und ", r"von \1 bis "),
    (r"(?<![\d/])(\d{1,2}/\d{1,2})\s*[-–]\s*(\d{1,2}/\d{1,2})(?![\d/])", r"from \1 to \2"),
    (r"\b(?:the )?first half of (" + _MONTH + r")\b", r"from 1 \1 to 15 \1"),
    (r"\b(?:the )?second half of (" + _MONTH + r")\b", r"from 16 \1 to the end of \1"),
    (r"\btrailing (?=\d)", "last "),
    (r"\bthis (?:arvo|afternoon|morning|evening)\b", "today"),
    (r"\b(?:last|past) fortnight\b", "last 14 days"),
    (r"\bbefore (?=(?:the )?(?:year|month|quarter)[- ]end\b|(?:the )?end of)", "until "),
    (r"\byear[- ]end\b", "end of the year"),
    (r"\b(slip\w*|went|goe?s?|gone|pass\w*|sli[dp]\w*|fl(?:y|ew|own)) (?:by|past|through)\b", r"\1"),
    (r"\bcalendar (year|month|quarter|week)\b", r"\1"),
    (
        r"\bfrom (?=(?:this|last|the past|the last|the previous) (?:\d+ )?"
        r"(?:days?|weeks?|months?|quarters?|years?)\b(?! (?:on|onwards|to|until|till|through)\b))",
        "in ",
    ),
    (r"\b(?:the |my |our )?week ahead\b", "next 7 days"),
    (r"\bfortnight ahead\b", "next 14 days"),
    (r"\b(?:the |my |our )?month ahead\b", "next 30 days"),
    (r"\b(?:my|our|[\w.-]+['’]s) (week|month|quarter|year)\b(?! (?:ahead|in review))", r"this \1"),
    (
        r"\b(?:by|per|each|every|pro|je|nach|par|por|cada) (?:day|week|month|quarter|year|tag|woche|monat"
        r"|jahr|jour|semaine|mois|mes|semana|año)\b(?! end)",
        "",
    ),
    (r"\b(?:are|is|been|gone|now) past \d+ hours\b", ""),
    (_SEASONAL + r"(?:summer|sommer|été|verano)\b", "from June to August"),
    (_SEASONAL + r"(?:autumn|fall|herbst|automne|otoño)\b", "from September to November"),
    (_SEASONAL + r"(?:spring|frühling|frühjahr|printemps|primavera)\b", "from March to May"),
    (_SEASONAL + r"(?:winter|hiver|invierno)\b", "from December to February"),
    (r"\b(?:the )?current (week|month|quarter|year)\b", r"this \1"),
    (r"\b(?:the )?previous (week|month|quarter|year)\b", r"last \1"),
    (r"\b(?:the )?following (week|month|quarter|year)\b", r"next \1"),
    (r"\bweek beginning\b", "week of"),
    (r"\bstart of the year\b", "1 January"),
)
