/** A page's size, in any one unit. */
interface Size {
  width: number
  height: number
}

/** No canvas has more pixels, whatever a page says of its size. */
const mostPixels = 2 ** 25
const longestSide = 8_192

/** The pixels of a canvas for a page that is to be `width` pixels wide: as many, or as a canvas can have. */
export function pixelsOf(page: Size, width: number): Size {
  const ratio = page.height / page.width
  const most = Math.min(longestSide, longestSide / ratio, Math.sqrt(mostPixels / ratio))
  const wide = Math.max(1, Math.floor(Math.min(width, most)))
  return { width: wide, height: Math.min(longestSide, Math.max(1, Math.floor(wide * ratio))) }
}

/** The room between two pages, in CSS pixels. */
const gap = 16
/** Pages are drawn no higher than this, lest one of them takes all the scrolling there is. */
const highest = 30_000

/** Where each page begins below the first one's top and how high it is, in CSS pixels, where all are `width` wide. */
export function stackOf(pages: readonly Size[], width: number): { top: number; height: number }[] {
  let top = gap
  return pages.map((page) => {
    const height = Math.min(highest, Math.max(1, (width * page.height) / page.width || width * 1.4))
    const place = { top, height }
    top += height + gap
    return place
  })
}
