"""A firm changing hands or shape, and the beginning and end of our work with it."""

from handlers.reading.kinds.topics import Topic, transition

DEALINGS: tuple[Topic, ...] = (
    transition(
        "merger or sale",
        62,
        """
        new parent (company|group|owner|firm|organisation), pivot*, under .. ownership, changes course,
        new direction, moving online, goes online only, (maiden|married|new|double) (name|surname),
        changes (her|his) (name|surname), name (changes|changed|is now), new brand name, new brand identity,
        brand refresh, spins? off, spinning off, splits? off, splitting off, carves? out, hives? off,
        hived off, divests?, divest*, dispos* of, offload*,
        takes over .. (rival|competitor|business|company|firm|%client), swallowed (by|up), absorbed (by|into),
        folded into, becomes part, joins forces, combines with, consolidat*, integrat* (into|with),
        change (of|in) .. (legal|form|structure|owner|ownership|shareholder),
        changes? (owner|owners|ownership|hands|structure|shareholders), goes (plc|employee owned|independent),
        going independent, breaks away, new legal (form|entity|structure), new holding,
        new (majority|minority|legal|corporate|group), management buy, partner buyout,
        buys? .. (stake|shares|rival|competitor|supplier|site|brand|division|arm),
        bought .. (stake|shares|rival|competitor|supplier|brand|division|arm), shares sold, equity stake,
        succession sale, merg*, merger, acquir*, acquisition, taken over by, takeover, take over bid,
        bought (by|out|up|%client), buys (out|up)?, buying, buyout, buy out, mbo,
        bought .. (company|business|rival|competitor|stake|firm|%client), sold,
        selling (the|up|to|his|her|their|business|company|shares),
        sells (the|up|to|his|her|their|business|company|shares|stake), sell up, sold up, sale of,
        sale (completed|agreed|done|closes|closed|completes|process), exit (completed|done|signed|agreed),
        trade sale, to be sold, for sale, up for sale,
        new (owner|owners|parent|investor|investors|shareholder|shareholders|majority),
        change of (control|ownership), changes hands, changed hands, private equity,
        pe (firm|house|backed|owned), majority stake, minority stake, stake (sold|sale|in|to), joint venture,
        jv, spin off, spinoff, spun off, spin out, demerg*, carve out, carveout, split into, restructur*,
        reorgani*, reorg, re org, reshuffle*, rebrand*, renam*, name change, new name, changes? name,
        changed (its|their)? name, now (called|trading as|known as), (becomes|became|becoming|converts? to|
        converted to|now) (a)? (an)? (plc|llp|ltd|limited|gmbh|ag|charity|cooperative|co op|b corp|
        employee owned|trust|foundation), employee (owned|ownership) (trust)?, eot, incorporat*, goes private,
        taken private, delist*, joins .. (group|network|alliance), part of .. group, franchis*,
        partnership with, partners with, alliance with, fusion*, fusioniert, übernahme (durch|von|der),
        aufgekauft, gekauft von, verkauft, verkauf (der|des|an), firmenverkauf, unternehmensverkauf,
        umstruktur*, umfirm*, umbenann*, heißt jetzt, neuer (eigentümer|inhaber|gesellschafter|investor),
        rachat, racheté*, rachète, vendu*, vend (son|sa|l), cession, cède, cédé, rapprochement,
        nouveau (propriétaire|nom|actionnaire), restructuration, vende, vendid*, venta (de|del|a), vendió,
        compra (a|la|el|por), comprad*, adquir*, adquisición, se fusiona,
        cambio de (nombre|dueño|titularidad), nuevo (dueño|propietario|socio), nuevos dueños, reestructur*
        """,
    ),
    transition(
        "engagement",
        57,
        """
        (we|were|we're|we are) done $, (we|were|we're|we are) done (end|%date|by), final invoice,
        mission accomplie, nous quitte comme client,
        notice (given|served|received) .. (contract|engagement|us|mandate|retainer), (gives|gave|served|
        serving) notice (on|to) .. (contract|us|engagement|mandate|retainer|lease|agreement), wraps? up,
        wrapping up, wrapped up, winds? up,
        signs? .. (year|month) .. (retainer|contract|deal|agreement|engagement|lease),
        (won|wins|signs|signed) .. as (a)? client, new mandate, mandate (won|given|signed),
        comes on board as (a)? client,
        first (coaching|training|therapy|strategy|onboarding|planning) (session|day|meeting), (coaching|
        training|mentoring|advisory|audit|tax|support|service|maintenance|consulting|consultancy) (contract|
        programme|program|engagement|starts|ends|begins|finishes|agreement), engaged (us|our|as),
        instruct* us, retains us, hires us, hired us, appoints us, appointed us, picked us, chose us,
        chooses us, drops us, dropped us, fires us, fired us, (moving|moved|switching|switched|going|
        gone) to (another|a different|a new|a rival|a competing) (adviser|advisor|agency|firm|lawyer|broker|
        insurer|provider|consultant), trial (starts|ends|begins), phase (one|two|three|#),
        go ahead (given|from|for), scope (agreed|signed), (statement|scope) of work, disengage*, rolled over,
        (annual|yearly) renewal, cover (starts|incepts|renews|expires), incept*,
        policy (starts|ends|expires|renews|inception|anniversary), subscription, contract (start*|sign*|
        begin*|end*|expir*|renew*|finish*|close*|conclude*|up|terminat*|over|extended|extension|effective|
        commenc*|live|complete*|cancelled|in place|out), (start|starts|end|ends|signing|signed|renewal|expiry|
        beginning|extension|termination|completion) of .. (contract|engagement|mandate|project|retainer|term|
        lease|work|programme|program|policy|agreement|relationship|service|cooperation|subscription|phase|
        coaching|pilot|trial), sign* .. (contract|engagement|retainer|sow|agreement|letter|mandate|lease|
        extension|msa|proposal|deal|with us), (engagement|mandate|retainer|project|pilot|programme|program|
        coaching|subscription|sow|msa|agreement|assignment|onboarding|phase #|phase two|phase|trial|
        implementation|lease|tenancy|policy|cover|partnership|cooperation|audit|matter|case|transition|
        campaign|season|course|workshop series|sprint|discovery|relationship|account|service|licence|
        maintenance|support) .. (start*|sign*|begin*|begun|end|ends|ended|ending|expir*|renew*|finish*|close*|
        closing|closure|clos*|conclud*|conclusion|wraps|wrap|wrapped|terminat*|kick*|commenc*|complet*|done|
        over|extended|handed over|handover|lapse*|paused|resumes|signed off|winds|winding|wound|up|day one|
        day 1), kick off, kickoff, kicks off, kicked off, kick off meeting, onboard*, off board*, offboard*,
        renewal*, renews, renewed, renewing, renew, contract renewal, policy renewal,
        new (client|contract|engagement|mandate|retainer|lease|policy|sow|msa|project),
        signed (with us|us|on|up|the|off|sow|msa|engagement), signs (with us|on|up|the|sow|msa|engagement),
        first (session|meeting|workshop|day of work|invoice),
        last (session|workshop|deliverable|invoice|meeting|phase|module),
        final (session|workshop|deliverable|phase|report|module), day one, go ahead, green light,
        project (close|closure|closes|complete*|completion|end|ends|start*|kickoff|handover|finish*|wrap*|
        done|over|signoff|sign off|go ahead|launch), phase # (start*|begin*|done|complete*|kick*), phase two,
        end of (engagement|contract|project|mandate|assignment|work|term|programme|program), leaving us,
        leaves us, left us, leaves? our (firm|service|books),
        moves? (its|their|the) (account|business|accounts|portfolio|money),
        terminat* (our|the|their|engagement|contract|mandate|agreement),
        ends? (our|the|their) (contract|engagement|mandate|relationship|retainer|agreement),
        cancels? (our|the|their) (contract|engagement|mandate|retainer|subscription|policy),
        (not|wont be|isnt|arent|no) renew*, lease (end*|sign*|expir*|renew*|start*|up|begin*|break),
        (rfp|tender) (start*|out|due), trial period (ends|over), probation (ends|ended|over|complete*|passed),
        comes back to us, came back to us, returns as (a)? client, becomes a client, became a client, onboard,
        inception, transition period, novation, scope (extended|expanded|change), upsell,
        upgraded (plan|package|contract), second year with us, framework agreement, vertrag (unterschrieben|
        unterzeichnet|verlängert|läuft|endet|beginnt|gekündigt|ausgelaufen|geschlossen), vertragsbeginn,
        vertragsende, vertragsstart, vertragsverlängerung, verlängerung, projektstart, projektende,
        projektabschluss, projektbeginn, projekt .. (startet|endet|abgeschlossen|beginnt|beendet|läuft),
        mandat .. (beendet|beginnt|endet|gekündigt|erteilt|niedergelegt), neues mandat, auftakt, einarbeitung,
        zusammenarbeit (endet|beginnt|startet), mietvertrag .. (endet|läuft), kickoff termin,
        contrat .. (signé|renouvelé|terminé|prend|commence|expire|résilié|reconduit|démarre),
        début (de|du) .. (contrat|mission|projet|mandat), fin (de|du) .. (contrat|mission|projet|bail|mandat),
        renouvellement, lancement de la mission, la mission .. (commence|démarre|termine|s'achève),
        signature (du|de), bail .. (signé|expire|fin),
        contrato .. (firmado|renovado|termina|empieza|acaba|vence|finaliza|comienza|rescindido),
        inicio (de|del) .. (contrato|proyecto|servicio),
        fin (de|del) .. (contrato|proyecto|servicio|alquiler), renovación, renueva,
        firma (de|del|el|la|contrato), firmó, firmado, arranca (el|la|proyecto),
        cierre (de|del) (proyecto|contrato),
        proyecto .. (empieza|termina|cierra|arranca|acaba|comienza|finaliza)
        """,
    ),
)
