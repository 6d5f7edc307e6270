/** Something that is to be over after so much work. */
export interface Deadline {
  stop(): void
}

/** How long a thread was busy and how long it waited for something to come, in milliseconds. */
export interface ThreadTime {
  active: number
  idle: number
}

/** By the clock, so many times as long are waited for: what hangs while it is given no processor is told, too. */
const longestByClock = 6

/**
 * Rings once a thread worked so many milliseconds, or waited idly for as long. Its work is the time in which it was busy,
 * but never more than this whole program was given a processor: a machine that is busy with other things makes nothing late.
 */
export function startDeadline(limit: number, spent: () => ThreadTime, ring: () => void): Deadline {
  const began = performance.now()
  const usedBefore = process.cpuUsage()
  const spentBefore = spent()
  let timer = setTimeout(look, limit)

  function look(): void {
    const clock = performance.now() - began
    const { user, system } = process.cpuUsage(usedBefore)
    const { active, idle } = spent()
    const worked = Math.min(active - spentBefore.active, (user + system) / 1_000)
    const left = Math.min(limit - Math.max(worked, idle - spentBefore.idle), limit * longestByClock - clock)
    if (left <= 0) ring()
    else timer = setTimeout(look, Math.max(10, left))
  }

  return { stop: () => clearTimeout(timer) }
}
