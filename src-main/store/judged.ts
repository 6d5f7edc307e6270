import type { Judged } from '../model/extraction'

/** What a table keeps of a finder's judgement: nothing said is nothing doubted. */
export function judgedRow({ why = '', sure = 1 }: Partial<Judged>): Judged {
  return { why, sure }
}
