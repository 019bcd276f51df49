"""Words that people misspell or cut short, as they should be."""

DAYS = """
    today tomorrow yesterday week weeks month months quarter year years weekend next last this since until
    before between january february march april june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday christmas easter heute morgen gestern woche monat
    quartal jahr januar februar märz juni juli dezember oktober nächste nächsten letzte letzten semaine mois
    trimestre année janvier février avril juillet août septembre octobre novembre décembre prochain
    prochaine dernier dernière semana trimestre enero febrero marzo abril junio julio agosto septiembre
    octubre noviembre diciembre próxima próximo pasada pasado mañana
"""
OFTEN = """
    birthday birthdays anniversary anniversaries wedding weddings retirement retirements promotion
    promotions promoted problem problems complaint complaints complained issue issues trouble surprise
    surprises delight celebrate celebrated celebration milestone milestones transition transitions
    relocation departure departures bereavement bereavements escalation escalations mistake mistakes
    statistics analysis summary percentage neglected overlooked scheduled geburtstag geburtstage jubiläum
    jubiläen hochzeit hochzeiten beschwerde beschwerden meilenstein meilensteine verpasst vergessen
    überfällig überraschen höhepunkt bericht übersicht problème problèmes réclamation réclamations oublié
    manqué jalons surprendre célébrer problemas quejas olvidado perdido sorprender cumpleaños aniversario
    informe abiertos
"""
SHORT = """
    nxt next, wk week, wks weeks, mth month, mths months, qtr quarter, yr year, tmrw tomorrow, tmr
    tomorrow, tmw tomorrow, tomo tomorrow, 2moro tomorrow, yday yesterday, lst last, bdays birthdays,
    bday birthday, wat what, wot what, hw how, abt about, ppl people, thru through, pls please, plz
    please
"""
