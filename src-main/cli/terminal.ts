const controls = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** Data, to whoever asked for it. */
export function print(line: string): void {
  process.stdout.write(`${visible(line)}\n`)
}

/** A value as one line that any JSON parser reads and no terminal obeys. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value).replace(controls, escaped)}\n`)
}

/** What the person should know, apart from the data. */
export function tell(line: string): void {
  process.stderr.write(`${visible(line)}\n`)
}

/** Documents may hold what a terminal obeys, or what turns words around: it is shown, never sent. Line ends stay. */
export function visible(text: string): string {
  return text.replace(controls, (control) => {
    if (control === '\n') return control
    return control < ' ' ? String.fromCodePoint(0x2400 + control.codePointAt(0)!) : '\ufffd'
  })
}

/** A file's name may hold line ends: whoever counts lines counts files. */
export function onOneLine(text: string): string {
  return text.replaceAll('\n', '\u240a')
}

function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
}
