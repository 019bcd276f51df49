"""People rising and arriving: retirement, promotion, appointment, joining."""

from handlers.reading.kinds.topics import Topic, milestone, transition

CAREERS: tuple[Topic, ...] = (
    milestone(
        "retirement",
        70,
        """
        retire, retires, retired, retiring, retirement, retiral, superannuat*, took vrs, takes vrs, vrs,
        calling it a day, calls it a day, hanging up (his|her|their), hangs up (his|her|their),
        hung up (his|her|their), last day before retirement, pension party, golden handshake, gold watch,
        farewell after <n> <years>, ruhestand, pensioniert, pensionierung, in pension, in rente,
        geht in rente, rente $, verrentung, verabschiedung in den ruhestand, retraite,
        pot de départ à la retraite, jubilación, jubila, se jubila, jubilado, jubilada, jubilarse
        """,
    ),
    transition(
        "semi-retirement",
        72,
        """
        retir* .. stays (on)? as,
        retir* .. (stays|remains|continues) (on)? .. (adviser|advisor|consultant|chair|director|part time),
        semi retir*, semiretir*, (partially|partly|half) retir*, phased retirement,
        retir* from (the)? (board|chair|committee|day to day),
        (early|considering|planning|thinking about) semi retire*, altersteilzeit, retraite progressive,
        prejubil*, jubilación parcial
        """,
    ),
    transition(
        "promotion",
        60,
        """
        promot*, promotion, made (partner|director|associate|head|manager|vp|svp|principal|equity|chair|ceo|
        cfo|coo|cto|president|captain|md), (makes|making) (partner|director|equity|vp|md), elevated (to|as),
        elevation, upgraded to .. <role>, stepping up (to|as), steps up (to|as|into), stepped up (to|as),
        moves up to, moved up to, moved upstairs, bumped up to, takes silk, took silk, appointed (qc|kc|silk),
        bigger (role|job|remit), wider (role|remit), additional charge, expanded (role|remit), seniority,
        tenure, tenured, gets? (corner office|director|cfo|ceo|md), befördert, beförderung, aufgestiegen,
        aufstieg, steigt auf, wird (neuer|neue)? .. <role>, wird <role>, promue, promu, promus,
        passe (directeur|directrice|associé|associée|chef|responsable), monte en grade, ascend*, ascenso,
        pasa a (ser)? <role>, pasa a ser, promovid*
        """,
    ),
    transition(
        "appointment",
        59,
        """
        to run, will run, runs .. (now|from|since), running .. (now|from),
        will (head|lead|chair|manage|join|take|become|oversee), oversee*, put in charge,
        given (charge|responsibility|the reins|the job|the role),
        now (running|heading|leading|chairing|managing|covering|handling), (takes|took) (on|up),
        landed (a|the) .. (role|job|post|position), (sits|sitting|seat) on .. board, board seat,
        joins .. (board|committee), board (member|seat|director), trustee (of|at|from|now), magistrate,
        made (a)? (trustee|magistrate|governor|judge|deputy|captain), ordained bishop, consecrated,
        steps into, stepping into, fills .. (role|shoes|post|position), (acting|interim|caretaker|deputy|
        joint|co|vice|senior|junior|global|regional|group|chief|head|managing) <role>,
        first (woman|female|black|non family) <role>, wird (zum|zur), an die spitze, kommissarisch*, prokura,
        aux commandes, à la tête, nouveau poste, nouvelle fonction, prend du galon, al frente, cargo,
        nuevo (cargo|puesto|rol), (is|are|was|becomes|became|become|now|as|new|named|acting|interim|incoming|
        designate|chosen|selected|confirmed|hired|tapped) .. <role>, appoint*,
        named (as|to|%person|<role>|new|group|interim|global|regional|chief|managing|deputy|head),
        named .. <role>, (elected|elects|re elected|reelected|voted) .. (chair|chairman|chairwoman|
        chairperson|president|board|treasurer|secretary|trustee|governor|committee|council of|leader|
        director), elected to .. (board|committee|council), nominated (as|to) .. <role>, inducted, induction,
        installed as, sworn in, sworn in as, called to the board, joins the board, on the board (now|from),
        <role> (now|designate|elect|from|wef|since|effective), <role> of %client,
        takes? (the|over|up) .. (chair|helm|reins|lead|role|post|position|charge|seat|gavel), takes the chair,
        take* over, took over, taking over, assum* (charge|office|role|the), (takes|took|taking) charge,
        in charge (of|now|from), at the helm, takes the helm, heads up, heading up, heads the, leads the,
        to lead, to head, (new|different|another|next) (role|job|position|post|title|responsibil*|assignment|
        chapter|challenge|gig), acting up, interim, role change, change of role,
        changes? (roles|jobs|role|job|desk|teams|department), switch* (to|roles|jobs|teams|careers),
        (career|job) (change|switch|move), transfer* to, transferred, secondment, seconded,
        rotat* (to|into|off), moves? (into|across|over|internally|teams|departments|sideways),
        moved (into|across|over|teams|departments|sideways), returns? (as|to) .. <role>, goes self employed,
        self employed, freelanc*, going solo, sets up (on|his|her|own), setting up (on|his|her|own),
        starts (her|his|their) own, becomes? (the)? (new)? <role>,
        gets? .. (role|job|title|post|position|seat), ernannt, ernennung, neuer .. <role>, neue .. <role>,
        übernimmt, übernahm, übernommen, bestellt zum, bestellt zur, berufen,
        wechselt (in|zum|zur|auf|nach|den), wechsel (in|zum|zur), versetzt, rückt auf, nachfolge, tritt an,
        im vertrieb, im einkauf, leitet (jetzt|ab|künftig|nun), jetzt <role>, ab .. <role>, nommé, nommée,
        nomination, prend (la|le|les|ses) (direction|tête|présidence|poste|suite|relève|fonctions|commandes),
        devient .. <role>, nouveau .. <role>, nouvelle .. <role>, change de poste, muté*, mutation, nombr*,
        nombramiento, asume (la|el|como), toma (el|las) (cargo|riendas|mando), nuevo .. <role>,
        nueva .. <role>, cambia de (puesto|departamento), trasladad*
        """,
    ),
    transition(
        "joining",
        60,
        """
        joins, joined, joining, is joining, will join, to join, hired, hires, hiring .. as, new hire,
        new (joiner|starter|recruit|colleague|face|joinee), recruited, recruits, on boarded, doj,
        starts? (as|at|with|in|her|his|their), started (as|at|with|in), starts .. <role>, started .. <role>,
        starting as, starting .. <role>, first day (at|as|in|with|%date), first day $, comes on board,
        came on board, coming on board, brought in, brings in, returns to %client, back at %client, rejoin*,
        poached, headhunted, (taken|taking|takes|took|accepted|accepts|got|landed|found) (a|the|her|his|
        up)? .. (role|job|post|position|offer) (at|with|in|as)?, new job, kommt (an bord|zu|ins|zum|neu),
        neu (im|bei|in|dabei|an bord), fängt .. an, beginnt (bei|als|am), eingestellt, startet (als|bei),
        rejoint, arrive (chez|comme|dans), arrivée (de|d|chez), embauché*, recruté*, prend ses fonctions,
        a commencé (chez|comme), se incorpora, incorporación, empieza (en|como|a trabajar), ficha por,
        fichado, ficha a, fichaje, contratad* como, nuevo en
        """,
    ),
)
