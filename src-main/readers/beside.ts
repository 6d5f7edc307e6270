import { elementsNamed, textIn, type Element } from './tree'

/** Whether an element stands beside an article and is none of it, by what it is called: menus, consent, comments, advertisements. */
export function isBeside(element: Element): boolean {
  if (element.name === 'nav' || isLabel(element)) return true
  const names = namesOf(element)
  if (!names) return false
  if (comments.test(names)) return true
  if (consent.test(names)) return isAboutConsent(element)
  return rows.test(names) && lengthOf(element) < longestRow
}

function namesOf({ attributes }: Element): string {
  return [attributes.get('class'), attributes.get('id')].filter(Boolean).join(' ')
}

const comments =
  /(?:^|\s)(?:comments?|comments?-(?:area|list|section|thread)|commentlist|commentaires|kommentare|comentarios|disqus_thread|respond)(?:$|\s)/i
const consent = /cookie|consent|gdpr|rgpd|onetrust|didomi|tarteaucitron|axeptio|privacy-?(?:banner|notice)/i
const aboutConsent = /cookie|consent|privacy|vie privée|datenschutz|privacidad/i

/** Some sites name the whole of a page after what it lets them do. */
function isAboutConsent(element: Element): boolean {
  return aboutConsent.test(textIn(element)) && !elementsNamed(element, 'article', 'h1').length
}

/** Short rows: the networks on which a page may be shared, its place in the site, advertisements, links to edit it. */
const rows =
  /(?:^|[\s_-])(?:share|sharing|sharebar|social|partage|addtoany|sharedaddy|breadcrumbs?|ad|ads|adslot|advert|advertisement|publicite|mw-editsection)(?:$|[\s_-])/i
const longestRow = 200

/** What stands alone over an advertisement, or in the place of one. */
const label =
  /^(?:publicité|advertisement|anzeige|werbung|publicidad|pubblicità|la suite après cette publicité|article continues (?:below|after) (?:this )?ad(?:vertisement)?)$/i

function isLabel({ children: [only, more] }: Element): boolean {
  return typeof only === 'string' && more === undefined && only.length < longestRow && label.test(only.trim())
}

function lengthOf(element: Element): number {
  return textIn(element).replace(/\s+/g, '').length
}
