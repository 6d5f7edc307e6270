import { expect, it } from 'vitest'
import { likeness } from './likeness'

const article = `Le conseil municipal a voté hier soir le budget de la ville pour la prochaine année. La maire a défendu une
hausse de la taxe foncière, que l’opposition juge injuste. Trois associations ont quitté la salle avant le vote.`
const footer = 'Abonnez-vous à notre lettre du matin. Tous droits réservés, La Gazette.'

it('is 1 for texts that differ in case, accents and line ends alone', () => {
  expect(likeness(article, article.toUpperCase().replaceAll('\n', ' '))).toBe(1)
})

it('stays high for a text that was revised or grew', () => {
  expect(
    likeness(article, article.replace('hier soir', 'mardi').replace('injuste', 'trop lourde')),
  ).toBeGreaterThan(0.6)
  expect(likeness(article, `${footer} ${article} ${footer.repeat(3)}`)).toBe(1)
})

it('tells the share of whole paragraphs where that is most of a text', () => {
  const pages = Array.from({ length: 20 }, (_, index) => `${article} ${index}`)
  const revised = pages.map((page, index) => (index < 5 ? 'Tout autre chose.' : page))
  expect(likeness(pages.join('\n'), revised.join('\n'))).toBeGreaterThan(0.7)
})

it('stays low for another text with the same footer', () => {
  const other = `Le tramway sera prolongé jusqu’à la gare dès le printemps, a annoncé la région. Les travaux coûteront quarante
millions d’euros, dont la moitié à la charge de l’État, et dureront deux ans au moins, selon le préfet.`
  expect(likeness(`${article} ${footer}`, `${other} ${footer}`)).toBeLessThan(0.3)
})

it('takes texts too short for a run for alike only where they are equal', () => {
  expect(likeness('Mots.', 'Mots.')).toBe(1)
  expect(likeness('Mots.', 'Autres.')).toBe(0)
})
