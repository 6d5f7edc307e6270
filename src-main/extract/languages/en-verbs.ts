import { fold } from '../../text/folding'
import type { Verb } from './speech'

// Past and participle of verbs that do not go by rule.
const irregular: Record<string, [string, string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  begin: ['began', 'begun'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  speak: ['spoke', 'spoken'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  see: ['saw', 'seen'],
  quip: ['quipped', 'quipped'],
  admit: ['admitted', 'admitted'],
  refer: ['referred', 'referred'],
  slam: ['slammed', 'slammed'],
  dub: ['dubbed', 'dubbed'],
  chat: ['chatted', 'chatted'],
  grin: ['grinned', 'grinned'],
  shrug: ['shrugged', 'shrugged'],
  regret: ['regretted', 'regretted'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  resell: ['resold', 'resold'],
  pay: ['paid', 'paid'],
  repay: ['repaid', 'repaid'],
  lend: ['lent', 'lent'],
  give: ['gave', 'given'],
  get: ['got', 'got'],
  win: ['won', 'won'],
  cut: ['cut', 'cut'],
  shed: ['shed', 'shed'],
  lay: ['laid', 'laid'],
  take: ['took', 'taken'],
  lead: ['led', 'led'],
  bid: ['bid', 'bid'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  commit: ['committed', 'committed'],
  snap: ['snapped', 'snapped'],
  leave: ['left', 'left'],
  throw: ['threw', 'thrown'],
  spurn: ['spurned', 'spurned'],
  send: ['sent', 'sent'],
  spend: ['spent', 'spent'],
  set: ['set', 'set'],
  sink: ['sank', 'sunk'],
  foot: ['footed', 'footed'],
  forgive: ['forgave', 'forgiven'],
  forfeit: ['forfeited', 'forfeited'],
  remit: ['remitted', 'remitted'],
  seek: ['sought', 'sought'],
  keep: ['kept', 'kept'],
  draw: ['drew', 'drawn'],
  net: ['netted', 'netted'],
  tap: ['tapped', 'tapped'],
  bag: ['bagged', 'bagged'],
  nab: ['nabbed', 'nabbed'],
  chip: ['chipped', 'chipped'],
  let: ['let', 'let'],
  flog: ['flogged', 'flogged'],
  transfer: ['transferred', 'transferred'],
  bring: ['brought', 'brought'],
  claw: ['clawed', 'clawed'],
  cost: ['cost', 'cost'],
  label: ['labelled', 'labelled'],
}

/** All the forms that a text uses of these verbs. */
export function enVerbs(strong: boolean, infinitives: string): Verb[] {
  return infinitives
    .trim()
    .split(/\s+/)
    .map((lemma) => {
      const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)]
      const finite = [third(lemma), past]
      return {
        lemma,
        strong,
        reflexive: false,
        finite,
        participles: [participle],
        others: [lemma, ingOf(lemma, past)],
      }
    })
}

/** The same forms in one list, folded. */
export function enForms(infinitives: string): string[] {
  return enVerbs(false, infinitives)
    .flatMap(({ finite, participles, others }) => [...finite, ...participles, ...others])
    .map(fold)
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function ingOf(lemma: string, past: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`
  // A consonant doubled in the past is doubled here too; a past of its own does not show it: "cutting", "winning".
  if (past.endsWith('ed')) return past.length === lemma.length + 3 ? `${past.slice(0, -2)}ing` : `${lemma}ing`
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}
