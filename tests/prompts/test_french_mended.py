"""French titles and letters that once came out as a slot, a bare headline or a greeting to the dead."""

from dataclasses import replace
from datetime import date

import pytest

from prompts.brief import Brief, Form
from prompts.checks import check
from prompts.french import changes, failures
from prompts.french.voice import VOICE
from prompts.letter import compose
from prompts.offline import composed

TODAY = date(2026, 11, 20)
MARKING = Brief(
    "marking",
    "Verreries Saulnier",
    "Arnaud Peyrol, directeur financier, nommé directeur général des Verreries Saulnier",
    TODAY,
    "Paul Vasseur",
    firm="Vasseur Assurances",
    contact="Arnaud Peyrol",
    on=date(2026, 12, 1),
    locale="fr-FR",
)
RECOVERY = replace(
    MARKING,
    type="recovery",
    cause="service",
    client="Jaubert & Fils",
    contact="Rémi Jaubert",
    what="Rendez-vous de Rémi Jaubert annulé deux fois par nous",
    details="Les 12 et 19 janvier",
)
LOSS = replace(
    MARKING, type="support", cause="personal", contact="Ruth Calloway", what="Ruth Calloway has died", on=None
)
FORMS: tuple[Form, ...] = ("email", "card", "chat", "call")


@pytest.mark.parametrize(
    ("title", "old", "new"),
    [
        (MARKING.what, "directeur financier", "directeur général des Verreries Saulnier"),
        ("Arnaud Peyrol, chef d'atelier, est promu directeur", "chef d'atelier", "directeur"),
        ("Arnaud Peyrol, directeur financier, devient président", "directeur financier", "président"),
        ("Arnaud Peyrol, jusqu'ici adjoint, élu président", "adjoint", "président"),
    ],
)
def test_the_role_between_the_commas_is_the_old_one(title: str, old: str, new: str) -> None:
    change = changes.read(replace(MARKING, what=title))
    assert (change.kind, change.old, change.new) == ("role", old, new)


def test_a_name_that_is_not_the_reader_takes_no_article() -> None:
    assert "'Arnaud" not in composed(replace(MARKING, contact="Hélène Saulnier")).text.replace("qu'", "")


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (RECOVERY.what, "nous avons annulé deux fois votre rendez-vous"),
        (
            "Dossier de Rémi Jaubert transmis au mauvais notaire par notre équipe",
            "nous avons transmis votre dossier au mauvais notaire",
        ),
        (
            "Appels de Rémi Jaubert laissés sans réponse par Vasseur Assurances",
            "nous avons laissé vos appels sans réponse",
        ),
        (
            "Assignation délivrée à l'ancienne adresse du bailleur",
            "nous avons délivré l'assignation à l'ancienne adresse du bailleur",
        ),
        ("Relance envoyée par erreur", "nous avons envoyé la relance par erreur"),
        ("Livraison annulée par nous", "nous avons annulé la livraison"),
    ],
)
def test_a_thing_that_something_was_done_to_is_owned_as_our_deed(title: str, told: str) -> None:
    assert failures.read(replace(RECOVERY, what=title)).clause == told


@pytest.mark.parametrize("agent", ["le transporteur", "un sous-traitant", "Chronopost"])
def test_what_others_did_is_not_told_as_our_deed(agent: str) -> None:
    title = f"Colis livré à la mauvaise adresse par {agent}"
    assert not failures.read(replace(RECOVERY, what=title)).clause


def test_the_days_of_a_failing_follow_it() -> None:
    assert "votre rendez-vous, les 12 et 19 janvier." in composed(RECOVERY).text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "changed",
    [
        {"what": "Ruth Calloway has died"},
        {"what": "has died"},
        {"what": "Décès de Ruth Calloway"},
        {"topic": "death", "what": "Sad news of today"},
    ],
)
def test_the_dead_are_not_greeted(changed: dict[str, str], form: Form) -> None:
    brief = replace(LOSS, form=form, **changed)  # type: ignore[arg-type]
    first = composed(brief).text.partition("\n")[0]
    assert "Ruth" not in first.partition(",")[0] and check(composed(brief), brief) == ()


def test_a_survivor_is_greeted_by_name() -> None:
    assert composed(replace(LOSS, what="Ruth Calloway's father has died")).text.startswith("Ruth,")


def test_a_late_letter_does_not_say_today() -> None:
    late = replace(MARKING, type="belated", what="opens her second clinic", on=TODAY)
    assert "aujourd'hui" not in composed(late).text


@pytest.mark.parametrize("form", FORMS)
def test_an_unread_blow_to_a_business_leaves_a_gap_for_it(form: Form) -> None:
    brief = replace(LOSS, cause="business", what="Fire at the shop", form=form)
    plain = compose(VOICE.plans["support"](brief, facts=False, event=False), brief)
    assert [slot.topic for slot in plain.slots] == ["detail"]
    assert check(composed(brief), brief) == ()
