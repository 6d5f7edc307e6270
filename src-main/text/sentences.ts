import type { Span } from '../model/span'

const abbreviations =
  /(?:^|[\s('’«“"])(?:MM?|Mmes?|Mlles?|Mes?|Mgr|Drs?|Prs?|Prof|St|Ste|Mrs?|Ms|Messrs|Sr|Jr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Inc|Corp|Ltd|Co|No|vs|cf|etc|art|p|al|env|approx|\p{Lu})\.$/u
/** Short only before a number: "Oct. 12", "vol. 3". */
const beforeNumber =
  /(?:^|[\s('’«“"])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr|fév|avr|juil|déc|nos?|vol|chap|fig|pp?|art)\.$/iu
/** "U.S.", "J.M.", "Ph.D." */
const dotted = /(?:^|[\s('’«“"])(?:\p{Lu}\p{Ll}?\.){2,}$/u
/** "12 Mio. €", "5 Mrd. Franken": a power cut short goes on to its money, but for a word that begins a sentence. */
const shortPower = /\d[\s\u00a0\u202f]?(?:Mio|Mrd)\.$/u
const beginsBehindPower =
  /^\s*(?:[LDJCSNM]['’]|(?:Der|Die|Das|Den|Dem|Ein|Eine|Er|Sie|Es|Wir|Ich|Im|Zum|Zur|Auf|Mit|Von|Für|Nach|Bei|Seit|Damit|Dabei|Dies|Diese|Doch|Aber|Und|Il|Nous|Ses|Sa|Son|Leur|Au|Aux|Du|De|Par|Avec)(?!\p{L}))/u
/** What such letters are followed by where they end a sentence, and not in a name. */
const begins =
  /^(?:The|An?|This|That|These|Those|There|It|He|She|They|We|You|His|Her|Its|Their|Our|My|In|On|At|By|From|To|As|For|With|After|Before|During|Since|Until|When|While|Where|If|Although|However|But|And|Or|So|Then|Now|Not|No|Both|Some|Many|Most|One|Another|Le|La|Les|Un|Une|Des|Ce|Cette|Ces|Il|Elle|Ils|Elles|On|Dans|En|Pour|Selon|Mais|Et)$/u
const opening = /["«“‘„‚»([—–-]/
/** A scale cut short between its number and its money, in languages that write either so: "12 mld. Kč". */
const scale = /\d\s(?:tis|tys|mil|mill|mln|mio|milj|mld|mrd|mia|mlrd)\.$/u
const moneyAhead = /^\s(?:Kčs?|\p{Lu}{3})(?!\p{L})/u
/** Of a German date, whose day has a dot and whose month a capital: "am 3. Oktober 2025". */
const day = /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u
const monthAndYear = /^\s(?:April|Mai|August|September|November) \d{4}(?!\d)/u
/** Months that French and English write otherwise, and what leads to a day of the others. */
const month = /^\s(?:Januar|Jänner|Februar|März|Juni|Juli|Oktober|Dezember)(?!\p{L})/u
const anyMonth = /^\s(?:April|Mai|August|September|November)(?!\p{L})/u
const ledDay = /(?:^|\s)(?:[Aa]m|[Vv]om|[Zz]um|[Dd]em|[Dd]en)\s\d{1,2}\.$/u

/**
 * The sentences of one block of text, trimmed. A sentence ends at . ! ? … with the marks that close it, before a
 * capital, a digit or an opening mark; never after an abbreviation or an initial, nor after a month cut short before its day.
 */
export function sentencesOf(text: string, block: Span): Span[] {
  const sentences: Span[] = []
  let start = block.start
  // Only at the first mark of a run, so that a long run of them is read once; and only within the block.
  // What opens words in one language closes them in another, but stands apart from a mark there.
  const end = /(?<![.!?…])[.!?…]+(?:[“«‘]|[\s\u00a0\u202f]*["»”’)\]]*)(?=\s+)/g
  for (const match of text.slice(block.start, block.end).matchAll(end)) {
    const mark = block.start + match.index
    const stop = mark + match[0].trimEnd().length
    if (!endsSentence(text, block, mark, stop)) continue
    pushTrimmed(sentences, text, { start, end: stop })
    start = stop
  }
  pushTrimmed(sentences, text, { start, end: block.end })
  return sentences
}

function endsSentence(text: string, block: Span, mark: number, stop: number): boolean {
  if (stop >= block.end) return true
  const next = text.slice(stop, Math.min(stop + 4, block.end)).trimStart()[0] ?? ''
  if (next && !/[\p{Lu}\p{N}]/u.test(next) && !opening.test(next)) return false
  if (text[mark] !== '.') return true
  const last = text.slice(Math.max(block.start, mark - 8), mark + 1)
  if (dotted.test(last)) return begins.test(wordAt(text, stop, block.end))
  if (shortPower.test(last))
    return (
      begins.test(wordAt(text, stop, block.end)) ||
      beginsBehindPower.test(text.slice(stop, Math.min(stop + 12, block.end)))
    )
  if (day.test(last) && isMonthAhead(last, text.slice(stop, Math.min(stop + 24, block.end)))) return false
  if (
    scale.test(text.slice(Math.max(block.start, mark - 12), mark + 1)) &&
    moneyAhead.test(text.slice(stop, stop + 8))
  )
    return false
  return !abbreviations.test(last) && !(/\p{N}/u.test(next) && beforeNumber.test(last))
}

function isMonthAhead(day: string, ahead: string): boolean {
  return month.test(ahead) || monthAndYear.test(ahead) || (ledDay.test(day) && anyMonth.test(ahead))
}

function wordAt(text: string, from: number, end: number): string {
  return /^\s*(\p{L}*)/u.exec(text.slice(from, Math.min(from + 16, end)))?.[1] ?? ''
}

function pushTrimmed(spans: Span[], text: string, span: Span): void {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (start < end) spans.push({ start, end })
}
