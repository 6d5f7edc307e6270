import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleLines } from './article-lines.mjs'

/**
 * Texts with their deals: `text`; `entities` with `kind`, `name`, `aliases` and `mentions` as spans; `deals` with the names
 * that are right for `from` and `to`, the amount and the statuses that are right. Articles are read by the program itself,
 * passages come with their names.
 */
export function dealTexts(folder) {
  return [
    ...articles(),
    ...developmentArticles(join(folder, '..', 'articles')),
    ...goldenArticles(),
    ...passages(),
  ]
}

const own = (path) => new URL(`texts/${path}/`, import.meta.url)
const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()

function articles() {
  return articleLines().map(({ entities, ...article }) => ({
    ...article,
    entities: entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map(([start, end]) => ({ start, end })),
    })),
  }))
}

/** The articles that come with the marked texts, where they do. */
function developmentArticles(folder) {
  if (!existsSync(folder)) return []
  return filesIn(folder, '.json').map((file) => {
    const { name, entities, deals } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const text = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8').replace(/\r\n?/g, '\n')
    return { id: name, file: 'given', text, entities, deals }
  })
}

/** The articles that tests compare with what a reader found, and the sample. */
function goldenArticles() {
  const golden = new URL('../../src-main/extract/golden/', import.meta.url)
  const sample = new URL('../../resources/sample/100-milliards-evapores.txt', import.meta.url)
  const articles = filesIn(golden, '.expected.txt').map((file) => ({
    id: file.replace('.expected.txt', ''),
    text: readFileSync(new URL(file.replace('.expected', ''), golden), 'utf8'),
    expected: new URL(file, golden),
  }))
  const all = [
    ...articles,
    {
      id: 'sample',
      text: readFileSync(sample, 'utf8'),
      expected: new URL('sample.expected.txt', own('deals')),
    },
  ]
  return all.map(({ expected, ...article }) => ({
    ...article,
    file: 'golden',
    ...expectedDeals(readFileSync(expected, 'utf8')),
  }))
}

/** "deal | loan | Velmora > nobody | 3 millions | announced | signed 2025-03": the last status is the one that counts. */
function expectedDeals(lines) {
  const rows = lines
    .split(/^# known faults$/m)[0]
    .split('\n')
    .filter((line) => line.startsWith('deal | '))
    .map((line) => line.split(' | ').slice(2))
  const nameOf = (name) => (name === 'nobody' ? null : name)
  const deals = rows.map(([sides, words, ...steps]) => {
    const [from, to] = sides.split(' > ').map((name) => [nameOf(name)])
    const status = /^(?:on hold|[a-z]+)/.exec(steps.at(-1))[0]
    return { from, to, amount: words === 'no amount' ? null : { words }, status: [status] }
  })
  const names = [...new Set(deals.flatMap(({ from, to }) => [...from, ...to]))].filter(
    (name) => name !== null,
  )
  return { deals, entities: names.map((name) => ({ name, aliases: [], mentions: [] })) }
}

function passages() {
  const folder = own('deals')
  return filesIn(folder, '.txt')
    .filter((file) => !file.endsWith('.expected.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, i) => ({ id: `${file}/${i + 1}`, file, isPassage: true, ...passageOf(line) })),
    )
}

const kinds = { o: 'organization', p: 'person', l: 'place', m: 'media', d: 'product' }
const mark = /\{([oplmd])((?:[gt]\d+)*):([^{}]+)\}|\[(\d+):([^[\]=]+)(?:=([a-z /]+))?\]/g

/** A line of marks as a text: "{og1:Velmora} lent {pt1:Anna Berg} [1:€2m=signed]." Paragraphs are parted by " ¶ ". */
export function passageOf(line) {
  const same = []
  const marked = line
    .replaceAll(' ¶ ', '\n')
    .replace(/\s*\{([gt]\d+)=([^{}]+)\}/g, (_, role, other) => (same.push([role, other]), ''))
  const names = []
  const amounts = []
  let text = ''
  let done = 0
  for (const found of marked.matchAll(mark)) {
    const [all, kind, roles, name, number, words, statuses] = found
    text += marked.slice(done, found.index)
    done = found.index + all.length
    const start = text.length
    text += name ?? words
    const span = { start, end: text.length }
    if (kind) names.push({ kind: kinds[kind], name, roles: roles.match(/[gt]\d+/g) ?? [], span })
    else if (number !== '0') {
      if (!statuses) throw new Error(`No status: ${all}`)
      amounts.push({ number, at: [start, text.length], status: statuses.split('/') })
    }
  }
  const entities = joined(names)
  const bearer = (role) => {
    const [, other] = same.find(([one]) => one === role) ?? []
    const bears = ({ roles, aliases }) => roles.has(other ?? role) || aliases.includes(other)
    const { name } = entities.find(bears) ?? {}
    if (other && !name) throw new Error(`Nobody is ${other}: ${line.slice(0, 60)}`)
    return name ?? null
  }
  const deals = amounts.map(({ number, at, status }) => ({
    from: [bearer(`g${number}`)],
    to: [bearer(`t${number}`)],
    amount: { at },
    status,
  }))
  return { text: text + marked.slice(done), entities, deals }
}

/** Names of one and the same: written the same, the beginning of another, or in the same role. */
function joined(names) {
  const entities = []
  for (const { kind, name, roles, span } of names) {
    const begins = (one, other) => one === other || one.startsWith(`${other} `)
    const known = entities.find(
      (entity) =>
        roles.some((role) => entity.roles.has(role)) ||
        entity.aliases.some((alias) => begins(alias, name) || begins(name, alias)),
    )
    const entity = known ?? { kind, name, aliases: [], mentions: [], roles: new Set() }
    if (!known) entities.push(entity)
    if (name.length > entity.name.length) entity.name = name
    entity.aliases.push(name)
    entity.mentions.push(span)
    for (const role of roles) entity.roles.add(role)
  }
  return entities
}
