/** What a word hints of how far a deal is; `not` turns the words around it, `turns` leads to what came of it. */
export type Hint =
  'ends' | 'holds' | 'denies' | 'wishes' | 'talks' | 'does' | 'promises' | 'doubts' | 'past' | 'turns' | 'not'

/**
 * Folded words by what they hint of how far a deal is. Many are but weak hints, which are weighed, never read as rules.
 * Five letters and more stand for all that begin so, four for what is at most two letters longer; shorter ones and `not`
 * are whole words.
 */
export type DealSigns = Record<Hint, string[]>
