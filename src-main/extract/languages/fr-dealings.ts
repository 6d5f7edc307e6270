import type { Dealings } from './dealings'
import { frDealHints } from './fr-deal-hints'
import { frDealSigns } from './fr-deal-signs'
import { frDealVerbs } from './fr-deal-verbs'
import { frForms, frParticiples } from './fr-verbs'
import { listed, meanings, phrases, words } from './words'

/** French words of deals, folded. */
export const frDealings: Dealings = {
  verbs: frDealVerbs,
  hints: frDealHints,
  nouns: meanings([
    ['partnership', "lettre d'intention, protocole d'accord, partenariat, alliance"],
    ['contract', 'protocole, contrat, contrats, commande, marche, accord, indemnite'],
    ['investment', 'investissement, investissements, participation, ticket, tranche'],
    ['investment', 'recapitalisation, augmentation de capital, apport, entree au capital'],
    [
      'acquisition',
      "acquisition, rachat, achat, reprise, offre, opa, prise de controle, offre de rachat, offre d'achat",
    ],
    ['merger', 'fusion'],
    ['funding', 'levee de fonds, tour de table, subvention, don, legs, mecenat, promesse, aide, dotation'],
    [
      'loan',
      'avance remboursable, avances remboursables, pret, credit-relais, emprunt, credit, ligne de credit, lignes de credit',
    ],
    ['fine', 'amende'],
    ['sale', 'vente, cession'],
    ['layoffs', 'suppression, suppressions, licenciement, licenciements, plan social'],
    ['layoffs', "plan de sauvegarde de l'emploi"],
  ]),
  givenBy:
    phrases(`pret, offre, don, credit, credit-relais, emprunt, subvention, ticket, aide, dotation, tour de table,
    levee de fonds`),
  signs: frDealSigns,
  states: meanings([
    ['negotiating', "rien n'est signe, rien n'a ete signe, discutons, negocions, discutait, negociaient"],
    ['negotiating', 'sur la table, a la table, negocie, negocient, negocier, negociait, discute, discutent'],
    ['negotiating', 'negociations, negociation, discussions, pourparlers, en discussion, se poursuivent'],
    [
      'negotiating',
      "quasiment d'accord, presque d'accord, pas encore signe, pas encore signee, sur le point de signer",
    ],
    ['intended', "lettre d'intention, lettres d'intention, vise, veut, veulent, prevoit, prepare"],
    ['intended', 'cherche, cherchent, espere, esperent, ambitionne, pret a, prete a, prets a, pretes a'],
    [
      'intended',
      'envisage, envisagent, projette, compte, souhaite, etudie, etudient, etudierait, devrait, devait',
    ],
    [
      'intended',
      "devaient, va, vont, propose, protocole d'accord, pourrait, pourraient, s'apprete, s'appretait",
    ],
    ['announced', 'annonce, annoncee, annoncait, annoncent, devoile'],
    ['signed', 'signe, signes, signee, signees, signaient, signent, conclu, conclut, conclue, paraphaient'],
    ['signed', 'paraphe, scelle, boucle, bouclee, finalise, finalisee'],
    ['on hold', frParticiples('reporter différer').join(', ')],
    ['on hold', frForms('geler suspendre ajourner').join(', ')],
    ['collapsed', frForms('renoncer abandonner annuler').join(', ')],
    ['on hold', "gel, gele, suspend, suspendent, au point mort, on ice, en pause, a l'arret, en suspens"],
    [
      'collapsed',
      "est mort, est morte, morte, renonce, renoncait, renoncent, retrait, tombe a l'eau, tombee a l'eau",
    ],
    [
      'collapsed',
      "tourne court, mis fin, veto, fait long feu, dit non, jete l'eponge, fait faux bond, echoue, echoue",
    ],
    [
      'collapsed',
      frParticiples('abandonner retirer rejeter repousser refuser résilier écarter annuler rompre').join(
        ', ',
      ),
    ],
    [
      'collapsed',
      frParticiples('décliner enterrer bloquer opposer torpiller éconduire casser dénoncer').join(', '),
    ],
    [
      'collapsed',
      'abandonne, abandonnent, rejettent, rejette, refuse, refusent, capote, avorte, bloque, decline',
    ],
    [
      'collapsed',
      "jugee insuffisante, jugee trop basse, n'aura pas lieu, ne se fera pas, ne verra pas le jour, caduc, caduque",
    ],
    [
      'collapsed',
      "n'est jamais arrive, n'est jamais venu, jamais vu la couleur, n'a jamais ete signe, n'a jamais ete signee",
    ],
    [
      'collapsed',
      "n'a jamais ete verse, n'a jamais ete versee, n'ont jamais ete verses, n'ont jamais ete versees",
    ],
    ['collapsed', "l'abandon de, l'abandon du, l'annulation de, l'annulation du, renoncement"],
    [
      'collapsed',
      `n'ont pas abouti, n'a pas abouti, sans aboutir, le denoncer, la denoncer, plie bagage, plie bagages, c'est non, ce sera non, non merci, tourne les talons, claque la porte, s'est retire,
      s'est retiree, se retire, s'est desiste, s'est desistee, s'est decommande, s'est decommandee, rompu, rompue, resilie, resiliee,
      ne viendra pas, plus question, ne veut plus, n'en veut plus, les a repris, l'a repris, marche arriere, volte-face,
      lettre morte, sans suite, en est reste la, laisse filer, fin de non-recevoir, leve le camp, econduits,
      parti en fumee, partie en fumee, cheque en bois, n'a jamais regle, n'a jamais paye, n'ont jamais paye, sans succes, en vain,
      ne renouvellera pas, ne renouvellerait pas, evince, evincee, fait defection, ont ete rendus, a ete rendu,
      bredouille, retoque, retoquee, refuse net, ne donnera pas suite, n'a pas donne suite, jamais revu, prefere un autre, plus ete question, s'est desistee, a fait defection, vote contre,
      s'est ravise, s'est ravisee, s'est efface, s'est effacee, laisse tomber, a vote contre, ont vote contre,
      s'est arretee a, s'est evapore, s'est evaporee, reprend ses billes, repris ses billes, va voir ailleurs,
      alle voir ailleurs, change d'avis, n'en fera rien, n'en a rien fait, affaire close, reste lettre morte, a fait faux bond,
      a ete prefere, pas retenu, pas retenue, perd le marche, arrive deuxieme, arrivee deuxieme`,
    ],
    [
      'on hold',
      `mis en attente, mise en attente, a l'examen, en suspens, en attente, en sommeil, dans un tiroir, au frigo, attend toujours, en sursis,
      moratoire, mis sur la glace, met sur la glace, sous cle, au placard, en stand-by, sous sequestre, toujours pas arrive, toujours pas verse, tarde a`,
    ],
    [
      'denied',
      `dement, dementent, dementi, dementis, dementait, dementons, nie, nient, niait, n'y a pas d'offre, n'existe aucun, n'existe aucune,
      aucune offre, aucune proposition, aucun projet de vente, rien de tel, pas la moindre offre, c'est faux, pure invention,
      s'en defend, s'en defendent, refute, refutent, n'y a ni, jamais rien offert, jamais rien propose, jamais rien promis, jamais rien recu,
      n'a rien reclame, rien reclame, jamais rien demande, n'a jamais promis, n'a jamais propose, n'a jamais recu, n'avoir jamais,
      une fable, n'a jamais eu l'intention, jamais eu l'intention, ni offre, ni vente, n'a jamais ete question, jamais ete question, inexacte, inexact, simple rumeur, de la fiction, pure fiction, denue de tout fondement, infonde, infondee`,
    ],
  ]),
  toward: words('a au aux dans chez envers pour'),
  fromward: phrases("de, du, d', des, aupres de, aupres d', aupres du, par"),
  with: ['avec'],
  into: ['dans'],
  things: ['a', 'au', 'aux'],
  locatives: words("a au aux en dans sur vers de du d' des depuis pres quitte"),
  targets: words('sur pour visant'),
  between: ['entre'],
  valuations: words(`valorise valorisee valorises valorisees valorisant valorisait
      valorisaient valorisera valoriseront valoriserait valoriseraient valoriser valorisation`),
  priceNouns: words('prix montant somme cout'),
  refusing: frForms('rejeter repousser refuser décliner'),
  rebuffs: words('rejete rejetee repousse repoussee refuse refusee decline declinee'),
  lowerings: [...frForms('ramener abaisser diminuer limiter'), ...words('reduit reduite reduire')],
  tenders: words('marche marches contrat contrats adjudication delegation concession chantier'),
  facing: ['devant', 'face a', 'face au', 'lors de'],
  parts: ['dont', 'plus'],
  rivals: ['contre', 'que', "qu'", 'aux'],
  objects: ['lui', 'leur'],
  ownObjects: ['nous', 'me', "m'"],
  hearerObjects: ['vous'],
  personObjects: [],
  relatives: ['qui'],
  latters: ['celui-ci', 'celle-ci', 'dernier', 'derniere'],
  clients: ['client', 'cliente', 'clients'],
  conditions: ['si', "s'il", "s'ils"],
  movements: { closings: [], drops: [], directions: [], leads: [] },
  refusals: { no: [], behind: [] },
  genitives: [],
  refused: ['de', "d'", 'a'],
  clitics: ['en', 'y', 'lui', 'leur'],
  aims: ['pour'],
  ties: words('avant apres sans'),
  infinitive: /(?:er|ir|re)$/,
  futureForm: /(?:ra|ront|rait|raient)$/,
  duties: words('doit doivent devra devront devrait devraient pourra pourrait pourraient'),
  threats: words('risque risquent risquait encourt encourent menace menacent expose'),
  pluperfects: ['avait', 'avaient'],
  jobs: words(
    'poste postes emploi emplois salarie salaries employe employes personnes suppressions effectifs',
  ),
  agents: ['par', 'de la part de'],
  participle: /(?:ee?s?|u[es]{0,2}|is|ise|ert|erte)$/,
  nounsToo: ['offre', 'mise', 'finance', 'finances', 'promise', 'reprise', 'vise'],
  raises: [],
  yets: words("encore que qu' seulement"),
  negations: words("aucun aucune n' ne ni jamais rien pas"),
  formers: words('ancien ancienne anciens anciennes ex'),
  judging: words(
    `critique critiquee critiques critiquees salue saluee salues saluees denonce denoncee denonces denoncees decrie decriee
    soutenu soutenue raille raillee fustige fustigee`,
  ),
  bystanders: words('proche proches courant fait marge'),
  inOrder: ['respectivement'],
  each: ['chacun', 'chacune'],
  restated: ['soit', 'ou'],
  worth: '',
  securities: words('actions parts titres capital obligations'),
  resumptions: words(
    'reprennent repris reprises reprise relance relancees rouvert rouvertes nouveau nouvelles',
  ),
  settlings: words('solder clore eteindre eviter'),
  purposes: ['pour', "d'", 'de'],
  publics: words('etat gouvernement region departement metropole conseil mairie ville commune'),
  struck: ['contre', 'a', 'au'],
  suffered: ['vu', 'vue', 'voit'],
  tellings: [],
  according: ['selon', "d'apres", 'a en croire', 'dixit', "d'"],
  that: ['que', "qu'"],
  noThat: words(
    'parce alors tandis avant apres bien pour sans depuis tant plus moins aussi ainsi afin pendant',
  ),
  transfers: {
    joining: words('rejoint rejoindre rejoignait rejoindra'),
    leaving: words('quitte quitter quittait'),
    moves: words(
      'parti partie part arrive arrivee recrute recrutee transfere transferee file transfert pret prete',
    ),
    prices: words('pour contre moyennant'),
    fetching: words('rapporte rapportent rapportait'),
    players: words(`joueur joueuse attaquant attaquante ailier gardien gardienne defenseur milieu capitaine
      international internationale`),
    persons: words('il elle'),
  },
  pronouns: ['il', 'elle', 'ils', 'elles', 'on', 'nous'],
  persons: [],
  ownSelf: ['je', "j'"],
  own: ['nous', 'je', "j'", 'on'],
  articles: words("le la l' les au du aux"),
  apiece: ['par', 'la', 'le'],
  owners: ['sa', 'son', 'ses', 'leur', 'leurs'],
  wages: words('prime salaire remuneration bonus loyer pension dividende'),
  airs: ['sur', 'dans'],
  shareCapital: /(?:^| )au capital (?:social |variable |fixe )?(?:de|d')$/,
  standings:
    words(`dette dettes encours endettement passif benefice benefices perte pertes deficit excedent tresorerie
    economies capitalisation revenus recettes ventes profits affaires cout couts coutant manque budget masse salariale salaire salaires traitement
    resultat marge synergies surcout ardoise ardoises`),
  standing: words(
    `de d' a est sont est etait etaient sera serait atteint atteignait atteindrait depasse avoisine nette net brut brute
    annuel annuelle annuels previsionnel total totale environ pres plus s' se eleve elevait elevent etablit etablissait
    estime estimee estimes evalue evaluee chiffre chiffree boursiere sociale en a du des
    ont avait double triple bondi progresse augmente recule`,
  ),
  standsIn: [],
  losing: words('perd perds perdent perdait perdaient perdu perdra perdre pese peserait'),
  costing: words(
    `coute coutent coutait coutaient coutera couteront couterait couteraient couter economiser economise economisera
    economiserait epargner epargnera epargnerait rapporter rapporte rapportent rapportera rapporterait faut faudra faudrait`,
  ),
  shares: words('action actions titre titres'),
  prices: ['a'],
  towns: ['elus', 'conseillers', 'ville', 'commune', 'mairie', 'municipalite', 'village', 'agglomeration'],
  bodies: words(`groupe entreprise societe compagnie club start-up startup firme association maison reseau
    direction`),
  callings: {
    nouns: listed(
      words(`hopital maternite clinique abattoir observatoire phare refuge aquarium piscine creche hospice ecole lycee college theatre musee brasserie boulangerie distillerie usine chantier fonderie orchestre
      journal zoo eglise cathedrale parc festival galerie bibliotheque mediatheque port aeroport cooperative coentreprise chaine
      constructeur brasseur editeur producteur studio laboratoire institut universite academie hotel restaurant domaine
      federation ligue commission regulateur autorite filiale holding investisseur agence promoteur fabricant banque fonds
      syndicat association fondation operateur cabinet armateur assureur marque equipe firme maison plateforme collectif
      organisation fournisseur rival concurrent geant distributeur negociant grossiste traiteur menuisier imprimeur
      groupe entreprise societe compagnie club start-up startup reseau conserverie tannerie cristallerie confiserie
      scierie papeterie fromagerie cave cinema creancier acquereur repreneur architecte tresorier cooperateur`),
      '[a-z]+(?:icien|icteur|facteur|cteur|ateur|urier|tier|siste)',
    ),
  },
  headFirst: true,
  headLinks: words('de du des'),
  authorities: words(
    'cour tribunal tribunaux parquet assises prudhommes senat assemblee parlement police gendarmerie',
  ),
  returns: [
    ...words("deal accord l'accord offre negociations discussions contrat pret projet dossier rachat vente"),
    ...words(`operation don soutien subvention fusion partenariat versements protocole transaction
    investissement promesse pourparlers`),
  ],
}
