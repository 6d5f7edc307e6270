import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'
import interMore from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline'
import literata from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?inline'
import literataMore from '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2?inline'

/** Latin letters that are no western language's: their fonts are files of their own, taken where there are such. */
const more = /[\u0100-\u0130\u0132-\u0151\u0154-\u02c5\u1e00-\u1eff]/
const moreRange = 'unicode-range:U+0100-0130,U+0132-0151,U+0154-02C5,U+1E00-1EFF;'

const fonts = [
  { family: 'Inter Variable', usual: inter, other: interMore },
  { family: 'Literata Variable', usual: literata, other: literataMore },
]

/** The fonts that words of a picture are measured in, as a style that carries them: nothing in it lies elsewhere. */
export function fontFaces(words: string, families: string): string {
  return fonts
    .filter(({ family }) => families.includes(family))
    .flatMap(({ family, usual, other }) => [
      faceOf(family, usual, ''),
      more.test(words) ? faceOf(family, other, moreRange) : '',
    ])
    .join('')
}

function faceOf(family: string, file: string, range: string): string {
  return `@font-face{font-family:"${family}";font-weight:100 900;${range}src:url(${file}) format("woff2")}`
}
