import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gazetteerFrom, type Gazetteer } from './gazetteer'
import { weightsFrom, type Weights } from './weights'

/** What the tagger knows: what it learned, and names that everybody knows. */
export interface Model {
  weights: Weights
  gazetteer: Gazetteer
}

let loaded: Model | undefined

/**
 * The model that ships, read once. It is two files beside the code and not part of it: the bundles of the window's
 * worker, the command line and the tests lie at different depths, so they are looked for from here upwards.
 */
export function shippedModel(): Model {
  const folder = loaded ? '' : folderAbove(import.meta.dirname)
  loaded ??= {
    weights: weightsFrom(readFileSync(join(folder, 'names.bin'))),
    gazetteer: gazetteerFrom(readFileSync(join(folder, 'gazetteer.bin'))),
  }
  return loaded
}

function folderAbove(folder: string): string {
  const model = join(folder, 'resources', 'model')
  if (existsSync(join(model, 'names.bin'))) return model
  const above = dirname(folder)
  if (above === folder) throw new Error('resources/model/names.bin is missing.')
  return folderAbove(above)
}
