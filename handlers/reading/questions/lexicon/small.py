"""Words that carry no meaning of their own in a question: they neither make it one nor spoil it."""

SMALL = """
    a an the this that these those there here it its they them their he she his her him we us our ours you
    your yours i me who whom whose which what when where why how is are was were be been being am do does
    did done doing has have had having will would shall should can could may might must of to in on at by
    for from with without within into onto over under about as than then and or but not no nor so if any
    anything anyone anybody some something someone somebody all every everything everyone everybody each
    both few many much more most other others another else only just also too very really still yet already
    ever again now right away today please pls plz kindly show give list tell find get got getting display
    see look looking check let lets need needs needed want wants wanted like know knows think view pull
    bring go going goes went make made take taken keep kept put say said ask asked asking question questions
    answer client clients customer customers account accounts company companies firm firms people person
    folks team teams colleague colleagues moment moments thing things item items event events occasion
    occasions news date dates day days week weeks month months quarter quarters year years time times list
    lists one ones lot lots bit kind kinds type types sort new up out off down back top full whole complete
    total main big next last recent recently lately currently current per each during until till since
    before after between among across due around regarding concerning re via vs us moments bot owner owners
    advisor advisors status work working book portfolio belong belongs belonging owned by assigned handled
    logged recorded noted reported happened happen happens occurred occur touch touched touches contacted
    contact contacts hear heard reach call called visit visited meet met meeting congratulate congratulating
    remember remind wish send cards card look after been has there wants ready great good well nice ok okay
    hi hey hello best regards urgent urgently important quick quickly actually basically exactly possible
    possibly maybe perhaps anyways anyway etc room channel annual annually yearly quarterly weekly monthly
    daily waiting wait stand stands standing use used using run running plan plans ready busy snoozed added
    told interesting relevant special specific particular certain different various open ended
    acknowledgement acknowledged marked celebrated share shared deal deals chance able trying try start
    started begin began beginning end ended ending finish finished hold held holding turn turned turning
    concern concerns matter matters involve involved involving include includes including mention mentions
    related relating linked same such rather instead though although while because therefore arvo reckon
    yall yous gone lately request provide kindly needful same latest so well actually one two three four
    five six seven eight nine ten twenty thirty stuff relationship relationships book books budget lately
    soon ages turn turns worth left free attention name owe feel feels feeling felt seem seems appear
    appears sitting sit going looking single couple dozen half nice lovely nicely simply honest honestly
    please cheers mate folks guys everybody's hear heard sound sounds tell told speak spoke speaking talk
    talked talking discuss discussed discussing mind quickly briefly currently presently nowadays today's
    tonight morning afternoon evening eod across world business ours own onwards forward backwards side
    sides supposed dealing deal facing handle handling cover covering sort required require requires urgent
    asap however long short so far currently cant couldnt dont doesnt didnt wasnt werent isnt arent havent
    hasnt wont im ive id ill youre theyre were weve well whos whats wheres hows thats theres lets der die
    das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen mit ohne für von
    vom zu zum zur bei beim im in am an auf aus nach über unter vor seit bis um wer wen wem wessen was wann
    wo wie welche welcher welches welchen welchem wir uns unser unsere unserem unseren ich mir mich du dir
    dich er sie es ihr sein ist sind war waren wird werden hat haben hatte hatten gab gibt kann können
    könnte sollte sollten soll sollen muss müssen alle alles alle bitte zeig zeige zeigen liste nenn nenne
    sag gib noch schon mal so als auch nur kunde kunden mandanten mandant moment momente ereignisse tag tage
    woche wochen monat monate jahr jahre neu neue neues braucht brauchen bekommen etwas jemand gerade
    aktuell aktuelle derzeit heute bald los denn da dran le la les un une des du de d l et ou mais ne pas ni
    avec sans pour par sur sous dans en au aux chez ce cet cette ces ça cela qui que quoi dont où quand
    comment pourquoi quel quelle quels quelles je tu il elle on nous vous ils elles mon ma mes ton ta tes
    son sa ses notre nos votre vos leur leurs est sont était étaient été être a ont avons avez avoir as ai
    fait faire faut va vont peut peux pourrait devrait devrions doit dois y a-t-il t s'il plaît montre
    montrez moi donne donner liste lister tous toutes tout toute encore déjà aussi très plus moins client
    clients cliente moments événements événement jour jours semaine semaines mois an ans année années besoin
    quelque chose quelqu'un eu il y qu' quels avait ils prochaine prochain dernier dernière el la los las un
    una unos unas del al de y o pero no ni con sin para por sobre en entre desde hasta este esta estos estas
    ese esa eso qué quién quiénes cuándo dónde cómo cuál cuáles yo tú él ella nosotros ellos mi mis tu tus
    su sus nuestro nuestra nuestros nuestras es son era fue fueron ser estar está están hay hubo ha han
    hemos tenemos tiene tienen tengo hacer debe debemos deberíamos podemos puede puedo necesita necesitan
    quiere muéstrame muestra dame dime lista listar todos todas todo toda aún ya también muy más menos
    cliente clientes momentos eventos evento día días semana semanas mes meses año años algo alguien alguna
    algún algunos nos se le les lo me que quien cual
"""
