const drawn = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'font-variant-numeric', 'text-anchor', 'text-decoration'],
]

/** A picture as a file of its own: the window's styles and fonts are written into it, on the window's paper. */
export async function svgOf(picture: SVGSVGElement): Promise<string> {
  // Some hundred kilobytes: read only when a picture is saved.
  const { fontFaces } = await import('./file-fonts')
  const copy = picture.cloneNode(true) as SVGSVGElement
  const originals = picture.querySelectorAll('*')
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[index]!)
    for (const name of drawn) element.setAttribute(name, style.getPropertyValue(name))
    for (const name of ['class', 'style', 'role', 'tabindex', 'data-cell', 'data-part'])
      element.removeAttribute(name)
  }
  const { width, height } = picture.viewBox.baseVal
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--paper').trim())
  const families = [...copy.querySelectorAll('text')].map((text) => text.getAttribute('font-family'))
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = fontFaces(copy.textContent, families.join())
  copy.prepend(style, paper)
  return new XMLSerializer().serializeToString(copy)
}

const scale = 2

/** The same as points, twice as many as on the screen. */
export async function pngOf(picture: SVGSVGElement): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = picture.viewBox.baseVal
  const address = URL.createObjectURL(new Blob([await svgOf(picture)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * scale)
    canvas.height = Math.ceil(height * scale)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    return new Uint8Array(await blob!.arrayBuffer())
  } finally {
    URL.revokeObjectURL(address)
  }
}
