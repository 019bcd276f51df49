"""The verbs that titles and facts are made of; forms that follow a rule are made by the rule."""

FIRST_GROUP = """
    aborder aboyer abriter accepter accompagner accorder accoster accoucher accrocher accumuler
    accélérer acheminer acheter achever activer adapter additionner adhérer adopter adouber adresser
    affecter afficher affiner affronter affréter agencer aggraver agrafer agréer aider aiguiser aimer
    ajouter ajuster alerter aligner alimenter allaiter allonger allouer allumer amarrer amener amorcer
    amputer améliorer aménager animer annoncer annuler antidater apparenter appeler apporter approcher
    approuver apprécier appuyer armer arpenter arracher arranger arriver arroser arrêter assaisonner
    assembler assister associer assumer assurer attaquer atteler attirer attraper attribuer augmenter
    autoriser avaler avancer baisser balayer baptiser barrer basculer baser bavarder bercer biner
    bloquer boiser border boucher boucler bouger bousculer bouturer brasser bricoler briller briser
    broder brûler bâcler bénéficier bêcher cacher calculer caler calmer camper capter carder caresser
    cartographier casser causer certifier cesser changer chanter chaperonner charger chasser chauffer
    chercher chiffrer chiner circuler cirer ciseler citer classer cloner clouer clôturer coacher coder
    codiriger cofonder coiffer collecter coller combiner commander commencer commenter communiquer
    comparer compenser compléter composter compter conditionner confectionner confesser confier
    confirmer congeler conserver considérer consigner consoler constater consulter contacter continuer
    contourner contrôler converser convoquer coopter coopérer copier corriger coucher couler couper
    coûter creuser crier créer cuisiner cultiver cumuler céder célébrer dactylographier daigner danser
    dater demander dessiner destiner devancer diagnostiquer dialoguer dicter diffuser différer diminuer
    diriger discuter disposer dissiper distinguer distribuer diviser donner doser doter doubler
    doublonner douter draguer dresser dupliquer durer débarquer débarrasser débloquer déborder déboucher
    décaisser décaler déceler décerner décharger déchiffrer déchirer décider déclarer déclencher décoder
    décoller décorer décrocher dédicacer dédier dédommager dégager dégeler déguster déjeuner délaisser
    délivrer déléguer démarrer démissionner démonter démontrer déménager démêler dénicher dénombrer
    dénoncer dépanner dépasser dépenser déplacer déplorer déployer dépolluer déposer dépouiller dépêcher
    dérouler désherber désigner désinfecter détacher détailler détecter déterminer détester dévaler
    développer dévoiler dévorer dîner effacer effectuer emballer embarquer emménager embarrasser embaucher
    emboîter embrasser emmener empiler employer emporter emprunter empêcher encadrer encaisser enchanter
    enchaîner encourager endommager enfanter enfiler enfourner engager engranger enjamber enlever
    enregistrer enrober enrouler ensacher enseigner entamer entasser enterrer entonner entourer
    entraîner entreposer entrer envisager envoyer escalader escorter espérer esquisser essayer essorer
    essuyer estimer examiner exaucer exciter excuser exercer exiger exister exonérer expliquer exploiter
    explorer exporter exposer expédier expérimenter exécuter fabriquer faciliter facturer façonner
    fermer ferrer feuilleter ficeler fidéliser figurer filer filmer financer fixer fleurer flotter
    flâner fonder forcer forger former formuler fouiller fraiser franchiser frapper freiner frotter
    fréquenter fusionner fédérer fêler fêter gagner galoper garder garer glisser goûter graver greffer
    grimper grouper guetter guider générer gérer habiller habiter heurter hisser homologuer honorer
    héberger hésiter illustrer imaginer immobiliser implanter importer imposer imprimer improviser
    imprégner inaugurer incarner incendier indiquer informer initier innover inonder insister inspecter
    inspirer installer instaurer interroger intituler introniser intégrer intéresser inventer inverser
    inviter irriguer isoler jalonner jardiner jeter jongler jouer juger jumeler jurer labelliser
    labourer laisser lancer lasser laver lever libeller libérer licencier lier limer limiter livrer
    loger longer loucher louer lutter lâcher malaxer mandater manger manifester manipuler manquer
    manœuvrer marcher marier marquer marteler masquer matérialiser maîtriser menacer mener mentionner
    mesurer migrer mijoter militer miser mobiliser modeler moderniser modifier moissonner monter montrer
    motiver mouiller mouler multiplier murer méditer mélanger mériter mêler nationaliser naviguer navrer
    nettoyer nommer noter nouer nuancer numériser numéroter négliger négocier observer occuper
    officialiser opposer opérer ordonner organiser orienter oser oublier outiller palper panser
    parachever parapher pardonner parier parler parrainer partager participer passer passionner
    patienter patiner payer peigner penser percer perfectionner persévérer peser photographier piloter
    piquer placer plaider plaisanter planer planifier planter pleurer plier plonger pointer polliniser
    poncer ponctuer porter poser posséder poster pousser pratiquer presser privilégier proclamer
    procéder programmer projeter prolonger promener promulguer prononcer propager proposer propulser
    prospecter protéger prouver provoquer préciser précéder préférer prélever préoccuper préparer
    présenter préserver présider prêter publier pédaler pénétrer périmer pêcher qualifier quitter
    rabibocher raboter raccommoder raccompagner raccorder raccrocher racheter raconter raisonner rallier
    rallonger ramasser ramener ramer ranger ranimer rapatrier rapiécer rappeler rapporter rapprocher
    raser rassembler rassurer rater ratifier rattraper ravauder recalculer recaler recenser recoller
    recommander recommencer reconnecter recopier recruter recréer rectifier recycler redistribuer
    redonner redouter redresser redémarrer refaçonner refuser regagner regarder regretter regrouper
    rejeter rejouer relancer relayer relever relier relouer remanier remarquer remballer rembourser
    remercier remmailler remonter remplacer remporter remuer rencontrer renforcer renoncer renouveler
    renseigner rentabiliser rentrer renverser renvoyer repasser repeigner replanter replier reporter
    reposer repousser reprocher représenter repérer respecter respirer ressembler restaurer rester
    retaper retirer retoucher retourner retracer retravailler retrouver revaloriser revendiquer reverser
    risquer rouler ruiner rythmer râper réaliser récapituler réclamer récolter récompenser réconcilier
    récupérer rédiger réembaucher régler réhabiliter réinstaller réinventer rémunérer rénover réparer
    répéter réquisitionner réserver résilier résister réveiller réviser révéler rééditer rêver sacrifier
    saigner saler saluer sauter sauver savourer scanner scier sculpter seconder secouer semer
    sensibiliser serrer siffler signaler signer signifier simplifier siroter siéger soigner solder
    solliciter sonner souder souffler souhaiter soulager soulever souligner soupeser soupirer
    sponsoriser stabiliser stationner stimuler stocker stopper structurer subventionner succéder
    suggérer superviser supporter supprimer surfacturer surmonter surplomber surveiller susciter sécher
    sécuriser séjourner sélectionner séparer tailler tamiser taper tapisser tarder taxer teiller
    temporiser tenter terminer tester tirer tisser titulariser toiletter tomber torréfier totaliser
    toucher tourner tracer traiter trancher transformer transférer transplanter transporter transvaser
    travailler traverser traîner tresser tricoter trier trinquer tripler tromper tronquer troquer
    trouver tutoyer tâter télécharger téléphoner témoigner unifier utiliser vacciner valider valoriser
    vanner varier veiller vendanger ventiler verser vibrer vider vinifier virer viser visiter voler
    voter vouer vouvoyer voyager vulgariser vérifier ébrancher écailler échanger échapper échouer
    éclairer écouler écourter écouter éditer égaler égarer élaborer élaguer électrifier élever éliminer
    émietter épargner épauler épingler éplucher épouser épouvanter éprouver épuiser équilibrer équiper
    ériger étaler étiqueter étrenner étudier évacuer évader évaluer éviter évoluer évoquer ôter
    """
SECOND_GROUP = """
    abolir aboutir accomplir adoucir affaiblir affranchir agir agrandir anéantir aplatir applaudir
    approfondir assainir assouplir atterrir avertir bâtir blanchir bondir choisir convertir définir
    démolir désobéir divertir élargir éblouir embellir enrichir envahir épanouir établir fleurir finir
    fournir franchir garantir grandir guérir intervertir investir jaillir jaunir mincir munir mûrir
    noircir nourrir obéir polir punir raccourcir rafraîchir ralentir rebâtir rebondir refroidir
    réfléchir réinvestir réjouir remplir resplendir rétablir retentir réunir réussir réagir rougir rôtir
    saisir salir subir surgir trahir unir gravir pétrir verdir vernir vieillir vomir
    """
IRREGULAR = """
avoir a avez eu, être est êtes été, aller va allez allé, faire fait faites fait
refaire refait refaites refait, défaire défait défaites défait, dire dit dites dit
redire redit redites redit, interdire interdit interdisez interdit, lire lit lisez lu
relire relit relisez relu, élire élit élisez élu, réélire réélit réélisez réélu
écrire écrit écrivez écrit, réécrire réécrit réécrivez réécrit, décrire décrit décrivez décrit
inscrire inscrit inscrivez inscrit, souscrire souscrit souscrivez souscrit
transcrire transcrit transcrivez transcrit, ouvrir ouvre ouvrez ouvert, rouvrir rouvre rouvrez rouvert
offrir offre offrez offert, souffrir souffre souffrez souffert, couvrir couvre couvrez couvert
découvrir découvre découvrez découvert, recouvrir recouvre recouvrez recouvert
cueillir cueille cueillez cueilli, accueillir accueille accueillez accueilli
recueillir recueille recueillez recueilli, partir part partez parti, repartir repart repartez reparti
sortir sort sortez sorti, dormir dort dormez dormi, servir sert servez servi, sentir sent sentez senti
ressentir ressent ressentez ressenti, mentir ment mentez menti, courir court courez couru
parcourir parcourt parcourez parcouru, accourir accourt accourez accouru, mourir meurt mourez mort
fuir fuit fuyez fui, vêtir vêt vêtez vêtu, acquérir acquiert acquérez acquis
conquérir conquiert conquérez conquis, venir vient venez venu, devenir devient devenez devenu
revenir revient revenez revenu, parvenir parvient parvenez parvenu
intervenir intervient intervenez intervenu, prévenir prévient prévenez prévenu
convenir convient convenez convenu, tenir tient tenez tenu, obtenir obtient obtenez obtenu
maintenir maintient maintenez maintenu, soutenir soutient soutenez soutenu, retenir retient retenez retenu
contenir contient contenez contenu, entretenir entretient entretenez entretenu, prendre prend prenez pris
apprendre apprend apprenez appris, comprendre comprend comprenez compris
reprendre reprend reprenez repris, entreprendre entreprend entreprenez entrepris
surprendre surprend surprenez surpris, mettre met mettez mis, remettre remet remettez remis
transmettre transmet transmettez transmis, permettre permet permettez permis
promettre promet promettez promis, admettre admet admettez admis, soumettre soumet soumettez soumis
commettre commet commettez commis, omettre omet omettez omis, battre bat battez battu
combattre combat combattez combattu, débattre débat débattez débattu, abattre abat abattez abattu
vendre vend vendez vendu, revendre revend revendez revendu, rendre rend rendez rendu
attendre attend attendez attendu, entendre entend entendez entendu, défendre défend défendez défendu
descendre descend descendez descendu, étendre étend étendez étendu, suspendre suspend suspendez suspendu
dépendre dépend dépendez dépendu, répondre répond répondez répondu
correspondre correspond correspondez correspondu, confondre confond confondez confondu
fondre fond fondez fondu, tondre tond tondez tondu, perdre perd perdez perdu, mordre mord mordez mordu
tordre tord tordez tordu, rompre rompt rompez rompu, interrompre interrompt interrompez interrompu
connaître connaît connaissez connu, reconnaître reconnaît reconnaissez reconnu
paraître paraît paraissez paru, apparaître apparaît apparaissez apparu
disparaître disparaît disparaissez disparu, naître naît naissez né, croître croît croissez crû
plaire plaît plaisez plu, taire tait taisez tu, rire rit riez ri, sourire sourit souriez souri
suivre suit suivez suivi, poursuivre poursuit poursuivez poursuivi, vivre vit vivez vécu
survivre survit survivez survécu, construire construit construisez construit
reconstruire reconstruit reconstruisez reconstruit, conduire conduit conduisez conduit
produire produit produisez produit, réduire réduit réduisez réduit, traduire traduit traduisez traduit
introduire introduit introduisez introduit, cuire cuit cuisez cuit, instruire instruit instruisez instruit
détruire détruit détruisez détruit, séduire séduit séduisez séduit, déduire déduit déduisez déduit
reconduire reconduit reconduisez reconduit, nuire nuit nuisez nui, voir voit voyez vu
revoir revoit revoyez revu, prévoir prévoit prévoyez prévu, croire croit croyez cru, boire boit buvez bu
devoir doit devez dû, recevoir reçoit recevez reçu, concevoir conçoit concevez conçu
percevoir perçoit percevez perçu, décevoir déçoit décevez déçu, pouvoir peut pouvez pu
promouvoir promeut promouvez promu, vouloir veut voulez voulu, savoir sait savez su
valoir vaut valez valu, asseoir assied asseyez assis, conclure conclut concluez conclu
inclure inclut incluez inclus, exclure exclut excluez exclu, résoudre résout résolvez résolu
coudre coud cousez cousu, recoudre recoud recousez recousu, moudre moud moulez moulu
vaincre vainc vainquez vaincu, convaincre convainc convainquez convaincu, craindre craint craignez craint
plaindre plaint plaignez plaint, peindre peint peignez peint, repeindre repeint repeignez repeint
atteindre atteint atteignez atteint, éteindre éteint éteignez éteint, teindre teint teignez teint
joindre joint joignez joint, rejoindre rejoint rejoignez rejoint, envoyer envoie envoyez envoyé
renvoyer renvoie renvoyez renvoyé, extraire extrait extrayez extrait
distraire distrait distrayez distrait, traire trait trayez trait, maudire maudit maudissez maudit
souvenir souvient souvenez souvenu, appartenir appartient appartenez appartenu
détenir détient détenez détenu, provenir provient provenez provenu, secourir secourt secourez secouru
recourir recourt recourez recouru, concourir concourt concourez concouru
prescrire prescrit prescrivez prescrit, émouvoir émeut émouvez ému, suffire suffit suffisez suffi
haïr hait haïssez haï, pourvoir pourvoit pourvoyez pourvu
"""
DOUBLED = set("appeler rappeler jeter projeter rejeter renouveler épeler feuilleter atteler".split())
WITH_ETRE = set(
    """
    aller venir devenir revenir parvenir intervenir partir repartir sortir arriver entrer rentrer naître
    mourir rester tomber monter remonter descendre retourner
    """.split()
)
PLURALS = dict(
    pair.split()
    for pair in """
a ont, est sont, va vont, fait font, refait refont, prend prennent, apprend apprennent,
comprend comprennent, reprend reprennent, entreprend entreprennent, vient viennent, revient reviennent,
tient tiennent, obtient obtiennent, maintient maintiennent, soutient soutiennent, reçoit reçoivent,
doit doivent, peut peuvent, veut veulent, boit boivent, voit voient, croit croient, meurt meurent,
envoie envoient, souvient souviennent, devient deviennent, intervient interviennent,
prévient préviennent, retient retiennent, entretient entretiennent, appartient appartiennent,
émeut émeuvent, renvoie renvoient, dit disent
""".replace("\n", " ").split(",")
)
