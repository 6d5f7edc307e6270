import type { QuoteRow } from '../../../src-main/model/library'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import { citationLink } from '../../lib/notes/note-links'
import type { Workbench } from '../../state/workbench.svelte'

type Quoted = Pick<QuoteRow, 'id' | 'words'>

const sayable = 80

/** Words short enough to be said in a sentence. */
export function shortly(words: string): string {
  const flat = words.replace(/\s+/g, ' ')
  return flat.length <= sayable ? flat : `${flat.slice(0, flat.lastIndexOf(' ', sayable))}…`
}

export function openQuote(bench: Workbench, quote: QuoteRow): void {
  bench.navigation.read(quote.document, { start: quote.start, end: quote.end })
}

/** Puts a quote beside the others, or takes it away, and says which: in a message, or where the view says such things. */
export function pickQuote(
  bench: Workbench,
  { id, words }: Quoted,
  say = (sentence: string) => bench.messages.say(sentence),
): void {
  if (!bench.picks.toggle(id)) return bench.messages.say(m.quotes_six())
  const sentence = bench.picks.has(id) ? m.quotes_picked : m.quotes_unpicked
  say(sentence({ words: shortly(words) }))
}

/** Cites quotes in the open note, in order, and says in which. */
export async function citeQuotes(bench: Workbench, quotes: Quoted[]): Promise<void> {
  await bench.try(async () => {
    const [first] = quotes
    if (!first) return
    const all = quotes.map(({ id }) => ({ quote: id }))
    const note = await bench.notebook.citeAll(all, (cited) => cited.map(citationLink).join('\n\n'))
    await sayCited(bench, note, (title) =>
      quotes.length === 1
        ? m.quotes_cited({ note: title, words: shortly(first.words) })
        : m.quotes_cited_all({ note: title, count: quotes.length }),
    )
  })
}

/** Says in which note something was cited, if in any, and offers to go there. */
export async function sayCited(
  bench: Workbench,
  note: number | null,
  sentence: (title: string) => string,
): Promise<void> {
  if (note === null) return
  const { title } = await client.notes.get({ id: note })
  bench.messages.say(sentence(title || m.quotes_untitled_note()), {
    label: m.quotes_show_note(),
    run: () => bench.showNote(note),
  })
}
