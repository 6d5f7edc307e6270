/** Words of what is counted, folded: currencies and measures. */
export interface Units {
  /** Words of currencies, as ISO 4217. */
  currencies: Record<string, string>
  /** Words that are a currency only after a power: pounds are weighed too, and "livres" are read. */
  weighed: Record<string, string>
  /** Hundredths of a currency. */
  cents: Record<string, string>
  /** Words of measures, with their base unit and its factor. */
  measures: Record<string, [string, number]>
  /** What turns a measure into a rate: "par seconde". */
  rates: Record<string, [string, number]>
}
