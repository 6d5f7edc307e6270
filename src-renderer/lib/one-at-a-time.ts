/** The same work, which does nothing while it is still being done: pressed twice quickly, it is done once. */
export function oneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  let working = false
  return async () => {
    if (working) return
    working = true
    try {
      await work()
    } finally {
      working = false
    }
  }
}
