"""The verbs whose forms no rule gives: infinitive, third person, past, participle; "*" goes with sein."""

STRONG = """
sein ist war gewesen*, haben hat hatte gehabt, werden wird wurde geworden*, können kann konnte gekonnt,
müssen muss musste gemusst, dürfen darf durfte gedurft, sollen soll sollte gesollt,
wollen will wollte gewollt, mögen mag mochte gemocht, wissen weiß wusste gewusst, tun tut tat getan,
gehen geht ging gegangen*, kommen kommt kam gekommen*, stehen steht stand gestanden,
bleiben bleibt blieb geblieben*, geben gibt gab gegeben, nehmen nimmt nahm genommen,
lesen liest las gelesen, schreiben schreibt schrieb geschrieben, sprechen spricht sprach gesprochen,
sehen sieht sah gesehen, halten hält hielt gehalten, lassen lässt ließ gelassen,
laufen läuft lief gelaufen*, fahren fährt fuhr gefahren*, tragen trägt trug getragen,
schlagen schlägt schlug geschlagen, laden lädt lud geladen, graben gräbt grub gegraben,
wachsen wächst wuchs gewachsen*, waschen wäscht wusch gewaschen, backen backt backte gebacken,
backen bäckt backte gebacken, schlafen schläft schlief geschlafen, schieben schiebt schob geschoben,
schießen schießt schoss geschossen, streiten streitet stritt gestritten, stechen sticht stach gestochen,
riechen riecht roch gerochen, wiegen wiegt wog gewogen, schwören schwört schwor geschworen,
reiben reibt rieb gerieben, schreien schreit schrie geschrien, schreiten schreitet schritt geschritten*,
spinnen spinnt spann gesponnen, meiden meidet mied gemieden, bergen birgt barg geborgen,
kriechen kriecht kroch gekrochen*, gleiten gleitet glitt geglitten*, fressen frisst fraß gefressen,
betrügen betrügt betrog betrogen, winden windet wand gewunden, verderben verdirbt verdarb verdorben,
hauen haut haute gehauen, fechten ficht focht gefochten, finden findet fand gefunden,
binden bindet band gebunden, singen singt sang gesungen, springen springt sprang gesprungen*,
trinken trinkt trank getrunken, gewinnen gewinnt gewann gewonnen, beginnen beginnt begann begonnen,
schwimmen schwimmt schwamm geschwommen*, verlieren verliert verlor verloren, bieten bietet bot geboten,
ziehen zieht zog gezogen, fliegen fliegt flog geflogen*, schließen schließt schloss geschlossen,
gießen gießt goss gegossen, fließen fließt floss geflossen*, frieren friert fror gefroren,
biegen biegt bog gebogen, lügen lügt log gelogen, heben hebt hob gehoben, treten tritt trat getreten*,
treffen trifft traf getroffen, helfen hilft half geholfen, werfen wirft warf geworfen,
sterben stirbt starb gestorben*, brechen bricht brach gebrochen, essen isst aß gegessen,
vergessen vergisst vergaß vergessen, messen misst maß gemessen, sitzen sitzt saß gesessen,
liegen liegt lag gelegen, bitten bittet bat gebeten, fangen fängt fing gefangen,
hängen hängt hing gehangen, rufen ruft rief gerufen, raten rät riet geraten, heißen heißt hieß geheißen,
stoßen stößt stieß gestoßen, steigen steigt stieg gestiegen*, treiben treibt trieb getrieben,
scheinen scheint schien geschienen, leihen leiht lieh geliehen,
entscheiden entscheidet entschied entschieden, scheiden scheidet schied geschieden*,
reiten reitet ritt geritten*, schneiden schneidet schnitt geschnitten, greifen greift griff gegriffen,
pfeifen pfeift pfiff gepfiffen, reißen reißt riss gerissen, streichen streicht strich gestrichen,
gleichen gleicht glich geglichen, weichen weicht wich gewichen*, leiden leidet litt gelitten,
schleifen schleift schliff geschliffen, bringen bringt brachte gebracht, denken denkt dachte gedacht,
kennen kennt kannte gekannt, nennen nennt nannte genannt, brennen brennt brannte gebrannt,
rennen rennt rannte gerannt*, senden sendet sandte gesandt, wenden wendet wandte gewandt,
schaffen schafft schaffte geschafft, werben wirbt warb geworben, gelten gilt galt gegolten,
verzeihen verzeiht verzieh verziehen, weisen weist wies gewiesen, preisen preist pries gepriesen,
beweisen beweist bewies bewiesen, schweigen schweigt schwieg geschwiegen,
steigern steigert steigerte gesteigert, empfehlen empfiehlt empfahl empfohlen,
stehlen stiehlt stahl gestohlen, befehlen befiehlt befahl befohlen, genießen genießt genoss genossen,
ringen ringt rang gerungen, gelingen gelingt gelang gelungen*, zwingen zwingt zwang gezwungen,
dringen dringt drang gedrungen*, klingen klingt klang geklungen, sinken sinkt sank gesunken*,
verschwinden verschwindet verschwand verschwunden*, schmelzen schmilzt schmolz geschmolzen,
fallen fällt fiel gefallen*, braten brät briet gebraten, blasen bläst blies geblasen,
mahlen mahlt mahlte gemahlen, melken melkt melkte gemolken, scheren schert schor geschoren,
weben webt webte gewebt, schmieden schmiedet schmiedete geschmiedet, flechten flicht flocht geflochten,
dreschen drischt drosch gedroschen, keltern keltert kelterte gekeltert, sägen sägt sägte gesägt,
umziehen zieht zog umgezogen*, erschrecken erschrickt erschrak erschrocken*,
gebären gebiert gebar geboren*, geschehen geschieht geschah geschehen*,
spalten spaltet spaltete gespalten
"""

WEAK = """
eröffnen öffnen gründen feiern erreichen führen leiten starten machen bauen pflanzen setzen legen stellen
planen lernen lehren zeigen sammeln spenden retten kaufen verkaufen liefern mauern zimmern nähen malen
kochen üben trainieren rechnen zählen prüfen verschicken schicken reservieren buchen stornieren
korrigieren informieren telefonieren organisieren installieren renovieren sanieren restaurieren reparieren
studieren promovieren absolvieren habilitieren publizieren veröffentlichen zertifizieren modernisieren
digitalisieren pensionieren investieren fusionieren expandieren exportieren produzieren präsentieren
nominieren prämieren ehren küren versäumen verpassen verwechseln verlegen verzögern vertauschen kürzen
löschen speichern melden wechseln* kündigen heiraten verdoppeln verlängern erweitern ernennen befördern
bestellen wählen berufen auszeichnen kosten warten suchen fragen antworten beantworten danken reisen*
wandern* segeln rudern radeln* klettern* starten* landen* kehren* steuern eilen* ziehen arbeiten begleiten
betreuen besuchen betreiben verteilen verbinden verhandeln vermieten mieten pachten ernten züchten schulen
unterrichten erklären überzeugen übersetzen überweisen überreichen überarbeiten übersehen buchstabieren
notieren tippen drucken kopieren scannen heften sortieren räumen putzen holen füllen tauschen ersetzen
erneuern entwickeln entwerfen erfinden erlegen erwerben ersteigern einigen trennen trauern teilen hoffen
glauben spielen siegen turnen tanzen musizieren dirigieren komponieren basteln schrauben schweißen löten
feilen hobeln montieren verkabeln streichen tapezieren fliesen dämmen gestalten bepflanzen bewässern hegen
pflegen füttern heilen versorgen belegen berechnen berichtigen bestätigen bezahlen zahlen beraten bewerben
bewilligen beauftragen beantragen begründen begrüßen widmen würdigen verleihen verlosen verabschieden
verabreden vereinbaren verschieben versenden versprechen verschenken verhindern erledigen ermöglichen
erwarten erzählen erkennen erzielen erinnern fehlen folgen freuen fördern gewöhnen haften handeln
kontrollieren merken nutzen öffnen ordnen packen parken passen reden regeln sagen sichern sorgen sparen
spüren stärken stimmen stoppen stützen testen texten tippen tragen trauen umstellen wagen wecken weihen
werten wirken wohnen wünschen zeichnen zerstören ankündigen gehören gewöhnen genehmigen gelangen*
gefährden schenken stricken töpfern brauen imkern fischen jagen kegeln segnen taufen läuten kehren
dokumentieren archivieren moderieren
"""

SEPARABLE = frozenset(
    """liegen ab an auf aus lahm bei ein fest fort frei fertig heim her heraus herum herunter hin hinaus
    hinzu los mit nach nieder raus rein runter statt teil um vor voran voraus vorbei vorher weg weiter zu
    zurück zusammen zurecht bereit bekannt entgegen durch wahr""".split()
)
INSEPARABLE = ("be", "emp", "ent", "er", "miss", "ver", "zer", "über", "unter", "wider", "hinter", "voll")
WITH_SEIN = frozenset(
    """entstehen vergehen verreisen erscheinen verscheiden versterben abreisen anreisen aufsteigen absteigen
    einsteigen aussteigen umsteigen ankommen zurückkommen vorbeikommen gehen zurückkehren heimkehren
    umziehen ausziehen einziehen wegziehen abfahren losfahren beitreten zurücktreten übertreten eintreten
    austreten auftreten aufwachsen ausscheiden abgehen ausgehen eingehen rausgehen hinausgehen untergehen
    aufgehen herauskommen rauskommen hinzukommen stattgehen aufstehen auferstehen gelangen ausfallen
    auffallen einfallen abstürzen einstürzen stürzen passieren geschehen begegnen explodieren pleitegehen
    liegenbleiben wegbleiben ausbleiben""".split()
)
"""Beside those that are marked: of others with a prefix the rule is haben."""
