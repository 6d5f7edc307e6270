import type { Act } from '../../src-main/model/library'
import { m } from '../../messages.compiled/messages.js'
import { shorten } from './reading/mark-words'

/** What was done, with the words it touched: "surlignage de « manque de discipline »". Whole texts are touched, too. */
export function actSentence({ act, words }: Act): string {
  return m[`act_${act}`]({ words: shorten(words) || m.note_untitled() })
}
