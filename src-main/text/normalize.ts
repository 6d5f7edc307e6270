/**
 * The one form in which a text is kept, so that every later offset stays true: no byte-order mark, lines end in LF,
 * composed characters, and U+FFFD for what no text holds (half surrogate pairs, controls).
 */
export function normalize(text: string): string {
  return text
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}|(?![\t\n])\p{Cc}/gu, '\ufffd')
    .normalize('NFC')
}
