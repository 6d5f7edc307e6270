import type { DealVerb } from './dealings'
import { enForms } from './en-verbs'

/** English verbs of deals, folded. */
export const enDealVerbs: DealVerb[] = [
  { words: enForms('invest reinvest inject'), kind: 'investment', subject: 'gives', status: 'announced' },
  {
    words: enForms('put pour pump plough plow'),
    kind: 'investment',
    subject: 'gives',
    status: 'announced',
    needs: ['into', 'in', 'up', 'table'],
  },
  {
    words: [
      ...enForms('buy acquire purchase'),
      ...enForms('snap').map((form) => `${form} up`),
      ...enForms('take').flatMap((form) => [`${form} over`, `${form} control of`]),
    ],
    kind: 'acquisition',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: enForms('take'),
    kind: 'acquisition',
    subject: 'gives',
    status: 'signed',
    needs: ['stake'],
  },
  {
    words: ['my', 'his', 'her', 'their', 'our'].flatMap((whose) => [
      `of ${whose} own money`,
      `of ${whose} own savings`,
      `out of ${whose} own pocket`,
    ]),
    kind: 'investment',
    subject: 'gives',
    status: 'signed',
  },
  { words: enForms('pay'), kind: 'contract', subject: 'gives', status: 'signed' },
  {
    words: enForms('extend'),
    kind: 'loan',
    subject: 'gives',
    status: 'signed',
    needs: ['loan', 'credit', 'facility', 'overdraft'],
  },
  {
    words: enForms('repay reimburse refund'),
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
    back: true,
  },
  { words: enForms('demand sue'), kind: 'contract', subject: 'gets', status: 'intended', asks: true },
  {
    words: enForms('withhold'),
    kind: 'funding',
    subject: 'gives',
    status: 'announced',
    keeps: true,
  },
  { words: enForms('lend'), kind: 'loan', subject: 'gives', status: 'signed' },
  {
    words: enForms(
      'fund finance give grant award donate contribute provide bequeath allocate earmark sponsor',
    ),
    kind: 'funding',
    subject: 'gives',
    status: 'announced',
  },
  {
    words: enForms('lead'),
    kind: 'funding',
    subject: 'gives',
    status: 'announced',
    needs: ['round', 'with'],
  },
  { words: ['left'], kind: 'funding', subject: 'gives', status: 'announced', needs: ['by', 'will'] },
  { words: enForms('pledge promise commit'), kind: 'funding', subject: 'gives', status: 'intended' },
  {
    words: enForms('offer bid propose dangle'),
    kind: 'acquisition',
    subject: 'gives',
    status: 'negotiating',
  },
  { words: enForms('sell resell offload'), kind: 'sale', subject: 'gets', status: 'signed' },
  { words: enForms('raise'), kind: 'funding', subject: 'gets', status: 'announced' },
  { words: enForms('borrow refinance'), kind: 'loan', subject: 'gets', status: 'signed' },
  {
    words: [...enForms('receive win secure obtain get pocket'), 'landed', 'landing'],
    kind: 'funding',
    subject: 'gets',
    status: 'announced',
  },
  { words: enForms('merge'), kind: 'merger', subject: 'gives', status: 'announced' },
  {
    words: enForms('supply deliver build'),
    kind: 'contract',
    subject: 'gets',
    status: 'signed',
    needs: ['for', 'under', 'worth'],
  },
  {
    words: ['fined', 'fining', 'to fine', 'will fine', 'would fine', 'could fine', 'may fine'],
    kind: 'fine',
    subject: 'gives',
    status: 'announced',
  },
  {
    words: [...enForms('impose'), 'levied', 'handed'],
    kind: 'fine',
    subject: 'gets',
    status: 'announced',
    needs: ['fine', 'fines', 'penalty'],
  },
  {
    words: enForms('lay sack fire axe cut shed slash'),
    kind: 'layoffs',
    subject: 'gives',
    status: 'announced',
  },
]
