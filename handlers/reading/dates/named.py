"""Days that have a name: Christmas, Ostermontag, jour de l'an, Nochebuena; where they fall in a year."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.easter import easter

from handlers.reading.dates.calendar import months, nth_weekday
from handlers.reading.when import Order, Unclear, When, Yearly

OnYear = Callable[[int], date | None]


class NamedDay(NamedTuple):
    """When it falls for those who write the day first, and for those who write the month first."""

    dmy: OnYear | None
    mdy: OnYear | None
    words: str

    def rule(self, order: Order) -> OnYear | None:
        return self.mdy if order == "mdy" else self.dmy


def fixed(month: int, day: int) -> OnYear:
    return lambda year: date(year, month, day)


def after_easter(days: int) -> OnYear:
    return lambda year: easter(year) + timedelta(days=days)


def nth(month: int, weekday: int, count: int, later: int = 0) -> OnYear:
    def fall(year: int) -> date | None:
        found = nth_weekday(months(year, month, 1), weekday, count)
        return found + timedelta(days=later) if found else None

    return fall


def everywhere(rule: OnYear, words: str) -> NamedDay:
    return NamedDay(rule, rule, words)


def known_not_computed(words: str) -> NamedDay:
    """A feast of another calendar: recognised, so that the bot asks and does not call it nonsense."""
    return NamedDay(None, None, words)


DAYS: Mapping[str, NamedDay] = {
    "new year": everywhere(
        fixed(1, 1),
        "new year's day, new years day, new year day, new year, new year's, new years, neujahr, neujahrstag, "
        "jour de l' an, nouvel an, ano nuevo, dia de ano nuevo",
    ),
    "epiphany": everywhere(
        fixed(1, 6),
        "epiphany, three kings day, dreikonigstag, heilige drei konige, epiphanie, dia de reyes, los reyes",
    ),
    "republic": NamedDay(fixed(1, 26), None, "republic day"),
    "burns": everywhere(fixed(1, 25), "burns night"),
    "australia": everywhere(fixed(1, 26), "australia day"),
    "mlk": everywhere(nth(1, 0, 3), "mlk day, martin luther king day, martin luther king jr day"),
    "valentine": everywhere(
        fixed(2, 14),
        "valentine's day, valentines day, valentine's, valentines, valentinstag, saint valentin, "
        "san valentin, st valentine's day",
    ),
    "presidents": everywhere(nth(2, 0, 3), "presidents' day, presidents day, president's day"),
    "leap": everywhere(lambda year: date(year, 2, 29) if year % 4 == 0 and year % 100 else None, "leap day"),
    "women": everywhere(fixed(3, 8), "women's day, womens day, international women's day, weltfrauentag"),
    "patrick": everywhere(
        fixed(3, 17), "st patrick's day, st patricks day, saint patrick's day, st paddy's day, paddy's day"
    ),
    "carnival": everywhere(after_easter(-48), "rosenmontag"),
    "shrove": everywhere(after_easter(-47), "shrove tuesday, pancake day, mardi gras, faschingsdienstag"),
    "ash": everywhere(
        after_easter(-46), "ash wednesday, aschermittwoch, mercredi des cendres, miercoles de ceniza"
    ),
    "palm": everywhere(after_easter(-7), "palm sunday, palmsonntag, domingo de ramos"),
    "maundy": everywhere(after_easter(-3), "maundy thursday, grundonnerstag, jueves santo"),
    "good friday": everywhere(after_easter(-2), "good friday, karfreitag, vendredi saint, viernes santo"),
    "easter": everywhere(
        after_easter(0),
        "easter, easter sunday, easter day, ostern, ostersonntag, paques, dimanche de paques, pascua, "
        "domingo de pascua, domingo de resurreccion",
    ),
    "easter monday": everywhere(
        after_easter(1), "easter monday, ostermontag, lundi de paques, lunes de pascua"
    ),
    "ascension": everywhere(
        after_easter(39), "ascension day, ascension, christi himmelfahrt, himmelfahrt, jeudi de l' ascension"
    ),
    "pentecost": everywhere(
        after_easter(49), "pentecost, whit sunday, whitsun, pfingsten, pfingstsonntag, pentecote, pentecostes"
    ),
    "whit monday": everywhere(after_easter(50), "whit monday, pfingstmontag, lundi de pentecote"),
    "corpus christi": everywhere(after_easter(60), "corpus christi, fronleichnam"),
    "april fools": everywhere(
        fixed(4, 1), "april fools, april fool's day, april fools day, april fools' day"
    ),
    "earth": everywhere(fixed(4, 22), "earth day"),
    "george": everywhere(fixed(4, 23), "st george's day, st georges day, sant jordi"),
    "anzac": everywhere(fixed(4, 25), "anzac day"),
    "may day": everywhere(
        fixed(5, 1),
        "may day, workers' day, tag der arbeit, maifeiertag, fete du travail, dia del trabajo, "
        "dia del trabajador",
    ),
    "labour": NamedDay(fixed(5, 1), nth(9, 0, 1), "labour day"),
    "labor": everywhere(nth(9, 0, 1), "labor day"),
    "europe": everywhere(fixed(5, 9), "europe day"),
    "mother": NamedDay(None, nth(5, 6, 2), "mother's day, mothers day, mothers' day, mothering sunday"),
    "muttertag": everywhere(nth(5, 6, 2), "muttertag"),
    "memorial": everywhere(nth(5, 0, -1), "memorial day"),
    "father": everywhere(nth(6, 6, 3), "father's day, fathers day, fathers' day"),
    "juneteenth": everywhere(fixed(6, 19), "juneteenth"),
    "midsummer": everywhere(fixed(6, 24), "midsummer day, midsummer's day, noche de san juan, johannistag"),
    "canada": everywhere(fixed(7, 1), "canada day"),
    "independence": NamedDay(None, fixed(7, 4), "independence day"),
    "bastille": everywhere(fixed(7, 14), "bastille day, fete nationale"),
    "assumption": everywhere(
        fixed(8, 15), "assumption day, assomption, maria himmelfahrt, dia de la asuncion"
    ),
    "gandhi": everywhere(fixed(10, 2), "gandhi jayanti"),
    "unity": everywhere(fixed(10, 3), "tag der deutschen einheit, german unity day"),
    "columbus": everywhere(nth(10, 0, 2), "columbus day, indigenous peoples' day, indigenous peoples day"),
    "hispanidad": everywhere(fixed(10, 12), "dia de la hispanidad, fiesta nacional de espana"),
    "reformation": everywhere(fixed(10, 31), "reformationstag, reformation day"),
    "halloween": everywhere(fixed(10, 31), "halloween, hallowe'en, all hallows eve"),
    "all saints": everywhere(
        fixed(11, 1),
        "all saints, all saints' day, all saints day, allerheiligen, toussaint, todos los santos",
    ),
    "all souls": everywhere(fixed(11, 2), "all souls, all souls' day, all souls day, dia de los muertos"),
    "bonfire": everywhere(fixed(11, 5), "bonfire night, guy fawkes night, guy fawkes day, guy fawkes"),
    "armistice": everywhere(
        fixed(11, 11), "veterans day, veterans' day, armistice day, remembrance day, armistice"
    ),
    "thanksgiving": everywhere(nth(11, 3, 4), "thanksgiving, thanksgiving day"),
    "black friday": everywhere(nth(11, 3, 4, 1), "black friday"),
    "cyber monday": everywhere(nth(11, 3, 4, 4), "cyber monday"),
    "andrew": everywhere(fixed(11, 30), "st andrew's day, st andrews day"),
    "nikolaus": everywhere(fixed(12, 6), "nikolaustag, st nicholas day, saint nicolas"),
    "christmas eve": everywhere(
        fixed(12, 24),
        "christmas eve, xmas eve, heiligabend, heiliger abend, veille de noel, la veille de noel, "
        "reveillon de noel, nochebuena, vispera de navidad",
    ),
    "christmas": everywhere(
        fixed(12, 25),
        "christmas, christmas day, xmas, xmas day, weihnachten, weihnachtstag, erster weihnachtstag, "
        "jour de noel, navidad, dia de navidad",
    ),
    "boxing": everywhere(
        fixed(12, 26),
        "boxing day, st stephen's day, zweiter weihnachtstag, stephanstag, saint etienne, lendemain de noel",
    ),
    "new year's eve": everywhere(
        fixed(12, 31),
        "new year's eve, new years eve, new year eve, nye, silvesterabend, saint sylvestre, "
        "reveillon de la saint sylvestre, nochevieja, hogmanay",
    ),
    "other calendars": known_not_computed(
        "diwali, deepavali, holi, eid, eid al fitr, eid al adha, ramadan, hanukkah, chanukah, passover, "
        "pesach, rosh hashanah, yom kippur, chinese new year, lunar new year, navratri, dussehra, vesak, "
        "onam, pongal, semana santa, advent, carnival, fasching, karneval, lent"
    ),
}

# first names and surnames too: they need a word before them ("zu Silvester") in running text
NAMES_TOO: Mapping[str, str] = {"christmas": "noel", "new year's eve": "silvester", "nikolaus": "nikolaus"}


def each_year(name: str, order: Order) -> When:
    """A named day as a yearly one; a feast that moves has no month and day of its own."""
    rule = DAYS[name].rule(order)
    first, second = (rule(2027), rule(2028)) if rule else (None, None)
    if first and second and (first.month, first.day) == (second.month, second.day):
        return Yearly(first.month, first.day)
    return Yearly(2, 29) if name == "leap" else Unclear(name)
