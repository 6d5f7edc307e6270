import type { Act } from '../../src-main/model/library'
import { m } from '../../messages.compiled/messages.js'

/** What was done, with the words it touched: "surlignage de « manque de discipline »". */
export function actSentence({ act, words }: Act): string {
  return m[`act_${act}`]({ words: words || m.note_untitled() })
}
