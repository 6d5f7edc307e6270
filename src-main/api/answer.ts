import type { Answer } from '../model/error'
import { methodOf, type Handlers, type Topic } from './contract/contract'
import { outcomeOf, refused } from './outcome'

/** Handlers of any topics: those of the library, and those that only the program with a window has; all of them, or the first. */
export type AnyHandlers = { [T in Topic]?: Partial<Handlers<T>> }

/**
 * Answers one call from outside: a method of the contract, with input that its schema accepts, and nothing else. What
 * goes wrong comes back as a code, never as a trace.
 */
export async function answer(
  handlers: AnyHandlers,
  topic: string,
  name: string,
  input: unknown,
): Promise<Answer<unknown>> {
  const method = methodOf(topic, name)
  const handler = method && handlerOf(handlers, topic, name)
  if (!method || !handler) return refused({ code: 'bad-request', facts: {} })
  const parsed = method.input.safeParse(input)
  return parsed.success ? outcomeOf(() => handler(parsed.data)) : refused({ code: 'bad-request', facts: {} })
}

export function isAnswered(handlers: AnyHandlers, topic: string, name: string): boolean {
  return handlerOf(handlers, topic, name) !== undefined
}

type AnyHandler = (input: unknown) => unknown

function handlerOf(handlers: AnyHandlers, topic: string, name: string): AnyHandler | undefined {
  if (!Object.hasOwn(handlers, topic)) return undefined
  // The contract has this name, and its schema is what makes the input right for this handler.
  const methods = handlers[topic as Topic] as unknown as Record<string, AnyHandler>
  return Object.hasOwn(methods, name) ? methods[name] : undefined
}
