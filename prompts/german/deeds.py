"""What kind of deed a note tells of, by the words in it: what the letter says of it is tied to that."""

import re

_KINDS: tuple[tuple[str, str], ...] = (
    ("stayed", r"\bblieb\w*|\bgeblieben\b|bis zum (?:schluss|ende|dunkel\w*)|bis zuletzt|ausgeharrt"),
    (
        "night",
        (
            r"nachts|\bNacht\b|mitternacht|abends|spätabends|wochenende|samstag|sonntag"
            r"|feierabend|frühmorgens|vor der arbeit|nach der schicht|feiertag|weihnacht"
            r"|silvester|urlaub"
        ),
    ),
    (
        "again",
        (
            r"\d+-?mal\b|\b\w+mal\b(?<!einmal)(?<!diesmal)|\bmal\b|anläufe?n?\b|immer wieder"
            r"|jahrelang|jahre\b|jahren\b|monatelang|jede[nrs]? (?:tag|abend|morgen|woche"
            r"|samstag|montag|dienstag|mittwoch|donnerstag|freitag|monat)|täglich"
            r"|wöchentlich|versuch"
        ),
    ),
    ("everyone", r"\bjede[nrsm]? |\balle[nr]? |mit vornamen|beim namen|die namen|namen aller|einzeln"),
    (
        "brave",
        (
            r"\bohne\b|\ballein\b|als erste|zum ersten mal|gewagt|getraut|kündigte"
            r"|aufgegeben|trotz|gegen den|widersprochen"
        ),
    ),
    (
        "others",
        (
            r"kinder|lehrling|azubi|auszubild|schüler|kolleg|team\b|mannschaft|nachbar|leute"
            r"|belegschaft|patient|geholfen|gebracht|beigebracht|gezeigt|unterrichtet"
            r"|begleitet|eingearbeitet|gekocht|gespendet|mit ihm\b|mit ihr\b|mit ihnen\b"
            r"|geschenkt|tochter|sohn\b|enkel|vorgelesen|betreut"
        ),
    ),
    (
        "hands",
        (
            r"gebaut|gemauert|gezimmert|gepflanzt|gesetzt|genäht|geschnitzt|gestrichen"
            r"|restauriert|repariert|gesägt|gestrickt|getöpfert|geschweißt|gebacken|gegraben"
            r"|spaten|hammer|eigenhändig|von hand|mit den händen|werkbank|hobel"
        ),
    ),
    (
        "learnt",
        (
            r"gelernt|lernte|kurs|prüfung|studiert|geübt|trainiert|vokabel|sprache"
            r"|beigebracht|schulbank|unterricht"
        ),
    ),
    (
        "travelled",
        (
            r"gefahren|gereist|besucht|gewandert|geflogen|geradelt|hingefahren|vor ort"
            r"|gekommen|fuhr\b|kam\b|angereist|gelaufen"
        ),
    ),
    ("self", r"\bselbst\b|selber|persönlich|eigene[nmrs]?\b"),
    (
        "work",
        (
            r"umgestellt|eingeführt|aufgebaut|geleitet|verhandelt|organisiert|entwickelt"
            r"|gegründet|durchgesetzt|gerettet|geplant|zusammengebracht|überzeugt|gefunden"
            r"|geordnet|vorbereitet|entworfen|geschrieben"
        ),
    ),
)


def kind(text: str) -> str:
    return next((name for name, cues in _KINDS if re.search(cues, text, re.IGNORECASE)), "other")


def kinds(text: str) -> tuple[str, ...]:
    """All that fit, the most telling first."""
    return tuple(name for name, cues in _KINDS if re.search(cues, text, re.IGNORECASE)) or ("other",)
