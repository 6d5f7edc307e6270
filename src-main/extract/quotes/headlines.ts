import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import type { Draft } from './story'

/**
 * A headline quotes before it names: whoever says the same words below, or else the first to speak there, said them.
 * Headlines that name their speaker are left alone. The headline of an interview quotes who answers.
 */
export function attributeHeadlines(drafts: Draft[], headline: Span | null, answers?: FoundEntity): void {
  if (!headline) return
  const inside = ({ start, end }: Span): boolean => start >= headline.start && end <= headline.end
  const below = drafts.filter((draft) => !inside(draft) && draft.kind !== 'reported' && isBy(draft, answers))
  for (const draft of drafts) {
    if (!inside(draft)) continue
    // "Procès du bus : « … »" names nobody whom the text knows.
    const named = draft.speaker && inside({ ...draft.speaker }) && (draft.cue || draft.speaker.entity)
    if (named && (draft.cue || !answers)) continue
    const said =
      below.find((other) => likeness(draft.words, other.words) >= 0.5) ??
      below.find(({ kind }) => kind === 'direct')
    if (!said) continue
    draft.speaker = said.speaker
    draft.cue = null
    draft.why = 'headline'
    draft.confidence = 0.5
  }
}

function isBy({ speaker }: Draft, answers: FoundEntity | undefined): boolean {
  return Boolean(answers ? speaker?.entity === answers.id : speaker?.entity)
}

/** The share of the longer words of a headline that come back. */
function likeness(headline: string, words: string): number {
  const there = new Set(longWords(words))
  const own = longWords(headline)
  return own.length ? own.filter((word) => there.has(word)).length / own.length : 0
}

function longWords(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
}
