import { describe, expect, it } from 'vitest'
import { sharedRuns, type Run } from './comparing'

/** Shared words between brackets, other forms of them between braces, those of another order between angles. */
function show(runs: Run[]): string {
  return runs
    .map(({ words, shared, form, moved }) => {
      if (moved) return `<${words}>`
      if (form) return `{${words}}`
      return shared ? `[${words}]` : words
    })
    .join('')
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

  it('shares what differs in inflection alone, and says so', () => {
    expect(
      compare(
        'Nvidia négocie un investissement majeur dans OpenAI',
        'Nvidia négociera des investissements majeurs avec OpenAI',
      ),
    ).toEqual([
      '[Nvidia ]{négocie} un {investissement}[ ]{majeur} dans [OpenAI]',
      '[Nvidia ]{négociera} des {investissements}[ ]{majeurs} avec [OpenAI]',
    ])
    expect(compare('They signed a major deal', 'They are signing major deals')).toEqual([
      'They {signed} a [major ]{deal}',
      'They are {signing}[ major ]{deals}',
    ])
  })

  it('shares what one column says alike and another in another form', () => {
    expect(compare('un accord', 'un accord', 'des accords')[0]).toBe('[un accord]')
  })

  it('shares words of another order, and says so; numbers and small words in their order alone', () => {
    expect(
      compare(
        'Un investissement au prochain tour, 3 ans',
        'En 3 mois, le prochain tour est un bon investissement',
      ),
    ).toEqual([
      'Un <investissement> au [prochain tour], 3 ans',
      'En 3 mois, le [prochain tour] est un bon <investissement>',
    ])
    expect(compare('Nvidia paie OpenAI', 'OpenAI paie Nvidia')).toEqual([
      '<Nvidia> <paie> <OpenAI>',
      '<OpenAI> <paie> <Nvidia>',
    ])
  })

  it('joins no numbers, negations or names', () => {
    expect(compare('un million', 'des millions')).toEqual(['un million', 'des millions'])
    expect(compare('Il voit aucun bien', 'On dit aucune vertu')).toEqual([
      'Il voit aucun bien',
      'On dit aucune vertu',
    ])
    expect(compare('dit Robert', 'a dit Roberts')).toEqual(['[dit] Robert', 'a [dit] Roberts'])
    expect(compare('Robert parle', 'Roberts chante')).toEqual(['Robert parle', 'Roberts chante'])
    expect(compare('avec les marines', 'pour Marine')).toEqual(['avec les marines', 'pour Marine'])
  })

  it('joins no words of two languages', () => {
    expect(compare('la mesure est courte', 'they went to court')).toEqual([
      'la mesure est courte',
      'they went to court',
    ])
  })

  it('keeps every character of every column', () => {
    const columns = ['  « Oui », dit-il — a-t-il 😀 raison ? ', 'oui\tdit-il', '', '… !']
    expect(sharedRuns(columns).map((runs) => runs.map((run) => run.words).join(''))).toEqual(columns)
  })
})
