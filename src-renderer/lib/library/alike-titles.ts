/** The titles that more than one of some documents bears. */
export function alikeTitles(documents: readonly { title: string }[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(documents.flatMap(({ title }) => (seen.has(title) ? title : (seen.add(title), []))))
}
