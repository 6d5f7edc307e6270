// Node 20 to 22 take windows-1252 for Latin-1 and lose these.
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The text of bytes in windows-1252, curly quotes and euro included. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return inWindows1252(new TextDecoder('windows-1252').decode(bytes))
}

/** A text with the signs for which an older runtime left controls that no text holds. */
export function inWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => signs[control.charCodeAt(0) - 0x80]!)
}
