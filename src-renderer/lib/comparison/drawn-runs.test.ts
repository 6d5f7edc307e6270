import { describe, expect, it } from 'vitest'
import { drawnRuns } from './drawn-runs'

/** Loud words between brackets; shared runs are given in braces. */
function draw(column: string): string {
  const runs = column
    .split(/(\{[^}]*\})/)
    .filter((words) => words)
    .map((words) => ({ words: words.replace(/[{}]/g, ''), shared: words.startsWith('{') }))
  return drawnRuns(runs)
    .map(({ words, tone }) => (tone === 'loud' ? `[${words}]` : words))
    .join('')
}

describe('words that stand out', () => {
  it('are those that stand only here, without the marks and spaces around them', () => {
    expect(draw('Nous allons {participer au tour}, mais pas {pour 100 milliards}.')).toBe(
      '[Nous allons] participer au tour, [mais pas] pour 100 milliards.',
    )
  })

  it('are hinted where another form of them stands elsewhere, or they in another order', () => {
    expect(drawnRuns([{ words: 'négocie', shared: true, form: true }])).toEqual([
      { words: 'négocie', tone: 'form' },
    ])
    expect(drawnRuns([{ words: 'accord', shared: true, moved: true }])).toEqual([
      { words: 'accord', tone: 'moved' },
    ])
  })

  it('may be one letter, or end with a sign of money', () => {
    expect(draw('{Il} a {dit}: 35 $!')).toBe('Il [a] dit: [35 $]!')
  })

  it('are none where hardly any words stand elsewhere; those step back there, too', () => {
    const runs = [
      { words: 'Nous ', shared: true },
      { words: 'ne savons rien de ce que les autres ont dit, ', shared: false },
      { words: 'promis', shared: true, form: true } as const,
      { words: ' ou fait entendre hier soir.', shared: false },
    ]
    expect(drawnRuns(runs)).toEqual([
      { words: 'Nous ', tone: 'quiet' },
      { words: 'ne savons rien de ce que les autres ont dit, ', tone: 'plain' },
      { words: 'promis', tone: 'form' },
      { words: ' ou fait entendre hier soir.', tone: 'plain' },
    ])
    const none = [{ words: '« Rien. »', shared: false }]
    expect(drawnRuns(none)).toEqual([{ words: '« Rien. »', tone: 'plain' }])
  })

  it('keep every character', () => {
    const words = ' « Oui\n😀 », {dit-il} — é ! '
    expect(draw(words).replace(/[[\]]/g, '')).toBe(words.replace(/[{}]/g, ''))
  })
})
