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

/** Words whose accents are drawn before their letters, as older typesetters do, with letters that bear them. */
export function accented(words: string): string {
  return words.replace(drawnApart, (drawn, accent: string, letter: string) => {
    const whole = `${letter === 'ı' ? 'i' : letter}${combining[accent]}`.normalize('NFC')
    return whole.length === 1 ? whole : drawn
  })
}
