import { dayIn, dayInFigures } from './byline'

/** A day, month or year out of what a file gives for a date, by its writer's own clock; null for what is none. */
export function dayOf(word: string | null | undefined): string | null {
  if (!word) return null
  const iso = /^\s*(\d{4})(?:([-/.])(0?[1-9]|1[0-2]))?(?:\2(0?[1-9]|[12]\d|3[01]))?(?=$|[T\s+Z])/.exec(word)
  if (iso) return written(iso[1]!, iso[3], iso[4])
  const compact = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(word)
  if (compact) return written(compact[1]!, compact[2], compact[3])
  return dayIn(word) ?? dayInFigures(word, false)
}

function written(year: string, month?: string, day?: string): string {
  const [mm, dd] = [month, day].map((part) => part?.padStart(2, '0'))
  return [year, mm, dd].filter(Boolean).join('-')
}

/** A language tag as BCP 47 writes it; null for what is none. */
export function languageOf(word: string | null | undefined): string | null {
  const tag = word?.trim().replaceAll('_', '-')
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

/** An address that leads somewhere on the web; null for any other. */
export function addressOf(word: string | null | undefined): string | null {
  const address = word?.trim()
  return address && /^https?:\/\/\S+$/i.test(address) && address.length <= 2_000 ? address : null
}

/** A person's name as it is spoken: "Roux, Anne" is Anne Roux. */
export function givenFirst(word: string): string {
  return word.replace(/^([^\s,]+), ([^,]+)$/, (whole, family: string, given: string) =>
    given.includes(' ') && !/^\p{Lu}\S* \p{Lu}\.$/u.test(given) ? whole : `${given} ${family}`,
  )
}
