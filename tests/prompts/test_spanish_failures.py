"""What went wrong, told in Spanish: owned as "we", its cost told to them, help in the first person."""

from dataclasses import replace

import pytest

from prompts.brief import Fact
from prompts.spanish import failures
from prompts.spanish.facts import contradicted
from prompts.spanish.offers import offers_of
from prompts.spanish.persons import who_of
from prompts.spanish.remedies import on_record
from prompts.spanish.speech import told_by_them
from tests.prompts.test_spanish import BILLED, OPENING, TODAY

TU = replace(OPENING, preferences=("tú",))


@pytest.mark.parametrize(
    ("title", "clause"),
    [
        ("Factura enviada dos veces", "enviamos su factura dos veces"),
        ("Enviamos el contrato sin la cláusula", "enviamos el contrato sin la cláusula"),
        ("Se cobró dos veces la prima", "cobramos dos veces la prima"),
        ("Cobraron la póliza del coche vendido", "cobramos la póliza del coche vendido"),
        ("Correos sin contestar", "dejamos sin contestar sus correos"),
        ("Error en el cálculo de la pensión", "cometimos un error en el cálculo de la pensión"),
        ("La formadora llegó tarde", "nuestra formadora llegó tarde"),
        ("Envío del contrato a otra dirección", "enviamos el contrato a otra dirección"),
        ("Nadie le llamó", "nadie de nuestra parte le llamó"),
    ],
)
def test_a_failing_is_owned_as_we(title: str, clause: str) -> None:
    assert failures.read(replace(BILLED, what=title), who_of(BILLED)).clause == clause


def test_what_they_said_of_themselves_is_told_to_them() -> None:
    words = "Tuve que parar yo misma la firma"
    assert told_by_them(words, who_of(OPENING)) == "tuvo que parar usted misma la firma"
    assert told_by_them(words, who_of(TU)) == "tuviste que parar tú misma la firma"
    assert told_by_them("Nos fuimos a las dos", who_of(TU)) == ""


def test_an_offer_is_made_in_the_first_person() -> None:
    offers = (
        "Dejar la agenda en blanco hasta que ella quiera",
        "Un borrador del aviso",
        "Repasar juntos el acta",
    )
    assert offers_of(replace(TU, offers=offers), who_of(TU)) == (
        "dejo la agenda en blanco hasta que tú quieras",
        "puedes contar con un borrador del aviso",
        "repasamos juntos el acta",
    )


def test_two_figures_for_one_thing_are_a_contradiction() -> None:
    facts = tuple(
        Fact(told, "Lucía Ferrer", TODAY) for told in ("Vinieron 40 vecinos", "Fueron 60 vecinos", "Hizo sol")
    )
    assert contradicted(replace(OPENING, facts=facts)) == {0, 1}


@pytest.mark.parametrize(
    ("fact", "kind", "clause"),
    [
        ("Marta tuvo que explicarlo a su gestoría", "cost", "tuvo que explicarlo a su gestoría"),
        ("Seis empleadas cobraron después de Reyes", "cost", "seis empleadas cobraron después de Reyes"),
        ("Versión corregida enviada el 20 de enero", "done", "enviamos la versión corregida el 20 de enero"),
        ("Retirado del portal el 18 de enero", "done", "lo retiramos del portal el 18 de enero"),
        ("Lucía revisa el contrato el 26 de enero", "next", "reviso el contrato el 26 de enero"),
        (
            "Begoña Ruiz le lleva la copia el 1 de febrero",
            "next",
            "Begoña Ruiz le lleva la copia el 1 de febrero",
        ),
    ],
)
def test_the_record_tells_the_cost_what_is_done_and_what_comes(fact: str, kind: str, clause: str) -> None:
    brief = replace(BILLED, facts=(Fact(fact, "Lucía Ferrer", TODAY),))
    found = on_record(brief, who_of(brief))
    assert {part: remedy.clause for part, remedy in found.items()} == {kind: clause}
