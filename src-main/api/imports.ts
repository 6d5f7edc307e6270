import type { Handlers } from './contract/contract'
import { refuseTooLarge } from './disk-files'
import type { ImportQueue } from './import-queue'
import { sourceOfWords } from './import-source'

export function importsTopic(queue: ImportQueue): Handlers<'imports'> {
  return {
    list: () => queue.list(),
    report: ({ id }) => queue.report(id),

    paste({ name, label, bytes, at }) {
      refuseTooLarge(name, bytes.length)
      const words = sourceOfWords(label, { name, bytes, capture: { at, chosen: true } })
      return queue.add({ files: [words], origin: 'window', folder: null, passedOver: 0 }).id
    },

    cancel: () => queue.cancel(),
    resume: ({ id }) => queue.resume(id),
    retry: ({ id, place }) => queue.retry(id, place),
  }
}
