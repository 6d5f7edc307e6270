import type { DealVerb } from './dealings'
import { enForms } from './en-verbs'

const withEnd = (verbs: string, ends: string[]): string[] =>
  enForms(verbs).flatMap((form) => ends.map((end) => `${form} ${end}`))

/** English verbs that hint at which way money goes, too loosely for a rule; folded. */
export const enDealHints: DealVerb[] = [
  {
    words: [
      ...enForms(`hand wire transfer send advance front back underwrite guarantee bankroll match endow subsidise subsidize subscribe
        approve vote cover foot support add stake put sink throw plough plow channel earmark assign leave`),
      ...withEnd('chip throw put kick', ['in']),
      ...withEnd('set put', ['aside']),
      ...withEnd('bail', ['out']),
    ],
    kind: 'funding',
    subject: 'gives',
    status: 'announced',
  },
  {
    words: [
      ...enForms(`spend splash splurge settle compensate commission order hire rent insure cost`),
      ...withEnd('cough stump pony', ['up']),
      ...withEnd('fork shell', ['out']),
      ...['owe', 'owes', 'owed'],
    ],
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: [
      ...enForms('return forgive waive forfeit remit'),
      ...withEnd('hand give pay', ['back']),
      ...withEnd('write', ['off']),
    ],
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
    back: true,
  },
  {
    words: [
      ...enForms('scoop gobble swallow poach sign recruit nab snaffle snatch'),
      ...withEnd('scoop gobble swallow', ['up']),
    ],
    kind: 'acquisition',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: [...enForms('table submit lodge tender counter'), 'outbid', 'would give', 'would pay'],
    kind: 'acquisition',
    subject: 'gives',
    status: 'negotiating',
  },
  {
    words: enForms('claim seek ask want request invoice bill charge expect need'),
    kind: 'contract',
    subject: 'gets',
    status: 'intended',
    asks: true,
  },
  {
    words: [
      ...enForms(`collect bank net cash recover recoup reclaim draw tap bag clinch earn attract garner gather inherit accept take
        keep gain fetch`),
      ...withEnd('claw take', ['back']),
      ...withEnd('bring take rake pull', ['in']),
    ],
    kind: 'funding',
    subject: 'gets',
    status: 'announced',
  },
  {
    words: [
      ...enForms('unload flog auction let'),
      ...withEnd('spin hive', ['off']),
      ...withEnd('part', ['with']),
    ],
    kind: 'sale',
    subject: 'gets',
    status: 'signed',
  },
]
