import { plainAddress, plainName } from '../text/same-source'
import { perStore } from './per-store'

interface Source {
  fileName: string
  address: string | null
}

/** Of a name that hundreds of files bear, only the last are looked at. */
const most = 30

/**
 * Ids of documents that bore a name or address like that of a source, found without a look at every document. They are
 * only likely: what a row says now is for the asker to read.
 */
export const likelySourcesIn = perStore(({ db }) => {
  const since = db.prepare<[number], Source & { id: number }>(
    'SELECT id, file_name AS fileName, address FROM documents WHERE id > ? ORDER BY id',
  )
  const ids = new Map<string, number[]>()
  let seen = 0

  function learn(): void {
    for (const { id, ...source } of since.all(seen)) {
      for (const key of keysOf(source)) {
        const known = ids.get(key)
        if (known) known.push(id)
        else ids.set(key, [id])
      }
      seen = id
    }
  }

  return (source: Source): number[] => {
    learn()
    return keysOf(source).flatMap((key) => ids.get(key)?.slice(-most) ?? [])
  }
})

function keysOf({ fileName, address }: Source): string[] {
  return [`name ${plainName(fileName)}`, ...(address ? [`address ${plainAddress(address)}`] : [])]
}
