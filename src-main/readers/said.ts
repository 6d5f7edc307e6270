import { dayIn } from './byline'

/** A day, month or year out of what a file gives for a date; null for what is none. */
export function dayOf(word: string | null | undefined): string | null {
  if (!word) return null
  const iso = /^\s*(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?(?=$|[T\s+Z])/.exec(word)
  if (iso) return [iso[1], iso[2], iso[3]].filter(Boolean).join('-')
  const day = dayIn(word)
  if (day) return day
  const time = Date.parse(word)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
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
