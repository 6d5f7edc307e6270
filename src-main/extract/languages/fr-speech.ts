import { frGrammar } from './fr-grammar'
import { frRoles } from './fr-roles'
import { frVerbs } from './fr-verbs'
import { words } from './words'
import type { Speech } from './speech'

/** How French puts words in a mouth. */
export const frSpeech: Speech = {
  verbs: [
    ...frVerbs(
      true,
      `affirmer ajouter annoncer assurer avancer avouer balayer clamer certifier chuchoter commenter compléter confesser
      confier confirmer considérer constater corriger crier déclarer demander démentir déplorer détailler dire
      enchaîner estimer expliquer exploser glisser grincer grommeler hurler indiquer insister interroger ironiser
      jurer lâcher lancer marmonner marteler murmurer nier noter nuancer objecter observer
      plaisanter plaider poursuivre préciser prétendre prévenir proclamer promettre pester raconter rappeler rapporter
      réagir reconnaître regretter remarquer renchérir répéter répliquer répondre résumer rétorquer révéler riposter
      scander signaler souffler souligner soupirer soutenir sourire suggérer tacler tempérer témoigner
      temporiser tempêter tonner trancher tweeter admettre avertir concéder conclure écrire réciter redire relater
      relever s'emporter s'écrier s'exclamer s'étrangler s'indigner s'insurger s'amuser s'inquiéter s'interroger se_défendre
      se_désoler se_féliciter se_justifier se_lamenter se_plaindre se_réjouir se_souvenir se_rappeler s'alarmer s'agacer
      s'excuser estimer jurer analyser arguer argumenter argüer titrer menacer prédire pronostiquer reprendre
      continuer réaffirmer réitérer persifler railler gronder maugréer bougonner fulminer rugir gémir bredouiller
      balbutier faire calculer maintenir exclure disposer stipuler s'attendre s'émerveiller s'enthousiasmer rigoler protester
      proposer ordonner grogner jubiler trépigner rassurer croire penser supposer espérer craindre redouter prévoir apprendre rectifier garantir
      énumérer décrypter acquiescer philosopher vociférer siffler asséner hasarder alerter attester théoriser sangloter blaguer
      badiner s'étonner s'émouvoir s'offusquer s'impatienter s'esclaffer s'enflammer se_vanter se_targuer se_consoler
      se_remémorer se_gausser susurrer bafouiller bégayer s'exaspérer s'enorgueillir fanfaronner pérorer sermonner supplier geindre
      se_récrier s'enquérir abonder opiner embrayer décocher se_scandaliser se_révolter`,
    ),
    ...frVerbs(
      false,
      `accuser appeler mener apostropher attaquer blâmer citer commencer comparer condamner contester contredire convenir
      couper critiquer décrire défendre dénoncer désigner dévoiler divulguer écarter épingler évoquer exhorter exiger
      fustiger imaginer implorer invoquer inviter juger justifier lire louer mentionner minimiser moquer opposer ordonner parler
      plaindre proposer protester qualifier réclamer recommander réfuter refuser rejeter remercier reprocher ricaner
      saluer savoir taxer terminer traiter vanter viser vouloir conseiller décréter diagnostiquer émettre
      exprimer féliciter finir inciter interrompre laisser mettre poser publier poster questionner raisonner rassurer montrer
      recevoir revendiquer développer exposer trouver entendre valoir résonner lister promettre souhaiter préconiser approuver`,
    ),
    { lemma: 'dixit', strong: true, reflexive: false, finite: ['dixit'], participles: [], others: [] },
  ],
  auxiliaries: words(
    'a ont avait avaient aura auront aurait auraient ait est sont était étaient sera serait eut eurent fut ai as avons avez ayant été',
  ),
  be: words('est sont était étaient sera seront serait été fut furent'),
  between: words(
    `ne n' pas plus jamais bien aussi alors ainsi encore déjà même toujours d'emblée aussitôt pourtant toutefois notamment
    également ensuite enfin finalement simplement récemment longuement depuis hier tout d' emblée pour sa son part quant
    lui elle ironiquement sobrement sèchement immédiatement publiquement clairement souvent parfois presque mercredi
    lundi mardi jeudi vendredi samedi dimanche jeudi tantôt puis franchement volontiers donc cependant plutôt en privé
    longtemps désormais sans détour`,
  ),
  clitics: words("se s' me m' te t' lui leur nous vous l' le la les en y"),
  according: words(
    "selon d'après d'_après à_en_croire à_l'en_croire à_les_en_croire aux_yeux_de aux_dires_de de_l'avis_de par_la_voix_de par_la_voix_du par_la_bouche_de de_source",
  ),
  pronouns: {
    il: 'male',
    elle: 'female',
    ils: 'many',
    elles: 'many',
    lui: 'male',
    eux: 'many',
    on: 'nobody',
    je: 'self',
    nous: 'self',
    lequel: 'male',
    laquelle: 'female',
    qui: 'relative',
    'celui-ci': 'male',
    'celle-ci': 'female',
    'ceux-ci': 'many',
    'celles-ci': 'many',
    "quelqu'un": 'someone',
    beaucoup: 'someone',
    certains: 'someone',
    certaines: 'someone',
    plusieurs: 'someone',
    chacun: 'someone',
  },
  definite: words("le la les l' ce cet cette ces son sa ses leur leurs mon ma mes notre nos"),
  indefinite: words('un une des plusieurs deux trois quatre certains certaines quelques'),
  possessive: words('son sa ses leur leurs mon ma mes notre nos'),
  feminine: words('la une cette sa ma'),
  masculine: words('le un ce cet mon'),
  contracted: words('du au'),
  answering: words('répondre rétorquer répliquer riposter objecter couper corriger'),
  going: words(
    `ajouter poursuivre continuer conclure insister préciser reprendre enchaîner compléter marteler renchérir détailler nuancer
    souligner reconnaître rappeler noter`,
  ),
  nouns: words(
    'note notes remarque remarques demande demandes annonce annonces juge juges critique critiques lance lances murmure réplique riposte coupe sourire écrit écrits tacle récit place rapport offre conseil conseils cite trouve vise promet crie dit signale avis tonne',
  ),
  completed: {
    faire: words('savoir valoir état part remarquer observer écho'),
    mettre: words('avant garde cause'),
  },
  firmed: { laisser: words('entendre') },
  otherwise: { relever: ['du', 'de la', "de l'"] },
  finding: words('montrer'),
  asking: words('interroger questionner citer inviter'),
  reckonings: words(
    'mesures calculs estimations chiffres données analyses travaux recherches dires comptes relevés projections prévisions décomptes',
  ),
  reckoned: {},
  prepositions: words(
    `à au aux de du des d' en dans sur sous par pour avec sans chez vers contre entre après avant depuis pendant lors
    devant derrière selon envers parmi malgré face jusqu' auprès`,
  ),
  of: words("de du des d'"),
  conjunctions: words(
    "que qu' et mais ou si s' quand où dont lorsque lorsqu' puis comme car parce tandis alors donc",
  ),
  that: words("que qu'"),
  whose: ['dont'],
  relatives: words('qui dont'),
  and: ['et'],
  joining: [],
  denying: words("ne n'"),
  restricting: words("ne n'"),
  bare: [],
  wishing: words('craindre redouter espérer exiger menacer'),
  pasts: [],
  passing: [],
  actingPasts: [],
  muches: [],
  telling: [],
  adjectives: words(
    'ancien ancienne nouveau nouvelle grand grande petit petite jeune vieux vieille propre autre seul seule même premier première',
  ),
  mottos: words('devise slogan maxime mantra adage'),
  naming: words(
    `baptisé baptisée baptisés baptisées intitulé intitulée intitulés nommé nommée dénommé dénommée surnommé surnommée
    surnommés appelé appelée appelés appelle appellent mot mots terme expression slogan devise banderole titre film livre
    roman chanson album tableau toile émission spectacle projet opération plan programme formule étiquette pancarte
    panneau refrain chant hymne marque concept label rubrique genre sobriquet pseudonyme logiciel collection exposition
    festival prix nommés titrée sous-titre mention inscription appelées surnommées surnomment surnommait baptisées
    baptisent rebaptisé rebaptisée signifie signifiant signifient désigne désignent désignant sobriquets
    hashtag graffiti statut pseudo format`,
  ),
  commonly: words(
    `appelle appelait appellera appellerait appela appellent appelaient surnomme surnommait surnommera nomme nommait
    nommera dénomme dénommait`,
  ),
  everybody: words("on s'"),
  soCalled: words('dits dite dites'),
  soCalledApart: ['dite'],
  asked: words(
    'interrogé interrogée interrogés interrogées questionné questionnée sollicité sollicitée relancé relancée',
  ),
  unsaying:
    /^mais (?:(?:ils?|elles?) )?(?:(?:n['’](?:a|ont)|ne (?:veut|souhaite|souhaitait)) pas (?:(?:souhaité|voulu) )?|(?:a|ont) refusé d['’e] ?|refuse d['’e] ?|s['’]est refusée? à )(?:en dire|dire|préciser|donner|commenter|détailler|s['’]exprimer|nommer|communiquer|révéler)/,
  contrast: /^, (?:lui|elle|quant à (?:lui|elle)|de son côté|pour sa part),/,
  deed: /^(?:ne|n['’].*|se|s['’].*|avoir|être|faire|vouloir|.{2,}(?:er|ir|oir|dre|ttre))$/,
  charges: words(
    `accusé accusée accusés accusées soupçonné soupçonnée soupçonnés soupçonnées soupçon soupçons poursuivi poursuivie
    poursuivis poursuivies poursuites inculpé inculpée inculpés examen détention garde plainte plaintes enquête condamné
    condamnée condamnés jugé jugée jugés arrêté arrêtée arrêtés prévenu chef chefs accusation accusations délit crime
    information écroué écrouée incarcéré incarcérée coupable coupables infraction`,
  ),
  charged: words(
    `accusé accusée accusés accusées soupçonné soupçonnée soupçonnés soupçonnées poursuivi poursuivie poursuivis poursuivies
    inculpé inculpée inculpés inculpées condamné condamnée condamnés condamnées jugé jugée jugés jugées arrêté arrêtée
    arrêtés arrêtées interpellé interpellée interpellés interpellées écroué écrouée écroués écrouées coupable coupables
    examen vue détention`,
  ),
  chargeLinks: words("pour de d'"),
  chargeJoins: words("et ou de d' pour"),
  chargeAdjectives: ['provisoire'],
  dubbing: ['appeler'],
  calling: words(
    `qualifier juger traiter parler évoquer dénoncer décrire taxer accuser critiquer fustiger saluer vanter se_dire dire
    moquer estimer déplorer considérer regretter trouver condamner reprocher promettre exiger s'inquiéter assurer
    réclamer menacer refuser craindre redouter vouloir exprimer répondre prévoir raconter`,
  ),
  sayings: words(
    'propos mots déclaration déclarations réponse phrase formule commentaire message communiqué tweet conclusion verdict démenti aveu confidence précisions informations explications confidences témoignage termes chiffres estimations',
  ),
  answers: ['réponse'],
  answerVerb: 'répondre',
  possessors: {},
  ownerLinks: ['par'],
  times: words(
    `soir matin nuit veille lendemain semaine mois année journée jour soirée matinée midi minute heure seconde instant moment fois
    week-end trimestre siècle été hiver printemps automne janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre lundi mardi mercredi jeudi vendredi samedi dimanche`,
  ),
  ...frRoles,
  ...frGrammar,
  settings: words(
    "en_privé en_petit_comité sous_couvert_d'anonymat sous_le_sceau_de_l'anonymat à_huis_clos en_aparté en_coulisses hors_micro en_interne",
  ),
  occasions: words(
    `conférence communiqué entretien interview tribune discours message tweet courrier courriel lettre réunion audience visite débat émission
    antenne micro plateau presse journalistes radio télévision twitter facebook meeting déplacement point vidéo note rapport billet blog séance barre
    allocution intervention table-ronde cérémonie inauguration congrès sommet`,
  ),
  hearers: words('à au aux'),
  saidSoon: [],
  addressing: [],
  closing: [],
  reading: ['lire'],
  readFrom: words('sur dans'),
  readingOut: words(
    'cite citait cita cité citant lit lisait lut lu lisant brandit brandi reprend repris reprenant',
  ),
  writings: words(
    'avis rapport lettre note étude courrier courriel mail livre texte discours article poème journal arrêt jugement mémo',
  ),
  firms: words('auditeurs avocats conseils consultants architectes banquiers assureurs commissaires'),
  floors: words('parole micro'),
  quoting: words('cite citait cita citent citant'),
  interviewing: words('interroge interrogeait interrogea interrogent'),
  quotedAs: [],
  views: words('avis opinion sentiment constat analyse réaction position souvenir explication'),
  asSaid: ['comme'],
  themselves: { 'lui-même': 'male', 'elle-même': 'female', 'eux-mêmes': 'many', 'elles-mêmes': 'many' },
  afterwards: words('après avant'),
  houses: words("chez à au à_la à_l' du_côté_de du_côté_d' du_côté_du du_côté_de_la du_côté_de_l' du_côté"),
  askedOf: ['chez'],
  askedNear: words("auprès_de auprès_d' auprès dans_l'entourage_de dans_l'entourage_d' dans_l'entourage"),
  askedAt: words("à au à_la à_l'"),
  learning: words(
    'apprendre entendre savoir indiquer préciser estimer considérer juger croire penser reconnaître admettre noter souligner',
  ),
  assuring: words('assurer affirmer expliquer confirmer dire soutenir plaider regretter'),
  counted: words(
    'compris comprise comprises inclus incluse incluses exclu exclue exclus exclues excepté exceptée exceptés',
  ),
  sides: ['côté', 'côtés'],
  eyes: ['pour'],
  judging: /^(?:il s'|c'|cela)/,
  inquiries: words(
    'enquête enquêtes étude études sondage sondages audit bilan expertise autopsie recensement statistiques chiffres données archives',
  ),
  anonymous: words('source sources'),
  joiner: /^(?:toutefois|cependant|pourtant|en revanche|en effet), /i,
  toldBeside:
    /(?:[st]'|[st]’|l'|l’|lui |me |m'|m’)?(?:est |a |ont |avait )?(\p{Ll}+)(?:[ -]|-t-)(?:il|elle|ils|elles|on|le |la |l'|l’|un |une |\p{Lu})/u,
  addressed: /(?<!\p{L})(?:je|j'|j’|vous|votre|vos|tu|ton|ta|tes|toi)(?!\p{L})/iu,
  heard: words('à au aux dans sur par'),
}
