import type { DocumentMarks, EntityInDocument } from '../../../src-main/model/mark'

const most = 40

/** Who in a document is likeliest to be meant: who stands there now, then who speaks in it most, then who is named most. */
export function likelyEntities(marks: DocumentMarks, now: number | null): EntityInDocument[] {
  const spoken = countOf(marks.quotes.map(({ speaker }) => speaker))
  const named = countOf(marks.mentions.map(({ entity }) => entity))
  const count = (counts: Map<number | null, number>, { id }: EntityInDocument) => counts.get(id) ?? 0
  return marks.entities
    .toSorted(
      (a, b) =>
        Number(b.id === now) - Number(a.id === now) ||
        count(spoken, b) - count(spoken, a) ||
        count(named, b) - count(named, a),
    )
    .slice(0, most)
}

function countOf(ids: (number | null)[]): Map<number | null, number> {
  const counts = new Map<number | null, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
