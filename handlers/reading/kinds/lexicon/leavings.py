"""People going: departure, leave, a new place, a hand-over."""

from handlers.reading.kinds.topics import Topic, transition

LEAVINGS: tuple[Topic, ...] = (
    transition(
        "departure",
        61,
        """
        (hands|handed|handing|hand) in .. (notice|resignation|papers), %person gone $,
        %person out (end|%date|by|as of|from), on gardening leave, gardening leave, is out, out of the door,
        off (to|from), relieved $, relieves, (has|have) gone, packing it in, packs it in, says goodbye,
        clears (her|his|their) desk, last (shift|friday|monday|morning|month) (at|with|in), poached by,
        lured away, heads? off, heading off, heads for, sign off, calls time, calling time,
        moves (to|over to) .. (rival|competitor), bids (farewell|adieu), hat hingeschmissen, schmeißt hin,
        nimmt abschied, geht in den, verabschiedet, claque la porte, tourne la page, sur le départ,
        se despide, cuelga, deja el cargo, deja la empresa, deja su puesto, leaving, leaves, left, leave $,
        will leave, to leave, is leaving, has left, leaver, leavers, leaving (do|drinks|party|lunch), resign*,
        quit, quits, quitting, notice period, serving notice, on notice, handed in (her|his|their)? notice,
        gave notice, gives notice, given notice, put (down|in) (his|her|their)? (papers|resignation|notice),
        put in .. (papers|notice|resignation), papers, lwd, last working day, last day,
        last week (at|with|in), final (day|week), relieving, relieved (from|of|wef|on), exit interview, exits,
        exiting, exited, departs, departed, departing, departure, farewell, fare well, send off, sendoff,
        goodbye (to|lunch|drinks|party), bye bye, moves on, moving on, moved on, off to, (goes|going|gone|
        went) to (a|an|the)? .. (job|role|competitor|bank|firm|startup|start up|google|industry), gone from,
        no longer (at|with|works|work|in|employed|our|the), not with .. anymore,
        steps? (down|back|aside|away), stepped (down|back|aside|away), stepping (down|back|aside|away),
        stands? (down|aside), standing down, stood down, bows out, replaced (by|as|with|%date),
        being replaced, replaces, replacing, replacement (of|for|is), succeeded by, succeeds, successor,
        ex %client, formerly (of|at|with), defect*, jumped ship, jumps ship, walked out, walks out,
        finishes %date, finishes (at|with|up|on), finished at, contract (of)? (ends)? as,
        goes? (off)? to .. (rival|competitor), signing off, bids? (farewell|adieu|goodbye),
        going back to (uni|university|school|college), seeking new, pursue other, other opportunities,
        pastures new, (ends|end) of .. (tenure|term|stint|mandate), term (ends|ended|expires|over|up),
        tenure (ends|ended), verlässt, verlässt uns, verlassen, kündigt, hat gekündigt, kündigung $,
        scheidet aus, ausgeschieden, ausscheiden, letzter (arbeitstag|tag), abschied, abschiedsfeier,
        geht zum, geht zu, hört auf, aufgehört, ausstand, tritt zurück, zurückgetreten, rücktritt,
        legt .. nieder, weggang, abgang, quitte, quitté, démission*, départ, dernier jour,
        part (chez|à|en|pour|%date), pot de départ, s'en va, nous quitte, fin de mandat,
        remplacé* (par|comme), remplace, deja, dejado, dimite, dimitió, dimisión, se va, se marcha,
        último día, ultimo dia, renuncia, renunció, abandona, cesa (como|en), despedida, sustituye, reemplaza,
        releva
        """,
    ),
    transition(
        "leave",
        62,
        """
        (down|back|reduced|dropping|drops|going|goes|moves|reduces) to .. (days|hours|percent),
        cut* (back|down) to .. days, # days, mat leave, maternity (leave|cover)?, maternity, pat leave,
        paternity (leave)?, paternity, parental leave, adoption leave, shared parental,
        going on (leave|mat|maternity), back from .. leave, returns? from .. leave, returned from .. leave,
        return from .. leave, returning from .. leave, on leave, leave of absence, loa, sabbatical,
        career break, gap year, unpaid leave, long leave, extended leave, study leave, part time, parttime,
        full time, fulltime, (three|four|3|4|#) (days|day) (a)? week, # days a week, reduced hours,
        reduces (her|his|their)? hours, compressed hours, job share, flexible hours, goes remote, remote now,
        working remotely, fully remote, works from .. now, returns to work,
        back (at|to|in) (work|office|the office), back (from|after), is back, garden leave, elternzeit,
        mutterschutz, teilzeit, vollzeit, sabbatjahr, auszeit, aus der elternzeit, zurück aus, wieder da,
        homeoffice, congé (maternité|parental|paternité|sabbatique)?, congé, mi temps, temps partiel,
        temps plein, télétravail, retour de congé, baja (maternal|paternal|por maternidad|por paternidad),
        permiso (de)? (maternidad|paternidad|parental), excedencia, media jornada, jornada reducida,
        reducción de jornada, vuelve (de|al|tras), teletrabajo
        """,
    ),
    transition(
        "relocation",
        58,
        """
        relocat*, moves? to, moved to, moving to, move to,
        moving (house|home|day|out|in|offices|office|abroad|away|country|back|the|into|%date),
        moves (house|home|office|offices|abroad|away|country|back|into|the|%date),
        moved (house|home|office|offices|abroad|away|country|back|out|the|into|in), office (move|relocation),
        (house|home) move, move %date, the move, move of, shift* (to|base|office|house), shifting, shifted,
        new (address|premises|headquarters|hq|home|town|city|country), change of address, emigrat*, immigrat*,
        expat*, repatriat*, posted to, posting,
        (returns|returning|back) to (india|uk|us|germany|france|spain|mumbai|delhi|london|home country),
        switching to .. (office|branch|team|desk), upsizing, downsizing (house|home),
        sold (his|her|their|the) (house|home|flat), settles? in, settled in, umzug, zieht (nach|um|in|weg),
        umgezogen, ziehen (um|nach|in), verlegt .. (sitz|standort|büro|zentrale), standortwechsel,
        wandert aus, neuer (standort|sitz), neue (adresse|anschrift), déménage*, déménagement,
        s'installe (à|en|dans), s'installent, part vivre, nouvelle adresse, mudanza, se muda, se mudan,
        traslad*, traslado, se traslada, cambia de (oficina|domicilio|sede|ciudad),
        nueva (sede|oficina|dirección)
        """,
    ),
    transition(
        "hand-over",
        61,
        """
        take* the (workshop|business|firm|farm|shop|practice|family business|company|factory|bakery|
        restaurant|hotel), hands? .. (keys|reins|baton), hands? .. to (his|her|their|the) .. (son|daughter|
        nephew|niece|brother|sister|successor|deputy|team|partner|kids|children|colleague),
        (son|daughter|nephew|niece|kids|children|brother) (takes|takes over|taking over|joins|to take|steps),
        gives up the, gives (control|way), cedes, hand* over, hand over, handover, handing (over|us|the),
        hands us to, hands (the|it|over|on|off|down), handed (the|over|on|down),
        pass* (the)? (baton|torch|reins|on the business), succession, succession (plan|planning)?,
        next generation, second generation, third generation, new generation, takes the reins, (new|change of|
        different) (contact|point of contact|poc|spoc|sponsor|stakeholder|owner|owners|boss|management|
        leadership|buyer|manager|line manager|ceo|cfo|decision maker|account manager|trustee|trustees|guard|
        board|chair|counsel|gc|leader|lead|head|team), under new, changing of the guard,
        our (new)? contact (is|will be|changes), contact (change|changes|changed|is now), reports? (to|into),
        now reporting (to|into), reporting (line|to|into), decision maker (now|is), main contact,
        primary contact, deja el negocio, übergabe, nachfolger*, nachfolgeregelung, generationswechsel,
        generationenwechsel, neue* ansprechpartner*, übergibt, passe (la main|le relais|le flambeau),
        transmission, passation, nouvel interlocuteur, nouveau contact, relevo, relevo generacional, traspas*,
        nuevo contacto, nuevo interlocutor
        """,
    ),
)
