import type { Told, ToldFigure, ToldScale } from '../../../src-main/model/pictures'
import { m } from '../../../messages.compiled/messages.js'
import { formatFigure } from '../../../src-main/telling/figures'
import { ratioWords } from '../comparison/scale-words'

/** "Nvidia → OpenAI", "OpenAI: revenue" */
export function thingTold(of: Told): string {
  if ('from' in of) return m.deals_sides({ from: of.from.name, to: of.to.name })
  return m.scales_measure({ name: of.entity.name, measure: of.measure })
}

/** Who says so: a person or newspaper, else who published the text, else the text. */
export function sourceTold({ source, publisher, documentTitle }: ToldFigure): string {
  return source?.name ?? publisher ?? documentTitle
}

export function valueTold({ value, unit, approximate }: ToldFigure): string {
  const words = formatFigure(value, unit)
  return approximate ? m.read_about({ value: words }) : words
}

/** What a figure is of the greatest beside it: "one fifth", "× 0.37"; nothing for the greatest itself. */
export function ratioTold({ ratio }: ToldScale['figures'][number]): string {
  return ratio === 1 ? '' : ratioWords(ratio)
}

/** What became of the deal, and whether that is sure. */
export function statusTold({ status, doubtful }: ToldFigure): string[] {
  return [...(status ? [m[`read_status_${status}`]()] : []), ...(doubtful ? [m.picture_doubtful()] : [])]
}

/** What else there is to know beside the source. */
export function factsTold(figure: ToldFigure): string[] {
  const { documentTitle } = figure
  return [...statusTold(figure), ...(sourceTold(figure) === documentTitle ? [] : [documentTitle])]
}

/** A figure as it is read out. */
export function sentenceTold(of: Told, figure: ToldScale['figures'][number]): string {
  const facts = [ratioTold(figure), ...factsTold(figure)].filter(Boolean)
  return `${thingTold(of)} · ${sourceTold(figure)}: ${[valueTold(figure), ...facts].join(' · ')}`
}
