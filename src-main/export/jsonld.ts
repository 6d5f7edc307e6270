import type { Annotation } from '../model/annotation'
import type { ColourMeanings } from '../model/tag'
import { codePointsOf, type CodePoints } from '../text/code-points'
import type { CitedSource } from '../model/note'
import { isTime } from '../text/times'

interface Annotated {
  annotation: Annotation
  source: CitedSource
}

/** Annotations as a W3C Web Annotation collection: JSON-LD, offsets in code points, sources by their SHA-256. */
export function toJsonLd(
  annotated: readonly Annotated[],
  library: string,
  textOf: (document: number) => string,
  meanings: ColourMeanings = {},
): string {
  const points = new Map<number, CodePoints>()
  const inOrder = [...annotated].sort((a, b) => a.annotation.id - b.annotation.id)
  const items = inOrder.map(({ annotation, source }) => {
    const known = points.get(source.id) ?? codePointsOf(textOf(source.id))
    points.set(source.id, known)
    return webAnnotation(annotation, source, library, known, meanings[annotation.colour])
  })
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { florilege: 'florilege://terms/' }],
    id: `urn:uuid:${library}`,
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function webAnnotation(
  annotation: Annotation,
  source: CitedSource,
  library: string,
  { fromUnits }: CodePoints,
  meaning: string | undefined,
): object {
  const { words, prefix, suffix, start, end, author } = annotation
  return {
    id: `urn:uuid:${library}#annotation-${annotation.id}`,
    type: 'Annotation',
    motivation: annotation.comment ? 'commenting' : 'highlighting',
    ...(author && { creator: { type: 'Person', name: author } }),
    created: annotation.createdAt,
    modified: annotation.changedAt,
    body: [...commentOf(annotation), ...annotation.tags.map(tagOf), ...meaningOf(meaning)],
    target: {
      source: {
        id: nameOf(source.sha256),
        type: 'Text',
        title: source.title,
        'schema:name': source.fileName,
        ...(source.address && { 'schema:url': source.address }),
      },
      ...(source.captured && { state: { type: 'TimeState', sourceDate: source.captured } }),
      styleClass: annotation.colour,
      ...placeOf(annotation),
      selector: [
        { type: 'TextQuoteSelector', exact: words, prefix, suffix },
        { type: 'TextPositionSelector', start: fromUnits(start), end: fromUnits(end) },
      ],
    },
  }
}

/** Where the words stand, for a person: in terms of our own, since no selector of the model names a printed page's label. */
function placeOf({ locator: { page, heading, paragraph } }: Annotation): object {
  const place = page !== null && isTime(page) ? { 'florilege:time': page } : { 'florilege:page': page }
  const said = { ...place, 'florilege:heading': heading, 'florilege:paragraph': paragraph }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
}

function commentOf({ comment }: Annotation): object[] {
  return comment
    ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: comment }]
    : []
}

function tagOf(value: string): object {
  return { type: 'TextualBody', purpose: 'tagging', value }
}

/** What the colour stands for in this library. */
function meaningOf(value: string | undefined): object[] {
  return value ? [{ type: 'TextualBody', purpose: 'classifying', value }] : []
}

/** RFC 6920: a name for content by its hash, whatever the file is called and wherever it lies. */
function nameOf(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
}
