/** Where words stand, for a person: the page's label, the headings they stand under, the paragraph's number from 1. */
export interface Locator {
  page: string | null
  heading: string | null
  paragraph: number
}
