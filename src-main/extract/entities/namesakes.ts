import type { Group } from './aliases'
import { keyOf, type Name } from './name'
import { titleStart } from './names'
import type { Reading } from '../reading'
import { genderOfFirstName, type Gender } from './vocabulary'

interface Bearer {
  group: Group
  surname: string
  gender: Gender | null
}

/**
 * Parts those of one surname whom their titles tell apart: "Mr Smith" is not Mary Smith, whoever was named last. Such a
 * mention goes to the only bearer of its gender, or to one of its own. Who is named by title and surname alone is then called
 * so, for the library knows entities by what they are called.
 */
export function partedByTitle(reading: Reading, groups: Group[]): Group[] {
  const families = new Map<string, Bearer[]>()
  for (const group of groups) {
    if (group.kind !== 'person') continue
    const bearer = bearerOf(group)
    families.set(bearer.surname, [...(families.get(bearer.surname) ?? []), bearer])
  }
  const moved = [...families.values()].flatMap(movesWithin)
  if (moved.length === 0) return groups
  const goesTo = new Map(moved)
  const parted = new Set<string | null>(moved.map(([name]) => keyOf(name.text)))
  const after = new Map<Group, Name[]>([...groups, ...goesTo.values()].map((group) => [group, []]))
  for (const group of groups) for (const name of group.names) after.get(goesTo.get(name) ?? group)!.push(name)
  return [...after]
    .filter(([, names]) => names.length > 0)
    .map(([group, names]) => ({ ...group, names: names.sort((a, b) => a.start - b.start) }))
    .map((group) =>
      parted.has(surnameAlone(group)) ? { ...group, ...calledByTitle(reading, group) } : group,
    )
}

/** The only name of a group, as a key, where that is one word. */
function surnameAlone({ kind, names }: Group): string | null {
  const keys = new Set(names.map(({ text }) => keyOf(text)))
  const [key = ''] = keys
  return kind === 'person' && keys.size === 1 && !key.includes(' ') ? key : null
}

function calledByTitle({ text, words }: Reading, { names }: Group): { called?: string } {
  const titled = names.find((name) => name.titled?.gender)
  const start = titled && words[titleStart(words, titled.first)]!.start
  return titled ? { called: text.slice(start, titled.end) } : {}
}

/** The surnames of a family that stand with another's, each with whose they are. */
function movesWithin(family: Bearer[]): [Name, Group][] {
  const unknown = new Map<Gender, Group>()
  return family.flatMap(({ group, surname, gender }) =>
    group.names.flatMap((name): [Name, Group][] => {
      const title = name.titled?.gender
      if (!title || title === gender || keyOf(name.text) !== surname) return []
      const others = family.filter((each) => each.group !== group)
      const other = only(others, (each) => each.gender === title)
      if (other) return [[name, other.group]]
      if (gender === null) return []
      const unsure = only(others, (each) => each.gender === null)
      if (unsure) return [[name, unsure.group]]
      const own = unknown.get(title) ?? { kind: group.kind, weight: group.weight, names: [] }
      unknown.set(title, own)
      return [[name, own]]
    }),
  )
}

/** Who alone is so: of a couple, "Mr Okafor" is who is not known to be a woman. */
function only(bearers: Bearer[], isSo: (bearer: Bearer) => boolean): Bearer | null {
  const [one, ...more] = bearers.filter(isSo)
  return one && more.length === 0 ? one : null
}

/** The surname of a person's fullest name, and the gender that its title, the first name or the other titles tell. */
function bearerOf(group: Group): Bearer {
  const { names } = group
  const full = names.reduce((most, name) => (name.last - name.first > most.last - most.first ? name : most))
  const parts = full.text.split(/\s+/)
  const titled = names.filter(({ text }) => text === full.text)
  return {
    group,
    surname: keyOf(parts.at(-1)!),
    gender:
      genderOfTitles(titled) ??
      (parts.length > 1 && !unisex.has(parts[0]!) ? genderOfFirstName(parts[0]!) : null) ??
      genderOfTitles(names) ??
      (parts.length === 1 ? firstTold(names) : null),
  }
}

function genderOfTitles(names: Name[]): Gender | null {
  const [gender = null, ...more] = new Set(names.flatMap(({ titled }) => titled?.gender ?? []))
  return more.length === 0 ? gender : null
}

/** Where "Mr Smith" and "Mrs Smith" are all the text has, who is named first keeps what it says of a Smith alone. */
function firstTold(names: Name[]): Gender | null {
  return names.find(({ titled }) => titled?.gender)?.titled?.gender ?? null
}

/** First names that the lists give to one gender alone. */
const unisex = new Set(
  `Alex Ali Andrea Ariel Ashley Blake Cameron Camille Carol Charlie Chris Claude Courtney Dana Daniele Dominique Drew Eden
  Evelyn Frances Francis Gabriele Hayden Hilary Jamie Jan Jesse Jess Jo Joan Joel Jordan Joyce Kelly Kim Lee Leigh Leslie
  Lindsay Logan Luca Lynn Mackenzie Marley Max Meredith Mika Morgan Nicola Noa Nour Quinn Riley Robin Robyn Rowan Sam Sasha
  Shannon Shirley Stacy Sydney Tracy Vivian Yannick`.split(/\s+/),
)
