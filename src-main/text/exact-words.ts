/** Words of a number by their one form: a letter more or less, and it is another number. */
const powers = [
  'thousand',
  'millier',
  'million',
  'milliard',
  'billion',
  'billiard',
  'trillion',
  'quadrillion',
]

const singulars = new Set(powers)

/** Whether a folded word means itself alone, and nothing that is spelt like it: a number, or a power of ten. */
export function isExact(folded: string): boolean {
  return /^\d/.test(folded) || singulars.has(folded.replace(/s$/, ''))
}

/** The other number of a power of ten, "milliards" of "milliard"; no other form of a number is the same. */
export function formsOfExact(folded: string): string[] {
  if (/^\d/.test(folded)) return []
  return [folded.endsWith('s') ? folded.slice(0, -1) : `${folded}s`]
}
