import { expect, it } from 'vitest'
import { readPlainText } from './plain-text'

function turnsIn(...lines: string[]): string[] {
  const { text, blocks } = readPlainText('a.txt', Buffer.from(lines.join('\n')))
  return blocks.map(
    ({ kind, start, end, page }) =>
      `${kind === 'paragraph' ? '' : `${kind}: `}${page ? `${page} ` : ''}${text.slice(start, end)}`,
  )
}

it.each([
  ['[00:00:02] Ines Marel: ', '[00:00:09] Odo: ', '[00:01:10] Ines Marel: '],
  ['00:02 - Ines Marel: ', '00:09 - Odo: ', '01:10 - Ines Marel: '],
  ['(0:02) Ines Marel : ', '(0:09) Odo : ', '(1:10) Ines Marel : '],
  ['Ines Marel (00:02)\n', 'Odo (00:09)\n', 'Ines Marel (01:10)\n'],
  ['Ines Marel  0:02\n', '\nOdo  0:09\n\n', '\nInes Marel  1:10\n'],
  ['00:00:02.500 Ines Marel\n', '\n00:00:09.100 Odo\n', '\n00:01:10.000 Ines Marel\n'],
])('reads turns that are written %j', (first, second, third) => {
  const said = [`${first}The mill shuts.`, `${second}Who says so?`, `${third}The owner does.`]
  expect(turnsIn(...said)).toEqual([
    '0:00:02 Ines Marel: The mill shuts.',
    '0:00:09 Odo: Who says so?',
    '0:01:10 Ines Marel: The owner does.',
  ])
})

it('keeps a title and paragraphs that go on, and a name above nothing', () => {
  const lines = [
    'A night at the mill',
    '',
    'Speaker 1  0:05',
    'We came by night.',
    '',
    'Nobody saw us.',
    '',
    'Speaker 2  0:40',
    'Speaker 1  0:42',
    'Nobody at all.',
    'Speaker 2  0:50',
  ]
  expect(turnsIn(...lines)).toEqual([
    'title: A night at the mill',
    '0:00:05 Speaker 1: We came by night.',
    'Nobody saw us.',
    'heading: Speaker 2  0:40',
    '0:00:42 Speaker 1: Nobody at all.',
    'Speaker 2  0:50',
  ])
})

it('reads turns whose colon stands apart by a tab', () => {
  const said = ['INES MAREL, maire\t: On ferme.', 'ODO\t: Qui le dit ?', 'INES MAREL\t: Le patron.']
  expect(turnsIn(...said)).toEqual([
    'INES MAREL, maire: On ferme.',
    'ODO: Qui le dit ?',
    'INES MAREL: Le patron.',
  ])
  expect(turnsIn('ODO:\tQui ?', 'INES:\tMoi.', 'ODO:\tNon.')).toEqual([
    'ODO: Qui ?',
    'INES: Moi.',
    'ODO: Non.',
  ])
})

it('leaves a programme, a table and a text that holds a time', () => {
  const programme = [
    '09:00 Welcome: The mayor opens.',
    '10:30 Mills: A talk by Odo.',
    '12:00 Lunch: In the yard.',
  ]
  const table = ['Name:\tOdo', 'Town:\tMarel', 'Trade:\tMiller']
  const form = ['Name:\tOdo', 'Town:\tMarel', 'Name:\tInes', 'Town:\tAlder']
  const story = ['Ines Marel came at', 'Odo (10:30)', 'and left before noon.', 'Nobody saw them.']
  const back = ['Odo (10:30)', 'Out.', 'Odo (09:10)', 'In.', 'Odo (08:00)', 'Out.']
  for (const lines of [programme, table, form, story, back]) {
    const { text, blocks } = readPlainText('a.txt', Buffer.from(lines.join('\n')))
    expect(text).toBe(lines.join('\n'))
    expect(blocks.some(({ page }) => page)).toBe(false)
  }
})
