import type { ApiContext } from './context'

/** How others have their turn between two parts of what takes long. */
export type InTurn = ApiContext['inTurn']

/** Does what takes long in parts, until one says that there is no more. */
export async function inTurns(inTurn: InTurn, part: () => boolean): Promise<void> {
  while (await inTurn(part)) await new Promise(setImmediate)
}
