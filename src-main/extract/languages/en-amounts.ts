import type { Amounts } from './amounts'
import { enClaims } from './en-claims'
import { enUnits } from './en-units'
import { meanings, phrases, words } from './words'

/** English words of amounts, folded: lower case, without accents. */
export const enAmounts: Amounts = {
  ...enUnits,
  claims: enClaims,
  decimal: '.',
  numbers: meanings([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve, dozen'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
  ]),
  powers: meanings([
    [100, 'hundred'],
    [1e3, 'thousand'],
    [1e6, 'million, millions'],
    [1e9, 'billion, billions, bn'],
    [1e12, 'trillion, trillions, trn'],
    [1e5, 'lakh'],
    [1e7, 'crore'],
  ]),
  barePowers: [],
  articles: ['a', 'an'],
  and: ['and'],
  halfMore: [['and', 'a', 'half']],
  collectives: { dozen: 12 },
  links: ['of'],
  moneyNouns:
    words(`debt debts damages aid losses profit profits costs funding cash savings capital compensation taxes
    penalties interest grants subsidies investment investments credit equity fees loan fine gift grant bid offer cheque sum bill fee`),
  ofSomebody: [],
  afterMoney:
    words(`more less into over under per out up down after before last next this than when while if so
    because but or at last year through worth back extra`),
  leftOut: {
    pronouns: [],
    parts: [['of', 'which']],
    notBefore: [],
    leads: ['for', 'to'],
    given: words('offered bid paid asked wanted sought pledged lent gave promised demanded lend pay give'),
    after:
      words(`to and or but for from in on at by as with more less last this next over up out when while if so because
      before after than through per a each which who that is was were has had he she it they we only instead went
      came will would apiece altogether`),
    more: [],
  },
  percent: ['per cent', 'percent', 'percentage', 'pct'],
  percentBefore: [],
  points: meanings([
    [1, 'percentage points, percentage point, percentage-point'],
    [0.01, 'basis points, basis point'],
  ]),
  barePoints: ['point', 'points'],
  fractions: meanings([
    [3, 'third, thirds'],
    [4, 'quarter, quarters'],
    [5, 'fifth, fifths'],
    [6, 'sixth'],
    [7, 'seventh'],
    [8, 'eighth'],
    [9, 'ninth'],
    [10, 'tenth, tenths'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [100, 'hundredth'],
  ]),
  theFraction: [],
  halves: ['half'],
  endingHalves: [],
  halfAgain: [
    ['half', 'again'],
    ['half', 'as', '', 'again'],
  ],
  notHalves: words(
    'first second other better top bottom latter next last strong weak solid good poor tough another this',
  ),
  halvedPeriods: words('year years term time marathon'),
  afterFraction: words(
    'of more less higher lower in to from off as the its their and over since larger smaller better fewer cheaper dearer worse bigger',
  ),
  notFractionOf: { links: ['of'], nouns: ['hour', 'century'] },
  multiples: meanings([
    [2, 'twofold, double, doubles, doubled, doubling'],
    [3, 'threefold, triple, triples, tripled, trebled'],
    [4, 'fourfold, quadruple, quadrupled'],
    [5, 'fivefold'],
    [10, 'tenfold'],
  ]),
  plainMultiple: /^(?:doubles?|triples?|quadruple|quintuple)$/,
  multipleLeads: [],
  multipleEnds: [],
  multiplied: words('the its their his her what last that'),
  multipliedFrom: ['from'],
  twice: { words: ['twice'], before: words('as the what its more larger') },
  fold: ['fold'],
  times: ['times'],
  moreOrLess: words(
    'more less as the higher lower larger bigger greater longer its their faster cheaper over what',
  ),
  timesOf: words('earnings sales revenue revenues profit profits turnover income ebitda oversubscribed'),
  amountsTo: words('at is are was were of worth about around roughly nearly almost over than to'),
  by: { 'divided by': -1, 'multiplied by': 1 },
  outOf: ['in every', 'in', 'out of every', 'out of'],
  outOfPlainly: ['in every', 'out of every', 'out of'],
  minus: ['minus'],
  notMinus: ['or'],
  counted: words(
    `people customers users barrels tonnes homes households jobs workers passengers visitors voters children women men patients
    copies units shares cars vehicles bikes subscribers followers viewers listeners readers pupils students refugees migrants
    residents citizens members tickets sales bottles litres gallons doses hectares acres pensioners animals birds cattle sheep trees
    dollars euros pounds views hits downloads accounts employees families deaths cases tests vaccines jabs phones tons bushels
    messages emails tweets words fans supporters inhabitants borrowers savers drivers motorists
    travellers tourists adults smokers signatures pages books parcels letters meals pigs chickens cows items products claims`,
  ),
  overs: ['over'],
  quarrels:
    words(`row rows clash clashes dispute disputes fight fights battle battles split splits feud quarrel spat war
    standoff sue sues sued suing lawsuit suit fined jailed arrested charged convicted probe inquiry investigation questions
    criticism anger fury outrage concern concerns fears debate argue argued quit quits resign resigns resigned protest
    protests strike strikes talks vote votes voted scandal divided`),
  behindHedge: words('the a an'),
  hedges:
    phrases(`about, around, nearly, almost, roughly, some, more than, over, less than, fewer than, under,
    up to, at least, at most, as many as, as much as, an estimated, approximately, close to, circa,
    no more than, no less than, just over, just under, in excess of, north of, upwards of,
    an average, not quite, well over, somewhere around, c., ca., in the region of, more or less`),
  hedgesAfter: ['or so', 'or more', 'at least', 'at most', 'or thereabouts', 'more or less'],
  ranges: { to: ['to', 'or', 'through'], openers: ['between'], and: ['and'], respectively: 'respectively' },
  ranks: ['number'],
  streets: [],
  streetNames: words(
    'street road avenue lane square drive close court crescent terrace way place row hill gardens parade boulevard st rd ave',
  ),
  again: [],
  countedStreets: [],
  ofStreets: [],
  behindStreets: words(
    'in at near on and or is was has had will to from for by with opposite beside behind off where which who since until as',
  ),
  codes: { articles: words('article articles art section sections'), links: words('and or to') },
  clauses: {
    openers: words('the each any all no if where either neither this such nothing'),
    duties: words('shall must may will agrees agree undertakes'),
  },
  labels:
    words(`article articles page pages p pp chapter section paragraph appendix annex number no nos volume
    vol table figure fig room gate platform line bus route road rule lot phase version episode
    season channel group level ref tel phone fax tape side class grade type model round stage week
    day question clause exhibit schedule amendment item`),
  timeUnits:
    words(`second seconds minute minutes hour hours h hr hrs min mins day days week weeks month months year
    years quarter quarters century centuries decade decades night nights yr yrs am pm a.m p.m
    fortnights gmt bst utc cet cest est edt pst pdt`),
  ordinals: /^(?:st|nd|rd|th|s)$/,
}
