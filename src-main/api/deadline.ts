/** Something that is to be over after so much work. */
export interface Deadline {
  stop(): void
}

/** By the clock, so many times as long are waited for: what waits for ever is told, too. */
const longestByClock = 6

/**
 * Rings once so many milliseconds were worked: counted by the clock, but never more than this program was given a
 * processor. A machine that is busy with other things makes nothing late.
 */
export function startDeadline(limit: number, ring: () => void): Deadline {
  const began = performance.now()
  const usedBefore = process.cpuUsage()
  let timer = setTimeout(look, limit)

  function look(): void {
    const clock = performance.now() - began
    const { user, system } = process.cpuUsage(usedBefore)
    const left = limit - Math.min(clock, (user + system) / 1_000)
    if (left <= 0 || clock >= limit * longestByClock) ring()
    else timer = setTimeout(look, Math.max(10, Math.min(left, limit * longestByClock - clock)))
  }

  return { stop: () => clearTimeout(timer) }
}
