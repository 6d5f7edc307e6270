/** The index of the first item for which `holds`, which must hold for all after it; the length where it never does. */
export function firstWhere<Item>(
  items: ArrayLike<Item>,
  holds: (item: Item, index: number) => boolean,
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(items[middle]!, middle)) high = middle
    else low = middle + 1
  }
  return low
}
