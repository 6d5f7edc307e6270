/** Whether the label of a place is a time of a recording, "0:12:05", and not that of a page. */
export function isTime(label: string): boolean {
  return /^\d{1,3}:\d{2}:\d{2}$/.test(label)
}
