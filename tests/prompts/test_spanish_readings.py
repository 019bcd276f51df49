"""How notes typed in Spanish become words to the person they are about."""

from dataclasses import replace

import pytest

from prompts.spanish import events, transitions
from prompts.spanish.conjugation import preterite
from prompts.spanish.deeds import deed_of
from prompts.spanish.nouns import with_article
from prompts.spanish.persons import who_of
from prompts.spanish.retelling import retell
from prompts.spanish.values import value_of
from prompts.spanish.verbs import in_the_past, said_to_tu
from tests.prompts.test_spanish import OPENING, PROMOTED

TU = replace(OPENING, preferences=("tú",))


@pytest.mark.parametrize(
    ("third", "second"),
    [
        ("aprendió", "aprendiste"),
        ("montó", "montaste"),
        ("pidió", "pediste"),
        ("durmió", "dormiste"),
        ("tuvo", "tuviste"),
        ("hizo", "hiciste"),
        ("fue", "fuiste"),
        ("leyó", "leíste"),
        ("construyó", "construiste"),
        ("guarda", "guardas"),
        ("tenía", "tenías"),
        ("ha", "has"),
        ("es", "eres"),
    ],
)
def test_a_verb_is_turned_to_tu(third: str, second: str) -> None:
    assert said_to_tu(third) == second


@pytest.mark.parametrize(
    ("now", "then"),
    [("abre", "abrió"), ("cierra", "cerró"), ("sigue", "siguió"), ("pide", "pidió"), ("va", "fue")],
)
def test_news_of_a_day_that_lies_behind_is_told_in_the_past(now: str, then: str) -> None:
    assert in_the_past(now) == then


def test_preterites_of_several() -> None:
    several = [preterite(verb, plural=True) for verb in ("enviar", "hacer", "decir", "dar", "leer")]
    assert several == ["enviaron", "hicieron", "dijeron", "dieron", "leyeron"]


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Marta aprendió el nombre de los 90 operarios", "aprendiste el nombre de los 90 operarios"),
        (
            "Marta llegó a las seis y abrió ella misma la nave",
            "llegaste a las seis y abriste tú misma la nave",
        ),
        (
            "Marta revisa la grada con la linterna de su abuelo",
            "revisas la grada con la linterna de tu abuelo",
        ),
        ("Se quedó hasta las dos porque no quería irse", "te quedaste hasta las dos porque no querías irte"),
        (
            "Marta contrató a un mecánico que perdió su trabajo",
            "contrataste a un mecánico que perdió su trabajo",
        ),
        ("Marta y su hermano montaron el taller", "tu hermano y tú montasteis el taller"),
        ("La hija de Marta Solís gana el torneo", "tu hija gana el torneo"),
        ("Ingresaron al padre de Marta Solís", "ingresaron a tu padre"),
        ("Nombraron socia a Marta Solís", "te nombraron socia"),
        ("Marta pidió a su equipo que la evaluara", "pediste a tu equipo que te evaluara"),
    ],
)
def test_a_note_is_told_to_tu(note: str, told: str) -> None:
    said = retell(note, who_of(TU), elided=True)
    assert said is not None and said.clause == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Marta aprendió el nombre de los operarios", "usted aprendió el nombre de los operarios"),
        ("Marta montó ella misma los estantes", "montó usted misma los estantes"),
        ("Durante la riada sacó a su gente", "durante la riada sacó usted a su gente"),
        ("La cola daba la vuelta a la manzana", "la cola daba la vuelta a la manzana"),
        ("El ayuntamiento concedió a Marta la medalla", "el ayuntamiento le concedió la medalla"),
        ("Nombraron socia a Marta Solís", "la nombraron socia"),
        ("Tres clientes de Marta vinieron desde Lugo", "tres clientes suyos vinieron desde Lugo"),
        ("Nace el primer nieto de Marta", "nace su primer nieto"),
        ("abre segunda tienda en Soria", "usted abre su segunda tienda en Soria"),
    ],
)
def test_a_note_is_told_to_usted(note: str, told: str) -> None:
    said = retell(note, who_of(OPENING), elided=True)
    assert said is not None and said.clause == told


def test_a_firm_that_bears_the_name_of_a_person_is_not_that_person() -> None:
    lola = replace(OPENING, client="Panadería Lola", contact="Lola Ferreiro")
    told = retell("Panadería Lola abrió en Gijón", who_of(lola))
    assert told is not None and told.clause == "la Panadería Lola abrió en Gijón"


@pytest.mark.parametrize(
    ("title", "noun"),
    [
        ("Segunda tienda de Talleres Rivas", "la segunda tienda de Talleres Rivas"),
        ("Boda de la hija de Marta Solís", "la boda de su hija"),
        ("Jubilación de Marta Solís", "su jubilación"),
        ("Premio Nacional de Artesanía", "el Premio Nacional de Artesanía"),
    ],
)
def test_a_title_without_a_verb_gets_its_article(title: str, noun: str) -> None:
    assert events.read(replace(OPENING, what=title), who_of(OPENING)).noun == noun


def test_articles_follow_the_gender_and_the_number() -> None:
    nouns = ["10.000 socios", "Cinco años sin accidentes", "Llave de la ciudad", "Programa de becas"]
    assert [with_article(noun).split()[0] for noun in nouns] == ["los", "los", "la", "el"]


@pytest.mark.parametrize(
    ("title", "old", "new"),
    [
        (
            "Marta Solís asciende de jefa de ventas a directora comercial",
            "jefa de ventas",
            "directora comercial",
        ),
        ("Nombraron gerente regional a Marta Solís", "jefa de ventas", "gerente regional"),
        ("Marta Solís, nueva directora técnica de Talleres Rivas", "jefa de ventas", "directora técnica"),
    ],
)
def test_a_change_of_role_has_its_old_and_its_new_one(title: str, old: str, new: str) -> None:
    change = transitions.read(replace(PROMOTED, what=title), who_of(PROMOTED))
    assert (change.kind, change.old, change.new) == ("role", old, new)


def test_a_value_in_another_alphabet_or_a_sentence_is_left_out() -> None:
    value = value_of(replace(OPENING, values=("본", "no somos un banco", "palabra dada")))
    assert value is not None and value.words == "la palabra dada"


@pytest.mark.parametrize(
    ("clause", "deed"),
    [
        ("revisas las soldaduras una por una", "each"),
        ("fue la última en bajar", "first"),
        ("guardas la libreta", "kept"),
        ("repartes novelas en bici", "others"),
        ("entrenaste a las cinco de la mañana", "night"),
    ],
)
def test_a_deed_is_known_by_its_words(clause: str, deed: str) -> None:
    assert deed_of(clause) == deed
