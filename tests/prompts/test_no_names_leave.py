"""Twelve briefs in four languages before a server that records: no name of ours arrives, nor any part."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from prompts.brief import Brief, Fact
from prompts.call import Server, connect
from prompts.model import Leave, ModelWriter
from prompts.offline import Composer
from tests.prompts.briefs import RECOGNITION
from tests.prompts.model_server import KEY, WITH_AN_INVENTED_NAME, ModelServer, says

NOVEMBER = date(2026, 11, 3)
MEMBERS = ("Priya Ramanathan", "Tomasz Wiśniewski", "Bo Lindqvist")
ENGLISH = replace(
    RECOGNITION,
    client="Hollins & Tarrant Joinery",
    contact="Rosalind Tarrant",
    writer="Edmund Pryce",
    firm="Pryce Lowden Solicitors",
    since=date(2019, 4, 8),
    what="Rosalind Tarrant wins the county apprenticeship award",
    details="tarrant joinery, handed over by Hollins himself on 3 November",
    facts=(
        Fact("rosalind trained four apprentices, says Priya", "Priya Ramanathan", NOVEMBER),
        Fact("Met Wisniewski of Quillmark at the Hollins yard", "Edmund Pryce", NOVEMBER),
        Fact("her brother Alasdair owes the bank", "Edmund Pryce", NOVEMBER, private=True),
    ),
    values=("apprentices, as old Hollins had it",),
    history=("Dear Rosalind, the Tarrant bench is a fine one. Edmund",),
    preferences=("call her Roz Tarrant", "no gifts"),
    offers=("an hour with Tomasz",),
    voice=("Dear Imogen, that was brave. Edmund Pryce, Pryce Lowden",),
)
GERMAN = replace(
    RECOGNITION,
    locale="de-DE",
    client="Brauerei Kronfeld GmbH",
    contact="Dr. Annegret Kronfeld",
    writer="Jörg Hagedorn",
    firm="Hagedorn Steuerberatung",
    role="Geschäftsführerin",
    what="Annegret Kronfeld wird Präsidentin des Brauerbundes",
    details="die Wahl war am 3. November, kronfeld bekam alle Stimmen, Wiśniewski gratulierte",
    facts=(
        Fact("Frau Kronfelds Sohn Lasse war dabei", "Priya Ramanathan", NOVEMBER),
        Fact("Hat das Kronfeldprojekt mit Frau Ebersbach aufgebaut", "Dr. Annegret Kronfeld", NOVEMBER),
    ),
    history=("Sehr geehrte Frau Dr. Kronfeld, der Sud war gut. Jörg Hagedorn",),
    preferences=("Sie", "nicht Annegret nennen"),
)
FRENCH = replace(
    RECOGNITION,
    locale="fr-FR",
    client="Les Ateliers Boisrenard",
    contact="Maëlle Boisrenard",
    writer="Thibault Charpentier",
    firm="Cabinet Charpentier-Roux",
    what="Maëlle ouvre la deuxième boutique des Ateliers Boisrenard à Lyon",
    details="d'après Priya, boisrenard a tout payé avec l'aide d'Odile Fontanel",
    facts=(Fact("Maelle a formé deux apprentis chez Boisrenard", "Bo Lindqvist", NOVEMBER),),
    history=("Chère Maëlle, bravo pour l'atelier. Thibault",),
)
SPANISH = replace(
    RECOGNITION,
    locale="es-ES",
    client="Bodegas Villarreal Ibáñez",
    contact="Iñaki Ibáñez",
    writer="Lucía Montalbán",
    firm="Asesoría Montalbán",
    what="Premio a la exportación para Iñaki Ibáñez",
    details="villarreal lo celebró el 3 de noviembre con Lindqvist y la señora Zabaleta",
    facts=(Fact("inaki ibanez llevó él mismo las muestras a Bilbao", "Tomasz Wiśniewski", NOVEMBER),),
    history=("Estimado Iñaki: qué gran vino. Lucía",),
)
KINDS: tuple[dict[str, Any], ...] = (
    {"type": "recognition", "form": "email"},
    {"type": "recovery", "form": "chat", "cause": "service", "style": "shorter", "wording": 2},
    {"type": "marking", "form": "call", "style": "warmer", "wording": 1},
)
BRIEFS = [
    replace(brief, on=NOVEMBER, role=brief.role or "owner", **kind)
    for brief in (ENGLISH, GERMAN, FRENCH, SPANISH)
    for kind in KINDS
]
STRANGERS = (
    "Quillmark",
    "Alasdair",
    "Imogen",
    "Lasse",
    "Ebersbach",
    "Fontanel",
    "Odile",
    "Zabaleta",
    "Bilbao",
    "Roz",
    "Lyon",
)
COMMON = {
    "joinery",
    "solicitors",
    "brauerei",
    "gmbh",
    "steuerberatung",
    "les",
    "ateliers",
    "cabinet",
    "bodegas",
}


class Known:
    """A purse that knows who works here."""

    async def take(self, brief: Brief) -> Leave | None:
        return Leave(MEMBERS)

    async def pay(self, brief: Brief, tokens: int, cost: int) -> None:
        return None


def names_of(brief: Brief) -> list[str]:
    """Whole, and each part longer than two letters."""
    whole = [brief.client, brief.contact or "", brief.writer, brief.firm, *MEMBERS, *STRANGERS]
    whole += [fact.said_by for fact in brief.facts]
    parts = {part for name in whole for part in re.findall(r"[^\W\d_]+", name) if len(part) > 2}
    return sorted(plain(part) for part in {*whole, *parts} if plain(part) not in COMMON)


def plain(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


@pytest.mark.parametrize("brief", BRIEFS, ids=lambda brief: f"{brief.locale}-{brief.type}")
async def test_no_name_arrives(server: ModelServer, brief: Brief) -> None:
    server.voices = [says(WITH_AN_INVENTED_NAME)]
    writer = ModelWriter(connect(Server("m", KEY, base_url=server.url)), Composer(), purse=Known())
    await writer.write(brief)
    await writer.close()
    heard = plain(server.heard)
    assert len(server.asked) == 2, "asked, and repaired"
    assert [name for name in names_of(brief) if re.search(rf"(?<!\w){re.escape(name)}", heard)] == []
    assert "{contact" in server.heard and "owes the bank" not in server.heard


async def test_a_setting_lets_names_out_but_nothing_private(server: ModelServer) -> None:
    writer = ModelWriter(connect(Server("m", KEY, base_url=server.url)), Composer(), names_allowed=True)
    await writer.write(ENGLISH)
    await writer.close()
    assert "Rosalind Tarrant wins" in server.heard and "Priya" in server.heard
    assert "owes the bank" not in server.heard and "Names are hidden" not in server.heard


async def test_a_sensitive_brief_is_not_sent_though_names_are_allowed(server: ModelServer) -> None:
    writer = ModelWriter(connect(Server("m", KEY, base_url=server.url)), Composer(), names_allowed=True)
    for brief in (replace(ENGLISH, secret=True), replace(ENGLISH, type="acknowledgement", cause="service")):
        assert (await writer.write(brief)).writer == "offline"
    await writer.close()
    assert server.asked == []
