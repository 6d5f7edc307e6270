import { describe, expect, it } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import type { Name } from './name'
import { withoutInhabitants } from './without-inhabitants'

/** The words of a text that are given as names, of which lists hold some, as far as they are kept. */
function kept(text: string, given: string[], listed: string[] = []): string[] {
  const reading = readingOfLines(text)
  const names = given.map((name): Name => {
    const start = text.indexOf(name)
    const end = start + name.length
    const first = reading.words.findIndex((word) => word.start === start)
    const last = reading.words.findIndex((word) => word.end === end)
    return { text: name, start, end, first, last, titled: null, withArticle: false }
  })
  const isListed = (first: number) => listed.includes(reading.words[first]!.text)
  return withoutInhabitants(reading, names, isListed).map((name) => name.text)
}

describe('who is called by where he comes from', () => {
  it('is no name behind an article', () => {
    const english =
      'A title\nThe final was hers, and the Frenchwoman wept. Nobody asked the Iowa Republican about it, said Moira Quell.'
    expect(kept(english, ['Frenchwoman', 'Iowa Republican', 'Moira Quell'])).toEqual(['Moira Quell'])
    const french =
      'Un titre\nLa course est à elle, et la Toulonnaise en pleure. L’Helvète n’a pas répondu à la question que lui posait Odile Brun.'
    expect(kept(french, ['Toulonnaise', 'Helvète', 'Odile Brun'])).toEqual(['Odile Brun'])
  })

  it('is no name behind "ancien", before what he is, or where it is his office', () => {
    const french = 'Un titre\n« Il joue », a plaisanté l’ancien Bastiais, que félicitait Odile Brun.'
    expect(kept(french, ['Bastiais', 'Odile Brun'])).toEqual(['Odile Brun'])
    const english = 'A title\nOn Monday Kenyan minister Josphat Kiru left. The Kenyan saw the Dean.'
    expect(kept(english, ['Kenyan', 'Josphat Kiru', 'Dean'])).toEqual(['Josphat Kiru'])
  })

  it('is a name without one, on a list, and behind an article that has a capital', () => {
    const french = 'Un titre\nNous avons lu Le Havrais hier soir. Elle vit dans la Tarentaise.'
    expect(kept(french, ['Havrais', 'Tarentaise'], ['Tarentaise'])).toEqual(['Havrais', 'Tarentaise'])
  })
})
