import type { Span } from '../../model/span'
import type { FoundEntity } from '../../model/extraction'
import type { Cue } from './cue'
import type { Mention } from './mention'
import { modelsIn, rowOf, scoreOf, softmax, type Feature, type Weights } from '../ranker'
import { resourceText } from '../resources'

/** A mention that may be the speaker, as its pairs with the cues of its sentence. */
export interface Candidate {
  cues: (Cue | null)[]
  mention: Mention | null
  /** What is true of the mention, whatever the cue. */
  own: Feature[]
  /** The same for other candidates too: lists that they share are weighed once. */
  shared: Feature[][]
  pairs: Pair[]
}

/** What is true of a mention and a cue together, and what is true of the cue, whoever speaks. */
export interface Pair {
  own: Feature[]
  shared: Feature[]
}

/** Who a pronoun or a description may be; null where the text names nobody. */
export interface Antecedent {
  entity: FoundEntity | null
  features: Feature[]
}

export type Verdict = 'direct' | 'mixed' | null
export const verdicts: Verdict[] = ['direct', 'mixed', null]

/** What weighs the readings of a passage against each other. The training puts a teacher in their place. */
export interface Judges {
  /** Of each candidate's pairs, how likely each is. */
  speaker(candidates: Candidate[], passage: Span): number[][]
  /** In the language of the mention's paragraph: who may be meant is told otherwise in each. */
  antecedent(choices: Antecedent[], mention: Mention, language: string): number[]
  /** How likely each of the verdicts is. */
  verdict(features: Feature[], passage: Span): number[]
}

// What the marks of the training cannot weigh: there a name is asked for more often than a name too many is punished, nobody
// is rarer than in the world, and words in marks that nobody says are more frequent. Chosen by cross-validation.
const reluctance = { nobody: 2, unnamed: 1, speech: -0.35 }

function judgesOf(models: Record<string, Weights>): Judges {
  const { speaker, antecedent, verdict } = models as Record<'speaker' | 'antecedent' | 'verdict', Weights> // the file holds these three
  return {
    speaker(candidates) {
      const weighed = new Map<Feature[], number>()
      const scoreOfShared = (features: Feature[]): number => {
        const score = weighed.get(features) ?? scoreOf(speaker, features)
        weighed.set(features, score)
        return score
      }
      const scores = candidates.flatMap(({ mention, own, shared, pairs }) => {
        const among = shared.reduce((sum, features) => sum + scoreOfShared(features), 0)
        const base = scoreOf(speaker, own) + among - (mention ? 0 : reluctance.nobody)
        return pairs.map((pair) => base + scoreOf(speaker, pair.own) + scoreOfShared(pair.shared))
      })
      const shares = softmax(scores)
      let at = 0
      return candidates.map(({ pairs }) => shares.slice(at, (at += pairs.length)))
    },
    antecedent(choices, _, language) {
      const row = rowOf(language)
      return softmax(
        choices.map(
          ({ entity, features }) => scoreOf(antecedent, features, row) - (entity ? 0 : reluctance.unnamed),
        ),
      )
    },
    verdict: (features) =>
      softmax(verdicts.map((kind, row) => scoreOf(verdict, features, row) - (kind ? reluctance.speech : 0))),
  }
}

let ready: Judges | undefined

/** The judges that these weights make; without any, those that the program was shipped with. */
export function trainedJudges(weights?: string): Judges {
  if (weights !== undefined) return judgesOf(modelsIn(weights))
  ready ??= judgesOf(modelsIn(resourceText('model/speakers.txt')))
  return ready
}
