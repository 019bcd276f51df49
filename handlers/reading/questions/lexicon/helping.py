"""Words that ask how all this works."""

from handlers.reading.questions.lexicon.sense import Sense, asks

HELPING: tuple[Sense, ...] = (
    asks(
        "help",
        """
        help, help (me|please|us), commands?, what (can|could|do|should) (i|we|one)
        (do|ask|say|type|write|use) .. (here|you|with this|with you|about), what .. (can|could|may)
        (i|we|one) (ask|say|type|write), (things|questions|stuff) .. (can|could) (i|you), what ..
        (can|could) you (do|help|answer|tell), what (can|could|do) (you|it|this|the bot|moments)
        (do|help|offer|answer|understand|know how), what are you (able|capable|good|for), what (is|are)
        (you|this|moments|the bot) (for|about), questions .. (understand|answer|take|know), what happens
        (when|if) .. (i|we|you), who can see, explain (the)?
        (commands|pits|peaks|this|it|yourself|yourselves), your
        (features|commands|abilities|capabilities|functions), user (guide|manual), manual, documentation,
        docs, faq, tutorial, (get|getting) started, how .. work, how .. works, instructions please, cheat
        sheet, i am (stuck|lost|confused), im (stuck|lost|confused|new), (need|want) help, examples?, usage,
        options, (which|what) (commands|questions|words), show (me)? (the)? (commands|options|examples),
        where do i start, how do you work, hilfe, befehle, was kannst du, was kann (ich|man)
        (dich|hier|alles)? (fragen|tun|machen)?, anleitung, wie funktioniert, hilf mir, aide, aide
        (moi|nous), aidez moi, que (peux|sais|savez|pouvez) (tu|vous), qu'est ce que tu (peux|sais),
        commandes, comment (ça|ca|cela)? (marche|fonctionne), mode d'emploi, que puis je (te|vous)?
        demander, ayuda, ayúdame, qué puedes hacer, qué sabes hacer, comandos, órdenes, qué puedo
        (preguntar|hacer|pedir), cómo funciona, cómo funcionas, instrucciones de uso, necesito ayuda, besoin
        d'aide, brauche hilfe
        """,
    ),
    asks(
        "explain",
        """
        what (does|do) .. (mean|means|stand for), what is (a|an) <concept>, whats (a|an) <concept>, what are
        <concept> $, what (is|s)? the difference, difference between, (how|what) .. different
        (from|to|than), how .. differ (from|to), what (a|counts as a) <concept>, what counts as, what
        qualifies as, meaning of, definition of, define, was bedeutet, was heißt, was ist (ein|eine|der|die)
        <concept>, que signifie, que veut dire, qu'est ce (qu'un|qu'une|que) <concept>, c'est quoi (un|une)?
        <concept>, qué significa, qué es (un|una|el|la)? <concept>
        """,
    ),
    asks(
        "how to",
        """
        how (do|can|could|should|would|does|might) (i|you|one|someone|somebody|people|it), how to, howto,
        how (do|can|could) we <do>, (show|tell|teach) (me|us)? how (to|i|do), where (do|can|could|should)
        (i|one), is (it|there) .. (possible|way) to, (which|what) command, (can|may|could) i
        (also|still|even)? <do>, way to, steps to, what do i (type|say|write|press), wie geht
        (das|der|die|ein|eine|man), wie (kann|könnte|füge|trage|lege|mache|lösche|ändere|nehme|erfasse|
        melde|exportiere|importiere|gebe|schreibe|bekomme|stelle), wo (kann|finde|trage) ich, comment
        (puis|peut|faire|
        ajouter|supprimer|modifier|exporter|importer|noter|enregistrer|créer|on|je|dois|utiliser|changer),
        cómo
        (puedo|se|agrego|añado|anoto|borro|elimino|exporto|importo|cambio|creo|hago|uso|registro|podemos|añadir|
        agregar|borrar|crear|usar), dónde puedo
        """,
    ),
)
