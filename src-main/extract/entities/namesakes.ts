import { keyOf, type Group } from './aliases'
import type { Name } from './name'
import { genderOfFirstName, type Gender } from './vocabulary'

interface Bearer {
  group: Group
  surname: string
  gender: Gender | null
}

/**
 * Parts those of one surname whom their titles tell apart: "Mr Smith" is not Mary Smith, whoever was named last. Such a
 * mention goes to the only bearer of its gender, or to one of its own.
 */
export function partedByTitle(groups: Group[]): Group[] {
  const families = new Map<string, Bearer[]>()
  for (const group of groups) {
    if (group.kind !== 'person') continue
    const bearer = bearerOf(group)
    families.set(bearer.surname, [...(families.get(bearer.surname) ?? []), bearer])
  }
  const moved = [...families.values()].flatMap(movesWithin)
  if (moved.length === 0) return groups
  const goesTo = new Map(moved)
  const after = new Map<Group, Name[]>([...groups, ...goesTo.values()].map((group) => [group, []]))
  for (const group of groups) for (const name of group.names) after.get(goesTo.get(name) ?? group)!.push(name)
  return [...after]
    .filter(([, names]) => names.length > 0)
    .map(([group, names]) => ({ ...group, names: names.sort((a, b) => a.start - b.start) }))
}

/** The surnames of a family that stand with another's, each with whose they are. */
function movesWithin(family: Bearer[]): [Name, Group][] {
  const unknown = new Map<Gender, Group>()
  return family.flatMap(({ group, surname, gender }) =>
    group.names.flatMap((name): [Name, Group][] => {
      const title = name.titled?.gender
      if (!title || title === gender || keyOf(name.text) !== surname) return []
      const [other, ...more] = family.filter((each) => each.gender === title)
      if (other && more.length === 0) return [[name, other.group]]
      if (gender === null) return []
      const own = unknown.get(title) ?? { kind: group.kind, weight: group.weight, names: [] }
      unknown.set(title, own)
      return [[name, own]]
    }),
  )
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
      genderOfTitles(names),
  }
}

function genderOfTitles(names: Name[]): Gender | null {
  const [gender = null, ...more] = new Set(names.flatMap(({ titled }) => titled?.gender ?? []))
  return more.length === 0 ? gender : null
}

/** First names that the lists give to one gender alone. */
const unisex = new Set(
  `Alex Ali Andrea Ariel Ashley Blake Cameron Camille Carol Charlie Chris Claude Courtney Dana Daniele Dominique Drew Eden
  Evelyn Frances Francis Gabriele Hayden Hilary Jamie Jan Jesse Jess Jo Joan Joel Jordan Joyce Kelly Kim Lee Leigh Leslie
  Lindsay Logan Luca Lynn Mackenzie Marley Max Meredith Mika Morgan Nicola Noa Nour Quinn Riley Robin Robyn Rowan Sam Sasha
  Shannon Shirley Stacy Sydney Tracy Vivian Yannick`.split(/\s+/),
)
