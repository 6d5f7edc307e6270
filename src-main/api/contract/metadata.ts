import { z } from 'zod'
import type { Metadata } from '../../model/metadata'
import { name } from './values'

const words = z.string().trim().max(2_000)
// What is emptied says nothing.
const optional = words.transform((typed) => typed || null).nullable()

/** What a person says of a document: only what is to be changed. */
export const metadata = z
  .object({
    title: name,
    author: optional,
    publisher: optional,
    published: optional,
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
    address: optional,
  })
  .partial()
  // A key without a value is none.
  .transform((said): Partial<Metadata> => said as Partial<Metadata>)
