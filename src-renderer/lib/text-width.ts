let pen: CanvasRenderingContext2D | null | undefined

/** How wide words are drawn, in pixels. `font` as CSS writes it: "600 13px Inter Variable". */
export function textWidth(words: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return words.length * 7
  pen.font = font
  return pen.measureText(words).width
}

/** Words that fit a width, cut with an ellipsis where they do not. */
export function fitted(words: string, width: number, measure: (words: string) => number): string {
  if (measure(words) <= width) return words
  let end = words.length
  while (end > 1 && measure(`${words.slice(0, end).trimEnd()}…`) > width) end--
  return `${words.slice(0, end).trimEnd()}…`
}
