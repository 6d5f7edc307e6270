import { describe, expect, it } from 'vitest'
import {
  differencesBetween,
  textDifference,
  wordDifference,
  type ParagraphDifference,
} from './text-difference'

/** Each paragraph in a line: what went in [-…-], what came in {+…+}. */
function outline(difference: ParagraphDifference[]): string[] {
  return difference.map((paragraph) =>
    paragraph.kind === 'unchanged'
      ? `… ${paragraph.count}`
      : paragraph.runs
          .map((run) =>
            run.in === 'both' ? run.words : run.in === 'before' ? `[-${run.words}-]` : `{+${run.words}+}`,
          )
          .join(''),
  )
}

it('shows words that changed within their paragraph, and where it stands', () => {
  const before = ['Un.', 'Deux.', 'Trois.', 'Le deal est mort depuis mars.', 'Cinq.', 'Six.', 'Sept.']
  const after = before.map((line) => line.replace('mars', 'avril'))
  expect(outline(textDifference(before.join('\n'), after.join('\n')))).toEqual([
    '… 2',
    'Trois.',
    'Le deal est mort depuis [-mars-]{+avril+}.',
    'Cinq.',
    '… 2',
  ])
})

it('shows paragraphs that came or went whole, and pairs none that say something else', () => {
  const before = 'Début.\nLe ministre a refusé tout net.\nFin.'
  const after = 'Début.\nDes pluies tomberont jeudi.\nFin.\nAjout.'
  expect(outline(textDifference(before, after))).toEqual([
    'Début.',
    '[-Le ministre a refusé tout net.-]',
    '{+Des pluies tomberont jeudi.+}',
    'Fin.',
    '{+Ajout.+}',
  ])
})

it('gives back both texts', () => {
  const [before, after] = ['Il a dit « non » hier, à Paris.', 'Elle a dit « non, jamais » à Paris.']
  const runs = wordDifference(before, after)
  const side = (other: 'before' | 'after') =>
    runs.flatMap((run) => (run.in === other ? [] : [run.words])).join('')
  expect([side('after'), side('before')]).toEqual([before, after])
})

it('finds nothing between equal texts', () => {
  expect(textDifference('Un.\nDeux.', 'Un.\nDeux.')).toEqual([{ kind: 'unchanged', count: 2 }])
})

describe('where two texts part', () => {
  /** What stands before, and after. */
  const parts = (before: string, after: string) =>
    differencesBetween(before, after).map((each) => [
      before.slice(each.before.start, each.before.end).trim(),
      after.slice(each.after.start, each.after.end).trim(),
    ])
  const before = 'Le port\n\nIl ferme lundi à Brest.\n\nUn mot de trop.\n\nFin.'
  const after = 'Le port\n\nEn bref.\n\nIl ferme mardi matin à Brest.\n\nFin.'

  it('has the words of each, in their own places', () => {
    expect(parts(before, after)).toEqual([
      ['', 'En bref.'],
      ['lundi', 'mardi matin'],
      ['Un mot de trop.', ''],
    ])
    expect(parts(before, before)).toEqual([])
  })

  it('stands in the other where its words would, where that lacks them', () => {
    const [came, , gone] = differencesBetween(before, after)
    expect(before.slice(came!.before.start)).toMatch(/^Il ferme/)
    expect(after.slice(gone!.after.start)).toMatch(/^Fin/)
    const [last] = differencesBetween('Un.', 'Un.\nDeux.')
    expect(last).toEqual({ before: { start: 3, end: 3 }, after: { start: 4, end: 9 } })
  })

  it('takes a paragraph that stands in the place of another as one difference', () => {
    const text = (middle: string) => `Début.\n${middle}\nFin.`
    expect(parts(text('Le ministre a refusé tout net.'), text('Des pluies tomberont jeudi.'))).toEqual([
      ['Le ministre a refusé tout net.', 'Des pluies tomberont jeudi.'],
    ])
  })

  it('takes words with nothing but a space between them as one', () => {
    expect(parts('Il vient ce soir tard.', 'Il vient demain matin tard.')).toEqual([
      ['ce soir', 'demain matin'],
    ])
  })
})
