const kindOf = {
  person: 1,
  organization: 2,
  media: 2,
  place: 3,
  product: 4,
  event: 5,
}

/**
 * Where words stand in names of more than one: by word, the kind of name it begins, ends and stands inside of, in five
 * bits each, with how surely and how often. `names` are lists of words with what lists them.
 */
export function leaningsOf(names) {
  const counts = new Map()
  for (const { words, listing } of names) {
    const kind = kindOf[listing]
    if (!kind || words.length < 2) continue
    words.forEach((word, i) => {
      const there = counts.get(word) ?? new Uint32Array(18)
      counts.set(word, there)
      there[6 * (i === 0 ? 0 : i === words.length - 1 ? 1 : 2) + kind]++
    })
  }
  const leanings = new Map()
  for (const [word, of] of counts) {
    const value = [0, 1, 2].reduce(
      (sum, place) => sum + (codeOf(of.subarray(6 * place, 6 * place + 6)) << (5 * place)),
      0,
    )
    if (value !== 0) leanings.set(word, value)
  }
  return leanings
}

/** A kind that most of the names are, from 4 on; one to three where none is; nothing where a single name says it. */
function codeOf(byKind) {
  const total = byKind.reduce((sum, count) => sum + count, 0)
  if (total < 2) return 0
  const most = byKind.reduce((best, count, kind) => (count > byKind[best] ? kind : best), 1)
  const share = byKind[most] / total
  const often = total >= 6 ? 1 : 0
  return share < 0.6 ? 1 + often : 4 * most + (share >= 0.9 ? 2 : 0) + often
}
