import type { z } from 'zod'
import { addresses } from './addresses'
import { annotations } from './annotations'
import { colours } from './colours'
import { comparisons } from './comparisons'
import { dates } from './dates'
import { deals } from './deals'
import { documents } from './documents'
import { doubts } from './doubts'
import { entities } from './entities'
import { exports } from './exports'
import { figures } from './figures'
import { imports } from './imports'
import { libraries } from './libraries'
import { library } from './library'
import { marks } from './marks'
import { mentions } from './mentions'
import { notes } from './notes'
import { orphans } from './orphans'
import { quotes } from './quotes'
import { search } from './search'
import { searches } from './searches'
import { settings } from './settings'
import { sources } from './sources'
import { tags } from './tags'
import type { Method } from './method'

const contract = {
  library,
  documents,
  imports,
  quotes,
  marks,
  figures,
  dates,
  deals,
  doubts,
  entities,
  mentions,
  annotations,
  tags,
  colours,
  searches,
  addresses,
  orphans,
  comparisons,
  notes,
  search,
  libraries,
  exports,
  sources,
  settings,
}

type Contract = typeof contract
export type Topic = keyof Contract
type AnyMethod = Method<z.ZodType, unknown>
type InputOf<M> = M extends Method<infer I extends z.ZodType, unknown> ? z.input<I> : never
type ParsedOf<M> = M extends Method<infer I extends z.ZodType, unknown> ? z.output<I> : never
type OutputOf<M> = M extends Method<z.ZodType, infer O> ? O : never

/** The functions behind one topic: parsed input in, value or promise out; an `AppError` thrown becomes an answer. */
export type Handlers<T extends Topic> = {
  [Name in keyof Contract[T]]: (
    input: ParsedOf<Contract[T][Name]>,
  ) => OutputOf<Contract[T][Name]> | Promise<OutputOf<Contract[T][Name]>>
}

/** The api as the window calls it: defaults may be left out, answers arrive later. */
export type Client = {
  [T in Topic]: {
    [Name in keyof Contract[T]]: (
      ...input: undefined extends InputOf<Contract[T][Name]> ? [] : [InputOf<Contract[T][Name]>]
    ) => Promise<OutputOf<Contract[T][Name]>>
  }
}

/** The method of that name, or undefined: only own names count, never those every object has. */
export function methodOf(topic: string, name: string): AnyMethod | undefined {
  if (!Object.hasOwn(contract, topic)) return undefined
  const methods: Record<string, AnyMethod> = contract[topic as Topic]
  return Object.hasOwn(methods, name) ? methods[name] : undefined
}
