import { expect, it } from 'vitest'
import { isPronoun } from './pronouns'

it('tells pronouns from names, in both languages', () => {
  for (const word of ['elle', 'Il', 'Ceux-ci', 'quelqu’un', 'They', 'himself', ' Nous '])
    expect(isPronoun(word), word).toBe(true)
  for (const name of ['Élise', 'IT', 'WHO', 'ON', 'Elle Fanning', 'Ilse', 'Theys'])
    expect(isPronoun(name), name).toBe(false)
})
