"""What a preference in free words rules out, in four languages."""

import pytest

from handlers.policy.preferences import against_form, against_occasion


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("never email", "email"),
        ("no public recognition", "linkedin"),
        ("please don't call", "call"),
        ("keine Anrufe", "call"),
        ("nur per Telefon", "email"),
        ("pas d'appels", "call"),
        ("nunca por correo", "email"),
        ("letters only", "chat"),
    ],
)
def test_a_form_that_somebody_does_not_want_is_ruled_out(said: str, form: str) -> None:
    assert against_form(["Sie", said], form) == said


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("calls, not emails", "call"),
        ("only use Sie in letters", "email"),
        ("no birthday card", "card"),
        ("no calls, email only", "email"),
    ],
)
def test_a_form_that_somebody_wants_is_not(said: str, form: str) -> None:
    assert against_form([said], form) is None


@pytest.mark.parametrize("said", ["no gifts", "Sie", "call her Yamada-san", "tú", "no dairy", "vous"])
def test_what_is_not_about_forms_rules_out_none(said: str) -> None:
    assert not any(against_form([said], form) for form in ("email", "card", "chat", "call", "linkedin"))


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("do not celebrate birthday", "Birthday of Ruth"),
        ("kein Aufhebens um den Geburtstag", "60. Geburtstag"),
        ("ne pas fêter l'anniversaire", "Anniversaire de Lila"),
        ("no celebrar cumpleaños", "Cumpleaños de Ana"),
        ("do not celebrate", "Opens her second clinic"),
    ],
)
def test_an_occasion_that_somebody_does_not_want_is_ruled_out(said: str, title: str) -> None:
    assert against_occasion([said], title) == said


def test_another_occasion_is_not() -> None:
    assert against_occasion(["do not celebrate birthday", "no gifts"], "Opens her second clinic") is None
