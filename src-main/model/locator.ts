/** Where words stand, for a person: the page's label (of a recording, the time), the headings they stand under, the paragraph's number from 1. */
export interface Locator {
  page: string | null
  heading: string | null
  paragraph: number
}
