/** The day that a time falls on in this place, as the windows show it: "2026-02-03". */
export function dayHere(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
