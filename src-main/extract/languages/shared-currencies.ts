/** Currencies of one name, and the countries and towns by which a text tells which it means. */
export interface SharedName {
  /** The name without a country's, as the last word of an amount. */
  bare: RegExp
  /** What says of which country, beside the names of countries: a code, a name of its own, a sign. */
  told: RegExp
  /** The name of a currency in full, which tells nothing of where a text is. */
  full: RegExp
  places: [code: string, ...places: RegExp[]][]
  /** How often places are to be named, other than those of the currency that is meant where nothing tells another; and in a text of another age. */
  least: number
  leastOfOld: number
  own: string | null
}

/** Whole words: Norwich is not in Norway. Towns whose names other places bear tell nothing. */
function words(list: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'giu')
}

const last = (nouns: string) => new RegExp(String.raw`(?<!\p{L})(?:${nouns})$`, 'iu')

const crowns: SharedName = {
  bare: last('crowns?|kroner|couronnes?|kr'),
  told: /(?<!\p{L})(?:sek|nok|dkk|czk|isk|kronor|krónur|koruna)(?!\p{L})/iu,
  full: /(?<!\p{L})\p{L}+ (?:crowns?|kroner)(?!\p{L})|couronnes? \p{L}+/giu,
  places: [
    ['NOK', words('norway|norwegians?|norv[eè]ge|norv[eé]gien(?:ne)?s?|oslo|stavanger|trondheim')],
    ['DKK', words('denmark|danish|danes?|danemark|danoise?s?|copenhag(?:en|ue)|aarhus')],
    ['SEK', words('sweden|swedish|swedes?|su[eè]de|su[eé]doise?s?|stockholm|gothenburg|göteborg')],
    ['CZK', words('czechs?|czechia|tch[eè]ques?|tch[eé]quie|prague')],
    ['ISK', words('iceland(?:ic|ers?)?|islande|islandaise?s?|reykjav[ií]k')],
  ],
  least: 1,
  leastOfOld: 1,
  own: null,
}

const francs: SharedName = {
  bare: last('francs?'),
  told: /(?<!\p{L})(?:chf|f ?cfa|cfa|xof|xaf|fran[cç]ais|french|belges?|belgian|suisses?|swiss|rwand\p{L}+|congol\p{L}+|anciens|nouveaux|or|pacifique|cfp|xpf)(?!\p{L})/iu,
  full: /francs? (?:suisses?|fran[cç]ais|belges?)|(?:swiss|french|belgian) francs?/giu,
  places: [
    [
      'CHF',
      words(
        'suisses?|switzerland|swiss|cantons?|cantona(?:l|le|ux)|gen[eè]v(?:e|a)|genevoise?s?|zuri(?:ch|choise?s?)|z[uü]rich|lausanne|lausannoise?s?|vaudoise?s?|valaisan(?:ne)?s?|neuch[aâ]tel|neuch[aâ]teloise?s?|b[aâ]le|b[aâ]loise?s?|basel|berne?|bernoise?s?|lugano|tessin',
      ),
    ],
    [
      'XOF',
      words(
        's[eé]n[eé]gal|s[eé]n[eé]galaise?s?|dakar|abidjan|ivoirien(?:ne)?s?|bamako|ouagadougou|burkinab[eè]|lom[eé]|togolaise?s?|cotonou|b[eé]ninoise?s?|niamey',
      ),
    ],
    [
      'XAF',
      words(
        'cameroun|cameroon|camerounaise?s?|yaound[eé]|douala|gabon|gabonaise?s?|libreville|tchad|brazzaville',
      ),
    ],
    [
      'XPF',
      words(
        'nouvelle-cal[eé]donie|new caledonia|noum[eé]a|cal[eé]donien(?:ne)?s?|polyn[eé]sie|papeete|tahiti',
      ),
    ],
    ['FRF', words('france|fran[cç]aise?s?|french|paris|parisien(?:ne)?s?|lyon|marseille')],
  ],
  least: 1,
  // French francs are of another age, and a text that tells of them tells its years.
  leastOfOld: 2,
  own: 'FRF',
}

const dollars: SharedName = {
  // "74 M$", as in Québec; before a number the sign alone is neither bare nor told, and follows the others.
  bare: /(?:(?<!\p{L})dollars?|\$)$/iu,
  told: /^\p{L}+\$|(?<!\p{L})(?:usd|cad|aud|nzd|hkd|sgd|us|u\.s\.|am[eé]ricains?|american|canadi[ae]ns?|australi[ae]ns?|new|n[eé]o|hong|singap\p{L}+|taiwan\p{L}*|jamaican)(?!\p{L})/iu,
  full: /dollars? (?:canadi|australi|am[eé]ric)\p{L}+|(?:canadian|australian|american|us|u\.s\.) dollars?/giu,
  places: [
    [
      'CAD',
      words(
        'canada|canadi(?:an|en|enne)s?|qu[eé]bec|qu[eé]b[eé]coise?s?|montr[eé]al|montr[eé]alaise?s?|ottawa|toronto|ontario|ontarien(?:ne)?s?|alberta|calgary|manitoba|saskatchewan|winnipeg',
      ),
    ],
    ['AUD', words('australi(?:a|an|e|en|enne)s?|sydney|melbourne|brisbane|queensland|canberra')],
    ['NZD', words('new zealand|nouvelle-z[eé]lande|n[eé]o-z[eé]landaise?s?|auckland')],
    ['SGD', words('singapour|singapore|singapourien(?:ne)?s?')],
    [
      'USD',
      words(
        '[eé]tats-unis|united states|u\\.s\\.|am[eé]ricaine?s?|americans?|washington|new[- ]york|californi(?:a|e)|texas|wall street',
      ),
      // The pronoun is no country.
      /(?<!\p{L})US(?!\p{L})/gu,
    ],
  ],
  least: 2,
  leastOfOld: 2,
  own: 'USD',
}

const pesos: SharedName = {
  bare: last('pesos?'),
  told: /(?<!\p{L})(?:mxn|php|clp|cop|ars|uyu)(?!\p{L})/iu,
  full: /pesos? \p{L}+s(?!\p{L})|(?<!\p{L})\p{L}+(?:ean|ian|can|ine) pesos?/giu,
  places: [
    ['MXN', words('mexico|mexican|mexique|mexicaine?s?|monterrey|guadalajara')],
    ['PHP', words('philippines?|filipinos?|philippine?s?|manil(?:a|le)|cebu|davao')],
    ['CLP', words('chile|chilean|chili|chilien(?:ne)?s?|valpara[ií]so')],
    ['COP', words('colombian?|colombie|colombien(?:ne)?s?|bogot[aá]|medell[ií]n')],
    ['ARS', words('argentin(?:a|e|ean|ian|es)|buenos aires|rosario')],
    ['UYU', words('uruguay|uruguayan|uruguayen(?:ne)?s?|montevideo')],
  ],
  least: 1,
  leastOfOld: 1,
  own: null,
}

const rupees: SharedName = {
  bare: last('rupees?|roupies?'),
  told: /(?<!\p{L})(?:inr|pkr|lkr|npr)(?!\p{L})/iu,
  full: /(?:indian|pakistani|nepalese) rupees?|roupies? \p{L}+/giu,
  places: [
    ['INR', words('indian?s?|inde|indien(?:ne)?s?|mumbai|new delhi|delhi|bangalore|bengaluru|chennai')],
    ['PKR', words('pakistani?s?|pakistanaise?s?|karachi|lahore|islamabad')],
    ['LKR', words('sri[ -]lankan?s?|sri-lankaise?s?|colombo')],
    ['NPR', words('n[eé]pal|nepal(?:ese|i)|n[eé]palaise?s?|kathmandu|katmandou')],
  ],
  least: 1,
  leastOfOld: 1,
  own: null,
}

const dinars: SharedName = {
  bare: last('dinars?'),
  told: /(?<!\p{L})(?:dzd|tnd|kwd|jod|iqd|lyd|bhd|rsd)(?!\p{L})/iu,
  full: /dinars? \p{L}+s(?!\p{L})|(?<!\p{L})\p{L}+i(?:an)? dinars?/giu,
  places: [
    ['DZD', words('alg[eé]ri(?:a|an|ans|e|en|ens|enne|ennes)|alger|algiers|oran')],
    ['TND', words('tunisi(?:a|an|ans|e|en|ens|enne|ennes)|tunis|sfax')],
    ['KWD', words('kuwaiti?s?|kowe[iï]t|kowe[iï]tien(?:ne)?s?')],
    ['JOD', words('jordan(?:ian|ians)?|jordanie|jordanien(?:ne)?s?|amman')],
    ['IQD', words('iraqi?s?|irak|irakien(?:ne)?s?|bagh?dad')],
    ['LYD', words('libyan?s?|libye|libyen(?:ne)?s?|tripoli')],
    ['RSD', words('serbian?s?|serbie|serbes?|belgrade')],
  ],
  least: 1,
  leastOfOld: 1,
  own: null,
}

const dirhams: SharedName = {
  bare: last('dirhams?'),
  told: /(?<!\p{L})(?:mad|aed)(?!\p{L})/iu,
  full: /dirhams? \p{L}+s(?!\p{L})|(?:moroccan|emirati|uae) dirhams?/giu,
  places: [
    ['MAD', words('morocc(?:o|an|ans)|maroc|marocaine?s?|casablanca|rabat|tanger|tangier|marrakech')],
    [
      'AED',
      words('emirates|emiratis?|[eé]mirats|[eé]miratie?s?|uae|dubai|duba[iï]|abu dhabi|abou dhabi|sharjah'),
    ],
  ],
  least: 1,
  leastOfOld: 1,
  own: null,
}

/** Names that several currencies share, in French and in English: a text names countries in either. */
export const sharedNames = [crowns, francs, dollars, pesos, rupees, dinars, dirhams]
