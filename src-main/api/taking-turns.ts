import type Database from 'better-sqlite3'
import { asAppError } from '../store/errors'
import { usualPatience } from '../store/open'
import type { AnyHandlers } from './answer'

/** Two connections of one program that write to one library, each in its turn. */
export interface Turns {
  /** Gives the turn to the other, until it says that it is over. */
  give(): () => void
  /** Writes here once the other does not. */
  here<Value>(work: () => Value): Promise<Value>
  /** The same handlers: one that meets the other's turn is asked again after it. */
  waiting<Handlers extends AnyHandlers>(handlers: Handlers): Handlers
}

/** The turns of a connection that must never be waited on: a window hangs on its thread. */
export function turnsOf(db: Database.Database): Turns {
  let other: Promise<void> | null = null

  async function answerAgain(handler: (input: unknown) => unknown, input: unknown): Promise<unknown> {
    for (;;) {
      try {
        return await handler(input)
      } catch (error) {
        // Refused at its first write, it has changed nothing.
        if (!other || asAppError(error)?.code !== 'library-busy') throw error
        await other
      }
    }
  }

  return {
    give() {
      let over: () => void = () => undefined
      other = new Promise((resolve) => (over = resolve))
      if (db.open) db.pragma('busy_timeout = 0')
      return () => {
        other = null
        if (db.open) db.pragma(`busy_timeout = ${usualPatience}`)
        over()
      }
    },

    async here(work) {
      while (other) await other
      return work()
    },

    waiting(handlers) {
      const wait = (methods: object) =>
        Object.fromEntries(
          Object.entries(methods).map(([name, handler]: [string, (input: unknown) => unknown]) => [
            name,
            (input: unknown) => answerAgain(handler, input),
          ]),
        )
      const waiting = Object.entries(handlers).map(([topic, methods]) => [topic, wait(methods)])
      // Each is the same method, asked perhaps more than once.
      return Object.fromEntries(waiting) as typeof handlers
    },
  }
}
