import type { Claims } from './claims'
import { meanings } from './words'

/** How English restates its own numbers. */
export const enClaims: Claims = {
  outOf: /^\s(?:[^.;:!?]{0,30}\s)?(?:of|out of)\s(?:[^.;:!?\d]{0,24})$/i,
  or: /(?:,?\sor|that is|which is|that's|i\.e\.,?)\s(?:[^.;!?\d]{0,14})$/i,
  share: /^\sof\s(?:the|its|his|her|their|all)\s([\p{L}-]+(?:\s[\p{L}-]+)?)/iu,
  anyWhole: /\b(?:amount|price|sum|total|value|cost)\b/i,
  change: /^\s(?:more|less|higher|lower|off|fewer|larger|smaller)\b/i,
  changeBefore:
    /(?:\bup|\bdown|fell|rose|gained|grew|lost|gain of|rise of|drop of|cut of)\s(?:by\s|a\s|of\s)?$/i,
  against: /^[^.;:!?\d]{0,40}(?:\bfrom|\bagainst|compared (?:with|to)|versus|instead of)\s(?:the )?$/i,
  of: /^\sof\s[\p{L}]/iu,
  including: /\b(?:including|of which)\s$/i,
  ofThem: /^\sof them[^.;:!?\d]{0,12}$/i,
  apiece: /^[^.;:!?\d]{0,40}\sat\s$/i,
  per: /^\s(?:a|per|each)\s(day|week|month|year)\b/i,
  spans: /(\d+)[\s-](day|week|month|year)s?\b/gi,
  thatIs: /(?:^|\s)(?:that is|that's|which is|this is)\s[^.;:!?\d]{0,24}$/i,
  things: meanings([
    ['debt', 'debt, debts'],
    ['price', 'price'],
    ['cost', 'cost, bill'],
    ['loss', 'loss, losses'],
    ['deficit', 'deficit'],
    ['budget', 'budget'],
    ['profit', 'profit'],
  ]),
  amountsTo: /^\s(?:[^.;:!?\d]{0,24}\s)?(?:is|was|stands at|stood at|comes to|will be|amounts to)\s$/i,
  valued: /(?:puts?|estimates?|values?)\s(?:the|its|his|her|their|that)\s([\p{L}]+)\sat\s$/iu,
  than: /^\s(?:(?:more|less|higher|lower|larger|smaller)\sthan|(?:as much|as many) as|the|what|its|last)\b[^.;:!?\d]{0,30}$/i,
  fromTo: { from: /(?:^|\s)from\s$/i, to: /^\s?to\s$/i },
  total: /(?:which makes|makes|(?:for )?a total of|totalling|totaling|in all,?)\s(?:[^.;!?\d]{0,8})$/i,
  and: /\s(?:and|plus)\s/i,
  told: /\b(?:says?|said|told|reckons?|claims?|reports?|insists?|estimates?|according to)\b/i,
  toldOtherwise:
    /(?:\bputs? (?:it|them) at|\b(?:says?|reports?|claims?|insists?|counters?|reckons?) (?:that )?(?:it|they) (?:is|are|was|were))\s$/i,
  each: /^\s[^.;:!?\d]{0,25}\s(?:of|at)\s$/i,
}
