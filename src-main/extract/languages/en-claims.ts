import type { Claims } from './claims'
import { meanings } from './words'

/** How English restates its own numbers. */
export const enClaims: Claims = {
  outOf: /^\s(?:[^.;:!?]{0,30}\s)?(?:of|out of)\s(?:(?!(?:and|or|but)\s)[^.;:!?\d]){0,24}$/i,
  outOfFirst: /\b(?:of|out of)\s(?:the |those |these |its |his |her |their |our |some |a total of )?$/i,
  aside:
    /^[^.;:!?]{0,30}[,(–—]\s?(?:(?:or )?(?:about|around|some|roughly|nearly|almost|just over|exactly|only|barely|just) )?$/i,
  ofThose: /(?:^|[.;:(“"]\s?)of (?:the|those|these|its|his|her|their) $/i,
  under: /\b(?:less than|under|not quite|fewer than)\s$/i,
  over: /\b(?:(?<!no )more than|over)\s$/i,
  or: /(?:,?\sor|that is|which is|that['’]s|i\.e\.,?)\s(?:[^.;!?\d]{0,14})$/i,
  beside: /[,;:.(–—]\s?[“"]?(?:[^\s,;:.(–—]+\s){0,5}$|^\s[^.;:!?,\d]{0,70}\s(?:for|worth)\s$/,
  ratioOf:
    /^[^.;:!?\d]{0,50}[,(–—]\s?(?:giving |for |which is |or )?an? (?:\p{L}+ )?ratio of (?:about |some |roughly )?$/iu,
  thanIn:
    /^(?: times)?\s(?:more|less|fewer|higher|lower|as (?:many|much) as)(?: \p{L}+)? (?:than )?in (?:\p{L}+ )?(\d{4})(?!\d)/iu,
  share: /^\sof\s(?:(?:the|its|his|her|their|all)\s([\p{L}-]+(?:\s[\p{L}-]+)?)|what(?=\s))/iu,
  anyWhole: /^$|\b(?:amount|price|sum|total|value|cost)\b/i,
  rise: {
    before:
      /\b(?:up|ris(?:e|es|ing|en)|rose|increas(?:e|es|ed|ing)|gr[eo]w(?:n|s|ing|th)?|gain(?:s|ed)?|jump(?:s|ed)?|climb(?:s|ed)?|surged?|soared|leap|leapt|hike|improvements?|premium|added|adding|improved)\s(?:by\s|of\s|an?\s)?(?:(?:about|almost|nearly|around|some|over|more than)\s)?$/i,
    after:
      /^\s(?:more|higher|larger|bigger|over|above|rise|increase|jump|growth|gain|hike|surge|premium|improvement|increment|dearer|pricier|better|upon)\b/i,
  },
  fall: {
    before:
      /\b(?:down|f[ae]ll(?:s|en|ing)?|drop(?:s|ped)?|declin(?:e|es|ed)|decreas(?:e|es|ed)|lost|losing|loss|cut(?:s|ting)?|reduc(?:tion|ed|es)|slump(?:ed)?|plunged?|shr[aiu]nk|slid|slipped|tumbled|dip(?:ped)?|discount|savings?|trim(?:med)?|decrease|shav(?:ed|ing)|haircut|rebate|undercut(?:ting)?|knock(?:ed|ing)|lop(?:ped|ping)|shed)\s(?:by\s|of\s|an?\s)?(?:(?:about|almost|nearly|around|some|over|more than)\s)?$/i,
    after:
      /^\s(?:less|lower|under|below|off|fewer|smaller|cheaper|drop|fall|decline|decrease|cut|reduction|discount|saving|short|haircut|rebate)\b/i,
  },
  otherwise: {
    before: /\b(?:annual|average|monthly|yearly)\s[^.;:!?,\d]{0,20}$/i,
    after:
      /^\s(?:(?:a|per|each|every)\s(?:year|month|week|day|quarter)|annually|yearly|on average|in (?:volume|real)|by volume|like-for-like|at constant|after inflation|excluding)\b/i,
  },
  forecast: /^[^.;:!?\d]{0,12}\b(?:expected|forecast|predicted|budgeted|planned|hoped)\b/i,
  clause: /(?:^|\s)(?:and|but|while|whereas|when)\s/i,
  restates:
    /(?:^|[,;:(–—-])\s?(?:(?:or|an?|up|down|about|almost|around|that is,?|which is|representing)(?!\p{L})|\+|[-−])\s?(?:(?!\s(?:and|but|while)\s)[^.;:!?,\d]){0,30}$/iu,
  against: /^[^.;:!?\d]{0,60}(?:\bfrom|\bagainst|compared (?:with|to)|versus|instead of)\s(?:the )?$/i,
  of: /^\sof\s[\p{L}]/iu,
  included: /^[^.;:!?\d]{0,30}[,:]\s(?:of which|of that|including)\s(?:[^.;:!?,\d]{0,40}\s)?$/i,
  ofNamed: /^\sof\s(?:(?:the|its|his|her|their|an?)\s[^.;:!?,\d]{1,40}\s(?:of|worth)\s(?:about )?)?$/i,
  ofAll:
    /^\sof (?:the|its|their|our|his|her) (?:workforce|staff|total|whole|chain|fleet|payroll|membership|intake)(?!\s(?:of|at|in|on)\b)(?![\p{L}-])/iu,
  including: /\b(?:including|of which)\s$/i,
  ofThem: /^\sof them[^.;:!?\d]{0,12}$/i,
  apiece: /^[^.;:!?\d]{0,40}\sat\s$/i,
  piece: /^,?\s(?:(?:for )?each|apiece|a piece|(?:a|per) (?:head|unit|person|employee|worker)|on average)\b/i,
  perOne: /^\s(?:per|an?|for (?:each|every))\s(?:of (?:the|its) )?(?:[\d,.]+\s)?([\p{L}]+)/iu,
  eachBefore:
    /\b(?:each\b[^.;:!?\d]{0,30}|average of |divided evenly[^.;:!?\d]{0,30}|equal parts of )(?:just )?(?:over |under |about |some )?$/i,
  per: /^\s(?:a|per|each|every)\s(day|week|month|quarter|year|season)\b/i,
  during: /\s(?:over|for|across|in)\s(?:the (?:next|coming) )?$/i,
  atPrice: /^[^.:!?]{0,16}[,;:]\s(?:at\s)?$/i,
  thatIs: /(?:^|\s)(?:that is|that['’]s|which is|this is|that makes|this makes)\s[^.;:!?\d]{0,24}$/i,
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
  counted:
    /\bputs? (?:the|its|their) (?:(?:true|real|actual) )?(?:number|total|count) of ([\p{L}]+) at (?:about |nearly |around )?$/iu,
  multiplied: /by/,
  times: /^[\s-]times\s(?:(?:the|that|this|what|its|his|her|their|our|last|as|more)\b|[£$€])/i,
  by: /\sby (?:about |almost |nearly |some |over )?$/i,
  now: /[,;]?\s(?:and|but)?\s?(?:now|today|these days)\s[^.;:!?\d]{0,20}$/i,
  than: /^\s(?:(?:more|less|fewer|higher|lower|larger|smaller)\sthan|over|above|under|below|(?:as much|as many) as|the|what|its|last)\b[^.;:!?\d]{0,45}$/i,
  fromTo: {
    from: /(?:^|\s)from\s$/i,
    to: /^(?:\s(?:an?|per)\s\p{L}+)?(?:,?\s(?:in (?:\p{L}+ )?\d{4}|last year|the year before|a year (?:ago|earlier|before)))?,?\s?to\s$/iu,
  },
  total:
    /(?:which makes|makes|(?:for )?a total of|totalling|totaling|in all,?|adds? up to|added up to|comes? to|came to)\s(?:[^.;!?\d]{0,8})$/i,
  summed:
    /^\s*(?:so|that is|that['’]s)\s$|\b(?:together|put together|all told|all in all|in total|total(?:led|s)?(?: [\p{L}]+)?|combined|in all|altogether|add|adds|added|makes?|making|sums?|came to|comes? to|costs?|bill|tab|bringing|lifting|brings|between them|you get)\b[^.;!?\d]{0,40}$/iu,
  rest: {
    before:
      /\b(?:rest|remaining|remainder|balance|the other|leav(?:ing|es?)|left|shortfall|net|still (?:needs?|lacks?|short))\b[^.;!?\d]{0,30}$/i,
    after:
      /^\s(?:left|remaining|short|to (?:find|go)|still (?:to|missing|owed|unpaid)|unpaid|outstanding)\b/i,
  },
  leaving: /,\sleaving\s[^.;:!?\d]{0,20}$/i,
  apart:
    /\b(?:difference|gap|savings?|gain|loss|profit|surplus|overrun|discount|reduction|increase|rise|cut|margin|premium|hole|deficit|jump)(?: of|, which is| is| was)\s(?:about |some |nearly )?$/i,
  counts:
    /\b(?:counts?|counted|speaks? of|spoke of|says?|said|claims?|reports?|shows?|puts? (?:it|them) at)\s(?:it (?:has|had) )?$/i,
  voiced:
    /^,?\s(?:[\p{L}]+\s){0,2}(?:according to|(?:say|says|said|claims?|reckons?))\s(?:the|its|his|her|their|[\p{Lu}])/u,
  judged: {
    before: /\b(?:put|counted|estimated|valued|reckoned)\s(?:at|as)\s(?:[^.;:!?]|\.\d){0,80}$/i,
    after:
      /^(?:\s\p{L}+){0,2}\sby\s(?:(?:the|its|his|her|their)\s(?!(?:end|start|middle|time|spring|summer|autumn|winter|year|month|week)\b)|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\b)\p{Lu})/u,
  },
  countered:
    /[;.,]\s(?:[\p{L}’'-]+\s){1,5}(?:says?|counts?|counted|claims?|puts? (?:it|them|the (?:figure|number|total)) at|speaks? of|insists? on|makes? it|shows?|found)\s(?:it (?:is|was) )?$|[,;]\s(?:the|its|her|his)\s[\p{L}’'-]+(?:\s[\p{L}’'-]+)?,?\s$/iu,
  makes: /(?:^|\s)(?:that|this) makes\s$/i,
  inAll:
    /^,?\s(?:in all|in total|altogether|all told|all in|between them|combined|for the (?:pair|lot|two|three))\b/i,
  and: /\s(?:and|plus)\s/i,
  told: /\b(?:says?|said|told|reckons?|claims?|reports?|insists?|estimates?|according to)\b/i,
  toldOtherwise:
    /(?:\bputs? (?:it|them) at|\b(?:says?|reports?|claims?|insists?|counters?|reckons?) (?:that )?(?:it|they) (?:is|are|was|were))\s$/i,
  each: /^\s[^.;:!?\d]{0,25}\s(?:of|at)\s$/i,
}
