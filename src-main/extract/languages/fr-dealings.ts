import type { Dealings } from './dealings'
import { meanings, phrases, words } from './words'

/** French words of deals, folded. */
export const frDealings: Dealings = {
  verbs: [
    {
      words: 'investi investit investir investissent investissait investira injecte injecter injectera mise',
      kind: 'investment',
      subject: 'gives',
      status: 'announced',
    },
    {
      words:
        "rachete rachetent racheter rachetait rachetera rachetee rachetes rachetees acquise acquiert acquierent acquerir acquis acquerait s'offre s'offrir achete acheter achetent achetera reprend reprendre",
      kind: 'acquisition',
      subject: 'gives',
      status: 'signed',
    },
    {
      words:
        'verse verser versera attribue attribuee attribues verserait versee verses versees paie payer paye payee payes paiera regle regler reglee indemnise indemnisee',
      kind: 'contract',
      subject: 'gives',
      status: 'signed',
    },
    {
      words:
        'rembourse rembourser rembourseront remboursera remboursait remboursee restitue restituer restituera',
      kind: 'contract',
      subject: 'gives',
      status: 'signed',
      back: true,
    },
    { words: 'prete preter pretera pretent', kind: 'loan', subject: 'gives', status: 'signed' },
    {
      words:
        'finance financer financera apporte apporter apportera subventionne donne octroie octroyer octroyee accorde accorder accordera accordee accordes',
      kind: 'funding',
      subject: 'gives',
      status: 'announced',
    },
    {
      words: 'promet promettent promis promise promettre promettait engage engagee engages',
      kind: 'funding',
      subject: 'gives',
      status: 'intended',
    },
    {
      words: 'propose proposait proposent proposer offre offrait offrent offrirait offert offrir vise visait',
      kind: 'investment',
      subject: 'gives',
      status: 'intended',
    },
    {
      words:
        'vend vendent vendre vendu vendue vendra cede ceder cedera cedent cedee cedes cedees vendus vendues',
      kind: 'sale',
      subject: 'gets',
      status: 'signed',
    },
    { words: 'leve lever levera levent levait', kind: 'funding', subject: 'gets', status: 'announced' },
    { words: 'emprunte emprunter empruntera empruntait', kind: 'loan', subject: 'gets', status: 'signed' },
    {
      words:
        'recoit recu recevra recevoir touche touchera obtient obtenu obtiendra obtenir decroche decrocher',
      kind: 'funding',
      subject: 'gets',
      status: 'announced',
    },
    {
      words: 'fusionne fusionner fusionnent fusionneront',
      kind: 'merger',
      subject: 'gives',
      status: 'intended',
    },
    { words: 'ecope condamne condamnee', kind: 'fine', subject: 'gives', status: 'announced' },
    {
      words: 'inflige infliger infligent infligee infligees',
      kind: 'fine',
      subject: 'gets',
      status: 'announced',
    },
    {
      words: 'licencie licencier licenciera supprime supprimer supprimera supprimait suppriment',
      kind: 'layoffs',
      subject: 'gives',
      status: 'announced',
    },
  ],
  nouns: meanings([
    ['partnership', "lettre d'intention, protocole d'accord, partenariat, alliance"],
    ['contract', 'protocole, contrat, contrats, commande, marche, accord, indemnite'],
    ['investment', 'investissement, investissements, participation, ticket, tranche'],
    ['acquisition', 'acquisition, rachat, achat, reprise, offre'],
    ['merger', 'fusion'],
    ['funding', 'levee de fonds, tour de table, subvention, don, mecenat, promesse'],
    ['loan', 'pret, credit-relais, emprunt, credit'],
    ['fine', 'amende'],
    ['sale', 'vente, cession'],
    ['layoffs', 'suppression, suppressions, licenciement, licenciements, plan social'],
    ['layoffs', "plan de sauvegarde de l'emploi"],
  ]),
  givenBy: words('pret offre don credit credit-relais emprunt subvention ticket'),
  states: meanings([
    ['negotiating', 'sur la table, a la table, negocie, negocient, negocier, negociait, discute, discutent'],
    ['negotiating', 'negociations, discussions, pourparlers, en discussion'],
    ['intended', "lettre d'intention, lettres d'intention, vise, veut, veulent, prevoit, prepare"],
    ['intended', "envisage, projette, compte, souhaite, devrait, va, vont, propose, protocole d'accord"],
    ['announced', 'annonce, annoncee, annoncait, annoncent, devoile'],
    ['signed', 'signe, signes, signee, signees, signaient, signent, conclu, conclut, paraphaient'],
    ['signed', 'paraphe, scelle, boucle, bouclee, finalise'],
    ['on hold', 'gele, gelee, gel, suspend, suspendu, suspendue, au point mort, on ice, reporte'],
    ['on hold', "en pause, a l'arret, en suspens"],
    ['collapsed', 'est mort, est morte, morte, renonce, renoncait, abandonne, abandonnee, retire, retiree'],
    ['collapsed', 'rejete, rejetee, rejettent, repousse, repoussee, refuse, refusee, echoue, capote'],
    ['collapsed', "rompu, rompues, annule, annulee, tombe a l'eau, decline, enterre, avorte"],
    ['denied', "dement, dementi, nie, dementait, n'y a pas d'offre"],
  ]),
  toward: words('a au aux dans chez envers pour'),
  fromward: phrases("de, du, d', des, aupres de, aupres d', aupres du, par"),
  with: ['avec'],
  into: ['dans'],
  locatives: words("a au aux en dans sur vers de du d' des depuis pres quitte"),
  parts: ['dont', 'plus'],
  rivals: ['contre', 'que', "qu'", 'aux'],
  objects: ['lui', 'leur'],
  ownObjects: ['nous', 'me', "m'"],
  hearerObjects: ['vous'],
  personObjects: [],
  relatives: ['qui'],
  conditions: ['si', "s'il", "s'ils"],
  refused: { before: ['de', "d'", 'a'], infinitive: /(?:er|ir|re)$/ },
  futureForm: /(?:ra|ront|rait|raient)$/,
  jobs: words(
    'poste postes emploi emplois salarie salaries employe employes personnes suppressions effectifs',
  ),
  agents: ['par', 'de la part de'],
  participle: /(?:ee?s?|u[es]{0,2}|is|ise|ert|erte)$/,
  nounsToo: ['offre', 'mise', 'finance', 'promise', 'reprise', 'vise'],
  negations: words("aucun aucune n' ne ni jamais rien pas"),
  bystanders: words('proche proches courant fait marge'),
  restated: ['soit', 'ou'],
  worth: '',
  securities: words('actions parts titres capital obligations'),
  resumptions: words(
    'reprennent repris reprises reprise relance relancees rouvert rouvertes nouveau nouvelles',
  ),
  purposes: ['pour', "d'", 'de'],
  publics: words('etat gouvernement'),
  suffered: ['vu', 'vue', 'voit'],
  according: ['selon', "d'apres", 'a en croire', 'dixit', "d'"],
  that: ['que', "qu'"],
  noThat: words(
    'parce alors tandis avant apres bien pour sans depuis tant plus moins aussi ainsi afin pendant',
  ),
  pronouns: ['il', 'elle', 'ils', 'elles', 'on', 'nous'],
  own: ['nous', 'je', "j'", 'on'],
  articles: words("le la l' les au du aux"),
  towns: ['ville', 'commune', 'mairie', 'municipalite', 'village', 'agglomeration'],
  bodies: words(`groupe entreprise societe compagnie club start-up startup firme association maison reseau
    direction`),
  authorities: words(
    'cour tribunal tribunaux parquet assises prudhommes senat assemblee parlement police gendarmerie',
  ),
  returns: [
    ...words("deal accord l'accord offre negociations discussions contrat pret projet dossier rachat vente"),
    ...words(`operation don soutien subvention fusion partenariat versements protocole transaction
    investissement promesse pourparlers`),
  ],
}
