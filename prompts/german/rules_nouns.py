"""German nouns that are nobody's name: those of everyday letters, and those whose gender our letters know."""

from prompts.german.noun_list import FEMININE, MASCULINE, NEUTER, PLURAL

_EVERYDAY = frozenset(
    """abend abschied ahnung anfang angst anteil antwort anspruch arbeit ärger art atem auge augen ausdauer
    aussicht bedarf beginn bedeutung beispiel bescheid besuch betrieb bild blick brief briefe buch
    chance dank dauer ding dinge distanz dunkelheit durst ehre eile einsatz ende energie erfahrung
    erfolg ernst essen fall familie farbe fehler feierabend fenster feuer fleiß form frage fragen
    freiheit freizeit freude freuden freunde freund frieden frist frühling führung fuß füße gast gäste
    gebrauch gedanke gedanken geduld gefahr gefühl geist geld gelegenheit genuss gerechtigkeit
    geschichte gesicht gespräch gespräche gewicht gewissen glaube glück grund gründe gruß grüße haltung
    hand hände handwerk haus hause heimat herbst herz herzen hilfe himmel hinsicht hinweis hinweise
    hoffnung höhe holz hunger idee ideen inhalt interesse jahre jugend kaffee karte karten kaffee kinder
    klarheit kopf kosten kraft kritik kuchen kultur kummer kunden kunst land lage lärm last leben lehre
    leid leidenschaft leute licht liebe lob luft lust mal mensch menschen menge mitte mittag mitgefühl
    mühe musik mut mutter nachbarn nachmittag nachricht nachrichten nacht nächte name namen natur nähe
    neugier not notiz notizen ohren ordnung ort orte papier pause pausen pflicht plan platz preis probe
    punkt punkte rat raum rechnung rechnungen recht rede regen reihe respekt richtung risiko ruhe rücken
    rücksicht rückhalt rückmeldung sache sachen samstag satz sätze schaden schatten schlaf schluss
    schmerz schnee schritt schritte schuld schule schutz seele seite seiten sicht sinn sommer sonne
    sorge sorgen sorgfalt spaß spiel sprache spur spuren stadt stand stärke stelle stellen stille stimme
    stimmen stoff stolz straße strom stück stücke stunde stunden tag tage takt tat tatsache tee teil
    teile teilnahme telefon text tier tiere tisch tod trauer treue trost tür türen übung umgang umsicht
    unterlagen unterschied unterstützung urlaub ursache vater verantwortung verbindung verdienst
    vergangenheit verlass verlust vernunft verspätung verständnis vertrag verträge vertrauen vorbild
    vorrang vorsicht vorteil wahl wahrheit wand wärme wasser weg wege weile weise weite welt wert werte
    wetter wille wind winter wirkung wissen woche wochen wohl wort worte wörter wunder wunsch wünsche
    würde zahl zahlen zeichen zeile zeilen zeit zeiten zettel ziel ziele zufall zug zukunft zusage
    zustimmung zuverlässigkeit zuversicht zweifel anruf anrufe anliegen aufgabe aufgaben auftrag
    augenblick bericht beruf besitz besserung bild bilder boden bogen brot brötchen büro daten datum
    detail details dienst dienste dokument dokumente durchhaltevermögen eingang eltern empfang entwurf
    ergebnis ersatz fach fakten fassung fest formular formulare foto fotos garten gebiet geduld
    gemeinschaft geschäft geschick gesundheit gewinn glückwunsch gleichgewicht gutachten halt heft heute
    hof kalender kasse kenntnis kind klasse kollegen kollegin kollege konzept kopie kopien küche kunde
    lauf laune lehrling lehrlinge leitung lieferung linie liste listen lösung material meister
    mitarbeiter mitarbeitende mitglied mitglieder mittel modell moment montag nachbar nachtrag nichts
    nutzen papierkram partner personal post prüfung qualität quelle rahmen regel reise rest rückruf saal
    schicht schichten schrift schulter schultern sitzung sohn sprung start stoffe strecke tagen tempo
    termin termine thema themen tochter ton treffen trubel umbau umzug unruhe verein verfügung vergnügen
    versehen vertretung vorbereitung vorgang vorlage vormittag vorschlag werk werkstatt wiedersehen
    zugang zusammenhalt zutrauen""".split()
)
NOUNS = _EVERYDAY | {
    noun.partition("(")[0] for noun in " ".join((MASCULINE, FEMININE, NEUTER, PLURAL)).split()
}
