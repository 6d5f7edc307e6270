import { resourceText } from '../resources'
import { listed, nothing, words } from './words'
import type { Names } from './names'

/** What names look like in French, and the words around them that tell their kind. */
export const frNames: Names = {
  titles: {
    male: words('m mr monsieur sir lord père frère abbé don maître mgr monseigneur'),
    female: words('mme mᵐᵉ madame mlle mˡˡᵉ mademoiselle lady sœur dame'),
    any: words('me mᵉ dr dʳ pr pʳ docteur professeur mm mmes'),
  },
  greetings: words('bonjour bonsoir salut cher chère coucou merci bravo adieu'),
  articles: words("le la les l' un une des du au aux de d' ce cet cette ces son sa ses leur leurs notre nos"),
  linkers: words(
    "de du des d' la le les l' et en à aux au sur sous pour von van der den bin ben al el di da dos &",
  ),
  weakLinkers: words("et en à aux au sur sous pour le les l'"),
  unlettered: words("d' l' de des du la le les et pour à au aux en sur"),
  contraction: nothing,
  adverb: /ment$/,
  numerals: words('deux trois quatre cinq six sept huit neuf dix'),
  endings: /(?:s|es|ed|ing|d|ly|e|er|ez|é|ée|és|ées|ons|ent|ait|ant|ment|ne|nes|x)$/u,
  never: words(
    `je tu il elle on nous vous ils elles ce ça cela ceci celui celle ceux celles qui que quoi dont où lequel laquelle
    lui leur eux moi toi soi y en ne pas non oui si mais ou et donc or ni car quand comme puis alors ainsi aussi enfin
    ici là hier demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
    juin juillet août septembre octobre novembre décembre printemps été automne hiver un une le la les des du au aux mon
    ma mes ton ta tes son sa ses notre nos votre vos leurs cet cette ces tout toute tous toutes quel quelle quels quelles
    pourquoi comment combien selon pour par dans sur sous avec sans chez entre vers après avant depuis pendant contre
    dès très plus moins rien personne aucun aucune chaque plusieurs quelques certains certaines autre autres même mêmes
    voici voilà bravo merci bonjour bref soit tant tel telle puisque lorsque quoique parce afin malgré grâce face reste
    interrogé interrogée contacté contactée contactés joint jointe jointes invité invitée née né réponse démenti deux
    trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante cent mille million millions milliard milliards premier première dernier dernière nouveau nouvelle eh hein
    ah oh ouf pdg dg ceo drh ia pib rse tva ong pme cdi cdd sms ok covid covid-19 gpu cpu asic api pc tv`,
  ),
  heads: words(
    `banque caisse observatoire crédit société compagnie fédération union institut agence association ligue conseil
    ministère commission comité syndicat tribunal cour parlement sénat assemblée université école lycée collège hôpital
    musée théâtre fondation centre office autorité direction chambre cristalleries verrerie manufacture brasserie
    coopérative mutuelle prévoyance groupe parti mouvement front rassemblement collectif cercle amicale club
    laboratoire académie confédération régie établissements ateliers forges chantiers port mairie préfecture métropole
    communauté département région organisation programme bureau haut-commissariat cabinet maison librairie éditions
    hôtels halles moulins fonderie laiterie biscuiterie tuilerie`,
  ),
  organizations: words(
    `sa sas sarl fc us as rc ac group groupe capital holding partners partenaires systems système systèmes bank banque
    énergie énergies telecom télécom mutuel mutuelle assurances assurance industries industrie frères associés sport
    sports technologies labs foods finance valeurs invest consulting conseil aviation airlines air pharma motors`,
  ),
  media: words(
    `gazette quotidien journal courrier écho échos figaro dépêche tribune nouvelles hebdo hebdomadaire presse radio télé
    télévision revue matin républicain parisien canard express monde libération voix lettre moniteur magazine messager
    fil info infos news times post herald tribune journal telegraph corriere zeitung blatt semaine phare`,
  ),
  places: words(
    `rue avenue place boulevard quai pont mont lac rivière fleuve île îles mer océan golfe cap vallée plaine forêt
    saint-denis stade gare aéroport port château plage col baie détroit canal`,
  ),
  placeBefore: words('à en vers près depuis'),
  inside: ['en'],
  bodyAdjective:
    /(?:al|ale|ales|aux|ien|ienne|iens|iennes|ais|aise|ois|oise|ique|iques|if|ive|eux|euse|aire|aires|ain|aine|ains|ines|el|elle|els|elles|onne|ton|ée|ées|és|in|ine|ant|ante|rale|uni|unis|unies|hebdo|libre|libres|commun|commune|laïque|agricole|mutuel|rouge|populaire)$/u,
  bodyLinks: words("de du des d' la l'"),
  offices: ['PDG'],
  chiefs: words(
    `président présidente directeur directrice patron patronne pdg fondateur fondatrice actionnaire actionnaires salariés
    usines filiale action actions`,
  ),
  chiefLinks: words("de d'"),
  joins: words('et ou'),
  townspeople: [],
  nations: words(
    `américain danois suisse allemand belge italien brésilien britannique chinois japonais coréen néerlandais suédois
    espagnol français canadien indien russe turc norvégien finlandais autrichien irlandais polonais portugais taïwanais
    israélien`,
  ),
  beforeNation: words("le l' au du"),
  age: /^\s\d{2}\sans/,
  goingTo: words('à vers'),
  going: words(
    `va vont ira iront aller viendra viendront venir vient viennent venu venue venus retour retourne retournera retourné
    route déplacement visite rend rendra rendu rendue`,
  ),
  before: {
    person: words(
      `président présidente directeur directrice ministre maire député députée sénateur sénatrice procureur procureure
      juge avocat avocate patron patronne pdg fondateur fondatrice cofondateur cofondatrice secrétaire porte-parole
      entraîneur entraîneuse gardien gardienne capitaine joueur joueuse chercheur chercheuse économiste historien
      historienne sociologue politologue analyste journaliste éditorialiste écrivain écrivaine auteur autrice acteur
      actrice chanteur chanteuse réalisateur réalisatrice professeur professeure médecin docteur infirmier infirmière
      général générale colonel préfet préfète roi reine prince princesse pape évêque conservateur conservatrice
      responsable dirigeant dirigeante chef cheffe numéro conseiller conseillère adjoint adjointe candidat candidate
      champion championne syndicaliste militant militante habitant habitante agriculteur agricultrice ingénieur
      ingénieure hydrologue climatologue biologiste architecte artiste peintre photographe luthier voisin voisine ami
      amie mère père frère sœur fils fille oncle tante cousin cousine épouse époux mari femme prédécesseur successeur
      trésorier trésorière rapporteur rapporteuse commissaire inspecteur inspectrice gérant gérante salarié salariée
      avant-centre milieu défenseur attaquant attaquante technicien technicienne élu élue restaurateur restauratrice`,
    ),
    organization: words(
      `société groupe entreprise compagnie constructeur éditeur banque fonds syndicat association fondation ong start-up
      startup opérateur fabricant distributeur laboratoire cabinet club parti coopérative filiale géant équipementier
      armateur assureur plateforme agence institut marque brasserie boulangerie collectif mouvement équipe studio
      concurrent fournisseur prestataire aciériste avionneur pme eti scop fromagerie laiterie distillerie verrerie
      fonderie scierie conserverie biscuiterie chocolaterie imprimerie cimenterie sucrerie papeterie filature tannerie
      aciérie raffinerie minoterie cartonnerie faïencerie cristallerie manufacture clinique enseigne mutuelle foncière
      holding voyagiste promoteur transporteur énergéticien pétrolier sidérurgiste papetier cimentier biotech brasseur
      bailleur`,
    ),
    media: words(
      'journal quotidien hebdomadaire mensuel magazine site chaîne radio revue agence podcast média blog émission',
    ),
    place: words(
      `ville village commune région département province pays capitale quartier île rivière lac vallée plaine port canton
      hameau bourg métropole état`,
    ),
    product: words(
      'film livre roman album logiciel application modèle console jeu smartphone fusée satellite cargo navire chanson',
    ),
    event: words('festival tournoi salon championnat ouragan tempête opération'),
  },
  initials: words('sommet festival coupe jeux tournoi salon guerre championnat mondial exposition biennale'),
  known: {
    media: words(
      `Monde Figaro Libération Mediapart AFP Parisien Échos Tribune Express Point Nouvel_Observateur Obs Humanité
      Croix Équipe Canard_enchaîné Reuters Bloomberg Associated_Press AP BBC CNN RTL BFM BFMTV BFM_TV BFM-TV France_Info
      Franceinfo France_Inter France_2 France_3 France_24 TF1 M6 Europe_1 RMC RFI Arte Ouest-France Sud-Ouest
      Sud_Ouest Midi_libre Voix_du_Nord Dauphiné_libéré Marianne Challenges Capital Paris_Match Télérama Temps
      Wikinews Al_Jazeera La_Montagne La_Provence La_Dépêche La_Marseillaise Nice-Matin Var-Matin Corse-Matin Le_Progrès
      Le_Télégramme Le_Courrier_picard Paris-Normandie Le_Bien_public La_Nouvelle_République Le_Républicain_lorrain
      Presse_Océan Le_Maine_libre La_Charente_libre`,
    ),
    organization: words(
      `ONU OTAN UE FMI OMS OMC Unesco Unicef Interpol SNCF RATP EDF Engie CGT CFDT FO MEDEF Medef PS LR RN FN EELV
      UMP LREM Commission_européenne Union_européenne Parlement_européen Conseil_constitutionnel Élysée Matignon
      Assemblée_nationale Sénat Kremlin Maison-Blanche Maison_Blanche Pentagone CIA FBI Nasa CNRS Inserm Insee BCE
      Airbus Renault Peugeot Total Orange Danone Sanofi Carrefour Michelin LVMH Crédit_agricole Société_générale BNP
      Google Apple Microsoft Amazon Facebook Meta Twitter Netflix Tesla Uber Samsung Intel IBM Nvidia OpenAI Anthropic
      AMD SoftBank Oracle Sony Toyota Volkswagen Siemens Boeing Greenpeace Amnesty_International`,
    ),
    place: words(
      `Paris Lyon Marseille Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Grenoble Dijon
      Angers Brest Metz Nancy Rouen Caen Tours Limoges Amiens Dunkerque Quimper Lorient Perpignan Bruxelles Genève
      Lausanne Berne Zurich Luxembourg Montréal Québec Ottawa Toronto Londres Berlin Munich Hambourg Francfort Cologne
      Madrid Barcelone Lisbonne Rome Milan Naples Turin Venise Vienne Prague Varsovie Budapest Athènes Stockholm Oslo
      Copenhague Helsinki Dublin Édimbourg Moscou Kiev Kyiv Istanbul Ankara Jérusalem Gaza Tel-Aviv Beyrouth Damas
      Bagdad Téhéran Kaboul Le_Caire Alger Tunis Rabat Casablanca Tripoli Dakar Abidjan Bamako Kinshasa Nairobi
      Pretoria Pékin Shanghai Hong_Kong Tokyo Séoul New_Delhi Bombay Bangkok Hanoï Sydney Melbourne New_York Washington
      Los_Angeles San_Francisco Chicago Boston Seattle Houston Dallas Miami Floride Californie Texas Mexico Rio_de_Janeiro
      Bogota Lima Santiago Buenos_Aires La_Havane Afrique Europe Asie Amérique Océanie Bretagne Normandie Alsace Corse
      Provence Lorraine Bourgogne Catalogne Écosse Bavière Flandre Wallonie Méditerranée Atlantique Pacifique Alpes
      Pyrénées Seine Loire Rhône Garonne Rhin Crimée Silicon_Valley Wall_Street Dubaï Doha Gand Anvers Liège Parme`,
    ),
  },
  demonyms: /(?:ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|ains|aines|iques|ards|ardes|ins|ines)$/u,
  beforeDemonym: words('les des un une aux ces'),
  inhabitants: listed(
    words(
      `grec grecque turc turque belge helvète suissesse breton bretonne savoyard wallon wallonne flamand flamande basque
      russe tchèque serbe croate kurde allemand allemande franc-comtois normand normande catalan catalane espagnol
      espagnole slovaque slovène bulgare monégasque malgache roumain roumaine romain romaine lorrain américain américaine
      marocain marocaine mexicain mexicaine cubain cubaine africain africaine toulousain toulousaine texan texane picard
      picarde auvergnat auvergnate provençal andalou andalouse sicilien toscan sarde madrilène stambouliote chypriote
      cairote moscovite poitevin poitevine angevin angevine périgourdin périgourdine girondin girondine messin messine
      cévenol cévenole kényan kényane nigérian nigériane ghanéen vénissian vénissiane afghan afghane azéri monténégrin`,
    ),
    '(?:[a-zà-ÿœ]+-)?[a-zà-ÿœ]{3,}(?:aise?|oise?|ienn?e?|éenn?e?|arde)',
  ),
  // Behind a comma "dit" tells who says something: ", dit Anne Roux".
  otherwise:
    /^(?:,? (?:dite|alias|surnommée?|(?:plus |mieux )?connue? sous le (?:nom|pseudonyme) de) ["“«]?\s?|,? dit ["“«]\s?| dit )$/u,
  beforeAcronym: words('les des ces ses leurs nos un une'),
  acronyms: [],
  makers: [],
  words: words(resourceText('names/words.fr.txt')),
}
