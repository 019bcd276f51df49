"""Plain words of four languages: where one is also a name, only its place or a capital letter tells."""

_ORDINARY = """
a about above abroad account accounts ace acorn across act action active add address admin advance advice
after again age agency agent ages agile air alarm alert all allied alpha alpine also alto amber amigo amount
an anchor and angel angle annual any apart apex app apple april arch arena ark arm army arrow art as ash aspen
asset at atlas august autumn avenue award away back bad bag baker bakery bald ball bamboo band bank bar barn
base basic basin bass bath bay bays be beach beacon bean bear beat beau beauty bed bee beech beer bell bench
berg berry best beta better big bill billing billings bills bird birch bishop bit black blade blanc blau blaze
block bloom blue bluff board boat body bold bolt bond bone book books booth born boss both bottle bottom bowl
box boy branch brand brave bread break brick bridge bright brook brooks brother brown brush buck bud budget
build building bull burn burns bus bush business butler button buy by cab cabin cable cake call calm camp can
candle cane canvas cap cape capital car card cards care cargo carpenter carrier carry carter case cash castle
cat catch cause cedar cell center centre chain chair chance chandler change channel charge charm chart chase
chat check cherry chess chest chief child china choice church circle city claim class classic claude clay
clean clear clerk cliff climb clinic cloak clock cloud clover club coach coal coast coat code coffee coin cold
cole college colony color colour column come comet comfort common compass complete concord condor contact cook
cool copper coral core cork corn corner cottage cotton council counsel count country court cove cover cow
craft crane cream credit creek crest crisp cross crow crown crystal cup current customer cut cycle daily daisy
dale dame dance dark dash data date dawn day days deal dean dear deck deep deer delight deliver delta den
desert design desk diamond dish do dock dog dollar dolphin dome door dot double dove down draft dragon draper
draw dream dress drew drill drive drop drum dry duck due duke dune dust duty each eagle early earth east easy
echo eden edge egg eight elder elite elm ember emerald empire end energy enterprise equity era estate euro
ever every evergreen exact express eye fable face fact factor factory fair faith falcon fall family fan far
farm farmer farms fast father fawn feather fern ferry field fields fig file fin final finance find fine finger
fir fire first fish fisher five flag flame flash flat fleet fleur flex flight flint float flood floor flora
flow flower fly focus food foot for forbes force ford forest forge form forge fort forum forward fountain four
fox frame frank free fresh friday friend friends front frost fruit fuel full fund funds fusion future gain
gale galaxy game gap garage garden gardener gate gather gem general gentle giant gift glass glen glide globe
glow go goal gold golden good goose grace grain grand grant grass gray great green grey grid grove ground
group grow growth guard guide gulf gull guild gust guy habit hair hale half hall ham hammer hand handy happy
harbor harbour hard hardy hare harmony harp harvest hat haven hawk hay haze hazel head health heart hearth
heath heather hedge heights helm help her herald herb here heritage heron hey high hill hills him hire his hit
hive holiday hollow holly holt home homes honey honor honour hood hook hope horizon horn horse hospital host
hot hour house how hub hull human hunt hunter hut ice icon idea ideas ideal image impact imports in inn
insight insurance iris iron island it its ivory ivy jack jade jasmine jay jet jewel job jolly journey joy
judge july june junior jump just keen keep kern key keys kick kind king kings kite knight knot know lab labs
lady lake lamb lamp lance land lane lantern lark last late launch laurel law lawn lead leader leaf lean learn
leave ledger left legacy legal lemon level liberty lift light lights lighthouse lily lime line link lion list
little live lively load loan lobby local lock lodge log loft long look loom loop loss lot lotus love low lucky
luna lunar lunch lush lynx ma made magic magnet magnolia mail main major make mall man manager manor map maple
marble march marigold marina mark market marks marsh martin mason mast master match may maya me mead meadow
meadows medal media meet mega melody mend mercury mercy merit merry mesa metal metro mews mid might mile miles
mill miller mills mimi mind mine mint mirror miss mission mist mix mobile mode model modern moment monday
money monk month moon moor moss mother motion motor mount mountain mouse move much music must my nail name
narrow nation native natural near neat nest net never new news next nice night nine no noble noon nord north
norm note nova now oak oaks oasis oat ocean octave of off offer office oil old olive on once one only onyx
opal open optics optimal or orange orbit orchard orchid order origin other our out outlook outpost oven over
owl own ox pace pacific pack page paint pair palace palm panda panel paper paradise paramount park parker
parks part partner partners party pass past pat patch path pay peace peach peak pearl pebble pen penny people
pepper perfect perk petal phoenix photo piano picture pike pilgrim pilot pin pine pines pink pioneer pipe
pitch pivot pixel place plain plan planet plant plate play plaza plum plus pole polar pond pool poppy port
porter post potter power prairie premier present press prestige price pride prime prince print priority prism
pro problem profit progress project promise proof property prospect proud public pulse pump pure purple push
put quality quarry quartz queen quest quick quiet quill quote rabbit race rain rainbow ramp ranch range rapid
raven ray reach read ready real rebel record red reed reef regal regent region relay rene rent reply report
reports rest result return review rex rice rich ride ridge right ring rise river road rob robin rock rocket
rod root rope rose rosemary round route row royal ruby rule run rush rust sable safe saffron sage sail sailor
saint sale sales salt sand sandy sapphire saturday save saw say scale school scope scout sea seal search
season seat second secure see seed sell senior sense september serene service set settle seven shade shadow
shape share sharp shed shell shield shift ship shipping shoe shop shore short show side sierra sign signal
silk silver simple singer singh single site six sky sleep slice slope slow small smart smith smoke smooth snow
soap sofa soft sol solar sole solid solo son song sonic sons sound source south space spark special speed
sphere spice spike spin spirit splash spot spring sprout spruce square squire stable staff stage star stark
start state station stay steady steel stem step sterling still stock stone stop store storm story strand
stream street stride strong studio style sue sugar summer summit sun sunday sunny sunrise sunset sure surf
swan sweet swift swing system table tail talent tall tan tandem tango tank target task tea teal team tech tell
temple ten terra terry test thanks that the their them then there they thing things think third this thorn
thought thread three thrive through thursday tide tiger till timber time tin tip title to today together token
tom tone too tool tools top torch total touch tower town trace track trade trading trail train training travel
treasure tree trek trend tribe tribute trident trip triumph true trust truth try tuesday tulip tundra turn
turner twin two under union unit united unity up upper urban us use vale valley value van vanilla vault vector
vega velvet venture verde vertex very vessel via victor victory view viking villa village vine vintage violet
vision vista vital vivid voice volt voyage wade wagon walk walker wall walnut want war ward warm watch water
wave way wayne we wealth weather weaver web wednesday week weight welcome well wells west whale wharf wheat
wheel whisper white wide wild will willow win wind window wine wing wings winner winter wire wise wish with
within wolf wolfe wonder wood woods wool word work works world worry worth wow wren wright write yard yarn
year years yellow yes yet yield york you young your zen zenith zero zest zone ab aber alle als am auch auf aus
bach bald bau baum bei berg bild blume braun brief brot burg das dem den der die dorf du ein eine er erst es
fest feuer fische fischer frau frei freund fuchs fur ganz geld glas gold gut hand haus heim herr herz hof holz
hut ist jetzt kaiser kalt kauf kind klar klein koch konig kraft kraus kunst lager land lang laut licht lied
lieb mann markt meer mehr meister mit morgen muller mut nach nacht nah neu nicht noch nur ober oder ort
pfeifer post rat recht reich richter ring rot sache salz schafer schmidt schneider schnell schon schwarz see
sehr sommer sonne stadt stark stein stern stolz strasse tag tal tor und unser unter vater vogel voll von vor
wagen wald wasser weber weg weiss welt werk wind winter wirt wolf wort zeit ziel zu zum zur zwei ami an ans au
aux avec beau bel belle bien blanc bois bon bonne carre ce cher coeur comme cour dans de des deux droit du
elle en est et fin fleur fort grand gros homme ici il je jour la le les leur lion loin lui lune ma main mais
maison mer mere mes mieux moi moulin neuf noir nom non notre nous on or ou oui pain par paris pas pays pere
petit plage plan plus point pont port pour pres prix que qui roi rose rouge roux rue sa sans se ses si soleil
son sous sur ta terre tes toi ton tour tous tout travail tres trois tu un une vent vers vert vie vieux villa
ville vin vite voie voix vous vrai agua ahora al alba alma alto amor ano arena aqui arco bajo bello bien
blanco bosque bueno cada calle campo casa cerca cerro chico cielo cinco como con cruz cuatro da del delgado
desde dia dos el ella entre era es esta este flores fuente gracia gran guerra hay hijo hola hombre hoy isla
jefe la las leon ley libre lo los luna luz madre mal mano mar marin mas mayor mesa mi mil molina monte montes
mundo muy nada negro nieve nino noche nuestro nuevo oro otra padre para paso paz pero pie plaza poco por primo
puente puerta que reina rey rico rio rojo rosa rubio ruiz sala san sangre santo ser si sierra sin sobre sol
solo su suelo tan tiempo tienda tierra todo toro torre tres un una uno valle vela verano verde vez vida viejo
vino vista ya ceo cfo cto coo cio cmo md vp svp avp evp gm hr it pr ir uk us usa eu ai ok pm am id tv pa pc qa
rd bd ip asap eod eow eom lwd wef fyi nda ipo m&a gdpr kyc fca sec irs hmrc vat gst cfa aca acca cpa mba phd
obe mbe cbe rip dob tbc tbd fy ytd ooo wfh
"""
CALENDAR = frozenset(
    """
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon
    tue tues wed thu thur thurs fri sat sun summer autumn winter spring easter christmas noel januar
    februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
    sonntag janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi
    mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
    """.split()
)
ORDINARY = frozenset(_ORDINARY.split()) | CALENDAR
