import { z } from 'zod'
import { addressKinds, type AddressKind } from '../model/address'
import { AppError } from '../model/error'
import type { Addressed } from '../model/annotation-list'
import { annotationsIn } from '../store/annotations'
import { citationsIn } from '../store/citations'
import { documentsIn } from '../store/documents'
import { entitiesIn } from '../store/entities'
import { libraryId } from '../store/library-id'
import { notesIn } from '../store/notes'
import { quoteRowsIn } from '../store/quote-rows'
import type { Store } from '../store/store'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'

/** Stable addresses: `florilege://annotation/12` within a library, `florilege://UUID/annotation/12` wherever it is. */
export function addressesTopic({ store }: ApiContext): Handlers<'addresses'> {
  return {
    of: ({ kind, id }) => `florilege://${libraryId(store)}/${kind}/${id}`,

    open({ address }) {
      const { library, kind, id } = addressOf(address)
      if (library && library !== libraryId(store)) throw new AppError('other-library')
      return placeOf(store, kind, id)
    },
  }
}

const addressed = z.object({
  library: z.guid().toLowerCase().optional(),
  kind: z.enum(addressKinds),
  id: z.coerce.number().int().positive(),
})

function addressOf(typed: string): z.output<typeof addressed> {
  const parts = /^florilege:\/\/(?:(?<library>[^/]+)\/)?(?<kind>[a-z]+)\/(?<id>\d{1,15})\/?$/i.exec(
    typed.trim(),
  )
  const read = addressed.safeParse(parts?.groups)
  if (!read.success) throw new AppError('bad-address')
  return read.data
}

function placeOf(store: Store, kind: AddressKind, id: number): Addressed {
  try {
    return found[kind](store, id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') throw new AppError('gone-address')
    throw error
  }
}

const found: Record<AddressKind, (store: Store, id: number) => Addressed> = {
  annotation: (store, id) => spanOf('annotation', id, annotationsIn(store).get(id)),
  quote: (store, id) => spanOf('quote', id, quoteRowsIn(store).get(id)),
  citation(store, id) {
    const [citation] = citationsIn(store).of([id])
    if (!citation) throw new AppError('not-found')
    documentsIn(store).readableText(citation.document)
    return spanOf('citation', id, citation)
  },
  document(store, id) {
    documentsIn(store).readableText(id)
    return { kind: 'document', document: id }
  },
  note: (store, id) => ({ kind: 'note', id: notesIn(store).get(id).id }),
  entity: (store, id) => ({ kind: 'entity', id: entitiesIn(store).get(id).id }),
}

function spanOf(
  kind: 'annotation' | 'quote' | 'citation',
  id: number,
  { document, start, end }: { document: number; start: number; end: number },
): Addressed {
  return { kind, id, document, start, end }
}
