import { expect, it } from 'vitest'
import { spansOnlyIn, textDifference, wordDifference, type ParagraphDifference } from './text-difference'

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

it('says where a text has words of its own, in its own places', () => {
  const before = 'Le port\n\nIl ferme lundi à Brest.\n\nUn mot de trop.\n\nFin.'
  const after = 'Le port\n\nEn bref.\n\nIl ferme mardi matin à Brest.\n\nFin.'
  const own = (text: string, other: string) =>
    spansOnlyIn(text, other).map(({ start, end }) => text.slice(start, end).trim())
  expect(own(after, before)).toEqual(['En bref.', 'mardi matin'])
  expect(own(before, after)).toEqual(['lundi', 'Un mot de trop.'])
  expect(own(before, before)).toEqual([])
})
