"""What the checks know of Spanish: how it owns, thanks, counts, addresses and names."""

from prompts.forbidden import Numbers, Register, Rules
from prompts.spanish.rules_pits import PITS
from prompts.spanish.rules_tone import TONE

_ONES = {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9}
_TEENS = {
    word: number
    for number, word in enumerate(
        "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve".split(), 10
    )
}
_TENS = {
    word: number * 10
    for number, word in enumerate(
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), 2
    )
}
_TWENTIES = {
    word: number
    for number, word in enumerate(
        """veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho
        veintinueve""".split(),
        21,
    )
}
_HUNDREDS = {
    "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400,
    "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
    "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
    "novecientas": 900,
}  # fmt: skip
_RANKS = {
    f"{word}{end}": number
    for word, number in {
        "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9, "décim": 10,
    }.items()
    for end in ("o", "a", "os", "as")
}  # fmt: skip

NUMBERS = Numbers(
    small={**_ONES, **_TEENS, **_TENS, **_TWENTIES, **_HUNDREDS, "docena": 12, "docenas": 12, "década": 10}
    | {"veintiún": 21, "decena": 10, "quincena": 15},
    multipliers={
        "cien": 100, "ciento": 100, "cientos": 100, "mil": 1000, "miles": 1000, "millón": 1_000_000,
        "millones": 1_000_000,
    },
    ordinals={**_RANKS, "tercer": 3, "centésimo": 100, "centésima": 100, "milésimo": 1000, "milésima": 1000},
    units={
        "minuto": "min", "minutos": "min", "hora": "h", "horas": "h", "día": "d", "días": "d", "semana": "w",
        "semanas": "w", "mes": "m", "meses": "m", "año": "y", "años": "y", "km": "km", "kilómetro": "km",
        "kilómetros": "km",
    },
    joined_by="y",
    sayings=r"\b(?:mil gracias|(?:estas |en )?(?:dos|tres|cuatro) (?:cosas|puntos|palabras|líneas|frases"
    r"|preguntas)|uno o dos|una o dos|dos o tres|las dos (?:cosas|manos)|los dos|las dos|cien por cien"
    r"|mil veces|a cuatro manos)\b",
)  # fmt: skip

RULES = Rules(
    forbidden={**TONE, **PITS},
    owns=r"\b(?:nosotr[oa]s|nuestr[oa]s?|hemos|nos|\w{2,}(?:[aei]mos))\b",
    thanks=r"\b(?:gracias|agrade\w+)\b",
    late=r"\b(?:tarde|retraso|tard[ií]\w*|demora\w*|atrasad\w*|a destiempo|hace (?:ya )?(?:\w+ "
    r"){1,2}(?:días|semanas|meses)|(?:debí|debería|debía|tendría que|tenía que) haber|pasada? la fecha"
    r"|fuera de fecha|después del día|se me pasó)\b",
    commits=r"\b(?:\w{3,}(?:ará|erá|irá|arán|erán|irán)\b|(?:va|van|vamos|voy) a|\w{3,}(?:ar|er"
    r"|ir)(?:emos|é)\b|har(?:emos|é)\b|tendr(?:emos|é)\b|(?:nos comprometemos|me comprometo)|(?:usted "
    r")?(?:recibirá|tendrá|verá)|(?:recibirás|tendrás|verás))\b",
    always=r"\b(?:a partir de (?:ahora|hoy)|desde hoy|todo lo que|desde ahora|en adelante|en el futuro"
    r"|siempre|cada|todos los|todas las|nunca|jamás|en todo momento)\b",
    remembers=r"\b(?:(?:me (?:viene|vienen) a la (?:memoria|cabeza)|(?:todavía|aún) se habla|me acuerdo"
    r"|(?:todavía|aún) (?:la|lo|te) (?:veo|oigo)|(?:decía|decías|contaba|contabas)(?: usted)?|recuerdo"
    r"|aún recuerdo)|cuando (?:nos|coincidimos|hablamos|estuvimos)|en nuestr[oa] (?:últim[oa]"
    r"|primer[oa]?)|(?:me (?:contó|dijo|comentó|contaste|dijiste|comentaste))|como (?:me )?(?:decía"
    r"|decías|dijo|dijiste)|la última vez que)\b",
    persons=r"\b(?:yo|me|mí|mi|mis|conmigo|nos|nosotr\w*|nuestr\w*|usted\w*|le|les|su|sus|te|ti|tú|tu"
    r"|tus|contigo|he|hemos|estoy|siento|quiero|lamento|pido|llamo|escribo|doy|puedo|voy|tengo|quedo"
    r"|sé|\w{2,}[aei]mos|has|eres|tienes|tuviste|\w{2,}[ai]ste)\b",
    first_person=r"\b(?:yo|me|mí|mi|mis|nos|nosotr\w*|nuestr\w*|he|hemos|estoy|siento|quiero|lamento"
    r"|pido|llamo|escribo|doy|puedo|voy|tengo|quedo|sé|pienso|\w{2,}[aei]mos)\b",
    firm=r"\b(?:nos|nosotr\w*|nuestr\w*|hemos)\b",
    seasons=(r"\bprimaveras?\b", r"\bveranos?\b", r"\botoños?\b", r"\binviernos?\b"),
    next_step=r"\b(?:quién|quien|cuándo|cuando|día|fecha|próxim\w+|paso|antes|nombre|hora|siguiente)\b",
    common=frozenset(
        """a al algo alguien algún alguna ahí allí ante antes aquí así aún aunque bien cada casi como
        con contra cosa cual cuando de del desde donde dos e el él ella ellas ellos en entonces
        entre era eran es esa ese eso esos esta está están estar este esto estos estoy fue fueron
        ha había hace hacer hacia han has hasta hay he hemos hoy la las le les lo los más me mejor
        menos mi mis mismo misma mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro
        nuestros o otra otras otro otros para pero poco por porque pues puede que qué quien quién
        se sea ser si sí sin sino sobre solo sólo son soy su sus también tan tanto te ti tiene
        tienen todo toda todos todas tu tú tus un una uno unos unas usted va vez y ya yo año años
        día días semana tiempo trabajo cliente clientes equipo primera primer nuevo nueva buen
        buena gran""".split()
    ),
    starts=frozenset(
        """querido querida queridos queridas estimado estimada estimados estimadas hola buenos buenas
        gracias mañana ayer quizá quizás tal ojalá mientras durante según además luego después
        detrás delante dentro fuera cerca lejos arriba abajo nunca siempre jamás ambos ambas
        varios varias algunos algunas cualquiera ninguno ninguna nadie tres cuatro cinco seis
        siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta sesenta setenta
        ochenta noventa cien mil enhorabuena felicidades abrir hacer decir ver saber tener poner
        venir salir empezar llegar sé sepa sepas quería quisiera queremos quiero deseo permita
        permite deja deje dime dígame llámame llegamos llegó sacó fuimos puedo podemos supe
        supimos leí vi oí pienso creo siento sentimos lamento lamentamos envío mando entiendo
        cuenta cuente un abrazo saludos cordialmente atentamente afectuosamente respetuosamente
        reciba recibe leído tratamos atención cuídese cuídate desde hemos había habría hubo falta
        queda quedo basta vale bueno segundo segunda tercero""".split()
    ),
    capitals=frozenset(
        """sr sra srta d dña dr dra lic ing usted ustedes dios navidad reyes ceo cfo coo rrhh pdf ps
        sl sa n""".split()
    ),
    greets=frozenset(
        """querido querida queridos queridas estimado estimada estimados estimadas hola buenos buenas
        días tardes señor señora señores sr sra srta don doña dr dra lic ing familia equipo todos
        todas amigos y la el llamada con notas para de a enhorabuena felicidades apreciado
        apreciada""".split()
    ),
    speaks=r"va|ha|es|será|era|puede|podrá|le llama\w*|te llama\w*|llamará|dice|dijo|escribe|escribirá"
    r"|enviará|envía|vendrá|viene|pasará|revisa\w*|se encarga\w*|se ocupa\w*|lleva\w*|cree|sabe|me ha"
    r"|nos ha|y yo|de nuestro",
    titles=r"señora?|sr|sra|srta|don|doña|d|dña|dr|dra|lic|ing|familia|compañer[oa]",
    kin=frozenset(
        """marido mujer esposa esposo hijo hija padre madre papá mamá hermano hermana nieto nieta
        abuelo abuela tío tía sobrino sobrina primo prima padres hijos familia suegro suegra
        pareja bebé niño niña amigo amiga perro gato murió fallecido fallecida falleció
        fallecimiento muerte muerto muerta pérdida perdido duelo""".split()
    ),
    numbers=NUMBERS,
    relative=(
        (
            r"(?<!la )(?<!esta )(?<!cada )(?<!pasado )(?<!una )(?<!buena )(?<!toda la )\bmañana\b(?! por la)",
            1,
        ),
        (r"\bpasado mañana\b", 2),
        (r"\b(?<!ante)ayer\b", -1),
        (r"\b(?:anteayer|antes de ayer)\b", -2),
        (r"\banoche\b", -1),
    ),
    today=r"\b(?<!hasta )(?<!de )hoy\b",
    registers=(
        Register(
            r"^\W*(?:de |tratar de |trato de |hablar de )?usted(?:es)?\b|\bde usted\b|\bustedear",
            r"(?i:\b(?:tú|te|tu|tus|ti|contigo|tuy[oa]s?|eres|estás|tienes|puedes|quieres|sabes|haces"
            r"|debes|vas|has|podrás|tendrás|verás|quieras|puedas|tengas|hagas|vosotr[oa]s|vuestr[oa]s?"
            r"|os|\w{2,}(?<!tr)(?<!desga)(?<!contra)(?<!ga)(?<!ba)(?<!pa)(?<!apla)aste|(?!(?:ex|ins"
            r"|cons|as|res|pers|des|sub|tr|emb|ch|rev|v|qu|l)iste\b)\w{2,}iste)\b)",
        ),
        Register(
            r"^\W*(?:de |tratar de |trato de |hablar de )?t[uú]\b|\bde tú\b|\btutear|\btuteo\b",
            r"(?i:\b(?:usted|ustedes)\b)",
        ),
    ),
    misspelt=(("es", r"(?m)(?:^|[.!?:] )[^.!?¿\n]*\w\?|(?:^|[.!?:] )[^.!?¡\n]*\w!"),),
)
