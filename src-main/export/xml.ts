/** A piece of XML that is written already. */
export type Markup = string & { readonly markup: true }

/** An element: its attributes and words are escaped here, its children were when they were made. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  children: readonly Markup[] = [],
  words = '',
): Markup {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const inside = escaped(words) + children.join('')
  const open = `<${name}${said.join('')}`
  // Only here does a string become markup.
  return (inside ? `${open}>${inside}</${name}>` : `${open}/>`) as Markup
}

function escaped(words: string): string {
  return words
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
