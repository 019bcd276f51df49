"""Classes of words that phrases name in angle brackets: numbers, family, roles, our work, faults, moods."""

CLASSES = {
    "n": """
        # one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
        sixty seventy eighty ninety hundred thousand million zehn zwanzig dreissig vierzig fünfzig hundert
        dix vingt trente quarante cinquante cent diez veinte treinta cuarenta cincuenta cien
    """,
    "nth": """
        #th second third fourth fifth sixth seventh eighth ninth tenth twentieth thirtieth fortieth fiftieth
        hundredth thousandth millionth zehnte* hundertste* tausendste* centieme millieme centesim* milesim*
    """,
    "years": "years year yrs yr yer jahre jahren jahr ans annees anos decades decade",
    "family": """
        father mother dad daddy mum mom mam papa mama parent parents husband hubby wife spouse fiance
        fiancee boyfriend girlfriend son sons daughter daughters child children kid kids baby brother sister
        sibling siblings twin twins grandfather grandmother granddad grandad grandma granny gran nan nana
        grandpa grandson granddaughter grandchild grandchildren grandparent uncle aunt auntie nephew niece
        cousin stepson stepdaughter stepfather stepmother eldest youngest law fil mil pop dada dadi nani
        bhai vater mutter mann ehemann ehefrau sohn tochter kind kinder bruder schwester oma opa großvater
        großmutter enkel schwiegervater schwiegermutter eltern partnerin père mère mari épouse époux fils
        fille enfant frère sœur soeur maman femme compagnon compagne padre madre marido esposo esposa mujer
        hijo hija hermano hermana abuelo abuela suegro suegra tío tía
    """,
    "pet": "dog cat pet puppy horse hund katze pferd chien chat perro gato",
    "body": """
        leg arm hip ankle wrist foot hand knee shoulder collarbone back rib ribs neck nose finger toe elbow
        skull jaw pelvis bein arm hüfte fuß hand jambe bras hanche cheville poignet pierna brazo cadera
        tobillo muñeca
    """,
    "role": """
        ceo cfo coo cto cio cmo chro cro cpo cdo cso ciso chair chairman chairwoman chairperson chairmanship
        director directorship directors md president presidency vp svp evp avp vice partner partnership
        principal associate counsel gc manager head lead leader chief supervisor superintendent owner
        secretary treasurer trustee governor headteacher headmaster headmistress dean professor judge
        controller comptroller officer boss captain foreman editor deputy sponsor stakeholder poc buyer
        champion board bod team ops operations finance sales procurement purchasing hr gm registrar bursar
        provost rector executive exec consultant engineer analyst architect accountant lawyer solicitor
        barrister qc kc silk contact coordinator administrator curator conductor chef incharge cmd cgm dgm
        agm geschäftsführer* vorstand* leiter* leitung chefin prokurist* abteilungsleiter* teamleiter*
        bereichsleiter* vertriebsleiter* einkauf vertrieb aufsichtsrat* werksleiter* chefarzt
        ansprechpartner* directeur directrice responsable président présidente gérant gérante associé
        associée pdg dg daf drh directora gerente jefe jefa presidente presidenta socio socia consejero
        consejera encargado encargada
    """,
    "work": """
        invoice invoices invoicing bill billing statement statements report reports reporting deck slides
        presentation document documents docs paperwork draft drafts letter letters email emails mail filing
        filings return payroll payslip payslips salary advice quote quotation proposal estimate forecast
        figures numbers data spreadsheet file files portal login logins password app website site system
        systems software platform dashboard tool api integration migration upgrade update updates patch
        server service support helpdesk hotline training workshop course session seminar webinar policy
        claim claims certificate certificates valuation audit survey deliverable deliverables delivery
        deliveries brochure ad ads advert campaign copy creative artwork banner print prints proofs
        translation minutes deadline deadlines appointment call callback calls response reply replies answer
        onboarding setup installation transfer transfers refund fee fees charge charges price prices trade
        trades portfolio contract nda agreement deed will lease sow shipment report tax vat returns hosting
        backup account accounts cover quote consultant adviser advisor team analyst coach lawyer work
        project materials handbook newsletter post posts reconciliation calculation calculations amount
        amounts attachment version template feed link links order rechnung rechnungen bericht berichte
        angebot vertrag unterlagen lieferung folien daten abrechnung gutachten zugang rückruf antwort
        antworten termin präsentation gehaltsabrechnung steuererklärung schulung system facture factures
        rapport rapports devis contrat dossier livraison données réponse présentation formation paie factura
        facturas informe informes contrato presupuesto entrega datos respuesta nómina nóminas formación
        servicio
    """,
    "bad": """
        wrong wrongly incorrect* inaccura* erroneous error errors mistake mistakes typo typos missing late
        overdue delayed delay delays slow broken down unavailable crashed crashes crashing buggy bug bugs
        fail* faulty defective incomplete unreadable corrupt* duplicate* misplaced mislaid leaked unsent
        unanswered ignored forgotten forgot bounced botched messed sloppy poor outdated stale mixed swapped
        mislabel* misspel* overcharge* unclear confusing inconsistent bad terrible awful useless rubbish
        shoddy glitch* outage double twice lost deleted unusable inflated disputed behind slipped sluggish
        garbled mangled falsch falsche* fehlerhaft* fehler spät verspätet* unvollständig* fehlt fehlen
        verloren kaputt doppelt faux fausse fausses erroné* erreur erreurs retard retardé* manquant* perdu
        perdue perdus incomplet* mauvais* mal erróne* incorrect* errores tarde retraso retrasad* perdid*
        duplicad* equivocad* fallo fallos
    """,
    "unhappy": """
        furious angry upset annoyed unhappy cross irritated frustrated fuming livid disappointed
        dissatisfied displeased miffed irate mad outraged offended aggrieved grumpy raging seething
        unimpressed exasperated disgruntled complain* complaint complaints escalat* grumbl* moan* angered
        peeved sauer verärgert* wütend unzufrieden* enttäuscht* beschwer* reklam* genervt furieux furieuse
        mécontent* fâché* déçu* plainte énervé* agacé* enfadad* molest* furios* queja* quejó decepcionad*
        descontent* cabread*
    """,
    "baby": """
        baby boy girl son daughter twins triplets child grandchild grandson granddaughter bebe bebé kind
        junge mädchen
    """,
    "thing": """
        customer customers client clients account accounts tender tenders bid bids pitch listing contract
        contracts licence license supplier deal deals grant case lawsuit appeal election accreditation
        franchise order orders business distributor investor sponsor sponsorship funding mandate tenant
        market share sale revenue money savings million charter certification status concession patent
        trademark planning court cargo stock harvest crop kunde kunden auftrag großkunden ausschreibung
        client* marché contrat cliente clientes contrato licitación pedido
    """,
    "paper": """
        file files data docs documents paperwork records parcel passport form forms cheque deeds samples
        originals papers keys
    """,
    "weight": "kg kgs kilo kilos pounds lbs lb stone weight pfund",
    "charity": """
        charity fundrais* raised raises raising raise donat* sponsored run ran runs walk walks walked ride
        rides rode marathon swim trek research foundation society trust awareness gala benefit campaign
        auction race 5k 10k climb
    """,
    "cause": """
        cancer hospice alzheimer* dementia heart stroke diabetes leukaemia leukemia autism parkinson*
        hospital
    """,
    "award": """
        award awards prize trophy medal gong honour honor honours auszeichnung preis prix médaille premio
        galardón medalla
    """,
    "place": """
        office offices plant factory warehouse branch store shop clinic depot hub site showroom restaurant
        hotel studio gallery school centre center lab campus location surgery practice salon café cafe
        bakery brewery gym headquarters hq building wing kitchen boutique outlet kiosk terminal ward stall
        bistro bar farm mine filiale werk laden büro standort boutique magasin usine agence tienda oficina
        fábrica sucursal almacén taller local
    """,
}
