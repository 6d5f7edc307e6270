// Who wrote a text and when, as it says itself above its first paragraph.

import { isPaperBesidePeople } from './papers'

const given = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const name = String.raw`${given}(?: (?:${given}|de|du|des|la|le|van|von|der|d’${given}))*`
const names = String.raw`${name}(?:(?:, | et | and | y | & )${name})*`
const credit = String.raw`(?:[Pp]ropos recueillis|[Ee]ntretien (?:réalisé|mené|conduit)|[Ii]nterview(?:ed)?)`
const byline = new RegExp(
  String.raw`^(?:${credit} )?(?:[Pp]ar|PAR|[Bb]y|BY|Por|Von) (?:l[ea] )?(${names})(?=\.?$| ?[,(|·—–]| - | (?:in|on|at|à|le|pour|for) )`,
  'u',
)
const credited = new RegExp(String.raw`^${credit} (?:par|by) `, 'u')
const nothingButAName =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|de|du|Le|La|van|von))* \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u

/** "Nadia Fielding, City editor", "Anne Roux, envoyée spéciale à Oslo": a name and what its bearer is to a paper. */
const employed = new RegExp(
  String.raw`^(?=\p{Lu}\S+ \p{Lu})(${names}), (?:[^,.]{1,30} )?(?:editor|correspondent|reporter|writer|columnist|journaliste|rédact(?:eur|rice)|correspondante?|envoyée? spéciale?|chroniqueu(?:r|se))(?: [^,.]{1,30})?$`,
  'u',
)

/** "Reportage de notre envoyée spéciale Maylis Etcheverry", "From our correspondent in Oslo, Anna Berg" */
const sent = new RegExp(
  String.raw`^(?:\p{L}+ )?(?:[Dd]e notre|[Ff]rom our|[Bb]y our) (?:envoyée? spéciale?|correspondante?|(?:own |special )?correspondent|reporter)(?: (?:à|en|au|in|at) [\p{L}-]+)?,? (${names})$`,
  'u',
)

/** The author that a line names, if that is all it is for: "Par Maëlle Le Guen", or the name alone. */
export function authorIn(line: string): string | null {
  if (line.length > 120 || (/[.!?…]$/.test(line) && !isCredit(line) && !isStamp(line))) return null
  const said = line.replace(behindStamp, '')
  const named = (byline.exec(said) ?? employed.exec(said) ?? sent.exec(said))?.[1]
  if (named) return peopleOf(named.replace(employment, '').trim())
  const start = line.split(/ [·|] /, 1)[0]!.trim()
  return nothingButAName.test(start) ? start : null
}

/** "Anna Berg, The Harbour Post": whom somebody writes for is no author. */
function peopleOf(names: string): string {
  const [first, ...others] = names.split(', ')
  return [first, ...others.filter((name) => !isPaperBesidePeople(name))].join(', ')
}

/** "Propos recueillis par Anne Roque, le 9 mai 2025": who wrote an interview down, above or below it. */
export function isCredit(line: string): boolean {
  return line.length <= 120 && credited.test(line)
}

/** "By Local Democracy Reporter Sam Whitty": what somebody is to a paper before the name. */
const employment =
  /^(?:[\p{L}-]+ ){0,4}(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Cc]olumnist) (?=\p{Lu}\S* \p{Lu})/u
const publishedOn = String.raw`(?:[Pp]ublié|[Mm]is en ligne|[Mm]is à jour|[Pp]ublished|[Pp]osted|[Uu]pdated)(?: le| on| at|:)? `
const behindStamp = new RegExp(String.raw`[.|·,–—-] ${publishedOn}.*$`, 'u')
const weekday = String.raw`(?:\p{L}+day,? |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?`
const stamped = new RegExp(
  String.raw`^(?:(?:[Pp]ar|PAR|[Bb]y|BY) [^.!?]{3,60}[.|·,–—-] ?)?${publishedOn}${weekday}(?:\d{1,2}(?:er|st|nd|rd|th)? \p{L}|\d{1,2}[./-]|\d{4}-|\p{Lu}\p{Ll}+ \d{1,2}\b)`,
  'u',
)

/** "Par Anne Roux, à Lyon. Publié le 14 mars 2026.": a line that tells when a text came out, whatever ends it. */
function isStamp(line: string): boolean {
  return line.length <= 120 && stamped.test(line)
}

/** The day in what opens a dispatch: "PARIS, 14 avril 2026 (Agence) — Le groupe …". */
export function datelineIn(paragraph: string): string | null {
  const opening = /^\p{Lu}[\p{L} .'’()-]{1,40}, [^—–]{4,60}? (?:[—–]|-{1,2}) /u.exec(paragraph)?.[0]
  return opening ? dayIn(opening) : null
}

const subject =
  /(?<!\p{L})(?:[Jj]['’]|I(?= \p{Ll})|(?:[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Jj]e|[Ii]ls?|[Ee]lles?|[Nn]ous)(?!\p{L}))/u

/** The day that a line above the text is of, as ISO 8601: "12 mars 2024". A sentence tells of one: "He left on 3 June 1975." */
export function dayOfLine(line: string): string | null {
  if (!isCredit(line) && !isStamp(line) && (/[.!?…]$/.test(line) || subject.test(line))) return null
  return dayIn(line) ?? dayInFigures(line, french.test(line))
}

const french = /(?<!\p{L})(?:le|du|publiée?|jour)(?!\p{L})/iu

/**
 * "18/11/2025", "18.11.2025": where neither number can be the day alone, some mean one and some the other, and only a
 * language that has the day first decides.
 */
export function dayInFigures(line: string, dayFirst: boolean): string | null {
  const found = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?![\d./]*\d)/.exec(line)
  if (!found) return null
  const [a, sign, b, year] = [Number(found[1]), found[2], Number(found[3]), Number(found[4])]
  // With dots the day stands first wherever dates are written so.
  if (a > 12 || a === b || sign === '.' || dayFirst) return isoDay(year, b, a)
  return b > 12 ? isoDay(year, a, b) : null
}

const months = [
  ['janvier', 'january', 'jan', 'janv', 'januar', 'enero'],
  ['février', 'february', 'feb', 'févr', 'fevrier', 'februar', 'febrero'],
  ['mars', 'march', 'mar', 'märz', 'marzo'],
  ['avril', 'april', 'apr', 'avr', 'abril'],
  ['mai', 'may', 'mayo'],
  ['juin', 'june', 'jun', 'juni', 'junio'],
  ['juillet', 'july', 'jul', 'juil', 'juli', 'julio'],
  ['août', 'august', 'aug', 'aout', 'agosto'],
  ['septembre', 'september', 'sep', 'sept', 'septiembre'],
  ['octobre', 'october', 'oct', 'oktober', 'octubre'],
  ['novembre', 'november', 'nov', 'noviembre'],
  ['décembre', 'december', 'dec', 'déc', 'decembre', 'dezember', 'diciembre'],
]
const month = String.raw`(${months.flat().join('|')})\.?`
const patterns = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de\s+)?${month}\s+(?:de\s+)?(\d{4})(?!\d)`,
      'iu',
    ),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'iu'),
    order: ['month', 'day', 'year'],
  },
]

/** The first whole day that a line names, as ISO 8601. */
export function dayIn(line: string): string | null {
  for (const { pattern, order } of patterns) {
    const match = pattern.exec(line)
    if (!match) continue
    const part = (name: string) => match[order.indexOf(name) + 1]!
    return isoDay(Number(part('year')), monthNumber(part('month')), Number(part('day')))
  }
  return null
}

function monthNumber(word: string): number {
  return /^\d+$/.test(word)
    ? Number(word)
    : months.findIndex((names) => names.includes(word.toLowerCase())) + 1
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}
