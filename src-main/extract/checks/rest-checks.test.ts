import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('what is left of an amount', () => {
  it('makes it whole with the parts told', () => {
    expect(
      checksIn('The town lends €31 million. It paid €19 million. The rest, €12 million, went.', 'en'),
    ).toEqual(['sum: 31000000 against 31000000, true'])
    expect(
      checksIn(
        'Il coûte 161 millions d’euros. L’État met 60 millions, la banque 85 ; le solde, 16 millions, manque.',
      ),
    ).toEqual(['sum: 161000000 against 161000000, true'])
  })

  it('is wrong where one sentence tells all three', () => {
    expect(checksIn('It paid €310 million and won €40 million back, leaving €250 million.', 'en')).toEqual([
      'sum: 310000000 against 290000000, false',
    ])
  })

  it('is left alone where what it is left of is not told', () => {
    expect(checksIn('It paid €310 million. The rest, €250 million, is due.', 'en')).toEqual([])
  })

  it('takes no parts told before their whole', () => {
    expect(
      checksIn(
        'It paid €60 million, then €85 million. The rest, €16 million, is of the €161 million due.',
        'en',
      ),
    ).toEqual([])
  })

  it('may be how far two amounts lie apart', () => {
    expect(checksIn('One bid £1,384,000. The other bid £1,510,000, a difference of £126,000.', 'en')).toEqual(
      ['sum: 1510000 against 1510000, true'],
    )
  })
})

describe('a total told sentences behind its parts', () => {
  it('is what they add up to', () => {
    expect(
      checksIn(
        'It paid £227,000 to the firm. A further £91,000 went out. Together that came to £318,000.',
        'en',
      ),
    ).toEqual(['sum: 318000 against 318000, true'])
    expect(
      checksIn('Il touche 7,5 millions d’euros. Elle en a 3 millions. Faites le compte : 10,5 millions.'),
    ).toEqual(['sum: 10500000 against 10500000, true'])
  })

  it('is wrong right behind them', () => {
    expect(
      checksIn('They pay £14 million and £9 million respectively, £24 million between them.', 'en'),
    ).toEqual(['sum: 24000000 against 23000000, false'])
    expect(checksIn('Il supprime 180 postes, dont 75 au bloc, 60 aux urgences et 55 ailleurs.')).toEqual([
      'sum: 180 against 190, false',
    ])
  })
})

describe('two voices in one sentence', () => {
  it('dispute an amount', () => {
    expect(checksIn('Ils étaient 300 selon le syndicat, 120 d’après la gendarmerie.')).toEqual([
      'contradiction: 300 against 120, false',
    ])
    expect(checksIn('The cut was put at 1,200 by the group and at 1,900 by the union.', 'en')).toEqual([
      'contradiction: 1200 against 1900, false',
    ])
  })

  it('dispute a count that the second tells without its noun', () => {
    expect(checksIn('La direction compte 60 emplois touchés, le syndicat 110.')).toEqual([
      'contradiction: 60 against 110, false',
    ])
    expect(checksIn('La direction compte 60 emplois touchés, le syndicat 110 adhérents.')).toEqual([])
    expect(checksIn("The firm speaks of 31 lorries a week; the county's study counted 58.", 'en')).toEqual([
      'contradiction: 31 against 58, false',
    ])
  })

  it('are named by who is said to put an amount so', () => {
    expect(checksIn('The site was valued at £19m by the bank and at £25m by its owner.', 'en')).toEqual([
      'contradiction: 19000000 against 25000000, false',
    ])
    expect(
      checksIn(
        'Le site est estimé à 19 millions d’euros par la banque et à 25 millions par son propriétaire.',
      ),
    ).toEqual(['contradiction: 19000000 against 25000000, false'])
  })

  it('are not heard in who pays, or by when', () => {
    expect(checksIn('It had $12 million paid by the state and $8 million by the city.', 'en')).toEqual([])
    expect(checksIn('It needs £19m by the spring and £25m by the summer.', 'en')).toEqual([])
    expect(checksIn('Sales were put at £19m by March and at £25m by the summer.', 'en')).toEqual([])
  })

  it('do not where one source tells both', () => {
    expect(checksIn('Il y a 300 postes selon le syndicat, contre 120 à Lyon.')).toEqual([])
  })
})

describe('what an item of a list has left', () => {
  it('is left of nothing that another item tells', () => {
    const list = '- a round at a $6M valuation\n- burn: $600K a month; cash left: $5.4M'
    expect(checksIn(list, 'en').filter((check) => check.startsWith('sum'))).toEqual([])
  })
})
