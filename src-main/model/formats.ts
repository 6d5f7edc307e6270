/** A kind of file that can be read: its name, what such files end in, and how large one may be, in megabytes. */
export interface Format {
  name: FormatName
  extensions: readonly string[]
  largest: number
}

export type FormatName =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'epub'
  | 'mail'
  | 'mailbox'
  | 'subtitles'

/** Every kind of file that can be read: the one place that the dialogs, the drop and the readers go by. */
export const formats: readonly Format[] = [
  { name: 'text', extensions: ['txt', 'text'], largest: 50 },
  { name: 'markdown', extensions: ['md', 'markdown', 'mdown', 'mkd'], largest: 50 },
  { name: 'html', extensions: ['html', 'htm', 'xhtml', 'xht'], largest: 50 },
  { name: 'mhtml', extensions: ['mhtml', 'mht'], largest: 200 },
  { name: 'docx', extensions: ['docx', 'docm', 'dotx'], largest: 200 },
  { name: 'odt', extensions: ['odt', 'ott'], largest: 200 },
  { name: 'rtf', extensions: ['rtf'], largest: 200 },
  { name: 'pdf', extensions: ['pdf'], largest: 200 },
  { name: 'epub', extensions: ['epub'], largest: 200 },
  { name: 'mail', extensions: ['eml'], largest: 200 },
  { name: 'mailbox', extensions: ['mbox'], largest: 200 },
  { name: 'subtitles', extensions: ['srt', 'vtt'], largest: 50 },
]

/** The format that a file's name says; undefined where it has no ending that a format has. */
export function formatNamed(name: string): Format | undefined {
  const extension = extensionOf(name)
  return formats.find(({ extensions }) => extensions.includes(extension))
}

/** What a file's name ends in after its last dot, in small letters; empty for none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
