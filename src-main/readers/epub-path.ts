/** The path of a part that another one names. It leads nowhere but into the archive, whatever it says. */
export function resolved(from: string, href: string): string {
  const [bare = ''] = href.split('#')
  const segments = from.split('/').slice(0, -1)
  for (const segment of decoded(bare).split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/')
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
