import { words } from './words'

/** Nouns of which French says one for whoever bears another. */
export const frKin: string[][] = [
  `élu élue édile maire député députée sénateur sénatrice conseiller conseillère adjoint adjointe parlementaire eurodéputé
  eurodéputée bourgmestre échevin échevine rapporteur rapporteure`,
  'député députée sénateur sénatrice parlementaire eurodéputé eurodéputée rapporteur rapporteure auteur oratrice orateur',
  'édile maire bourgmestre magistrat magistrate',
  'ministre secrétaire gouvernement membre locataire chef cheffe',
  'président présidente chef cheffe dirigeant dirigeante leader',
  'président présidente patron patronne dirigeant dirigeante responsable',
  `patron patronne pdg dg dirigeant dirigeante directeur directrice fondateur fondatrice cofondateur cofondatrice
  entrepreneur entrepreneuse industriel industrielle homme femme chef cheffe milliardaire gérant gérante créateur créatrice`,
  'directeur directrice responsable chef cheffe cadre dirigeant dirigeante ancien ancienne',
  'leader chef cheffe dirigeant dirigeante tête candidat candidate président présidente patron patronne',
  'candidat candidate prétendant prétendante favori favorite tête adversaire rival rivale',
  'opposant opposante dissident dissidente rival rivale',
  'avocat avocate conseil défenseur défenseure me maître pénaliste bâtonnier bâtonnière juriste',
  'magistrat magistrate juge procureur procureure substitut substitute président présidente parquet',
  'greffier greffière huissier huissière notaire',
  `médecin docteur docteure dr chirurgien chirurgienne urgentiste praticien praticienne soignant soignante pédiatre
  généraliste psychiatre spécialiste cardiologue infectiologue épidémiologiste pr professeur professeure anesthésiste
  gynécologue virologue légiste`,
  'infirmier infirmière soignant soignante aide-soignant aide-soignante sage-femme',
  `scientifique chercheur chercheuse savant savante spécialiste expert experte professeur professeure pr biologiste
  physicien physicienne chimiste climatologue géologue paléontologue archéologue astronome astrophysicien
  astrophysicienne océanographe volcanologue sismologue météorologue glaciologue agronome hydrologue botaniste
  entomologiste ornithologue écologue bioacousticien bioacousticienne généticien généticienne mathématicien
  mathématicienne ingénieur ingénieure auteur autrice`,
  'ingénieur ingénieure technicien technicienne directeur directrice responsable',
  `universitaire professeur professeure chercheur chercheuse historien historienne politologue sociologue économiste
  philosophe juriste spécialiste expert experte politiste`,
  'économiste analyste expert experte spécialiste gérant gérante stratège',
  `enseignant enseignante professeur professeure prof instituteur institutrice maître maîtresse proviseur proviseure
  directeur directrice`,
  `joueur joueuse attaquant attaquante défenseur défenseure buteur buteuse gardien gardienne milieu talonneur
  pilier ailier ailière demi centre meneur meneuse pivot international internationale numéro`,
  `athlète sportif sportive champion championne sprinteur sprinteuse nageur nageuse coureur coureuse cycliste skieur
  skieuse boxeur boxeuse judoka médaillé médaillée vainqueur gagnante tenant tenante recordman marathonien marathonienne
  grimpeur navigateur navigatrice skipper pilote cavalier cavalière tennisman perchiste`,
  'entraîneur entraîneuse coach technicien technicienne sélectionneur sélectionneuse manager manageur',
  'arbitre juge',
  `militaire colonel colonelle général générale commandant commandante lieutenant lieutenante capitaine adjudant
  adjudante amiral officier officière soldat caporal sergent`,
  `policier policière commissaire gendarme enquêteur enquêtrice brigadier brigadière officier major lieutenant
  capitaine commandant adjudant commandante`,
  `pompier pompière secouriste sauveteur sauveteuse sapeur capitaine lieutenant lieutenante commandant colonel gendarme
  officier`,
  'marin capitaine commandant skipper navigateur navigatrice pilote',
  `prévenu prévenue accusé accusée suspect suspecte condamné condamnée détenu détenue inculpé inculpée mis mise
  meurtrier meurtrière assaillant assaillante`,
  'victime plaignant plaignante survivant survivante rescapé rescapée blessé blessée otage',
  `écrivain écrivaine romancier romancière auteur autrice auteure poète poétesse essayiste dramaturge biographe
  philosophe historien historienne`,
  'cinéaste réalisateur réalisatrice metteur metteuse auteur documentariste',
  'chanteur chanteuse musicien musicienne artiste rappeur rappeuse compositeur compositrice interprète pianiste guitariste violoniste',
  'acteur actrice comédien comédienne artiste interprète humoriste vedette star',
  'artiste peintre sculpteur sculptrice plasticien plasticienne photographe dessinateur dessinatrice',
  `journaliste reporter chroniqueur chroniqueuse éditorialiste rédacteur rédactrice présentateur présentatrice animateur
  animatrice confrère consœur`,
  'évêque archevêque prêtre curé prélat cardinal père abbé religieux homme',
  'pape pontife souverain père',
  'imam recteur religieux',
  `agriculteur agricultrice paysan paysanne éleveur éleveuse exploitant exploitante producteur productrice vigneron
  vigneronne viticulteur viticultrice maraîcher maraîchère céréalier céréalière arboriculteur`,
  'pêcheur marin patron ostréiculteur ostréicultrice',
  `syndicaliste délégué déléguée secrétaire représentant représentante responsable dirigeant dirigeante militant
  militante cégétiste`,
  'militant militante activiste responsable porte-parole membre',
  'porte-parole représentant représentante communicant communicante secrétaire chargé chargée',
  'diplomate ambassadeur ambassadrice consul consule émissaire chef cheffe ministre négociateur négociatrice',
  'salarié salariée employé employée ouvrier ouvrière technicien technicienne conducteur conductrice',
  'commerçant commerçante boulanger boulangère boucher bouchère libraire restaurateur restauratrice patron patronne gérant gérante épicier épicière',
  'cuisinier cuisinière chef cheffe restaurateur restauratrice',
  'chauffeur conducteur conductrice automobiliste routier routière livreur livreuse',
  'étudiant étudiante lycéen lycéenne collégien collégienne élève jeune adolescent adolescente garçon fille',
  'mère maman épouse femme fille veuve sœur parente',
  'père papa mari fils époux frère veuf',
  'conservateur conservatrice directeur directrice commissaire historien historienne',
  'roi souverain monarque',
  'reine souveraine',
  'fonctionnaire préfet préfète commissaire directeur directrice agent',
  'banquier banquière financier financière gérant gérante courtier courtière investisseur investisseuse trader',
  'retraité retraitée octogénaire septuagénaire sexagénaire nonagénaire',
  'société groupe entreprise compagnie firme maison géant constructeur fabricant opérateur industriel marque plateforme start-up',
  'banque établissement groupe prêteur',
  'syndicat organisation centrale fédération confédération union',
  'parti formation mouvement',
  'association ong organisation collectif fondation',
  'journal quotidien hebdomadaire titre magazine',
  'tribunal cour juridiction justice',
  'club équipe formation',
  'hôpital établissement clinique centre',
].map(words)
