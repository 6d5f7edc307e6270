import { labelOf } from '../text/link-label'
import { perStore } from './per-store'

interface Renamed {
  kind: 'entity' | 'note'
  id: number
  from: string
  to: string
}

/**
 * Links in notes that show the old name of what they lead to show its new one. Those in a person's own words stay, and a
 * note that only follows a name counts as changed no later than before.
 */
export const renamedLinksIn = perStore(({ db }) => {
  const linking = db.prepare<[string], { id: number; body: string }>(
    'SELECT id, body FROM notes WHERE instr(body, ?)',
  )
  const update = db.prepare('UPDATE notes SET body = ? WHERE id = ?')

  return ({ kind, id, from, to }: Renamed): void => {
    if (from === to || !from || !to) return
    const link = `](florilege://${kind}/${id})`
    const old = `[${labelOf(from)}${link}`
    const now = `[${labelOf(to)}${link}`
    for (const note of linking.all(old))
      update.run(
        note.body.replaceAll(old, () => now),
        note.id,
      )
  }
})
