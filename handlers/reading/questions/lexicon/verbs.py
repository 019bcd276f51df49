"""Classes of words that the phrases of questions name: what may be ordered, whose things, what is ours."""

DO = """
    delete remove erase wipe purge drop truncate export download dump extract backup change update modify
    edit rename overwrite replace correct set reset assign reassign unassign transfer hand move merge mark
    flag tag untag close reopen resolve fill finish complete cancel undo add create insert enter log record
    save store make invite grant promote approve release send email mail message post forward write draft
    compose book order buy pay call ring phone text dm schedule reschedule remind snooze postpone mute
    unmute block ban turn switch disable enable stop print publish tweet upload import install generate sing
    play translate calculate solve convert forget skip dismiss clear destroy kill hide expose leak run
    execute reveal repeat output acknowledge plan invent imagine roleplay archive unlock shut restart reboot
    format push bump put note tidy ping bring
"""
THING = """
    pit pits peak peaks peek moment moments clients client jalon jalons anniversaire anniversaires tâches
    liste pics transitions étapes problème problèmes rappels rendez journée semaine portefeuille clientes
    cliente cartera hito hitos pico picos cumpleaños día semana lista tareas pendientes problemas quejas
    agenda transiciones cosas
"""
CONCEPT = """
    pit pits peak peaks milestone milestones transition transitions moment moments touch touches nudge
    nudges digest digests occurrence occurrences plan journey proof truth map element elements elevation
    pride insight connection höhepunkt meilenstein übergang pic creux jalon transición hito pico bache
"""
DOING = """
    add note record log create enter delete remove edit change update export import snooze skip claim assign
    mark mute unmute set use see find list undo cancel reset rename correct move merge share invite connect
    install post write draft type start save tell make settings digest digests notifications form forms
    button buttons command commands import reminder reminders
"""
UNDO = """
    delete remove erase wipe purge drop truncate export download dump rename overwrite reset assign reassign
    transfer merge reopen cancel undo add create insert send email forward book order buy pay schedule
    reschedule remind snooze mute disable translate calculate mark close change update set clear destroy
"""
UNDONE = """
    switched cleared archived deleted removed erased wiped exported changed renamed sent booked emailed
    assigned reassigned
"""
