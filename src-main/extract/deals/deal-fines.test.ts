import { describe, expect, it } from 'vitest'
import { dealsIn, names } from './deals-in-test'

describe('fines', () => {
  it('are paid by whom they strike, whichever way they are told', () => {
    expect(dealsIn('Credalis fined Ombrine $3 million in May.', names, 'en')).toEqual([
      'Ombrine > Credalis: $3 million, announced',
    ])
    expect(dealsIn('Ombrine was fined $3 million by Credalis in May.', names, 'en')).toEqual([
      'Ombrine > Credalis: $3 million, announced',
    ])
    expect(dealsIn('Credalis a infligé une amende de 3 millions d’euros à Ombrine.', names)).toEqual([
      'Ombrine > Credalis: 3 millions d’euros, announced',
    ])
    expect(
      dealsIn('Ombrine s’est vu infliger une amende de 3 millions d’euros par Credalis.', names),
    ).toEqual(['Ombrine > Credalis: 3 millions d’euros, announced'])
  })
  it('are none yet where somebody only proposes them', () => {
    expect(dealsIn('Credalis proposed fining Ombrine $3 million over a spill.', names, 'en')).toEqual([
      'Ombrine > Credalis: $3 million, intended',
    ])
  })
  it.each([
    ['en', 'Ombrine was fined $3 million by Credalis. It was reduced to $2 million on appeal.', '$2 million'],
    [
      'fr',
      'Ombrine a été condamnée à une amende de 3 millions d’euros. La cour vient de la ramener à 2 millions d’euros.',
      '2 millions d’euros',
    ],
  ])('are owed by whom they struck when they are cut (%s): %s', (language, text, amount) => {
    const [, cut] = dealsIn(text, names, language)
    expect(cut).toMatch(new RegExp(`^Ombrine > [A-Za-z]+: ${amount.replace('$', '.')}, signed$`))
  })
  it('go to a court, which other deals do not', () => {
    const court = 'Leeds Crown Court'
    const told = (text: string) => dealsIn(text, [court, 'Verralex'], 'en')
    expect(told(`Verralex signed transfers worth £2.3m, ${court} heard.`)).toEqual([
      'Verralex > nobody: £2.3m, signed',
    ])
    expect(told(`${court} fined Verralex £2.3m.`)).toEqual([`Verralex > ${court}: £2.3m, announced`])
  })

  it('may be damages, which go to whom they were done', () => {
    expect(dealsIn('Ombrine a été condamnée à verser 3 millions d’euros à Credalis.', names)).toEqual([
      'Ombrine > Credalis: 3 millions d’euros, announced',
    ])
  })
})
