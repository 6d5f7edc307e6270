import type { z } from 'zod'

/** One thing the window or the command line may ask: what it takes, parsed at the edge, and what it answers. */
export interface Method<Input extends z.ZodType, Output> {
  input: Input
  /** Only a type: answers come from our own code. */
  output?: Output
}

/** Begins a method that answers an `Output`; `with` says what it takes. */
export const asks = <Output>() => ({
  with: <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ input }),
})
