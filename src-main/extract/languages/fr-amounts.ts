import type { Amounts } from './amounts'
import { frClaims } from './fr-claims'
import { frUnits } from './fr-units'
import { meanings, phrases, words } from './words'

/** French words of amounts, folded: lower case, without accents. */
export const frAmounts: Amounts = {
  ...frUnits,
  claims: frClaims,
  decimal: ',',
  numbers: meanings([
    [0, 'zero'],
    [1, 'un, une'],
    [2, 'deux'],
    [3, 'trois'],
    [4, 'quatre'],
    [5, 'cinq'],
    [6, 'six'],
    [7, 'sept'],
    [8, 'huit'],
    [9, 'neuf'],
    [10, 'dix'],
    [11, 'onze'],
    [12, 'douze'],
    [13, 'treize'],
    [14, 'quatorze'],
    [15, 'quinze'],
    [16, 'seize'],
    [20, 'vingt, vingts'],
    [30, 'trente'],
    [40, 'quarante'],
    [50, 'cinquante'],
    [60, 'soixante'],
    [70, 'septante'],
    [80, 'huitante, octante'],
    [90, 'nonante'],
  ]),
  powers: meanings([
    [100, 'cent, cents'],
    [1e3, 'mille'],
    [1e6, 'million, millions, mio'],
    [1e9, 'milliard, milliards, md, mds, mrd'],
    [1e12, 'billion, billions'],
  ]),
  barePowers: ['cent', 'mille'],
  articles: ['un', 'une'],
  and: ['et'],
  halfMore: [
    ['et', 'demi'],
    ['et', 'demie'],
  ],
  collectives: meanings([
    [8, 'huitaine'],
    [10, 'dizaine'],
    [15, 'quinzaine'],
    [20, 'vingtaine'],
    [30, 'trentaine'],
    [40, 'quarantaine'],
    [50, 'cinquantaine'],
    [60, 'soixantaine'],
    [100, 'centaine'],
    [12, 'douzaine'],
  ]),
  links: ['de', "d'"],
  moneyNouns:
    words(`aides subventions dette dettes pertes benefice benefices recettes credits depenses dividendes
    impots profits benef tva penalite penalites amende amendes dommages indemnite indemnites prime primes
    plus-value revenus fonds capital travaux loyer loyers arrieres cotisations salaires economies frais
    honoraires redressement commissions commission investissement investissements prets pret rente capitaux
    deficit dons credit contrats redevances droits ventes cautions caution garantie garanties rabais liquidites
    liquide cash tresorerie plus moins mieux trop royalties acompte acomptes dedit rancon bonus aide subvention
    don pret avance avances apport apports dot charges prejudice dedommagement somme cheque devis offre accord
    transaction montant facture enveloppe remise`),
  ofSomebody: words(
    'un une le la les ce cet cette ces son sa ses leur leurs son notre nos votre vos mon ma mes',
  ),
  afterMoney: [],
  leftOut: {
    pronouns: ['en'],
    parts: [['dont']],
    notBefore: words(
      'tout moyenne total plus outre effet fait cours fin janvier fevrier mars avril mai juin juillet',
    ),
    leads: ['pour', 'a'],
    given:
      words(`prete donne promis offert propose verse paye emprunte reclame demande exige preter donner verser payer offrir
      rendre rembourser rembourse restitue empoche`),
    after:
      words(`a au aux en et ou mais par pour qui que dont dans sur soit contre lors le la l' les lui leur me nous vous
      ont sont est ne avec sans chacun chacune ensuite puis avant apres depuis desormais aujourd'hui seulement
      environ maximum minimum des du cette ce chaque pres comme si quand lorsque afin hier demain`),
    more: words('plus moins mieux trop cote'),
  },
  percent: phrases('pour cent, pour-cent, pourcent, pourcents, pourcentage, pourcentages, p. 100'),
  percentBefore: [],
  points: meanings([
    [1, 'points de pourcentage, point de pourcentage'],
    [0.01, 'points de base'],
  ]),
  barePoints: ['point', 'points'],
  fractions: meanings([
    [3, 'tiers'],
    [4, 'quart, quarts'],
    [5, 'cinquieme, cinquiemes'],
    [6, 'sixieme'],
    [7, 'septieme'],
    [8, 'huitieme'],
    [9, 'neuvieme'],
    [10, 'dixieme, dixiemes'],
    [12, 'douzieme'],
    [15, 'quinzieme'],
    [20, 'vingtieme'],
    [100, 'centieme'],
    [1000, 'millieme'],
  ]),
  theFraction: ['le'],
  halves: ['moitie', 'demi'],
  endingHalves: ['demi'],
  halfAgain: [['moitie', 'plus']],
  notHalves: ['seconde', 'premiere', 'deuxieme'],
  afterFraction: words("de du des d' moins plus seulement a en environ est sont pour par"),
  notFractionOf: { links: ['de', "d'"], nouns: ['heure', 'heures', 'finale', 'siecle'] },
  multiples: meanings([
    [
      2,
      'double, doublee, doubles, doublees, doubler, doublent, doublons, doublait, doubla, doublera, doubleront',
    ],
    [3, 'triple, triplee, triples, tripler, triplent, triplait, tripla, triplera'],
    [4, 'quadruple, quadruplee, quadrupler'],
    [5, 'quintuple'],
    [10, 'decuple'],
  ]),
  plainMultiple: /^(?:doubles?|triples?|quadruple|quintuple|décuple)$/,
  multipleLeads: ['le', 'du', 'au'],
  multipleEnds: ['de', "d'", 'du', 'des', '.', ',', ';', 'que'],
  multiplied: ['sa', 'son', 'ses', 'leur', 'leurs'],
  multipliedFrom: ['de', "d'"],
  twice: { words: [], before: [] },
  fold: [],
  times: ['fois'],
  moreOrLess: words('plus moins superieur superieure superieurs trop mieux inferieur celui'),
  timesOf: words("son sa ses leur leurs le la les l' ce celui celle"),
  amountsTo: words('soit vaut valait valent represente representent representait egale pese'),
  by: {
    'divise par': -1,
    'divisee par': -1,
    'divises par': -1,
    'divisees par': -1,
    'multiplie par': 1,
    'multipliee par': 1,
    'multiplies par': 1,
    'multipliees par': 1,
  },
  outOf: ['sur'],
  outOfPlainly: ['sur'],
  minus: ['moins'],
  notMinus: words('au du le ou plus fois h heure heures de'),
  counted: [],
  overs: [],
  quarrels: [],
  behindHedge: words("de des d' les un une"),
  hedges:
    phrases(`environ, pres de, plus de, moins de, quelque, autour de, a peu pres, presque, plus ou moins,
    a peine plus de, pres d', plus d', moins d', au moins, au plus, jusqu'a, superieur a,
    superieure a, inferieur a, inferieure a, de l'ordre de, de quelque, pres des, autour des,
    aux alentours de, plus pres de, jusque, grosso modo, approximativement, guere plus de,
    un peu plus de, un peu moins de`),
  hedgesAfter: ['environ', 'au moins', 'a peu pres', 'au maximum', 'ou plus'],
  ranges: { to: ['a', 'ou'], openers: ['entre'], and: ['et'], respectively: 'respectivement' },
  halvedPeriods: [],
  ranks: ['numero'],
  streets: words(
    'rue avenue boulevard bd av place quai chemin impasse allee cours faubourg square passage esplanade sentier venelle',
  ),
  streetNames: [],
  again: words('bis ter quater'),
  countedStreets: words('cours place square passage'),
  ofStreets: words("de du des la les l' d'"),
  behindStreets: [],
  codes: { articles: words('article articles art'), links: words("et ou a de du des l' les") },
  clauses: {
    openers: words("le la les l' tout toute chaque aucun aucune si en"),
    duties: words('doit doivent devra devront peut pourra'),
  },
  labels:
    words(`article articles art page pages p chapitre section paragraphe alinea annexe numero numeros no n°
    volume vol tome tableau figure fig chambre salle porte quai voie ligne bus route rue avenue
    boulevard bp cs lot phase version episode saison chaine canal groupe niveau ref tel telephone
    fax siret annee annees tour question clause amendement piece grief point`),
  timeUnits:
    words(`seconde secondes minute minutes heure heures h min jour jours journee journees semaine semaines
    mois an ans annee annees trimestre trimestres semestres siecle siecles decennie decennies nuit
    nuits week-end seance seances s mn`),
  ordinals: /^(?:er|ere|re|e|eme|ieme|nd|nde|ers|es)$/,
}
