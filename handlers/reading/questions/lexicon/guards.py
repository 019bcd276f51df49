"""What is never answered: orders to change something, attempts to steer us, the world outside."""

from handlers.reading.questions.lexicon.sense import Sense, asks

GUARDS: tuple[Sense, ...] = (
    asks("doing", "<doing>"),
    asks(
        "steering",
        """
        ignore ..
        (instruction*|rule*|prompt*|guideline*|previous|above|everything|restriction*|walls?|privacy|permission*),
        ignore (all|your|the|previous|prior|any|my|these|those|what), disregard, forget
        (your|all|previous|the above|everything), system prompt, system message,
        (your|the|hidden|initial|original)
        (instructions|prompt|prompts|rules|source|code|configuration|config|guidelines), jailbreak*,
        developer mode, dev mode, debug mode, admin mode, god mode, act as, acting as, pretend*, you are
        (now|no longer|a|an|the|my), youre (now|a|an|the|my|no longer), you will (now|act|be), role play,
        roleplay, as (an|a|the) (admin|administrator|developer|root|superuser|owner of), i am (the|an|your)
        (admin|administrator|developer|ceo|boss), im (the|an|your) (admin|administrator|developer), drop
        table*, drop database, select .. from, select from, insert into, delete from, union select, update
        .. set, alter table, rm rf, sudo, script, javascript, alert, api keys?, apikey, passwords?,
        passwort*, tokens?, secret, secrets, credential*, overrid*, bypass*, exploit, hack, hacking, base64,
        hidden clients?, walled, database, sql, prompt, prompts, tool call*, new (instructions|rules), from
        now on, do anything now, dan mode, without (restrictions|filters|rules), system override, env,
        environment variable*, ignorier* .. (anweisung*|regel*|alle*|bisherig*), ignorier*, vergiss
        (alle*|deine*|bisherig*), anweisungen, systemprompt, passwörter, contraseña*, ignore
        (tes|toutes|les), oublie (tes|toutes|tout|les), tes instructions, mot de passe, mots de passe,
        consignes, ignora (las|tus|todas), olvida (tus|las|todo|todas), tus instrucciones, instrucciones
        anteriores
        """,
    ),
    asks(
        "order",
        """
        ^ <do>, ^ (now|then|also|just|so|ok|okay|hey|hi|hello|yes|well|kindly|quickly) <do>,
        (please|pls|plz|kindly) <do>, (then|you|lets|gonna) <do>, (you) (please|now|just|also|quickly) <do>,
        (and|then|also) (please|now|just|then|also)? <undo>, <undo>
        (it|them|all|everything|that|those|these|every|this|him|her), <do> (it|them)
        (all|as|to|now|please|for), i (want|need|would like|d like|wanna|have) .. to <undo>, id like .. to
        <undo>, to be <undone>, (want|like|need) you to, (like|want) .. <undone>, get rid of,
        (tidy|clean|clear) up, ^ take .. off, ^ put .. (in|on|into|onto|back), (tell|ask) %person, let
        %person know, (ping|nudge|message|text|email) %person, (could|can) (we|you|i) get .. <undone>, to
        (csv|excel|pdf|xlsx|json), as (csv|excel|pdf|xlsx|json|a spreadsheet|spreadsheet), lösche*,
        entferne*, exportiere*, ändere*, umbenenn*, ersetze*, sende, schick*, schreib*, buche, bestell*,
        verschieb*, markier*, trage .. ein, setze, lege .. an, mach .. zu, erstelle, weise .. zu, überweis*,
        ruf .. an, erinner* mich, supprime, supprimer, supprimez, efface, effacer, effacez, exporte,
        exporter, exportez, modifie, modifier, modifiez, renomme, renommer, envoie, envoyer, envoyez,
        écris*, réserve, réserver, commande moi, déplace, déplacer, crée, créer, ajoute, ajouter, attribue,
        attribuer, marque, rappelle moi, appelle, change (le|la|les), ferme, fermer, achète, acheter, borra,
        borrar, elimina, eliminar, exporta, exportar, cambia (el|la|los|las), modifica, modificar, envía,
        enviar, escribe, escribir, reserva, reservar, crea, crear, añade, añadir, agrega, agregar, asigna,
        asignar, marca, recuérdame, llama a, cierra, compra, mueve
        """,
    ),
    asks(
        "ours",
        """
        moments?, clients?, contacts?, owners?, momentos?, clientes?, contactos?, kunden?, mandanten?,
        kontakte?, (this|the|your) (tool|bot|app|thing|system), workspace, colleague, teammate, digest,
        nudge
        """,
    ),
    asks(
        "when",
        "^ when (is|does|do|are), wann (ist|sind|beginnt), quand (est|sont), cuándo (es|son)",
    ),
    asks(
        "filler",
        """
        remind me (what|who|when|which|where|how|whose|of|about), (run|walk|talk|take) me through, let me
        know, find out, refresh my memory, (make|create|generate|produce|prepare|build|compile|run|draw
        up|put together|pull|send|write|print) (me|us)? (a|an|the|my|our)? (quick|short|full)?
        (list|rundown|view|page), send me, print out, mark my words, call it, book of business, before
        (i|we) forget, (off|out|away) (sick|ill|today|until|on), (is|are|am) (off|away|on leave|out of
        office|ooo), on (sick)? leave, off sick, out sick, do the needful
        """,
    ),
    asks(
        "filler",
        "at the moment, at this moment, for the moment, of course, by the way, long day, in a hurry, no rush",
    ),
)
