import type { Press } from './press'
import { listed, nothing, words } from './words'

const titles = String.raw`(?:Mercury|Argus|Messenger|Gazette|Herald|Chronicle|Courier|Tribune|Echo|Examiner|Observer|Clarion|Newswire|Telegraph|Bugle|Banner|Sentinel|Inquirer|Advertiser|Dispatch|Register|Ledger|Times|Journal)$`
const several = new RegExp(String.raw`\s${titles}`, 'u')

/** How English tells a paper. */
export const enPress: Press = {
  papers: new RegExp(String.raw`^(?=The ).*\s${titles}`, 'su'),
  article: /\b[Tt]he $/u,
  behindArticle: several,
  longPapers: several,
  beforeShort: /\b(?:told|in|to) [Tt]he $/u,
  shortPapers: new RegExp(String.raw`(?:^|\s)${titles}`, 'u'),
  withArticle: /^The /u,
  looking: nothing,
  toldTo:
    /(?:["”»'],? (?:he|she|they) told|\b(?:seen|reviewed|obtained|viewed) by|\bin an interview with) $/u,
  byline: /^(?:By|Letter to) /u,
  author: /(?:^|\n)[^\n]{0,30}\b(?:By|(?:[Pp]osted|[Ww]ritten) by) $/,
  bylinePaper: /(?:, | to )$/u,
  rubric: listed(
    words(`climate environment energy transport health justice economy politics culture sport sports football rugby education
    housing agriculture industry business finance technology tech defence defense budget markets exclusive update analysis
    opinion transfers property retail banking`),
  ),
}
