/** A time of this place as it may stand in the name of a file: "2026-02-03 17-05-09". */
export function timeInName(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(two).join('-')
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('-')}`
}
