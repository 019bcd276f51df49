"""Letters in Spanish: usted unless tú is asked for, the event and the deed in them, nothing forbidden."""

import re
from dataclasses import replace
from datetime import date

import pytest

from prompts.brief import Brief, Fact
from prompts.letter import compose
from prompts.spanish.voice import VOICE

TODAY = date(2027, 1, 21)
DEED = Fact("Marta entrevistó ella misma a cada aprendiz", "Lucía Ferrer", date(2026, 12, 1))
SECRET = Fact("Su socio quiso vender el taller a escondidas", "Lucía Ferrer", date(2026, 12, 2), private=True)
OPENING = Brief(
    "recognition",
    "Talleres Rivas",
    "Talleres Rivas abre su segundo taller en Getafe",
    TODAY,
    "Lucía Ferrer",
    contact="Marta Solís",
    role="directora",
    on=date(2027, 1, 20),
    locale="es-ES",
    facts=(DEED,),
    values=("oficio",),
    details="Inaugurado el 20 de enero con 12 aprendices",
)
PROMOTED = replace(
    OPENING,
    type="marking",
    what="Marta Solís pasa de jefa de ventas a directora comercial",
    details="Desde el 1 de febrero",
    role="jefa de ventas",
    on=date(2027, 2, 1),
)
BILLED = replace(
    OPENING, type="recovery", cause="service", what="Factura enviada dos veces", details="", facts=()
)
MOURNING = replace(
    OPENING,
    type="support",
    cause="personal",
    what="Fallece el padre de Marta Solís",
    details="El domingo, en casa",
    offers=("Aplazar las reuniones de febrero",),
    facts=(),
)
FIRE = replace(MOURNING, cause="business", what="Incendio en el almacén de Talleres Rivas", details="")
VISIT = replace(
    OPENING,
    type="invitation",
    what="Visita nocturna al taller de campanas de Saldaña",
    details="Elemento: orgullo. Sábado 6 de marzo, 20:30",
    on=date(2027, 3, 6),
)
ALL = (
    OPENING,
    replace(OPENING, type="belated", on=date(2027, 1, 8)),
    PROMOTED,
    BILLED,
    MOURNING,
    FIRE,
    VISIT,
)
YOU = re.compile(r"\b(?:tú|te|tu|tus|ti|contigo)\b")


def text(brief: Brief) -> str:
    return VOICE.polished(compose(VOICE.plans[brief.type](brief), brief).text, brief)


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
def test_usted_is_said_unless_tu_is_asked_for(brief: Brief) -> None:
    assert not YOU.search(text(brief))
    assert "usted" not in text(replace(brief, preferences=("tú",)))


def test_the_event_its_number_and_the_deed_stand_in_a_recognition() -> None:
    said = text(OPENING)
    assert (
        "el 20 de enero Talleres Rivas abrió su segundo taller en Getafe, con 12 aprendices"
        in said.replace("El 20", "el 20")
    )
    assert "entrevistó usted misma a cada aprendiz" in said


def test_there_is_one_personal_slot_in_a_recognition() -> None:
    words = compose(VOICE.plans["recognition"](OPENING), OPENING)
    assert [slot.topic for slot in words.slots] == ["personal"]


def test_a_private_fact_is_never_told() -> None:
    said = text(replace(OPENING, facts=(SECRET, DEED)))
    assert "socio" not in said and "vender" not in said


def test_a_late_letter_owns_it_once() -> None:
    late = re.findall(r"tarde|retraso", text(ALL[1]))
    assert 1 <= len(late) <= 2


def test_a_marking_names_the_old_role_the_new_one_and_the_day() -> None:
    said = text(PROMOTED)
    assert "jefa de ventas" in said and "directora comercial" in said and "1 de febrero" in said


def test_a_recovery_owns_the_failing_and_leaves_the_next_step_to_slots() -> None:
    words = compose(VOICE.plans["recovery"](BILLED), BILLED)
    assert "enviamos su factura dos veces" in words.text
    assert {"owner", "action", "deadline"} <= {slot.topic for slot in words.slots}


def test_a_wish_for_money_is_no_cost() -> None:
    asked = Fact("Quiere un mes sin cuota", "Marta Solís", TODAY)
    assert "cuota" not in text(replace(BILLED, facts=(asked,)))


def test_numbers_that_contradict_each_other_are_left_out() -> None:
    twelve = Fact("Doce auxiliares se presentaron en otra planta", "Marta Solís", TODAY)
    nine = Fact("Fueron nueve auxiliares", "Lucía Ferrer", TODAY)
    said = text(replace(BILLED, facts=(twelve, nine)))
    assert "hubo auxiliares que se presentaron en otra planta" in said
    assert not re.search(r"doce|nueve", said, re.IGNORECASE)


def test_a_death_is_named_and_the_offer_is_made_by_the_writer() -> None:
    said = text(MOURNING)
    assert "su padre" in said and "aplazo las reuniones de febrero" in said.lower()
    assert "domingo" not in said and "?" not in said


def test_nobody_greets_the_dead() -> None:
    assert "Marta" not in text(replace(MOURNING, what="Fallece Marta Solís")).splitlines()[0]


def test_an_invitation_has_its_day_and_hour_and_not_its_element() -> None:
    said = text(VISIT)
    assert "sábado 6 de marzo, a las 20:30" in said and "orgullo" not in said.lower()
