/** Accents as signs of their own, and what combines with a letter in their place. */
const combining: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˚': '\u030a',
  '¯': '\u0304',
  '˙': '\u0307',
  '˝': '\u030b',
}
const drawnApart = /([´¨ˆ˜¸ˇ˘˚¯˙˝]|`(?=[aeuAEU](?!\p{L})|(?<=\p{L}`)[aeu]))([\p{L}ı])/gu

// Where an apostrophe stands: behind what is elided, before the h of "aujourd'hui", before what "is", "not" and their
// kin leave, and in "O'Brien"; never before a letter that has lost its dot to an accent.
const leftOut = [
  /(?<![\p{L}´])(?:\p{L}*qu|[cdjlmnst])(?=´(?!ı)\p{L})/giu,
  /\p{L}(?=´h)/giu,
  /\p{L}(?=´(?:s|t|d|m|ll|re|ve)(?![\p{L}´]))/giu,
  /(?<!\p{L})O(?=´\p{Lu})/gu,
]

/**
 * How words are read whose accents are drawn before their letters, as older typesetters do, with letters that bear
 * them. Others write ´ for an apostrophe: which of the two is meant in "d´eclare" or "l´eau" tells the whole document.
 */
export function accentsOf(document: readonly string[]): (words: string) => string {
  const drawn = document.filter((words) => words.includes('´')).flatMap(acutesIn)
  const count = (isOnE: boolean, isOpen: boolean) =>
    drawn.filter((acute) => acute.isOnE === isOnE && acute.isOpen === isOpen).length
  const outweighs = (sure: number, open: number) => sure > 0 && sure >= open
  const elsewhere = outweighs(count(false, false), count(false, true))
  // French has no "í": "qu´il" shows what "qu´elle" is.
  const apostrophes = elsewhere ? 0 : count(false, true)
  const onE = outweighs(count(true, false) + otherAccents(document), count(true, true) + apostrophes)
  const kinds = { onE, elsewhere }
  return (words) => accented(words, kinds)
}

/** Which of the two an open ´ is, by what stands behind it: French has its acute on e alone. */
interface Kinds {
  onE: boolean
  elsewhere: boolean
}

interface Acute {
  isOnE: boolean
  /** Whether it may be an apostrophe. */
  isOpen: boolean
}

function acutesIn(words: string): Acute[] {
  const open = openIn(words)
  return [...words.matchAll(drawnApart)]
    .filter(([drawn]) => drawn.startsWith('´') && composed(drawn) !== drawn)
    .map(({ 0: drawn, index }) => ({ isOnE: isOnE(drawn), isOpen: open.has(index) }))
}

function otherAccents(document: readonly string[]): number {
  const found = document.flatMap((words) => words.match(drawnApart) ?? [])
  return found.filter((drawn) => !drawn.startsWith('´') && composed(drawn) !== drawn).length
}

/** Where a ´ stands that may be an apostrophe. */
function openIn(words: string): Set<number> {
  return new Set(
    leftOut.flatMap((before) => [...words.matchAll(before)].map(({ 0: kept, index }) => index + kept.length)),
  )
}

function accented(words: string, kinds: Kinds): string {
  const open = words.includes('´') ? openIn(words) : null
  return words.replace(drawnApart, (drawn, _, letter: string, at: number) => {
    const isApostrophe = open?.has(at) && !(isOnE(drawn) ? kinds.onE : kinds.elsewhere)
    return isApostrophe ? `’${letter}` : composed(drawn)
  })
}

function isOnE(drawn: string): boolean {
  return /e$/i.test(drawn)
}

/** The letter with its accent; where no letter has that accent, the two as they are drawn. */
function composed(drawn: string): string {
  const letter = drawn.slice(1)
  const whole = `${letter === 'ı' ? 'i' : letter}${combining[drawn[0]!]}`.normalize('NFC')
  return whole.length === 1 ? whole : drawn
}
