import type { Hit } from '../../src-main/model/library'
import { client } from '../lib/client'

const mostNames = 8

/** Passages that hold one of an entity's names, each passage once. */
export async function findPassages(names: string[]): Promise<Hit[]> {
  const found = await Promise.all(
    names
      .slice(0, mostNames)
      .map((each) => client.search.find({ query: `"${each}"`, kinds: ['passage'], limit: 60 })),
  )
  return [...new Map(found.flat().map((hit) => [hit.id, hit])).values()]
}
