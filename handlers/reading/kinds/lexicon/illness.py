"""Health: illness of body and mind, accidents, injuries."""

from handlers.reading.kinds.topics import Topic, personal

ILLNESS: tuple[Topic, ...] = (
    personal(
        "illness",
        95,
        """
        <family> .. (weeks|days|months) left, (has|have|had|only) .. (weeks|days|months) (left|to live),
        %person bypass, bypass (next|this|on|op|%date), <family> .. (ill|sick|hospital|cancer|stroke|dementia|
        operation|surgery|diagnosed|icu|unwell|poorly|accident|rehab|collapsed|attack|depressed|alzheimer*|
        parkinson*), sick (kid|child|son|daughter|mother|father|wife|husband|mum|dad|baby|parent),
        (hard|rough|tough|bad|difficult|terrible|awful|hellish) (time|patch|year|month|week|spell|news),
        (in a bad|not in a good) (way|place|state), not (coping|doing well|feeling well|well|himself|herself),
        in tears, breaking down, broke down (in|at|during|crying), going under,
        at the end of (his|her|their) (tether|rope), suffering from, suffers from,
        struggling with (her|his|health|illness|anxiety|grief|depression|alcohol|addiction),
        (lost|losing) (his|her) (voice|sight|hearing|eyesight|memory|leg|finger), going (blind|deaf),
        hearing loss, sight loss, allergic, anaphyla*, asthma, migraine*, pneumo*, gallstone*, gallbladder,
        prostate, mastectomy, hysterectomy, colonoscopy, lump, tests (came|come|back|at hospital|next|this),
        blood test*, scan (next|this|on|tomorrow|%date), mri,
        waiting for (results|tests|a transplant|surgery), second opinion, specialist, oncolog*, cardiolog*,
        neurolog*, consultant appointment at hospital, (knee|hip) replacement, new (knee|hip|kidney),
        pacemaker, defibrillator, amputat*, paralys*, wheelchair, crutches, housebound, care home,
        nursing home, needs care, carer, end of life, not long to live, weeks to live, months to live, dying,
        last rites, ventilat*, resuscitat*, cardiac arrest, heart, (burned|burnt) out $, overwork*, exhausted,
        insomnia, breakdown, melanom*, sclerosis, als diagnosis, shakes, geschwächt,
        schwer (verletzt|erkrankt), auf (der)? intensivstation, intensivstation, chemotherapie, bestrahlung,
        pflegefall, demenz, im sterben, burnout, zusammenbruch, zusammengebrochen, notoperation,
        bandscheibenvorfall, leucémie, tumeur, chimio*, réanimation, soins intensifs, coma, malaise, burn out,
        en fin de vie, fauteuil roulant, quimio*, tumor, uci, cuidados intensivos, ingreso hospitalario,
        ingresó, ingresa, operan, le operan, desmayo, grave, diagnos*, cancer*, tumour*, tumor*, leukaemia,
        leukemia, lymphoma, melanoma, chemo*, radiotherapy, stroke,
        heart (attack|failure|surgery|problem*|condition|bypass|scare), cardiac*, angioplasty,
        bypass (surgery|operation), stent*, aneurysm, brain (bleed|haemorrhage|hemorrhage|tumour), sepsis,
        pneumonia, meningitis, covid*, long covid, dengue, malaria, typhoid, tuberculosis, tb, hepatitis,
        kidney*, dialysis, transplant*, seizure*, epilep*, dementia, alzheimer*, parkinson*,
        multiple sclerosis, ms diagnosis, als, mnd, motor neurone, diabet*, arthritis, lupus, crohn's,
        shingles, vertigo, appendi*, hernia, slipped disc, bad back, back trouble, ill, illness*, sick,
        unwell, poorly, sickness, off sick, sick leave, on sick, signed off,
        medical (leave|emergency|issue*|reasons|problem*),
        health (scare|issue*|problem*|reasons|crisis|trouble*|grounds|concern*|worries), ill health, not well,
        collapsed (at|in|on|during|%date), faint*, bedridden, in bed with, laid up, feeling low,
        (in|to|into|at|from) (the)? (hospital|icu|intensive care|a e|er|emergency room|a and e), hospitali*,
        admitted (to|with|%date|for), admitted in, icu, intensive care, ambulance, ventilator,
        critical condition, life support, hospice, palliative, terminal*, %person (operation|surgery|op),
        (%person|his|her|knee|hip|heart|eye|back|shoulder|brain|emergency|major|minor|undergo*|underwent|
        undergoing|had|has|having|needs|need|after|for|in|from|under) .. (operation|surgery|op),
        going under the knife, biops*, scan results, treatment for, in treatment, (cancer|medical) treatment,
        rehab*, overdos*, addict*, alcohol*, relaps*, burnt out, burned out, depress*, anxiety, mental health,
        (nervous)? breakdown $, nervous breakdown, panic attack*, stress leave, stressed out, exhaustion,
        ptsd, eating disorder, self harm, postnatal depression, caring for .. <family>, carer for,
        high risk pregnancy, premature*, nicu, bed rest, infertil*, ivf, krank, erkrankt, krankheit,
        krankgeschrieben, krankschreibung, krebs, krebsdiagnose, diagnose, schlaganfall, herzinfarkt, infarkt,
        operiert, operation $, krankenhaus, klinik $, reha, notaufnahme, lungenentzündung, depression*,
        schwer krank, langzeitkrank, malade, maladie, arrêt maladie, hospitalisé*, à l'hôpital, hôpital,
        hopital, opéré*, opération, avc, infarctus, épuisement, dépression, diagnostiqué*, souffrant*,
        en arrêt, enfermo, enferma, enfermedad, hospitalizad*, ingresad*, en el hospital, hospital $, operad*,
        operación, cáncer, cancer, infarto, ictus, diagnostic*, baja médica, de baja, neumonía, depresión
        """,
    ),
    personal(
        "accident",
        95,
        """
        accident*, (car|bike|road|motorbike|motorcycle|cycling|skiing|ski|train|plane|traffic|scooter|bus|
        boat) (crash|accident|smash|wreck|collision), crashed (his|her|their|the), crash $, %person crash*,
        rta, injur*, whiplash, fracture*, broke .. <body>, broken .. <body>, breaks .. <body>, <body> broken,
        concussion, head injury, torn (ligament|acl|achilles|cuff), ruptured, sprain*, dislocat*, run over,
        hit by a (car|bus|van|truck|lorry), knocked down by, knocked off,
        fell (off|down|from|ill|over|badly|on), fall (at|from|down|on|off), had a (bad)? fall, nasty fall,
        burns, burnt (his|her) hand, bitten by, dog bite, near drowning, attacked by, stabbed, shot, assault*,
        in plaster, on crutches, met with .. accident, unfall, autounfall, verunglückt, gestürzt, gebrochen,
        bein gebrochen, verletzt*, verletzung, accident de voiture, accidenté*, blessé*, cassé*, fracturé*,
        tombé* de, accidente, se rompió, se ha roto, lesionad*, lesión, herid*, atropellad*
        """,
    ),
)
