import { importsIn } from '../store/imports'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import type { ImportQueue } from './import-queue'
import { windowFiles } from './window-files'

export function importsTopic(context: ApiContext, queue: ImportQueue): Handlers<'imports'> {
  const held = windowFiles(context)
  return {
    list: () => importsIn(context.store).list(),
    report: ({ id }) => queue.report(id),

    begin({ batch, files, folder, passedOver }) {
      const wanted = { files: held.sourcesOf(batch, files), origin: 'window' as const, folder, passedOver }
      return queue.add(wanted).id
    },

    give: ({ batch, place, given }) => held.give(batch, place, given),
    cancel: () => queue.cancel(),
    resume: ({ id }) => queue.resume(id),
    retry: ({ id, place }) => queue.retry(id, place),
  }
}
