import { grouped } from './grouped'
import type { Marked } from './pdf-marked'

/** Marks with what was answered to them, in the order of the answers; an answer alone is no mark. */
export function inThreads(marked: Marked[]): Marked[] {
  const byId = new Map(marked.map((mark) => [mark.id, mark]))
  const answers = grouped(
    marked.filter(({ answers }) => answers && !answers.isSame && byId.has(answers.id)),
    (mark) => rootOf(mark, byId).id,
  )
  // A word struck out and the sign that says what comes in its place are one mark: that on the words.
  const doubled = new Set(
    marked.flatMap(({ answers, areas }) => (answers?.isSame && areas.length ? [answers.id] : [])),
  )
  return marked
    .filter((mark) => rootOf(mark, byId) === mark)
    .filter(({ id, areas }) => areas.length || !doubled.has(id))
    .map((mark) => ({
      ...mark,
      comment: [mark.comment, ...(answers.get(mark.id) ?? []).map(saidBy)].filter(Boolean).join('\n\n'),
    }))
}

function rootOf(mark: Marked, byId: Map<string, Marked>): Marked {
  const seen = new Set<string>()
  let root = mark
  while (root.answers && !root.answers.isSame && !seen.has(root.id)) {
    seen.add(root.id)
    const above = byId.get(root.answers.id)
    if (!above) break
    root = above
  }
  return root
}

function saidBy({ author, comment }: Marked): string {
  return author && comment ? `${author} : ${comment}` : comment
}
