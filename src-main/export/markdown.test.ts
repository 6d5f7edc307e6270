import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cite, citedById, noteWith } from './cited-in-test'
import { alone, exported, inline, text, verdicts, words } from './exported-in-test'
import { toMarkdown } from './markdown'
import { parseMarkdown, printMarkdown } from './syntax'
import { wordsNode } from './words'

describe('a note as Markdown', () => {
  it('quotes words alone in their paragraph as a block with who said them', () => {
    expect(exported(alone)).toBe(`---
title: "Ma note"
date: "2026-02-04"
sources:
  - title: "100 milliards évaporés"
    file: "100 milliards.txt"
    sha256: "${cite(text, words).source.sha256}"
    published: "2026-02-03"
---

Avant.

> Non, non, rien de tel.
>
> — Jensen Huang, *100 milliards évaporés*[^citation-1]

Après.

[^citation-1]: Jensen Huang, [100 milliards évaporés](100%20milliards.txt#char=61,83), 2026-02-03, § Le pivot, ¶ 9.

    - prefix: allons participer." 😀 Puis : «&#x20;
    - suffix:  » Fin.
    - sha256: ${cite(text, words).source.sha256}
`)
  })

  it('says where a page was saved from and when, in the words of its language', () => {
    const cited = cite(text, words)
    const address = 'https://example.org/a_b/*c?d=e&f=g#char=1,2'
    const saved = (language: string, at: string) => {
      const source = { ...cited.source, language, address: at, captured: '2025-11-04T09:00:00.000Z' }
      return toMarkdown(noteWith(alone), citedById({ ...cited, source }))
    }
    const markdown = saved('fr', address)
    expect(markdown).toContain(`    url: "${address}"\n    captured: "2025-11-04T09:00:00.000Z"\n`)
    expect(markdown).toContain(
      `#char=61,83), 2026-02-03, <${address}>, consulté le 2025-11-04, § Le pivot, ¶ 9.`,
    )
    expect(saved('en', address)).toContain('>, accessed 2025-11-04, § Le pivot')
    for (const at of [address, 'javascript:alert(1)', 'https://a.example/<b> *c*, d'])
      expect(verdicts(saved('fr', at), text, 'Jensen Huang'), at).toEqual(['true'])
    expect(saved('fr', 'javascript:alert(1)')).not.toMatch(/[<(]javascript/)
  })

  afterEach(() => vi.unstubAllEnvs())

  it('dates a saved page by the day that it was here', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland')
    const cited = cite(text, words)
    const source = { ...cited.source, captured: '2025-11-04T22:30:00.000Z' }
    expect(toMarkdown(noteWith(alone), citedById({ ...cited, source }))).toContain('2025-11-05')
  })

  it('gives the page that words stand on, as their document prints it', () => {
    const cited = cite(text, words)
    const locator = { page: 'iv', heading: 'Le pivot › Les faits', paragraph: 9 }
    const paged = { ...cited, citation: { ...cited.citation, locator } }
    expect(toMarkdown(noteWith(alone), citedById(paged))).toContain(
      '2026-02-03, p. iv, § Le pivot › Les faits, ¶ 9.',
    )
  })

  it('gives the time at which words are said in a recording', () => {
    const cited = cite(text, words)
    const locator = { page: '0:12:05', heading: null, paragraph: 9 }
    const timed = { ...cited, citation: { ...cited.citation, locator } }
    expect(toMarkdown(noteWith(alone), citedById(timed))).toContain('2026-02-03, 0:12:05, ¶ 9.')
  })

  it('quotes words in a table, which stay true there', () => {
    const source = 'Il dit : « Oui | non,\nou bien ? » Fin.'
    const said = 'Oui | non,\nou bien ?'
    const cell = '[Oui \\| non, ou bien ?](florilege://citation/1)'
    const table = `|  | Huang |\n| --- | --- |\n| Paroles | ${cell} |`
    const markdown = exported(table, source, said)
    expect(markdown).toContain('| Paroles | «')
    expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3)
    expect(verdicts(markdown, source)).toEqual(['true'])
    expect(verdicts(markdown.replace('ou bien', 'ou mal'), source)).toEqual(['changed'])
  })

  it('never puts reported words between quotation marks, and finds a change in them all the same', () => {
    const cited = cite(text, words)
    const citation = { ...cited.citation, kind: 'reported' as const, marks: null }
    const write = (body: string) => toMarkdown(noteWith(body), citedById({ ...cited, citation }))
    const markdown = write(inline)
    expect(markdown).toContain('Il dit *Non, non, rien de tel.*[^citation-1] hier.')
    expect(markdown).toContain('[^citation-1]: Jensen Huang (propos rapportés), [100')
    expect(write(alone)).toContain('> — Jensen Huang (propos rapportés), *100 milliards')
    for (const written of [markdown, write(alone)]) {
      expect(verdicts(written, text, 'Jensen Huang')).toEqual(['true'])
      expect(verdicts(written, text, 'Sam Altman')).toEqual(['speaker changed'])
      expect(verdicts(written.replaceAll('rien de tel', 'tout de même'), text)).toEqual(['changed'])
    }
  })

  it('puts no figure between quotation marks', () => {
    const cited = cite('Il vaut 20 milliards.', '20 milliards')
    const citation = { ...cited.citation, kind: 'figure' as const, marks: null }
    const body = 'Soit [20 milliards](florilege://citation/1).'
    const markdown = toMarkdown(noteWith(body), citedById({ ...cited, citation }))
    expect(markdown).toContain('Soit 20 milliards[^citation-1].')
    expect(verdicts(markdown, 'Il vaut 20 milliards.')).toEqual(['true'])
  })

  it('quotes words among others between the marks of their source', () => {
    expect(exported(inline)).toContain('Il dit « Non, non, rien de tel. »[^citation-1] hier.')
    const straight = 'Nous allons participer.'
    const body = `Oui : [${straight}](florilege://citation/1)`
    expect(exported(body, text, straight)).toContain('Oui : "Nous allons participer."[^citation-1]')
  })

  it('adds no marks where the person wrote them', () => {
    expect(exported(`Il dit « [${words}](florilege://citation/1) ».`)).toContain(
      '« Non, non, rien de tel.[^citation-1] ».',
    )
  })

  it('leaves a person their own words and gives the exact ones in the footnote', () => {
    const markdown = exported('Il a [nié](florilege://citation/1).')
    expect(markdown).toContain('Il a nié[^citation-1].')
    expect(markdown).toContain('- exact: Non, non, rien de tel.')
    expect(verdicts(markdown)).toEqual(['true'])
  })

  it('keeps the words of links that only the program can follow', () => {
    expect(exported('Voir [Nvidia](florilege://entity/3).')).toContain('Voir Nvidia.')
  })

  it('gives the same bytes twice', () => {
    expect(exported(inline)).toBe(exported(inline))
  })

  it('keeps what a person wrote in front', () => {
    const markdown = exported('---\nbibliography: refs.bib\n---\n\nTexte.')
    expect(markdown).toContain('bibliography: "refs.bib"\ntitle: "Ma note"')
    expect(exported('---\n: [\n---\n\nTexte.')).toContain('```yaml\n: [\n```')
  })
})

const hostile = [
  '<script>alert(1)</script>',
  '<!-- x',
  '&amp; &lt; &copy; AT&T',
  '*a* _b_ **c** ~~d~~ `e` ``f',
  '```',
  '---',
  '- a',
  '1. a',
  '# titre',
  '> a',
  '+ b',
  '= ===',
  '| a | b |',
  '[[wiki]] [a](b) ![c](d) [^1] [x]: y',
  '$x$ %%c%% {{t}} ==h== a::b #tag ^[n]',
  'a\\',
  '\\*a\\*',
  '\u202eabc',
  '\u2066a\u202bb',
  'il a dit « oui » et "non" ”',
  '« a',
  '“',
  'un\ndeux\n\ntrois',
  'a\tb',
  'e\u0301 😀 ﬁ',
  'https://example.org/a_b_c www.example.org a@b.org',
  '    code',
]

/** A link to the citation as a note's body holds it, between other nodes. */
function linkTo(shown: string): Link {
  return { type: 'link', url: 'florilege://citation/1', children: [wordsNode(shown)] }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function bodiesWith(shown: string): string[] {
  const link = linkTo(shown)
  const around = [
    { type: 'text' as const, value: 'Il dit ' },
    link,
    { type: 'text' as const, value: ' hier' },
  ]
  const cell = { type: 'tableCell' as const, children: around }
  const places: RootContent[] = [
    paragraph(link),
    paragraph(...around),
    { type: 'heading', depth: 2, children: around },
    { type: 'list', children: [{ type: 'listItem', children: [paragraph(...around)] }] },
    { type: 'list', children: [{ type: 'listItem', children: [paragraph(link)] }] },
    { type: 'blockquote', children: [paragraph(...around)] },
    { type: 'table', children: [{ type: 'tableRow', children: [cell, cell] }] },
    paragraph({ type: 'strong', children: around }),
  ]
  return places.map((place) => printMarkdown({ type: 'root', children: [place] }))
}

describe('words that look like something else', () => {
  it.each(hostile)('come back equal, wherever they stand: %j', (cited) => {
    const source = `Il dit : « ${cited} » et rien d’autre.`
    const named = cited.replace(/\s+/g, ' ')
    const one = cite(source, cited, { title: named, speaker: named })
    for (const body of [...bodiesWith(cited), ...bodiesWith('ses mots')]) {
      const found = verdicts(toMarkdown(noteWith(body, cited), citedById(one)), source, named)
      expect(new Set(found), body).toEqual(new Set(['true']))
    }
  })

  it.each(hostile)('change no node around them: %j', (cited) => {
    const kinds = (words: string) => {
      const source = `Il dit : « ${words} » et rien d’autre.`
      const markdown = toMarkdown(noteWith(bodiesWith(words).join('\n')), citedById(cite(source, words)))
      const types: string[] = []
      visit(parseMarkdown(markdown), (node) => void types.push(node.type))
      return types.filter((type) => type !== 'text')
    }
    const addresses = /example/.test(cited)
    if (!addresses && !cited.includes('\n')) expect(kinds(cited)).toEqual(kinds('rien'))
  })
})
