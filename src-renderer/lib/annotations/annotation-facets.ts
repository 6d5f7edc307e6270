/** By what annotations are filtered, in the order shown. */
export const annotationFacetNames = ['colours', 'tags', 'marks', 'speakers', 'documents', 'months'] as const

export type AnnotationFacetName = (typeof annotationFacetNames)[number]
