import type { Roles } from './roles'
import { frKin } from './fr-kin'
import { words } from './words'

/** What French calls those who speak. */
export const frRoles: Roles = {
  people: {
    male: words(
      `intéressé dirigeant patron président directeur ministre maire chef responsable député sénateur élu avocat juge
      procureur entraîneur technicien joueur capitaine candidat chercheur économiste analyste expert médecin écrivain
      auteur acteur chanteur réalisateur artiste journaliste homme fondateur opposant adjoint conseiller rapporteur
      secrétaire porte-parole trésorier commissaire préfet colonel général prévenu accusé plaignant témoin notaire
      ingénieur professeur conservateur gérant père fils frère mari oncle dernier premier quinquagénaire sexagénaire
      quadragénaire trentenaire retraité agriculteur syndicaliste militant milliardaire entrepreneur homme pdg élève
      gardien attaquant défenseur buteur champion nageur boxeur coureur sprinteur skieur vainqueur sélectionneur
      magistrat policier enquêteur commandant suspect assaillant meurtrier détenu survivant rescapé ambassadeur
      négociateur chancelier gouverneur eurodéputé collaborateur romancier comédien animateur présentateur
      chroniqueur sculpteur musicien danseur historien physicien pharmacien chirurgien soignant patient
      instituteur enseignant proviseur lycéen étudiant riverain habitant voisin passant passager client
      commerçant boulanger restaurateur éleveur vigneron pêcheur ouvrier salarié cheminot conducteur facteur
      employé investisseur banquier consultant veuf grand-père petit-fils gendre neveu cousin compagnon garçon
      adolescent monsieur rival successeur associé vice-président coprésident délégué représentant organisateur
      époux roi prince international centriste socialiste écologiste universitaire politologue sociologue
      philosophe juriste biologiste climatologue paléontologue archéologue psychologue psychiatre urgentiste
      critique photographe peintre cinéaste poète architecte pianiste violoniste chorégraphe diplomate gendarme
      pilote cycliste athlète otage adversaire homologue collègue bénévole octogénaire nonagénaire centenaire
      éditorialiste humoriste actionnaire leader édile évêque archevêque prêtre curé pape imam rabbin pasteur
      soldat lieutenant amiral pompier marin bourgmestre échevin prédécesseur confrère substitut greffier
      bâtonnier metteur papa
      ostréiculteur apiculteur maraîcher viticulteur arboriculteur horticulteur chasseur bûcheron
      charpentier maçon menuisier plombier électricien mécanicien chauffeur routier livreur coiffeur boucher
      poissonnier crêpier imprimeur éditeur traducteur compositeur parolier batteur rappeur collectionneur
      donateur héritier bailleur promoteur courtier coordinateur coordonnateur éducateur formateur moniteur
      instructeur handballeur basketteur footballeur volleyeur ailier médaillé lauréat navigateur grimpeur
      surfeur marathonien cavalier ambulancier aide-soignant généticien mathématicien statisticien
      informaticien développeur astrophysicien blogueur influenceur youtubeur rédacteur correspondant
      producteur exploitant hôtelier cuisinier pâtissier serveur cafetier épicier jardinier berger gréviste
      chômeur apprenti manifestant dissident réfugié exilé braqueur trafiquant fugitif huissier médiateur
      doyen recteur surveillant bachelier collégien écolier doctorant souverain duc comte baron empereur
      héros locataire propriétaire vétérinaire fleuriste libraire galeriste antiquaire bibliothécaire
      archiviste scénariste dramaturge guitariste essayiste biographe linguiste géologue géographe botaniste
      entomologiste ornithologue zoologiste chimiste démographe astronome astronaute spationaute
      océanographe météorologue glaciologue volcanologue sismologue cardiologue pédiatre gynécologue
      infectiologue épidémiologiste virologue généraliste dentiste kinésithérapeute anesthésiste urbaniste
      paysagiste agronome œnologue arbitre judoka alpiniste vidéaste reporter activiste rebelle communiste
      macroniste démocrate travailliste indépendantiste nationaliste parlementaire septuagénaire stagiaire
      automobiliste motard randonneur touriste internaute abonné usager consommateur concurrent prétendant
      favori finaliste sociétaire porte-voix disciple fan supporteur spectateur auditeur lecteur électeur
      habitué cardinal pontife abbé moine aumônier mufti sultan émir monarque adjudant brigadier ténor
      rugbyman tennisman recordman barman mécène jockey caporal papy fiston beau-frère beau-père taiseux`,
    ),
    female: words(
      `intéressée dirigeante patronne présidente directrice ministre maire cheffe responsable députée sénatrice élue
      avocate juge procureure entraîneuse joueuse capitaine candidate chercheuse économiste analyste experte médecin
      écrivaine autrice actrice chanteuse réalisatrice artiste journaliste femme fondatrice opposante adjointe
      conseillère rapporteuse secrétaire trésorière préfète prévenue accusée plaignante ingénieure professeure
      conservatrice gérante sage-femme mère fille sœur épouse tante dernière première quinquagénaire sexagénaire quadragénaire
      trentenaire retraitée agricultrice syndicaliste militante logisticienne championne voix infirmière
      gardienne attaquante défenseure buteuse nageuse boxeuse coureuse sprinteuse skieuse gagnante
      sélectionneuse magistrate policière enquêtrice commandante suspecte assaillante meurtrière détenue
      survivante rescapée ambassadrice négociatrice chancelière gouverneure eurodéputée collaboratrice
      romancière comédienne animatrice présentatrice chroniqueuse sculptrice musicienne danseuse historienne
      physicienne pharmacienne chirurgienne soignante patiente institutrice enseignante proviseure lycéenne
      étudiante riveraine habitante voisine passante passagère cliente commerçante boulangère restauratrice
      éleveuse vigneronne pêcheuse ouvrière salariée cheminote conductrice factrice employée investisseuse
      banquière consultante veuve grand-mère petite-fille belle-fille nièce cousine compagne adolescente dame
      rivale successeure associée vice-présidente coprésidente déléguée représentante organisatrice conjointe
      reine princesse internationale centriste socialiste écologiste universitaire politologue sociologue
      philosophe juriste biologiste climatologue paléontologue archéologue psychologue psychiatre urgentiste
      critique photographe peintre cinéaste poète architecte pianiste violoniste chorégraphe diplomate gendarme
      pilote cycliste athlète otage adversaire homologue collègue bénévole octogénaire nonagénaire centenaire
      éditorialiste humoriste actionnaire leader édile victime consœur maman figure petite-nièce
      ostréicultrice apicultrice maraîchère viticultrice arboricultrice horticultrice chasseuse bûcheronne
      charpentière maçonne menuisière plombière électricienne mécanicienne chauffeuse routière livreuse
      coiffeuse bouchère poissonnière crêpière imprimeuse éditrice traductrice compositrice parolière
      batteuse rappeuse collectionneuse donatrice héritière bailleuse promotrice courtière coordinatrice
      coordonnatrice éducatrice formatrice monitrice instructrice handballeuse basketteuse footballeuse
      volleyeuse ailière médaillée lauréate navigatrice grimpeuse surfeuse marathonienne cavalière
      ambulancière aide-soignante généticienne mathématicienne statisticienne informaticienne développeuse
      astrophysicienne blogueuse influenceuse youtubeuse rédactrice correspondante productrice exploitante
      hôtelière cuisinière pâtissière serveuse cafetière épicière jardinière bergère gréviste chômeuse
      apprentie manifestante dissidente réfugiée exilée braqueuse trafiquante fugitive huissière médiatrice
      doyenne rectrice surveillante bachelière collégienne écolière doctorante souveraine duchesse comtesse
      baronne impératrice héroïne locataire propriétaire vétérinaire fleuriste libraire galeriste antiquaire
      bibliothécaire archiviste scénariste dramaturge guitariste essayiste biographe linguiste géologue
      géographe botaniste entomologiste ornithologue zoologiste chimiste démographe astronome astronaute
      spationaute océanographe météorologue glaciologue volcanologue sismologue cardiologue pédiatre
      gynécologue infectiologue épidémiologiste virologue généraliste dentiste kinésithérapeute anesthésiste
      urbaniste paysagiste agronome œnologue arbitre judoka alpiniste vidéaste reporter activiste rebelle
      communiste macroniste démocrate travailliste indépendantiste nationaliste parlementaire septuagénaire
      stagiaire automobiliste motarde randonneuse touriste internaute abonnée usagère consommatrice
      concurrente prétendante favorite finaliste sociétaire porte-voix disciple fan supportrice spectatrice
      auditrice lectrice électrice habituée sage-femme religieuse nonne soprano mamie belle-sœur belle-mère
      tenniswoman`,
    ),
  },
  kin: frKin,
  bodies: words(
    `société groupe entreprise compagnie constructeur éditeur banque fonds syndicat association fondation ong start-up
    startup opérateur fabricant laboratoire cabinet club parti coopérative filiale géant armateur assureur agence
    institut marque direction ministère gouvernement mairie préfecture police parquet tribunal cour institution équipe
    firme maison multinationale plateforme fédération ligue collectif mouvement organisation ville commune musée
    armée gendarmerie ambassade rectorat municipalité métropole région département chancellerie présidence hôpital université
    école comité commission confédération chambre autorité observatoire ordre office diocèse festival théâtre`,
  ),
  unnamed: [],
  outlets: words(
    'journal quotidien hebdomadaire mensuel magazine site chaîne radio revue agence titre média blog article',
  ),
  mayBeBodies: words(
    `gendarme régulateur industriel rival rivale adversaire concurrent concurrente actionnaire exploitant producteur courtier promoteur investisseur
    hôtelier restaurateur commerçant client cliente fournisseur distributeur propriétaire locataire bailleur donateur successeur
    vainqueur finaliste favori champion leader intéressé intéressée organisateur associé associée héritier représentant plaignant
    plaignante défenseur homologue négociateur premier dernier première dernière international banquier consultant boulanger
    brasseur cuisinier pâtissier imprimeur transporteur sociétaire repreneur acquéreur acheteur vendeur créancier débiteur`,
  ),
  anybody: words(
    `intéressé intéressée dirigeant dirigeante responsable élu élue opposant opposante technicien technicienne dernière
    candidat candidate militant militante milliardaire entrepreneur entrepreneure quinquagénaire sexagénaire quadragénaire
    trentenaire retraité retraitée voix homme femme ancien ancienne`,
  ),
  chiefs: words(
    `patron patronne pdg président présidente directeur directrice fondateur fondatrice cofondateur cofondatrice dirigeant
    dirigeante chef cheffe`,
  ),
  official: words(
    `direction ministère gouvernement mairie préfecture police parquet tribunal cour ville commune armée gendarmerie ambassade
    rectorat municipalité métropole région département chancellerie présidence`,
  ),
  collective: words('défense accusation opposition majorité hiérarchie assistance assemblée'),
  authorities: words('sous-préfecture préfecture mairie parquet police gendarmerie organisateurs'),
  stateOffices: words(
    'ministre préfet préfète procureur procureure ambassadeur ambassadrice gouverneur gouverneure',
  ),
  publicLife: words(
    `ministre préfet préfète procureur procureure ambassadeur ambassadrice gouverneur gouverneure maire député députée
    sénateur sénatrice élu élue président présidente vice-président vice-présidente chef cheffe candidat candidate leader
    secrétaire conseiller conseillère dirigeant dirigeante chancelier chancelière diplomate magistrat magistrate
    eurodéputé eurodéputée commissaire socialiste centriste écologiste communiste ancien ancienne`,
  ),
  speechless: words(
    `avis rapport étude enquête document texte brochure lettre communiqué décision source loi article pays foule banderole
    tract panneau courrier message note plainte jugement arrêt accord sondage réponse phrase formule nouvelle voix monde
    plan projet mesure`,
  ),
}
