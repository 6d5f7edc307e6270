import type { Dealings } from './dealings'
import { enDealHints } from './en-deal-hints'
import { enDealSigns } from './en-deal-signs'
import { enDealVerbs } from './en-deal-verbs'
import { enForms } from './en-verbs'
import { listed, meanings, phrases, words } from './words'

/** English words of deals, folded. */
export const enDealings: Dealings = {
  verbs: enDealVerbs,
  hints: enDealHints,
  nouns: meanings([
    ['partnership', 'letter of intent, memorandum, partnership, alliance, joint venture, tie-up'],
    ['investment', 'investment, stake, capital increase'],
    ['acquisition', 'acquisition, takeover, buyout, buy-out, purchase, bid, offer, approach'],
    ['merger', 'merger'],
    [
      'funding',
      'funding round, seed round, series a, series b, series c, round, grant, donation, gift, bequest, sponsorship',
    ],
    ['funding', 'promise, pledge, aid, subsidy, bailout'],
    ['contract', 'contract, contracts, deal, agreement, order, payment, settlement, breakup fee'],
    ['loan', 'loan, bridge loan, bond, credit line, line of credit, credit facility, overdraft, mortgage'],
    ['fine', 'fine, penalty'],
    ['sale', 'sale'],
    ['layoffs', 'layoffs, redundancies'],
  ]),
  givenBy:
    phrases(`loan, credit line, line of credit, credit facility, mortgage, overdraft, gift, bequest, subsidy, approach, offer, promise, pledge, round, series a, series b, series c, grant, bond, payment,
    donation, bid`),
  signs: enDealSigns,
  states: meanings([
    ['negotiating', 'nothing is signed, nothing has been signed, nothing was signed'],
    ['negotiating', 'on the table, in talks, negotiating, negotiate, negotiates, talks, in discussions'],
    [
      'negotiating',
      'negotiations, discussing, haggling, talking to, still talking, all but agreed, nearly agreed, close to agreeing',
    ],
    [
      'intended',
      'letter of intent, intends, intend, plans, plan, planned, planning, wants, aims, preparing, considering',
    ],
    [
      'intended',
      'will, would, hopes, set to, was to, is to, are to, seeks, seeking, exploring, weighing, mulling',
    ],
    [
      'intended',
      'prepared to, ready to, willing to, poised to, studying, might, could, due to pay, about to',
    ],
    ['announced', 'announced, announces, announce, unveiled'],
    ['signed', 'signed, signs, closed, completed, inked, sealed, finalised, finalized, agreed'],
    [
      'on hold',
      'on hold, suspended, suspends, paused, pauses, frozen, froze, freezes, on ice, stalled, delayed',
    ],
    ['on hold', 'postponed, in limbo, mothballed, halted, deferred, withhold, withholds, withheld'],
    [
      'collapsed',
      'terminated, terminates, withdrew, withdrawn, withdraws, fell through, collapsed, was off, is off',
    ],
    ['collapsed', 'called off, scrapped, abandoned, rejected, dropped, walked away, walks away, is dead'],
    ['collapsed', 'pulled, cancelled, canceled, backed out, never saw a, turned down, turned it down'],
    [
      'collapsed',
      'turned them down, refused, refuses, rejects, declined, broke off, ditched, rebuffed, spurned',
    ],
    ['collapsed', 'fell apart, falls apart, pull out, pulls out, pulled out, said no, says no, say no'],
    ['collapsed', 'blocked, vetoed, shelved, scuppered, abandons, ended talks, broken off'],
    [
      'collapsed',
      'broken down, broke down, break down, breaks down, lapsed, expired, torn up, tore up, rescinded',
    ],
    [
      'collapsed',
      'revoked, foundered, unravelled, annulled, overturned, quashed, came to nothing, pulled the plug',
    ],
    [
      'collapsed',
      'never came, never arrived, never materialised, never materialized, never signed, never paid',
    ],
    [
      'collapsed',
      'talks ended, talks have ended, talks had ended, talks collapsed, talks failed, bid failed, deal failed, sale failed, offer failed, merger failed, knocked back',
    ],
    ['collapsed', 'thrown out, threw out, turns down, reneged'],
    [
      'collapsed',
      `walked out, sent away, sent packing, ended last, lost interest,
      cold feet, in vain, lost out, sent back, sent it back, gave it back, returned the cheque, returned the check, bounced,
      thought better of it, changed its mind, changed their minds, went nowhere, came to naught, backed away, bowed out, dropped out,
      stood aside, stood down, passed on it, votes against, voted against, voted down, did not renew, will not renew, not be renewing,
      is off, are off, was undone, been undone, taken back, took back, thrown out, struck down, struck out, is history, 
      fizzled, evaporated, wanted nothing, said thank you, stood firm, unsuccessful, unsuccessfully, lost to, loses to, hung up,
      failed to close, never closed, never completed, never happened, was outbid, were outbid, not proceed, not go ahead, got nowhere,
      hit a wall, hits a wall, went quiet, no thank you, no thanks, let it expire, into the bin, is void, was void, 
      turned away, wanted more, went instead, gone instead,
      chose instead, came second, runner-up, runners-up, put the phone down, thrown back, was not enough, gave up,
      given up, pulled out, sent them home, left empty-handed, was dissolved, wound up, fell apart, came apart, did not buy`,
    ],
    [
      'on hold',
      `in abeyance, under review, under consideration, awaiting, on the shelf, on pause, put off, is stuck, are stuck, weeks late, months late,
      has yet to, have yet to, sat on, sitting on, held up, holding up, in escrow`,
    ],
    [
      'denied',
      `denied, denies, deny, denying, there is no offer, no such, nothing of the kind, nothing of the sort, made no offer, made no proposal,
      no offer, no proposal, no offer has been made, never made an offer, never offered, never promised, never received, never asked,
      not true, untrue, wishful, no such gift, no such offer, no such deal, plain wrong, flatly false, was false, is false, are false, pure fiction, a fantasy, a myth,
      no truth, did no such thing, never existed, they had not, they have not,
      it is no such payment, was misheard, never agreed, no intention, got it wrong`,
    ],
  ]),
  toward: ['to', 'into', 'in', 'for', 'of'],
  fromward: ['from', 'by'],
  with: ['with'],
  into: ['in', 'into'],
  things: ['on'],
  locatives: words('in at near of across around outside off'),
  targets: ['for', 'on'],
  between: ['between'],
  valuations: words('value valuing values valued valuation'),
  priceNouns: words('price fee sum value'),
  refusing: [
    ...enForms('reject refuse rebuff spurn decline snub'),
    ...enForms('turn').flatMap((form) => [`${form} down`]),
  ],
  rebuffs: words('rejected rebuffed refused declined'),
  lowerings: [...enForms('cut reduce lower trim'), 'brought'],
  tenders: words('contract contracts tender tenders franchise concession'),
  facing: ['before', 'in front of', 'alongside'],
  parts: ['including', 'plus'],
  rivals: ['than', 'against', 'versus', 'from'],
  objects: ['them', 'it'],
  ownObjects: ['us', 'me'],
  hearerObjects: ['you'],
  personObjects: ['him', 'her'],
  relatives: ['who', 'which'],
  latters: ['latter'],
  clients: ['client', 'clients'],
  conditions: ['if', 'unless'],
  movements: {
    closings: ['closed'],
    drops: ['dropped'],
    directions: words('down up at higher lower flat'),
    leads: ['to', 'by', 'from'],
  },
  refusals: { no: ['no'], behind: words('to in at on and but twice again because') },
  genitives: ["'s"],
  refused: ['to'],
  clitics: [],
  aims: [],
  ties: words('before after by without'),
  infinitive: /^[a-z]+$/,
  futureForm: /^$/,
  duties: words('must should could may might'),
  threats: words('face faces facing faced risks risk risking threatens'),
  pluperfects: ['had'],
  jobs: words(
    'job jobs worker workers employee employees staff post posts position positions people workforce',
  ),
  agents: ['by'],
  participle: /(?:ed|left|bought|paid|repaid|sold|lent|given|won)$/,
  nounsToo:
    words(`fund funds offer offers bid bids grant grants promise promises pledge pledges raise award awards
    finance buy purchase supply build demand demands`),
  raises: enForms('raise'),
  yets: words('yet only just alone'),
  negations: ['no', 'not', 'never', 'neither', 'nothing'],
  formers: words('former ex'),
  judging: words(
    'criticised criticized welcomed condemned praised slammed denounced attacked applauded hailed',
  ),
  bystanders: words('close familiar briefed knowledge aware'),
  inOrder: ['respectively'],
  each: ['each', 'apiece'],
  restated: ['or'],
  worth: 'worth',
  securities: words('shares stock equity stake bonds'),
  resumptions: words('resume resumed reopen reopened revive revived restarted again new fresh back'),
  purposes: ['to'],
  settlings: words('settle resolve end avoid'),
  publics: words('government state treasury region county province republic kingdom city council'),
  suffered: [],
  struck: ['on', 'against'],
  tellings: ['told', 'tells'],
  according: ['according to', 'per'],
  that: ['that'],
  noThat: words('so now such given provided'),
  transfers: {
    joining: words('join joins joined'),
    leaving: words('left leaves quit quits'),
    moves: words('went goes moved moves switched signed signs arrived transfer move loan loaned'),
    prices: words('for'),
    fetching: words('brought raised fetched earned'),
    players:
      words(`player striker winger goalkeeper keeper defender midfielder forward captain fullback centre-back
      international teenager`),
    persons: words('he she'),
  },
  pronouns: ['it', 'he', 'she', 'they', 'we'],
  persons: ['he', 'she'],
  ownSelf: ['i'],
  own: ['we', 'us', 'i'],
  articles: ['the', 'its'],
  apiece: ['a', 'an', 'per'],
  owners: ['its', 'his', 'her', 'their'],
  wages: words('bonus salary wage wages pension rent dividend dividends'),
  airs: ['on', 'in'],
  shareCapital: /(?:^| )with an? (?:issued |paid-up |authorised |authorized )?(?:share )?capital of$/,
  standings:
    words(`debt debts borrowings liabilities obligations profit profits deficit surplus savings capitalisation capitalization
    revenue revenues sales turnover earnings income salary salaries wage wages loss reserves cost costs budget synergies shortfall
    payroll`),
  standing: words(
    `of at to is was are were be been had has have rose risen grew grown fell fallen doubled tripled jumped climbed stood stands reached about around some up an estimated expected put net annual nearly`,
  ),
  standsIn: ['in'],
  losing: words('lose loses losing lost owing'),
  costing: words('cost costs costing save saves saving'),
  shares: words('share shares stock'),
  prices: ['to', 'at'],
  towns: ['councillors', 'town', 'city', 'village', 'municipality', 'council', 'government'],
  bodies: words('company group club firm startup start-up business network charity airline retailer'),
  callings: {
    nouns: listed(
      words(`hospital clinic choir pier pub abattoir observatory lighthouse aquarium pool hospice school college theatre theater museum brewery bakery distillery factory mill shipyard foundry
      orchestra newspaper zoo church cathedral park festival gallery library port airport railway railroad cooperative
      co-op broadcaster brewer baker builder contractor shipbuilder publisher producer studio label laboratory lab
      institute university academy hotel chain supermarket restaurant winery farm society federation league commission
      regulator watchdog authority utility subsidiary parent investor consultancy agency developer landlord maker
      manufacturer bank fund union association charity operator retailer insurer airline club supplier rival lender trust
      committee foundation auditor auditors team quarry cinema newcomer giant venture trader wholesaler grocer caterer
      company group firm startup start-up business network broker buyer architect architects collective`),
      '[a-z]+maker',
    ),
  },
  headFirst: false,
  headLinks: words('of for'),
  authorities: words('court tribunal senate parliament congress commons lords police'),
  returns: [
    ...words(
      'deal agreement offer talks negotiations contract loan merger acquisition takeover sale bid round',
    ),
    ...['transaction', 'partnership', 'investment', 'promise'],
  ],
}
