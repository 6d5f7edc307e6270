/** Whether two files bear one name: case, Unicode form and a browser's " (2)" aside. */
export function sameFileName(left: string, right: string): boolean {
  return plainName(left) === plainName(right)
}

/** A file's name as it is compared with others. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\(\d+\)(?=\.[^.]+$|$)/, '')
}

/** Whether two pages come from one address: scheme, "www.", fragment, closing slash and what follows visitors aside. */
export function sameAddress(left: { address: string | null }, right: { address: string | null }): boolean {
  const address = left.address && plainAddress(left.address)
  return !!address && !!right.address && address === plainAddress(right.address)
}

/** An address as it is compared with others. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim()
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_\w+|fbclid|gclid)$/i.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`
}
