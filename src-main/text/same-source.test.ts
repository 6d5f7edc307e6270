import { expect, it } from 'vitest'
import { sameAddress, sameFileName } from './same-source'

it('knows a name again in another case, another form of its accents, or numbered by a browser', () => {
  expect(sameFileName('Séance.html', 'se\u0301ance (2).HTML')).toBe(true)
  expect(sameFileName('seance.html', 'séance.html')).toBe(false)
  expect(sameFileName('rapport.docx', 'rapport.pdf')).toBe(false)
})

it('knows an address again whatever leads to it', () => {
  const same = (left: string | null, right: string | null) =>
    sameAddress({ address: left }, { address: right })
  expect(same('https://www.a.example/p/?utm_source=x#top', 'http://a.example/p')).toBe(true)
  expect(same('https://a.example/p?id=1', 'https://a.example/p?id=2')).toBe(false)
  expect(same(null, null)).toBe(false)
  expect(same('pas une adresse', 'pas une adresse')).toBe(true)
})
