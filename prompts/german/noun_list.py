"""The nouns that notes are made of, by gender: a compound has the gender of its last part."""

MASCULINE = """
azubi stich abend abgang ablauf abend abschied abschluss abschnitt absatz absturz abstieg abstand abzug
akt alltag anbau anfang anfall angriff anlass anruf anschluss ansprechpartner anspruch antrag antritt
anwalt anzug apfel april arbeitsplatz arm arzt auftakt auftrag auftritt aufbau aufenthalt aufsatz aufstieg
aufwand august ausbau ausblick ausfall ausflug ausgang ausgleich ausschuss ausstieg austausch ausweis
auszug backofen bahnhof balkon ball band bau bauch baum bedarf befund beginn beirat beitrag beitritt berg
bericht beruf bescheid beschluss besuch betrag betrieb beweis bezirk bezug bierpreis blick block boden
bogen boom brand braten brauch brief bruch brunnen bruder bund bus cent chef chor club computer container
dachstuhl dampfer dank deich dezember dienst dienstag doktor donnerstag dorfplatz dozent drucker druck
durchbruch einbau einbruch einfall einkauf einsatz einstieg eintrag einwand einzug empfang entwurf erfolg
ersatz ertrag erwerb euro export fall februar fehler feierabend felsen film firmensitz fisch fleiß flug
fluss forst fortschritt frachter freispruch freitag friede führerschein fund fuß fußboden gang garten gast
gasthof gedanke geburtstag gehalt geist gesang geschmack gesellenbrief gewerbepark gewinn gipfel grad
grund grundriss gruß gutschein hafen hagel halbmarathon hammer handel handschlag handwerker hang haushalt
heiligabend heimweg heim herbst herr herzinfarkt hinweis hof honig horizont hund hunger husten imbiss
import imker index ingenieur inhalt januar jänner jahrestag jubilar juli juni junge kahn kaffee kalender
kampf kasten kauf keller kindergarten kilometer kiosk koch kollege kongress konkurs kontakt kopf korb
kredit kreis krieg kuchen kunde kundenkreis kurs kuss kutter laden landrat lauf lebenslauf lehrgang
lehrling leiter lift link lohn lokführer lotse löffel mai main mangel mandant mann marathon markt
maschinenbau mast meilenstein meister meisterbrief mensch messestand mietvertrag mittag mittwoch mix
moment monat mond montag morgen motor mund mut nachbar nachlass nachmittag nachtrag nachweis name neubau
november ofen oktober onkel opa orden ordner ort palast park partner patient pfad pfarrer pilot plan platz
polier posten pokal preis prinz prozess prototyp pullover punkt rabatt rahmen rang rasen rat raub raum
rechner rechtsstreit regen rekord rhythmus ring roman rückblick rückgang rückhalt rückruf rückstand
rückzug ruf ruhestand rumpf rundgang saal sachverhalt samstag satz schacht schaden schatz schein
schiedsspruch schirm schlag schlaganfall schlaf schlüssel schluss schmerz schmied schnee schnitt schrank
schreck schreibtisch schritt schrott schuh schulabschluss schutz schwarm schwung seniorchef see(m) sekt
september server service sieg sinn sitz sohn sommer sonntag spaten spaß spaziergang speicher spieltag
spruch stall stamm stand standort start staub steg stein stern stichtag stil stift stoff stollen stolz
strand streik streit strom stromausfall strich stuhl sturm sturz studienplatz studienabschluss tag takt
tank tanz tarif tausch teil(m) teller termin test text tisch titel tod ton traum beleg treffpunkt trost
turm typ übergang überblick überfall umbau umfang umsatz umschlag umstieg umweg umzug unfall unterricht
unterschied urlaub vater verbrauch verdacht verein verlag verkauf verkehr verlauf verlust vermerk versand
verstoß versuch vertrag vertrieb verzug vogel volltreffer vorfall vorgang vorgänger vorhang vormittag
vorrat vorschlag vorsitz vorsprung vorstand vortrag wagen wahlkampf wald wandel wasserschaden wechsel weg
wein weinberg wert wettbewerb wind winter wirt witwer wochentag workshop wunsch zahn zaun zeitplan zettel
zoll zug zugang zusammenhang zusammenschluss zuschlag zuschuss zustand zutritt zuwachs zweck zweifel
newsletter rosenstock rollout relaunch launch podcast blog chat scan report entscheid jahresabschluss
check anbieter berater bewerber empfänger händler leser nutzer fahrer lehrer schüler sänger anteil bereich
rektor vorteil nachteil erbfall trainer verwalter spieler züchter
"""

FEMININE = """
abfahrt abgabe abnahme absage absicht adresse agentur akte aktie anfrage angabe anklage ankunft anlage
anmeldung annahme anschrift ansprache anzeige apotheke app arbeit art auflage aufgabe aufnahme aufsicht
ausgabe auskunft aussage ausschreibung auswahl auszeit autobahn bäckerei bahn bank(f) basis
bestandsaufnahme bestellung bewegung beziehung bibliothek biene bilanz bildung bio-zertifizierung börse
botschaft brache brauerei braut bronze brille broschüre brücke brust buche bude bühne burg charta chefin
chemie couch crew datei dauer decke demenz diagnose diät dissertation dividende doktorarbeit druckerei
ebene ehe ehefrau ehre eiche einfahrt einheit einladung einnahme einreichung elternzeit energie ente
entnahme ernte erde erprobung erlaubnis etappe expertise fabrik fähre fahne fahrt familie farbe farm
fassade feier fertigung festschrift feuerwehr figur filiale firma fläche flasche flotte flucht flur(f)
flut folge form forschung fortbildung frage frau freude frist front frucht frühschicht führung fusion
garage garantie gasse gebühr geburt gefahr gegend geduld gemeinde gerechtigkeit geschichte gesellschaft
gewähr gier gitarre glocke goldmedaille grippe größe gruppe gutschrift haft halle haltestelle haltung hand
handhabe haut hebamme heimat heirat hilfe hitze hochzeit höhe hypothek idee industrie insel insolvenz
jacht jagd jugend jury kamera kammer kanzlei kapelle karriere karte kasse katze kette kerze kinderkrippe
kindheit kirche klage klasse klausur klinik klinikgruppe kohle komödie konferenz konkurrenz kontrolle
kosten(f) kraft krankheit kritik krise küche kultur kunde(f) kunst kur kurve küste ladung lage lampe
landschaft last laufzeit laune lebensmitte lehre leiste lesung leuchte liebe lieferkette linie liquidität
liste lizenz lok lösung lücke luft lust macht mahlzeit mail manufaktur mannschaft marke maschine masse
masterarbeit matura mauer maus medaille meile meisterschaft meisterprüfung menge messe miete milch minute
mitarbeit mitgliedschaft mitte mode molkerei mühe mühle musik mutter nachfolge nachfrage nachricht nacht
nachtfahrt nadel nähe nase natur not note notiz nummer nutzung oma oper orgel panne partei partie pause
person perspektive pflanze pflege pflicht photovoltaik pilgerreise plakette planke plattform post power
praxis präsentation premiere presse probe prognose promotion prokura prozedur prüfung quelle quittung
quote rallye rast rate reaktion rechnung rede reederei redaktion region regel reihe reinschrift reise
rendite rente reparatur reserve residenz revision rezeptur richtlinie rolle route rückgabe rückkehr
rückmeldung rücksprache rückzahlung ruhe runde sache saison säule schale schau scheidung scheune schicht
schiene schlacht schmiede schrift schreinerei schuld schule schwäche schwester schwelle seele sehnsucht
seilbahn seite sekunde senke serie sicht siedlung skizze sohle sonne sorge sorgfalt sparte spende spitze
sprache staffel stadt stärke station statik stätte steuer stelle stiege stiftung stille stimme stirn
störung straße strecke streuobstwiese studie stufe stunde suche summe tafel tagung tante tasche tat taufe
technik teilnahme tiefe tochter töpferei tour trauer trauung treppe treue truppe tür übergabe übernahme
übersicht überschrift uhr umfrage umkehr umkehrung universität unruhe unterkunft unterlage unterschrift
ursache urkunde verlagerung vernissage versicherung vertretung verwaltung villa vorlage vorstufe
vorschrift vorsicht vorsorge wache waffe wahl wahrheit wand wanderung ware wärme wäsche webseite website
weide weile weite welle welt werbung werft werkstatt wiese wirkung wirtschaft witwe woche wohnung wolke
wunde wurzel würde wüste zahl zahlung zeile zeit zeitschrift zeitung zelle zentrale zertifizierung zinne
zone zucht zukunft zulassung zunge zusage zusammenarbeit zusatzfrist zustimmung zutat zwischenzeit liebe
kita steuererklärung software hardware e-mail mail hotline cloud domain police polizze offerte faktura
lehrwerkstatt biografie antwort feder klammer leber polizei pfarrei review fachkraft jugendgruppe leitung
feuertaufe kelter diplomarbeit bachelorarbeit
"""

NEUTER = """
abkommen abitur abo abonnement alter amt angebot ansehen archiv argument atelier attest aufgebot auge
ausland auto bad band(n) bauamt bauwerk becken bein beispiel beileid bekenntnis besteck bestehen bett bier
bild bistum blatt blech blut boot brett brot buch büro café camp cello chaos closing comeback dach
darlehen datum debüt defizit dekret depot design detail dilemma ding diplom dock dokument dorf drama
drittel duell echo eck ehrenamt eigenheim eigentum einfamilienhaus einkommen eis eisen element ende
engagement enkelkind ensemble erbe ereignis ergebnis erlebnis essen examen exemplar exposé fach fahrrad
fahrzeug fass feld fell fenster fest feuer finale firmenjubiläum fleisch flugzeug formular forum foto
fundament futter gas gebäude gebiet gebot gebirge gedicht gefühl gehege geheimnis gehör geld gelände
geländer gelenk gemälde gemüse gericht gerät gerücht gerüst geschäft geschäftsjahr geschenk geschirr
gesetz gesicht gespräch gestüt getreide gewässer gewerbe gewicht gewitter gewölbe gift gipfelkreuz glas
gleis glück gold grab gras gremium grundstück gut gutachten gymnasium haar handwerk haus heft heilbad heim
heu herz hobby hochwasser holz honorar hospiz hotel huhn image inland innovationszentrum insekt institut
instrument interesse internet interview inventar jahr jahrzehnt jubiläum jahrbuch kabel kalb kapital
kapitel kellerbier kilo kind kino kissen klavier kleid klima klinikum kloster know-how komitee konto
konzept konzert konzil korn kraftwerk krankenhaus kreuz labor lager lamm land landgericht leben leck leid
leitbild licht lied lob loch logo lokal lotsenboot magazin mahl mahnmal mal mandat mandantengespräch
manuskript maß material mehl menü messer metall milieu mitglied mittel möbelhaus modell modul moor motiv
motorrad museum muster netz netzwerk neujahr niveau obst opfer orchester original paar paket papier
paradies parkett parlament patent pensum pferd plakat plateau podium porträt portal postfach potenzial
prädikat präsent praktikum problem produkt profil programm projekt protokoll publikum pult quartal
quartett quiz rad radio ranking rathaus rätsel recht referat regal regime register reihenhaus rennen
repertoire restaurant resultat rezept richtfest risiko rohr rohstofflager salz sanatorium schach schaf
schicksal schiff schild schlafzimmer schloss schreiben schuljahr schwein segel segelboot semester seminar
sekretariat siegel signal silber solo spiel sponsoring stadion standbein staatsexamen stadtfest statement
steuerrad stipendium stück studium studio sterben symbol symposium system tal talent team teil tempo
testament theater thema ticket tier tor training treffen treppenhaus trikot turnier ufer unternehmen
unglück unrecht urteil vereinsheim verbot verderben verfahren verhältnis verlangen verlies vermögen
verständnis vertrauen verzeichnis versehen versprechen vieh viertel volk volksfest vorbild vorhaben
vorjahr vorwort wachstum wagnis warenlager wappen wasser wasserwerk weihnachten weingut wehr weltcup werk
werkzeug wesen wetter wochenende wohnhaus wort wunder xylophon zelt zentrum zertifikat zeugnis ziel zimmer
zinshaus zitat zubehör zuhause zweirad schwimmabzeichen abzeichen referenzprojekt gipfelbuch update audit
webinar meeting protokoll können wissen lehrlingsheim jobrad lehramt e-bike fotobuch
"""

PLURAL = """
zahlen unterlagen daten kosten eltern leute ferien geschwister belege akten verträge rechnungen bescheide
fristen termine bestellungen stunden tage wochen monate jahre kinder zwillinge bäume gäste kunden
kolleginnen kollegen mitarbeiter mitarbeiterinnen mitarbeitende lehrlinge fotos bilder briefe berichte
preise zinsen steuern löhne gehälter anteile aktien namen adressen mails nachrichten antworten fragen
seiten plätze räume häuser wohnungen werke maschinen teile stellen möbel pläne entwürfe muster proben
werte noten ergebnisse protokolle formulare anträge anlagen kontoauszüge passwörter bauern bienen tiere
pferde kühe schafe hühner wälder felder wiesen berge wege menschen nachbarn freunde familien mandanten
mandate konditionen buchungen überweisungen zeichnungen abrechnungen gebühren honorare umsätze mieten
einladungen karten
"""
