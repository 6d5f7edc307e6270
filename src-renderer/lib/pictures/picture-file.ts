import { lines, textWidth } from './text-width'

const drawn = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity'],
  ...[
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'font-variant-numeric',
    'text-anchor',
    'text-decoration',
  ],
]

/** What is written around a picture in its file: above it what it is and how it is read, beneath it where it is from. */
interface PictureWords {
  title: string
  how: string
  source: string
}

const margin = 28
const titleFont = { size: 16, weight: 600, line: 24 }
const smallFont = { size: 12, weight: 400, line: 17 }
const fontOf = ({ size, weight }: typeof smallFont) => `${weight} ${size}px "Inter Variable"`

/** A picture as a file of its own: the window's styles and fonts are written into it, on light paper whatever the window's. */
export async function svgOf(picture: SVGSVGElement, words: PictureWords): Promise<string> {
  // Some hundred kilobytes: read only when a picture is saved.
  const { fontFaces } = await import('./file-fonts')
  return onLightPaper(() => {
    const copy = withStyles(picture)
    const file = framed(copy, picture.viewBox.baseVal, words)
    const families = [...file.querySelectorAll('text')].map((text) => text.getAttribute('font-family'))
    const style = element('style', {})
    style.textContent = fontFaces(file.textContent, families.join())
    file.prepend(style)
    return new XMLSerializer().serializeToString(file)
  })
}

/** Nothing is painted meanwhile: the window's own theme is back before its next frame. */
function onLightPaper<Value>(work: () => Value): Value {
  const root = document.documentElement
  const theme = root.dataset['theme']
  root.dataset['theme'] = 'light'
  try {
    return work()
  } finally {
    root.dataset['theme'] = theme
  }
}

function withStyles(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement
  const originals = picture.querySelectorAll('*')
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[index]!)
    for (const name of drawn) element.setAttribute(name, style.getPropertyValue(name))
    for (const name of ['class', 'style', 'role', 'tabindex', 'data-cell', 'data-part'])
      element.removeAttribute(name)
  }
  for (const name of ['class', 'style', 'role']) copy.removeAttribute(name)
  return copy
}

/** The picture with air around it, its title and how it is read above, its source beneath. */
function framed(
  copy: SVGSVGElement,
  { width, height }: { width: number; height: number },
  words: PictureWords,
): SVGElement {
  const root = getComputedStyle(document.documentElement)
  const colour = (name: string) => root.getPropertyValue(name).trim()
  const wide = Math.ceil(
    Math.max(width, textWidth(words.title, fontOf(titleFont)), textWidth(words.source, fontOf(smallFont))),
  )
  const how = lines(words.how, wide, fontOf(smallFont))
  const top = margin + titleFont.line + how.length * smallFont.line + 16
  const whole = {
    width: wide + 2 * margin,
    height: Math.ceil(top + height + 20 + smallFont.line + margin - 8),
  }
  const text = (said: string, y: number, font: typeof smallFont, fill: string) => {
    const line = element('text', { x: margin, y, fill: colour(fill), 'font-size': `${font.size}px` })
    line.setAttribute('font-weight', String(font.weight))
    line.setAttribute('font-family', root.getPropertyValue('--sans').trim())
    line.textContent = said
    return line
  }
  for (const [name, value] of Object.entries({ x: margin, y: top, width, height, overflow: 'visible' }))
    copy.setAttribute(name, String(value))
  const file = element('svg', { ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` })
  file.append(
    element('rect', { width: '100%', height: '100%', fill: colour('--card') }),
    text(words.title, margin + titleFont.size - 2, titleFont, '--ink'),
    ...how.map((line, at) =>
      text(line, margin + titleFont.line + (at + 0.75) * smallFont.line, smallFont, '--ink-2'),
    ),
    copy,
    text(words.source, whole.height - margin, smallFont, '--ink-2'),
  )
  return file
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

const scale = 2

/** The same as points, twice as many as on the screen. */
export async function pngOf(picture: SVGSVGElement, words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([await svgOf(picture, words)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(image.naturalWidth * scale)
    canvas.height = Math.ceil(image.naturalHeight * scale)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    return new Uint8Array(await blob!.arrayBuffer())
  } finally {
    URL.revokeObjectURL(address)
  }
}
