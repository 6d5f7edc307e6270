import { z } from 'zod'
import type { SameCases } from '../../model/mark'
import { asks } from './method'
import { id, namedEntity, scope } from './values'

export const mentions = {
  assign: asks<SameCases>().with(z.object({ id, entity: namedEntity, scope })),
}
