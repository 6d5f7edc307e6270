/** How long something still takes, as exact as a guess can be: steps of five seconds, then minutes. */
export function roughly(milliseconds: number): { value: number; unit: 'second' | 'minute' | 'hour' } {
  const seconds = milliseconds / 1_000
  if (seconds < 50) return { value: Math.max(5, Math.ceil(seconds / 5) * 5), unit: 'second' }
  if (seconds < 90 * 60) return { value: Math.max(1, Math.round(seconds / 60)), unit: 'minute' }
  return { value: Math.round(seconds / 3_600), unit: 'hour' }
}
