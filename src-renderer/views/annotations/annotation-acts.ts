import type { AddressKind } from '../../../src-main/model/address'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import { shorten } from '../../lib/reading/mark-words'
import { copyWords } from '../../lib/copying'
import type { Workbench } from '../../state/workbench.svelte'
import { sayCited } from '../quotes/quote-acts'

/** Says what was done, and offers to take it back. */
export function undoable(bench: Workbench, words: string): void {
  bench.messages.say(words, {
    label: m.command_undo(),
    run: () => void bench.try(() => bench.library.undo()),
  })
}

/** Into the trash, once the person knows which notes cite them: these keep the words. */
export function trashAnnotations(bench: Workbench, ids: number[]): Promise<void | undefined> {
  return bench.try(async () => {
    const [first] = ids.length === 1 ? await client.annotations.rows({ ids }) : []
    const name = first ? shorten(first.words) : m.annotations_found({ count: ids.length })
    if (!(await bench.removing.isWanted('annotation', ids, name))) return
    await client.annotations.removeMany({ ids })
    undoable(bench, m.annotations_trashed({ count: ids.length }))
  })
}

export function citeAnnotation(bench: Workbench, annotation: number): Promise<void | undefined> {
  return bench.try(async () => {
    const cited = await bench.notebook.cite({ annotation })
    if (!cited) return
    const { citation, note } = cited
    await sayCited(bench, note, (title) => m.quotes_cited({ note: title, words: shorten(citation.words) }))
  })
}

export function copyAddress(bench: Workbench, kind: AddressKind, id: number): Promise<void | undefined> {
  return bench.try(async () => {
    const address = await client.addresses.of({ kind, id })
    copyWords(address)
    bench.messages.say(m.annotations_copied({ address }))
  })
}
