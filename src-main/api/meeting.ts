import { orphansIn } from '../store/orphans'
import { partingsIn } from '../store/partings'
import { versionsIn, type Arrived, type Candidate } from '../store/versions'
import type { WordsFollowed } from '../text/words-followed'
import type { ApiContext } from './context'

/** What something that comes in is a new version of, and where the words of earlier texts went, each by its SHA-256. */
export interface Meeting {
  document: number | null
  followed: ReadonlyMap<string, WordsFollowed>
  /** Whether the library still holds what it was compared with. */
  holds(): boolean
}

/**
 * Holds what comes in against what it may be a version of: the likest, where there is enough in common. Texts are
 * compared apart, so this is found out before anything is stored.
 */
export async function meet(context: ApiContext, arrived: Arrived): Promise<Meeting> {
  const versions = versionsIn(context.store)
  const { leastLikeness } = partingsIn(context.store)
  const candidates = versions.candidates(arrived)
  const holds = () => same(candidates, versions.candidates(arrived))
  let likest: { id: number; likeness: number; followed: WordsFollowed } | null = null
  for (const { id } of candidates) {
    const texts = { before: versions.text(id), after: arrived.text, least: leastLikeness(id) }
    const { likeness, followed } = await context.compare(arrived.fileName, texts)
    if (followed && likeness > (likest?.likeness ?? 0)) likest = { id, likeness, followed }
  }
  if (!likest) return { document: null, followed: new Map(), holds }
  const { id, followed } = likest
  const all = new Map([[versions.textSha256(id), followed]])
  // Orphans wait beside the words of versions before the last, and are sought in each that comes.
  for (const source of orphansIn(context.store).sources(id))
    all.set(
      versions.textSha256(source),
      await follow(context, source, { name: arrived.fileName, text: arrived.text }),
    )
  return { document: id, followed: all, holds }
}

/** Where the words of one version stand in a text of some name, whatever they have in common. */
export async function follow(
  { store, compare }: ApiContext,
  source: number,
  { name, text }: { name: string; text: string },
): Promise<WordsFollowed> {
  const { followed } = await compare(name, {
    before: versionsIn(store).text(source),
    after: text,
    least: 0,
  })
  // With nothing asked to be in common, words are always followed.
  return followed!
}

function same(some: readonly Candidate[], others: readonly Candidate[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, textSha256 }, at) => others[at]!.id === id && others[at]!.textSha256 === textSha256)
  )
}
