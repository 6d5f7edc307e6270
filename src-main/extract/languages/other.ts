import { en } from './en'
import { fr } from './fr'
import type { Language } from './language'
import { localeOf, type Locale } from './locale'
import { wordless } from './wordless'

const languages = new Map<string, Language>()

/**
 * A language of which no words are known but those of numbers, money, measures and days, which the Unicode locale data hold.
 * What is read in it, is read by marks, capitals and digits. `code` is BCP 47; `text` may write numbers in a way of its own.
 */
export function otherLanguage(code: string, text: string): Language {
  const mark = decimalIn(text)
  const key = `${code} ${mark ?? ''}`
  const known = languages.get(key)
  if (known) return known
  const locale = localeOf(code)
  const language = languageFrom(code, { ...locale, decimal: mark ?? locale.decimal })
  languages.set(key, language)
  return language
}

/** What only thousands look like: "2,300,000", "1,500.75". */
const thousands = { ',': /\d,\d{3}(?:,\d{3}(?!\d)|\.\d)/, '.': /\d\.\d{3}(?:\.\d{3}(?!\d)|,\d)/ }

/** How a text plainly writes decimals, which may be another way than its language does: Spanish in Mexico. */
function decimalIn(text: string): Locale['decimal'] | null {
  const [byComma, byDot] = [thousands[','].test(text), thousands['.'].test(text)]
  return byComma === byDot ? null : byComma ? '.' : ','
}

/** The months of the languages whose words are known, in full: a list of foreign names may be dated in either, and "Jan" is a name. */
const writtenOut = Object.fromEntries(
  [en, fr].flatMap(({ calendar }) => Object.entries(calendar.months).filter(([word]) => word.length > 3)),
)

/** Whether a capital within a sentence tells a name from a noun, as everywhere but in German and its kin. */
export function tellsCapitals({ code }: Language): boolean {
  return !/^(?:de|lb|nds|gsw)(?:-|$)/i.test(code)
}

function languageFrom(code: string, locale: Locale): Language {
  const bare = wordless(en)
  const { amounts, calendar } = bare
  return {
    ...bare,
    code,
    amounts: {
      ...amounts,
      decimal: locale.decimal,
      powers: locale.powers,
      percent: locale.percent,
      percentBefore: locale.percentBefore,
      currencies: locale.currencies,
      measures: measuresIn(locale),
      timeUnits: locale.timeUnits,
      links: [...locale.links.filter((link) => link !== '.'), ...locale.moneyLinks],
    },
    calendar: {
      ...calendar,
      months: { ...writtenOut, ...locale.months },
      days: locale.days,
      links: locale.links,
      yearFirst: locale.yearFirst,
      dayFirst: true,
    },
  }
}

function measuresIn({ measures }: Locale): Language['amounts']['measures'] {
  const known = en.amounts.measures
  return Object.fromEntries(
    Object.entries(measures).flatMap(([word, unit]) => {
      const measure = known[unit]
      return measure ? [[word, measure]] : []
    }),
  )
}
