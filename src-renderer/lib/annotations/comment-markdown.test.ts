import { expect, it } from 'vitest'
import { addressAt, drawnComment, plainComment, type Drawn } from './comment-markdown'

/** The tree in a few signs: `strong(words)`. */
function outline(nodes: Drawn[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.words
      if (node.type === 'code') return `code(${node.words})`
      if (node.type === 'break' || node.type === 'rule') return node.type
      const name = node.type === 'link' ? `link<${node.address}>` : node.type
      return `${name}(${outline(node.inside)})`
    })
    .join('')
}

const read = (comment: string) => outline(drawnComment(comment))

it('reads what a person writes: emphasis, lists, quotations, code', () => {
  expect(read('Un **fait**, *peut-être* ~~faux~~.')).toBe(
    'paragraph(Un strong(fait), emphasis(peut-être) struck(faux).)',
  )
  expect(read('- un\n- deux\n  1. trois')).toBe(
    'list(item(paragraph(un))item(paragraph(deux)list(item(paragraph(trois)))))',
  )
  expect(read('> cité\n\n# Titre\n\n`a<b`')).toBe('quote(paragraph(cité))heading( Titre)paragraph(code(a<b))')
  expect(read('2 \\* 3')).toBe('paragraph(2 * 3)')
})

it('leads links where they say, and draws no picture, markup or script', () => {
  expect(read('[voir **ici**](florilege://annotation/3 "titre")')).toBe(
    'paragraph(link<florilege://annotation/3>(voir strong(ici)))',
  )
  expect(read('<florilege://note/2>')).toBe('paragraph(link<florilege://note/2>(florilege://note/2))')
  expect(read('![un *plan*](https://example.org/plan.png)')).toBe('paragraph(un emphasis(plan))')
  expect(read('<img src=x onerror=alert(1)>')).toBe('paragraph(<img src=x onerror=alert(1)>)')
  expect(read('a <b>c</b>')).toBe('paragraph(a <b>c</b>)')
})

/** How many nodes lie in each other. */
function depthOf(nodes: Drawn[]): number {
  return Math.max(0, ...nodes.map((node) => 1 + ('inside' in node ? depthOf(node.inside) : 0)))
}

it('shows as written what is nested too deep, and draws no comment deeper', () => {
  const deep = ['> '.repeat(10_000), '>'.repeat(10_000), '- '.repeat(5_000), '*a '.repeat(3_000)]
  const closed = `${'**a *b '.repeat(500)}${'c* d** '.repeat(500)}`
  for (const hostile of [...deep.map((start) => `${start}fin`), closed, '[a'.repeat(3_000)]) {
    const drawn = drawnComment(hostile)
    expect(depthOf(drawn)).toBeLessThan(30)
    expect(JSON.stringify(drawn).length).toBeLessThan(20 * hostile.length)
  }
  expect(read(`${'> '.repeat(100)}fin`)).toContain('fin')
  expect(depthOf(drawnComment(`${'> '.repeat(10)}fin`))).toBe(12)
})

it('finds the address that a place of the source lies in', () => {
  const source = 'voir [ici](florilege://annotation/3) et florilege://note/2.'
  expect(addressAt(source, 8)).toBe('florilege://annotation/3')
  expect(addressAt(source, source.indexOf('note'))).toBe('florilege://note/2')
  expect(addressAt(source, 2)).toBe(null)
})

it('says a comment on one line, without marks', () => {
  const comment = '**À vérifier** : [le *bilan*](https://example.org)\n\n- `un`\n- deux\n\n> cité'
  expect(plainComment(comment)).toBe('À vérifier : le bilan un deux cité')
})
