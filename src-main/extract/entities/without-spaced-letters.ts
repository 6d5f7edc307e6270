import type { Name } from './name'

/** "D É C I D E", "A R R Ê T E": what is set wide apart is a heading, and nobody's initials. */
export function withoutSpacedLetters(names: Name[]): Name[] {
  return names.filter(({ text }) => !/^(?:\p{Lu}\p{M}?[ \u00a0]){2,}\p{Lu}$/u.test(text))
}
