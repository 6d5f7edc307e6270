import { vocabularyOf } from '../../../src-main/text/vocabulary'

/**
 * Which words of a text a typed one may stand for, itself among them: other forms of it, words a letter or two away, and theirs,
 * by the rule that the library is searched by.
 */
export type WordsLike = (sought: string) => ReadonlySet<string>

/** For the folded words of one text. */
export function wordsLikeIn(words: Iterable<string>): WordsLike {
  const vocabulary = vocabularyOf(new Set(words))
  return (sought) => new Set(vocabulary.spellings(sought, 'akin').map(({ folded }) => folded))
}
