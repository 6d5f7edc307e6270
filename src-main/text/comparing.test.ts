import { describe, expect, it } from 'vitest'
import { sharedRuns, type Run } from './comparing'

/** Shared words between brackets. */
function show(runs: Run[]): string {
  return runs.map((run) => (run.shared ? `[${run.words}]` : run.words)).join('')
}

function compare(...columns: string[]): string[] {
  return sharedRuns(columns).map(show)
}

describe('shared runs', () => {
  it('lights the words that two columns say alike', () => {
    expect(compare('Non, rien de tel.', 'Rien de tel n’est prévu.')).toEqual([
      'Non, [rien de tel].',
      '[Rien de tel] n’est prévu.',
    ])
  })

  it('sees through case, accents and elided articles', () => {
    expect(compare("L'accord est SIGNÉ", 'Un accord est signe')).toEqual([
      "L'[accord est SIGNÉ]",
      'Un [accord est signe]',
    ])
  })

  it('takes no article alone for something shared', () => {
    expect(compare('La maison brûle', 'Vendre la voiture')).toEqual(['La maison brûle', 'Vendre la voiture'])
  })

  it('shares a word with any other of three columns', () => {
    expect(compare('20 milliards', '100 milliards demain', 'vingt demain')).toEqual([
      '20 [milliards]',
      '100 [milliards demain]',
      'vingt [demain]',
    ])
  })

  it('keeps every character of every column', () => {
    const columns = ['  « Oui », dit-il — a-t-il 😀 raison ? ', 'oui\tdit-il', '', '… !']
    expect(sharedRuns(columns).map((runs) => runs.map((run) => run.words).join(''))).toEqual(columns)
  })
})
