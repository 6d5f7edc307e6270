import type { Expression } from './expressions'
import { inAny } from '../languages'
import type { Language } from '../languages/language'
import type { Found } from '../phrase-book'
import type { Token } from '../tokens'

export type Rule = (tokens: readonly Token[], at: number, language: Language) => Found<Expression> | null

export function longest(
  some: Rule[],
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Expression> | null {
  let best: Found<Expression> | null = null
  for (const rule of some) {
    const found = rule(tokens, at, language)
    if (found && (!best || found.next > best.next)) best = found
  }
  return best
}

export function skipArticle(tokens: readonly Token[], at: number, { calendar }: Language): number {
  return calendar.articles.includes(tokens[at]?.low ?? '') ? at + 1 : at
}

const singulars = inAny(({ calendar }) => calendar.singulars)

export function isSingle({ low }: Token): boolean {
  return singulars.has(low) || !/s$/.test(low)
}
