import { z } from 'zod'
import { addressKinds } from '../../model/address'
import type { Addressed } from '../../model/annotation-list'
import { asks } from './method'
import { id } from './values'

export const addresses = {
  /** The address that leads to it from anywhere. */
  of: asks<string>().with(z.object({ kind: z.enum(addressKinds), id })),
  /** `florilege://annotation/12`, or with the library's own id before what it names. */
  open: asks<Addressed>().with(z.object({ address: z.string().max(1_000) })),
}
