"""Nouns of titles whose gender or number their ending does not tell."""

FEMININE = set(
    """
    pierre écoute audace entraide aide rigueur lenteur douceur saveur ardeur vigueur nature mémoire
    académie adresse affaire alerte alliance ampoule année antenne arrivée assiette attaque aube avance
    balade bague bande base bataille belle bière boîte bourse boutique branche brique brosse cabane
    caisse campagne carte cause cave chaîne chambre chance chapelle charge charte chasse chaudière
    chemise chèvre chose cible cité classe clé clef cloche clientèle colline colonne commande commune
    conduite conférence conquête console corde couche coupe coupole courbe course couverture crèche
    crise cuisine cure cuve date demande demeure dent dette deuxième digue direction donne école église
    émission enquête enseigne enveloppe épicerie épreuve équipe erreur escale espèce estime étape étoile
    étude fabrique façade faillite famille fatigue faute femme fenêtre ferme fête feuille fiche fille
    filiale fin finale fleur foire fois force forêt forme formule foule frontière fuite fusion galerie
    gamme garde gare gerbe glace gorge graine grange grève griffe grippe guerre halle heure histoire
    hausse huile image impasse imprimante initiale jambe journée ligne liste livraison loi longueur
    lumière lutte machine main mairie maison malle maladie manche marche marée mariée marque matière
    médaille mer mère messe mesure mine minute mise montagne montre mort mosquée naissance nappe navette
    note nouvelle nuit offre ombre onde opération page palme panne part partie patente patience pause
    pêche peine pelle perte peur photo phrase piscine piste place plage plainte plante plaque poche
    pointe pompe porte poste_f pose poterie poutre presse preuve prime prise promesse prothèse prune
    puce queue racine rafle raison rampe récolte recette recherche règle reine remise rencontre
    rénovation réponse réserve retraite réussite revue rive robe ronde roue route rue ruche rupture
    saison salle sauvegarde scène séance selle semaine série serre signature société soirée somme sortie
    soupe source souris star start-up station statue strate surface syncope table tâche taille tasse
    taxe tempête terrasse terre tête thèse tige toile tombe tonne tornade touche tour_f tournée tournure
    trace transmission troupe tuile tutelle usine vache vague vaisselle valeur valse vanne vedette
    veille veillée vente verrière vigne ville visite vitrine voile voiture voix volte vue zone cantine
    annexe clause notice police consigne rubrique lettre requête tribune revue maquette cible méthode
    énigme épave bibliothèque fibre fresque barque cabine vitre coque voile cyberattaque plainte
    technique pratique politique logique musique mécanique fabrique paire affaire maternité montée
    course arrivée paix croix noix dot soif nef faim main eau peau fourmi foi noce noces newsletter
    visio chaleur couleur douleur fraîcheur grandeur hauteur largeur lenteur lueur odeur rumeur sueur
    vapeur vigueur ampleur assignation mutuelle récompense pépinière micro-crèche rentrée traversée
    randonnée marche échéance demeure sœur cousine nièce tante grand-mère marraine belle-sœur belle-mère
    belle-fille petite-fille épouse compagne conjointe amie
    """.split()
)
MASCULINE = set(
    """
    geste silence équilibre calme territoire laboratoire conservatoire interrogatoire réfectoire honneur
    bonheur humour respect artisanat dialogue rythme doute rêve
    accès achat accord agrément album anniversaire appel arbre arrêt article atelier audit avenant avis
    bac bail baptême bilan brevet bureau bus café cadre cambriolage camion cap casque centre champ
    chantier chapitre château chêne chèque chiffre choix cimetière cinéma colis collège colloque comité
    commerce compte concert concours congrès conseil contrat contrôle courrier cours cycle dégât décès
    dédale défilé départ dépôt devis diplôme disque divorce dommage dossier échec édifice élève emploi
    emprunt entrepôt état examen exercice fichier film fleuve fournil foyer froid fromage génie gîte
    golfe grade groupe incendie indice installateur intérim inventaire jubilé kilomètre label lancement
    lieu livre logiciel lot lycée magasin magistère mail mandat marathon mariage maître masque ménage
    message mètre mille ministère modèle monde montant moulin mur musée navire niveau nombre octroi
    oubli ouvrage pacs palmarès parc paragraphe parcours pari passage patrimoine pavé permis phare piège
    plan pli poème point pôle poste prêt principe prix procès programme projet prototype quartier raid
    rapport récital recrutement redressement règlement relais rendez-vous repas répertoire reportage
    réseau restaurant retard retour rôle sacre salaire salon service seuil siège signal sinistre site
    squelette stade stage stand store studio succès superbe système temple temps terme territoire test
    texte théâtre timbre titre toit tome trajet transfert travail trentenaire trophée tribunal trimestre
    vélo vernissage verre verger vignoble village virement virus vol vote voyage weekend zoo hôtel
    espace domaine mémoire_m trimestre bicentenaire centenaire anniversaire service père frère fils
    oncle neveu cousin grand-père mari compagnon conjoint beau-père beau-frère petit-fils ami parrain
    bébé enfant message rallye orchestre quatuor triathlon semestre colloque poumon feu spectacle musée
    mausolée apogée incendie génie parapluie foie
    """.split()
)
SINGULAR_IN_S = set(
    """
    décès procès succès devis permis avis bras cours mois prix choix refus accès colis congrès temps
    relais concours parcours repas palais secours discours abus fois voix paix croix noix vernis progrès
    excès bus campus pays rendez-vous bois poids puits fonds univers corps dos tapis compromis sursis
    fils pacs virus petit-fils beau-fils cross tennis express business noces_s temps progrès
    """.split()
)
