/** What an address may lead to. */
export const addressKinds = ['annotation', 'quote', 'citation', 'document', 'note', 'entity'] as const

export type AddressKind = (typeof addressKinds)[number]
