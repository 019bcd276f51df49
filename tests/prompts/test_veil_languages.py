"""The veil in four languages: names go, and what a letter is made of stays."""

from dataclasses import replace

import pytest

from prompts.brief import Brief, Fact, Language
from prompts.veil import Veil
from tests.prompts.briefs import RECOGNITION

LOCALES: dict[Language, str] = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
BRIEF = replace(
    RECOGNITION,
    client="Möbelhaus Grüner",
    contact="Jörg Kießling",
    firm="Lindner & Partner",
    writer="Bärbel Voss",
    facts=(Fact("x", "Sofía Peña"),),
)


def of(language: Language) -> Brief:
    return replace(BRIEF, locale=LOCALES[language])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Eröffnung der zweiten Praxis am Freitag, 4. Dezember"),
        ("de", "Rechnung doppelt gestellt, 1.250,00 Euro am 3. November"),
        ("de", "Der Jahresabschluss kam verspätet, die Steuerberaterin wusste es"),
        ("de", "hat jeden Samstag die Beratung selbst gemacht und zwei Lehrlinge durch die Prüfung gebracht"),
        ("de", "Geschäftsführerin seit März 2026, vorher Leiterin der Buchhaltung"),
        ("de", "Feiert 25-jähriges Firmenjubiläum"),
        ("fr", "Ouverture de la deuxième boutique le vendredi 4 décembre"),
        ("fr", "Nommée directrice financière ; facture de 1 250 € envoyée deux fois"),
        ("fr", "Élue présidente du club après dix ans d'efforts"),
        ("es", "Inauguración de la segunda clínica el viernes 4 de diciembre"),
        ("es", "Error en la factura del 3 de noviembre: 1.250 €"),
        ("en", "Promoted from Brand Manager to CFO on Friday 4 December"),
        ("en", "Invoice sent twice, $1,250.00, on 3 November 2026"),
    ],
)
def test_what_names_nobody_stays_as_it_is(language: Language, text: str) -> None:
    assert Veil(of(language)).hide(text) == text


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Anna Weber hat die Filiale von Herrn Koch übernommen", ["Anna", "Weber", "Koch"]),
        ("de", "Vogel schrieb der Buchhaltung, Frau Steinberg war dabei", ["Vogel", "Steinberg"]),
        ("de", "Übergabe an Tochter Lena, das Globex-Projekt ruht", ["Lena", "Globex"]),
        ("de", "Die Beraterin Kessler zog nach Bochum", ["Kessler", "Bochum"]),
        ("fr", "Mme Lefèvre a vu l'Atelier Moreau à Lyon", ["Lefèvre", "Moreau", "Lyon"]),
        ("fr", "Le dossier d'Anna est parti chez KPMG", ["Anna", "KPMG"]),
        ("fr", "Camille a couru avec Élodie", ["Camille", "Élodie"]),
        ("es", "La señora Ortega llamó a Marta Ruiz en Sevilla", ["Ortega", "Marta", "Ruiz", "Sevilla"]),
        ("es", "Ana abrió su taller con Íñigo", ["Ana", "Íñigo"]),
        ("en", "Tom Baker's shop, Dr. Nwosu and 田中さん wrote", ["Tom", "Baker", "Nwosu", "田中"]),
    ],
)
def test_a_name_that_nobody_announced_is_hidden(language: Language, text: str, names: list[str]) -> None:
    veil = Veil(of(language))
    hidden = veil.hide(text)
    assert not [name for name in names if name in hidden]
    assert veil.show(hidden) == text


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize(
    "typed",
    [
        "jörg kießling",
        "Kießlings Laden",
        "joerg kiessling",
        "JÖRG",
        "Kiesslings",
        "grüner",
        "gruener",
        "Gruner",
        "möbelhaus grüner",
        "das Grünerprojekt",
        "voss",
        "sofia peña",
        "sofía pena",
        "lindner",
        "Jörg-Termin",
    ],
)
def test_a_name_we_know_is_hidden_however_it_is_typed(language: Language, typed: str) -> None:
    hidden = Veil(of(language)).hide(f"heute kam {typed} vorbei").lower()
    for part in (
        "jörg",
        "joerg",
        "jorg",
        "kieß",
        "kiess",
        "grün",
        "gruen",
        "grun",
        "voss",
        "sof",
        "peñ",
        "lindner",
    ):
        assert part not in hidden, hidden


def test_others_that_are_known_here_are_hidden_too() -> None:
    hidden = Veil(of("en"), ("globex", "mira patel")).hide("met globex with mira, and patel agreed")
    assert not {"globex", "mira", "patel"} & set(hidden.replace(",", "").split())


def test_a_month_stays_in_a_date_though_somebody_is_called_so() -> None:
    veil = Veil(replace(BRIEF, contact="April May"))
    assert (
        veil.hide("April opens on 4 May, in April or on May 6")
        == "{contact_first} opens on 4 May, in April or on May 6"
    )


def test_telephones_and_accounts_are_hidden_and_amounts_are_not() -> None:
    veil = Veil(of("en"))
    assert veil.hide("call +44 20 7946 0011 or DE89 3704 0044 0532 0130 00") == "call (number) or (number)"
    assert veil.hide("1,250,000 of 2026-11-25, 12.500.000 €") == "1,250,000 of 2026-11-25, 12.500.000 €"


def test_where_names_are_allowed_links_and_brackets_are_not() -> None:
    veil = Veil(of("de"), names_allowed=True)
    assert (
        veil.hide("Jörg Kießling, [Lücke], siehe https://a.example") == "Jörg Kießling, (Lücke), siehe (link)"
    )
    assert veil.show("{contact_first} und {client}") == "Jörg und Möbelhaus Grüner"
