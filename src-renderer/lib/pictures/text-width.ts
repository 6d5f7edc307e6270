/** Fonts that pictures measure before they draw, as styles/pictures.css has them. */
export const pictureFonts = {
  name: '500 12.5px "Inter Variable"',
  strong: '600 13.5px "Inter Variable"',
  amount: '650 14px "Inter Variable"',
  small: '400 11.5px "Inter Variable"',
  status: '400 10.5px "Inter Variable"',
  day: '600 12px "Inter Variable"',
  words: '400 12.5px "Literata Variable"',
  published: '400 12.5px "Inter Variable"',
}

let pen: CanvasRenderingContext2D | null | undefined

/** How wide words are drawn, in pixels. `font` as CSS writes it: "600 13px Inter Variable". */
export function textWidth(words: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return words.length * 7
  pen.font = font
  return pen.measureText(words).width
}

/** Words that fit a width, cut with an ellipsis where they do not. */
export function fitted(words: string, width: number, font: string): string {
  if (textWidth(words, font) <= width) return words
  const cut = (length: number) => `${words.slice(0, length).trimEnd()}…`
  let [low, high] = [1, words.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (textWidth(cut(middle), font) <= width) low = middle
    else high = middle - 1
  }
  return cut(low)
}

/** Words in lines of a width, broken at spaces. */
export function lines(words: string, width: number, font: string): string[] {
  const broken: string[] = []
  for (const word of words.split(' ')) {
    const longer = broken.length > 0 ? `${broken.at(-1)} ${word}` : word
    if (broken.length > 0 && textWidth(longer, font) <= width) broken[broken.length - 1] = longer
    else broken.push(word)
  }
  return broken
}
