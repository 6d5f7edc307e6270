import type { FoundEntity, FoundQuote } from '../../model/extraction'
import type { Span } from '../../model/span'
import { signedBlockQuotes } from './block-quotes'
import { castOf } from './cast'
import { interviewWords } from '../languages/interviews'
import { isUnsaid } from './unsaid'
import { contentOf } from './content'
import { giveBack, takesTurn } from './dash-turns'
import { cuesIn } from './cues'
import { framesOf, type Passage } from './frames'
import { namedIn, type Mention } from './mention'
import { mentionsIn } from './mentions'
import { attributeHeadlines } from './headlines'
import { findInterview } from './interviews'
import type { Reading } from '../reading'
import { reportedBeside, reportedIn } from './reported'
import type { Reported } from './told'
import type { Attribution, Scene } from './scene'
import { contendersFor, placedNear } from './choices'
import { trainedJudges, verdicts } from './judges'
import { lowOf } from './stands-again'
import { verdictFeatures } from './verdict-features'
import { attribute } from './speakers'
import { sureSource } from './sure-sources'
import { turnsUnderNames } from './name-lines'
import { isTitle, type Draft, type Story } from './story'
import { likeliestVoice, ownNameIn, voiceOf } from './voices'
import { findTurns, type Turn } from './turns'
import { judge } from './verdicts'
import { verbWithin } from './verb-within'
import { writersOf } from './writers'
import { relayIn, settingIn } from './via'

/** What a text puts in someone's mouth, in the order of the text. */
export function findQuotes(
  reading: Reading,
  { entities }: { entities: FoundEntity[] },
  judges = trainedJudges(),
): FoundQuote[] {
  const named = namedIn(entities)
  const scenes = framesOf(reading).map((frame): Scene => {
    // "Propos recueillis par Anne Roque" tells who wrote the words down, and nobody says anything in it.
    if (interviewWords.credit.test(reading.text.slice(frame.start, frame.end)))
      return { frame, mentions: [], cues: [] }
    const mentions = mentionsIn(frame, named)
    return { frame, mentions, cues: cuesIn(frame, mentions) }
  })
  const spoken = findTurns(reading, entities)
  const labelled = [
    ...(spoken.length ? spoken : turnsUnderNames(reading, entities)),
    ...signedBlockQuotes(reading, entities),
  ]
  const interview = labelled.length ? null : findInterview(reading, entities)
  const turns = interview?.turns ?? labelled
  const story: Story = {
    reading,
    judges,
    cast: castOf(reading, entities, scenes),
    named,
    scenes,
    drafts: turns.map((turn) => turnQuote(reading, turn)),
    floor: null,
    writers: writersOf(reading, entities),
    voices: new Map(),
    turns: new Map(turns.map((turn) => [turn.block, turn])),
    spoken: new Set(),
    before: null,
  }
  scenes.forEach((_, i) => readScene(story, i))
  attributeHeadlines(story.drafts, isTitle(story, 0) ? reading.blocks[0]! : null, interview?.answers)
  const sorted = story.drafts.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.map((draft, index) => ({ id: `q${index + 1}`, ...draft }))
}

function turnQuote({ text }: Reading, { start, end, label, entity, why }: Turn): Draft {
  return {
    start, end, kind: 'direct', words: text.slice(start, end),
    speaker: { start: label.start, end: label.end, entity: entity?.id ?? null },
    cue: null, via: null, setting: null, content: null, why, confidence: sureness(why, entity),
  } // prettier-ignore
}

/** Who is named beside the words is surer than who is named once for all. */
function sureness(why: Turn['why'], entity: FoundEntity | null): number {
  if (why === 'answer' || why === 'question') return 0.85
  return entity ? 0.95 : 0.7
}

function readScene(story: Story, at: number): void {
  const scene = story.scenes[at]!
  const { frame } = scene
  const title = isTitle(story, frame.block)
  let found = false
  if (!title) echoPronouns(story, scene)
  frame.items.forEach((item, k) => {
    if (item.kind !== 'passage') return
    if (isUnsaid(frame, k, story.reading.text)) {
      story.before = { verdict: null, block: frame.block }
      return
    }
    const attribution =
      frame.within || story.turns.has(frame.block)
        ? rulesAlone(story, at, k, title)
        : weighed(story, at, k, title)
    if (!attribution) return
    found = true
    addQuote(story, scene, item, attribution.verdict, attribution.said)
  })
  if (!title && !frame.within) addReported(story, scene, found)
}

interface Judged {
  verdict: 'direct' | 'mixed'
  said: Attribution | null
}

/** Speech within speech and within turns is too rare to have been learned. */
function rulesAlone(story: Story, at: number, k: number, title: boolean): Judged | null {
  const scene = story.scenes[at]!
  const inTurn = story.turns.has(scene.frame.block)
  const said = attribute(scene, k, beside(story, at), null)
  const verdict = judge(story.reading.text, scene, k, said, title)
  return verdict && !(inTurn && !said?.cue) ? { verdict, said } : null
}

/** The rules propose; what was learned from marked texts decides. */
function weighed(story: Story, at: number, k: number, title: boolean): Judged | null {
  const { judges, reading, floor } = story
  const { text } = reading
  const scene = story.scenes[at]!
  const { block } = scene.frame
  const hand = attribute(scene, k, beside(story, at), floor)
  const rule = judge(text, scene, k, hand, title)
  const before = story.before?.block === block ? story.before.verdict : 'first'
  const low = lowOf(reading)
  const features = verdictFeatures({ scene, k, text, low, title, hand: rule, attribution: hand, before })
  const shares = judges.verdict(features, scene.frame.items[k]!)
  const within = verbWithin(scene, k, text)
  // Whose verb stands between the marks says them for sure.
  const verdict = verdicts[shares.indexOf(Math.max(...shares))] ?? (within ? 'mixed' : null)
  story.before = { verdict, block }
  if (!verdict) return null
  const other = takesTurn(story, scene)
  if (other) return { verdict, said: { mention: other, cue: null, why: 'dialogue', sure: 0.7 } }
  const asked = { scene, k, text, floor, hand, title, spoken: story.spoken }
  const near = placedNear(asked, story.scenes, at, (other) => isTitle(story, other))
  const source = within ?? sureSource(story, at, k)
  const contenders = source
    ? [{ attribution: source, share: source.sure }]
    : contendersFor(asked, near, judges)
  const passage = scene.frame.items[k] as Passage // k is the index of one
  const own = ownNameIn(story, passage)
  const likeliest = likeliestVoice(story, scene, contenders, passage)
  // Nobody else says "Je me nomme Anna Berg" than she.
  const isAnother = own && likeliest?.mention?.entity && likeliest.mention.entity !== own.entity
  const said = isAnother ? { mention: own, cue: null, why: 'marks', sure: 0.9 } : likeliest
  return { verdict, said: said && (within || isLikelyEnough(said.sure, shares)) ? said : null }
}

// So many times as likely as that nobody speaks it must be that this one does: more leaves the words of many open.
const margin = 0.7

/** Words that are perhaps a title, a term or irony are put in no mouth unless it is fairly sure whose it would be. */
function isLikelyEnough(sure: number, shares: number[]): boolean {
  const nobody = shares[verdicts.indexOf(null)]!
  return (1 - nobody) * sure >= margin * nobody
}

/** Reads the subjects of a frame once, so that who is only "elle" for long stays on stage. */
function echoPronouns({ cast, floor }: Story, { mentions, frame }: Scene): void {
  if (frame.within) return
  for (const mention of mentions) {
    if (mention.pronoun !== 'male' && mention.pronoun !== 'female') continue
    const entity = mention.governed ? null : cast.resolve(mention, floor?.entity ?? null)
    if (entity) cast.echo(mention.start, entity)
  }
}

/** The scenes before and after one, on its level. */
function beside({ scenes }: Story, at: number): { before: Scene | null; after: Scene | null } {
  const { within } = scenes[at]!.frame
  const onLevel = (scene: Scene | undefined): Scene | null => (scene?.frame.within === within ? scene : null)
  return { before: onLevel(scenes[at - 1]), after: onLevel(scenes[at + 1]) }
}

function addQuote(
  story: Story,
  scene: Scene,
  passage: Passage,
  kind: 'direct' | 'mixed',
  attribution: Attribution | null,
): void {
  const { text } = story.reading
  const mention = attribution?.mention ?? null
  const voice = mention ? voiceOf(story, scene, mention, passage, attribution?.cue?.lemma ?? '') : null
  const entity = voice?.entity ?? null
  if (entity && attribution?.cue) giveBack(story, scene, entity)
  if (entity && (mention?.pronoun === 'male' || mention?.pronoun === 'female'))
    story.cast.called(entity, mention.pronoun, voice!.sure)
  const outer = outerSpeaker(story, scene)
  const via = outer ?? relayIn(scene, mention)?.id ?? null
  story.drafts.push({
    start: passage.start, end: passage.end, kind, words: text.slice(passage.start, passage.end),
    speaker: mention ? { start: mention.start, end: mention.end, entity: entity?.id ?? null } : null,
    cue: spanOf(attribution?.cue ?? null),
    via: via === entity?.id ? null : via,
    setting: settingIn(scene),
    content: kind === 'mixed' ? contentOf(scene, passage, attribution) : null,
    why: attribution?.why ?? 'marks', confidence: attribution && voice ? attribution.sure * voice.sure : 0.4,
  }) // prettier-ignore
  if (mention && !scene.frame.within) takeFloor(story, scene, mention, entity, kind === 'direct', passage)
}

function takeFloor(
  story: Story,
  scene: Scene,
  mention: Mention,
  entity: FoundEntity | null,
  direct: boolean,
  { start, end }: Span,
): void {
  const before = story.floor
  const { block } = scene.frame
  const changed = before !== null && before.direct && before.entity !== entity && block - before.block <= 1
  const other = changed
    ? before.mention
    : before && block - before.block <= 1 && before.entity === entity
      ? before.other
      : null
  if (entity) story.spoken.add(entity.id)
  const asks = /\?\s*$/.test(story.reading.text.slice(start, end))
  const unnamed =
    !entity && !scene.mentions.some((named) => named.entity?.kind === 'person' && named.start >= mention.end)
  story.floor = { entity, mention, block, direct, asks, unnamed, other, end }
}

/** Who relays speech within speech: the speaker of the speech around it. */
function outerSpeaker(story: Story, { frame }: Scene): string | null {
  const turn = story.turns.get(frame.block)
  if (turn) return turn.entity?.id ?? null
  if (!frame.within) return null
  const around = story.drafts.findLast(({ start, end }) => start <= frame.start && end >= frame.end)
  return around?.speaker?.entity ?? null
}

function addReported(story: Story, scene: Scene, beside: boolean): void {
  const { drafts, reading } = story
  const { start, end } = scene.frame
  const inFrame = (cue: Span | null): cue is Span => cue !== null && cue.start >= start && cue.end <= end
  const told = beside
    ? reportedBeside(
        scene,
        reading.text,
        drafts
          .slice(-9)
          .map(({ cue }) => cue)
          .filter(inFrame),
      )
    : reportedIn(scene, reading.text)
  for (const found of told) addToldBy(story, scene, found)
}

function addToldBy(story: Story, scene: Scene, found: Reported): void {
  const voice = found.mention ? voiceOf(story, scene, found.mention, null, found.cue.lemma) : null
  const entity = voice?.entity ?? null
  const via = outerSpeaker(story, scene) ?? relayIn(scene, found.mention)?.id ?? null
  story.drafts.push({
    start: found.start, end: found.end, kind: 'reported', words: story.reading.text.slice(found.start, found.end),
    speaker: found.mention ? { start: found.mention.start, end: found.mention.end, entity: entity?.id ?? null } : null,
    cue: spanOf(found.cue), via: via === entity?.id ? null : via, setting: settingIn(scene), content: null,
    why: found.why, confidence: found.sure * (voice?.sure ?? 1),
  }) // prettier-ignore
  if (found.mention) takeFloor(story, scene, found.mention, entity, false, found)
}

function spanOf(span: Span | null): Span | null {
  return span ? { start: span.start, end: span.end } : null
}
