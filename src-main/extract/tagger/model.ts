import { resourceBytes } from '../resources'
import { gazetteerFrom, type Gazetteer } from './gazetteer'
import { weightsFrom, type Weights } from './weights'

/** What the tagger knows: what it learned, and names that everybody knows. */
export interface Model {
  weights: Weights
  gazetteer: Gazetteer
}

let loaded: Model | undefined

/** The model that ships, read once. */
export function shippedModel(): Model {
  loaded ??= {
    weights: weightsFrom(resourceBytes('model/names.bin')),
    gazetteer: gazetteerFrom(resourceBytes('model/gazetteer.bin')),
  }
  return loaded
}
