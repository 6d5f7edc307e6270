import type { Note, Suggestion } from '../../../src-main/model/note'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import type { EditorActs } from '../../lib/notes/editor/extensions'
import type { FoundLink } from '../../lib/notes/editor/links'
import { orNull } from '../../lib/if-there'
import { citationLink, nameLink } from '../../lib/notes/note-links'
import type { Workbench } from '../../state/workbench.svelte'
import { openAddress } from '../search/open-address'

/** A note, or null where undoing has taken it away. */
export async function noteIfThere(id: number): Promise<{ id: number; note: Note | null }> {
  return { id, note: await orNull(client.notes.get({ id })) }
}

const justNow = 3_000

/** Whether a note was made a moment ago and nothing stands in it. */
export function isFresh({ title, body, createdAt }: Note): boolean {
  return title === '' && body === '' && Date.now() - Date.parse(createdAt) < justNow
}

interface Leaving {
  onnote: (id: number) => void
  onescape: () => void
}

/** What the editor asks for, joined to the library and the rest of the window. */
export function editorActs(bench: Workbench, { onnote, onescape }: Leaving): EditorActs {
  const { notebook } = bench
  const stored = (act: () => Promise<void>) => () =>
    void bench.try(async () => {
      await notebook.drafts.flush()
      await act()
    })
  return {
    suggest: async (trigger, query) => {
      const found = await bench.try(() => client.notes.suggest({ trigger, query }))
      return (found ?? []).filter(({ kind, id }) => kind !== 'note' || id !== notebook.open)
    },
    linkTo: async (suggestion) => (await bench.try(() => linkTo(suggestion))) ?? null,
    onopen: (link) => void bench.try(() => open(bench, link, onnote)),
    onundo: stored(() => bench.library.undo()),
    onredo: stored(() => bench.library.redo()),
    // Writing makes the library forget what it could do again: where it could, nothing was written since.
    redoesFirst: () => notebook.drafts.stored && Boolean(bench.library.state?.redo),
    onescape,
    onblur: () => notebook.drafts.hurry(),
  }
}

async function linkTo({ kind, id, words }: Suggestion): Promise<string> {
  if (kind === 'quote') return citationLink(await client.notes.cite({ quote: id }))
  if (kind === 'annotation') return citationLink(await client.notes.cite({ annotation: id }))
  return nameLink(kind, id, words || m.note_untitled())
}

/** What a link leads to; another note takes the place of this one. */
async function open(bench: Workbench, link: FoundLink, onnote: (id: number) => void): Promise<void> {
  if (link.address === `florilege://note/${link.id}`) return onnote(link.id)
  await openAddress(bench, link.address)
}
