import { dealStatuses, type DealStatus } from '../../model/extraction'
import { modelsIn, scoreOf, softmax, type Feature, type Weights } from '../ranker'
import { resourceText } from '../resources'
import type { Role, Side } from './side-features'
import type { Site } from './sites'

/** What weighs the readings of an amount against each other. The training puts a teacher in their place. */
export interface DealJudges {
  /** How likely an amount is somebody's to give, promise or ask. */
  dealt(features: Feature[], site: Site): number
  /** How likely each is who gives or takes. */
  side(role: Role, sides: Side[], site: Site): number[]
  status(features: Feature[], site: Site): { status: DealStatus; sure: number }
}

type DealModels = Record<'dealt' | 'from' | 'to' | 'status', Weights>

function judgesFrom(models: DealModels): DealJudges {
  return {
    dealt: (features) => softmax([scoreOf(models.dealt, features), 0])[0]!,
    side: (role, sides) =>
      softmax(sides.map(({ shared, as }) => scoreOf(models[role], shared) + scoreOf(models[role], as[role]))),
    status(features) {
      const shares = softmax(dealStatuses.map((_, row) => scoreOf(models.status, features, row)))
      const sure = Math.max(...shares)
      return { status: dealStatuses[shares.indexOf(sure)]!, sure }
    },
  }
}

let ready: DealJudges | undefined

/** The judges that these weights make; without any, those that the program was shipped with. */
export function trainedDealJudges(weights?: string): DealJudges {
  if (weights !== undefined) return judgesFrom(modelsIn(weights) as DealModels) // the file holds these four
  ready ??= judgesFrom(modelsIn(resourceText('model/deals.txt')) as DealModels)
  return ready
}
