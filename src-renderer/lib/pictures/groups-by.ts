/** Those with equal keys together, in the order in which their keys came. */
export function groupsBy<Each, Key>(all: Each[], keyOf: (each: Each) => Key): Each[][] {
  const groups = new Map<Key, Each[]>()
  for (const each of all) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()]
}
