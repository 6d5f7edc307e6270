/** As players show it: "0:12:05". */
export function clockOf(seconds: number): string {
  const two = (number: number) => String(Math.floor(number) % 60).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(seconds / 60)}:${two(seconds)}`
}

/** The seconds of "00:12:05.250" or "12:05". */
export function secondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part.replace(',', '.')), 0)
}
