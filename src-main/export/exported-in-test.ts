import { cite, citedById, noteWith } from './cited-in-test'
import { toMarkdown } from './markdown'
import { verifyMarkdown } from './verify'

/** A source, and words of it. */
export const text =
  'Le pivot\nIl temporise : "Nous allons participer." 😀 Puis : « Non, non, rien de tel. » Fin.'
export const words = 'Non, non, rien de tel.'
/** Bodies of notes that cite the words. */
export const inline = `Il dit [${words}](florilege://citation/1) hier.`
export const alone = `Avant.\n\n[${words}](florilege://citation/1)\n\nAprès.`

/** A note with such a body as Markdown. */
export function exported(body: string, source = text, cited = words): string {
  return toMarkdown(noteWith(body), citedById(cite(source, cited)))
}

/** What becomes of its citations where a source says that. */
export function verdicts(markdown: string, source: string | null = text, speaker?: string | null): string[] {
  const known = { textOf: () => source, speakerOf: () => speaker }
  return verifyMarkdown(markdown, known).map(({ verdict }) => verdict)
}
