import { dayHere } from '../model/day-here'

/** A time of this place as it may stand in the name of a file: "2026-02-03 17-05-09". */
export function timeInName(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${dayHere(time)} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('-')}`
}
