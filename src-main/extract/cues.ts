import type { Span } from '../model/span'
import type { Frame } from './frames'
import type { VerbForm } from './phrases'
import { lowerOf, type Mention } from './mentions'

/** A verb or phrase of a frame that puts words in a mouth, with whose mouth it is. */
export interface Cue extends Span {
  form: 'finite' | 'participle' | 'other' | 'according'
  /** First and last item, auxiliaries included. */
  from: number
  to: number
  lemma: string
  strong: boolean
  subject: Mention | null
  /** The subject stands behind the verb. */
  inverted: boolean
}

/** All cues of a frame, from left to right, each with its subject where it has one. */
export function cuesIn(frame: Frame, mentions: Mention[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < frame.items.length; i++) {
    const cue = accordingAt(frame, i, mentions) ?? verbAt(frame, i, mentions)
    if (!cue) continue
    if (cue.form !== 'according') cue.subject ??= subjectBefore(frame, cue, mentions, cues)
    cues.push(cue)
    i = Math.max(i, cue.to)
  }
  return cues
}

function accordingAt(frame: Frame, i: number, mentions: Mention[]): Cue | null {
  const { items, phrases } = frame
  const phrase = phrases.according.find((words) => words.every((word, k) => lowerOf(items[i + k]) === word))
  if (!phrase) return inTheEyesOf(frame, i, mentions)
  const to = i + phrase.length - 1
  const subject =
    mentions.find(({ from }) => from > to && from <= to + 2) ??
    (phrase[1] === 'source' ? sourceAt(frame, to) : null)
  if (!subject) return null
  return {
    form: 'according',
    from: i,
    to,
    start: items[i]!.start,
    end: items[to]!.end,
    lemma: phrase[0]!,
    strong: true,
    subject,
    inverted: true,
  }
}

/** "Pour son avocat, c'est « … »": only at the head of a sentence that holds quoted words. */
function inTheEyesOf({ items }: Frame, i: number, mentions: Mention[]): Cue | null {
  if (i !== 0 || !/^(?:pour|for)$/.test(lowerOf(items[0])) || !items.some(({ kind }) => kind === 'passage'))
    return null
  const subject = mentions.find(({ from }) => from === 1)
  if (!subject || lowerOf(items[subject.to + 1]) !== ',') return null
  if (subject.entity ? subject.entity.kind !== 'person' : !subject.head) return null
  return {
    form: 'according',
    from: 0,
    to: 0,
    start: items[0]!.start,
    end: items[0]!.end,
    lemma: 'pour',
    strong: true,
    subject,
    inverted: true,
  }
}

/** "De source judiciaire": the words themselves are all that names the speaker. */
function sourceAt({ items }: Frame, at: number): Mention {
  const to = items[at + 1]?.kind === 'word' ? at + 1 : at
  return {
    form: 'description',
    from: at,
    to,
    start: items[at]!.start,
    end: items[to]!.end,
    entity: null,
    indefinite: true,
    governed: false,
    leading: true,
  }
}

function verbAt(frame: Frame, i: number, mentions: Mention[]): Cue | null {
  const { items, phrases } = frame
  const item = items[i]!
  if (item.kind !== 'word') return null
  const verb = phrases.verbs.get(lowerOf(item)) ?? openVerb(frame, i, mentions)
  if (!verb) return null
  const completion = phrases.completed.get(verb.lemma)
  if (completion && !completion.has(lowerOf(items[i + 1])) && !completion.has(lowerOf(items[i + 2])))
    return null
  const group = groupBefore(frame, i)
  if (isNoun(frame, i, group)) return null
  if (verb.reflexive && !group.reflexive) return null
  const compound = group.auxiliary !== null
  const form = compound ? 'finite' : verb.form
  if (verb.form === 'participle' && !compound && !agentAfter(frame, i, mentions)) return null
  const cue: Cue = {
    form, from: group.from, to: i, start: items[group.from]!.start, end: item.end,
    lemma: verb.lemma, strong: verb.strong, subject: null, inverted: false,
  } // prettier-ignore
  if (!compound && verb.form === 'participle') cue.subject = agentAfter(frame, i, mentions)
  else if (group.passive && !group.reflexive && verb.form === 'participle')
    cue.subject = agentAfter(frame, i, mentions) ?? nobody
  else setInverted(frame, cue, mentions)
  if (cue.subject === nobody) return null
  return cue
}

// Stands for the speaker of a passive without agent.
const nobody: Mention = {
  form: 'pronoun',
  from: -1,
  to: -1,
  start: 0,
  end: 0,
  entity: null,
  governed: false,
  leading: false,
}

/** Beside speech any verb may say: "« … », rit-elle", "“…,” she fumed", "“…” snorted Andre Pell". */
function openVerb(frame: Frame, i: number, mentions: Mention[]): VerbForm | null {
  const { items, phrases } = frame
  const word = lowerOf(items[i])
  if (
    !/^\p{Ll}{3,}$/u.test(word) ||
    phrases.prepositions.has(word) ||
    phrases.conjunctions.has(word) ||
    phrases.between.has(word) ||
    phrases.be.has(word)
  )
    return null
  const found: VerbForm = { lemma: word, strong: true, reflexive: false, form: 'finite' }
  const behind =
    afterSpeech(items, i) || (phrases.clitics.has(lowerOf(items[i - 1])) && afterSpeech(items, i - 1))
  if (phrases.code === 'fr') {
    if (!behind || !/(?:e|ent|ait|aient|it)$/.test(word)) return null
    if (/^-(?:t-)?$/.test(lowerOf(items[i + 1]))) return found
    const next = mentions.find(({ from }) => from === i + 1)
    return next?.entity?.kind === 'person' && next.form === 'name' ? found : null
  }
  if (!/(?:ed|s)$/.test(word)) return null
  const subject = behind
    ? mentions.find(({ from, to }) => from === i + 1 && to < i + 6)
    : mentions.findLast(({ from, to }) => to === i - 1 && afterSpeech(items, from))
  if (!subject || subject.governed) return null
  return subject.entity?.kind === 'person' || subject.pronoun === 'male' || subject.pronoun === 'female'
    ? found
    : null
}

function afterSpeech(items: Frame['items'], i: number): boolean {
  const before = items[i - 1]
  return before?.kind === 'passage' || (/^[,—–]$/.test(lowerOf(before)) && items[i - 2]?.kind === 'passage')
}

interface VerbGroup {
  from: number
  auxiliary: string | null
  reflexive: boolean
  passive: boolean
}

/** What belongs to the verb before it: "s'est", "a-t-elle", "avait pourtant". */
function groupBefore({ items, phrases }: Frame, i: number): VerbGroup {
  const group: VerbGroup = { from: i, auxiliary: null, reflexive: false, passive: false }
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const word = lowerOf(items[at])
    if (phrases.auxiliaries.has(word)) {
      group.auxiliary = word
      group.passive ||= phrases.be.has(word)
      group.from = at
    } else if (/^(?:se|s')$/.test(word)) {
      group.reflexive = true
      group.from = at
    } else if (phrases.clitics.has(word) && !/^(?:le|la|les|l')$/.test(word)) {
      if (group.auxiliary || at === i - 1) group.from = at
    } else if (
      !/^(?:-t-|-|l'|le|la|les)$/.test(word) &&
      !phrases.between.has(word) &&
      !(lowerOf(items[at - 1]).startsWith('-') && phrases.pronouns.has(word))
    )
      break
  }
  return group
}

/** "la coupe", "his claim" are nouns; "la coupe Fauvet" after speech, "he claims" are not. */
function isNoun({ items, phrases }: Frame, i: number, group: VerbGroup): boolean {
  if (group.from < i) return false
  const before = lowerOf(items[i - 1])
  const word = lowerOf(items[i])
  if (phrases.code === 'en') {
    if (/(?:ed|said|told|wrote|found)$/.test(word)) return /^(?:the|a|an)$/.test(before)
    return /^(?:the|a|an|his|her|its|their|this|my|our|your|of|no|any)$/.test(before)
  }
  if (/^dite?s?$/.test(word) && before === ',' && items[i + 1]?.kind === 'passage') return true
  if (
    /^(?:un|une|ce|cet|cette|ces|son|sa|ses|leurs?|des|du|au|aux|mon|ma|notre|chaque|aucun|aucune|sans|tout)$/.test(
      before,
    )
  )
    return true
  if (!/^(?:le|la|les|l')$/.test(before) || !phrases.nouns.has(word)) return false
  const farther = items[i - 2]
  if (farther?.kind === 'passage' || (/^[,]$/.test(lowerOf(farther)) && items[i - 3]?.kind === 'passage'))
    return false
  return (
    !farther ||
    farther.kind !== 'word' ||
    !(phrases.pronouns.has(lowerOf(farther)) || /^\p{Lu}/u.test(farther.text) || farther.text === 'ne')
  )
}

function agentAfter({ items, phrases }: Frame, i: number, mentions: Mention[]): Mention | null {
  const by = phrases.code === 'en' ? 'by' : 'par'
  for (let at = i + 1; at <= i + 4; at++) {
    if (lowerOf(items[at]) !== by) continue
    return mentions.find(({ from }) => from === at + 1) ?? null
  }
  return null
}

/** "a-t-elle dit", "explique l'entraîneur", "said Ms Raza": only beside speech or a comma, where no object can stand. */
function setInverted(frame: Frame, cue: Cue, mentions: Mention[]): void {
  const { items, phrases } = frame
  const clitic = mentions.find(
    (mention) =>
      mention.pronoun &&
      mention.from > cue.from &&
      mention.from <= cue.to + 2 &&
      /^-/.test(lowerOf(items[mention.from - 1])),
  )
  if (clitic) {
    cue.subject = clitic
    cue.inverted = true
    return
  }
  const before = items[cue.from - 1]
  const spoken = afterSpeech(items, cue.from)
  const opens = before === undefined && frame.within === null
  if (!spoken && !opens && (phrases.code === 'en' || !/^[,.…?!—–]$/.test(lowerOf(before)))) return
  const next = inverted(frame, cue, mentions)
  if (!next || (!spoken && !opens && !endsFrame(frame, next))) return
  cue.subject = next
  cue.inverted = true
}

/** After a comma that no speech goes before, what follows the verb is its subject only where the sentence ends with it. */
function endsFrame({ items, phrases }: Frame, { to }: Mention): boolean {
  const after = items[to + 1]
  if (items.slice(to + 1).some(({ kind }) => kind === 'passage')) return false
  return after === undefined || /^[,.]$/.test(lowerOf(after)) || phrases.prepositions.has(lowerOf(after))
}

/** The first mention behind the verb that no preposition governs, over adverbs and places: "a plaisanté sur les marches l'avocat". */
function inverted({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): Mention | null {
  const reach = phrases.code === 'en' ? 5 : 8
  let at = cue.to + 1
  for (const next of mentions) {
    if (next.from <= cue.to) continue
    if (next.from - cue.to > reach) return null
    for (; at < next.from; at++) {
      const item = items[at]!
      if (item.kind === 'passage' || item.kind === 'mark' || phrases.that.has(lowerOf(item))) return null
      // Only a bare role may stand between in English: "said passenger Agnieszka Wrona".
      if (phrases.code === 'en' && (phrases.prepositions.has(lowerOf(item)) || next.form !== 'name'))
        return null
    }
    if (next.governed) at = next.to + 1
    else if (next.form === 'pronoun' && (phrases.code === 'fr' || next.pronoun === 'relative')) return null
    else return next
  }
  return null
}

// A subject farther before its verb than this many words is none.
const farthest = 60

/** The subject on the left: beside the verb, else the likeliest that leads a clause. */
function subjectBefore(frame: Frame, cue: Cue, mentions: Mention[], cues: Cue[]): Mention | null {
  const { items } = frame
  if (cue.form === 'other' || cue.form === 'participle') {
    const main = cues.findLast(({ form }) => form === 'finite')
    return (
      main?.subject ??
      mentions.find(
        (mention) => mention.to < cue.from && !mention.governed && mention.pronoun !== 'relative',
      ) ??
      null
    )
  }
  let best: Mention | null = null
  let most = -6
  for (const mention of mentions) {
    if (mention.to >= cue.from) break
    if (cue.from - mention.to > farthest) continue
    const score = subjectScore(frame, cue, mention)
    if (score >= most) [best, most] = [mention, score]
  }
  if (best?.pronoun === 'relative') return antecedent(mentions, best)
  return best ?? anonymous(items, cue, frame)
}

function antecedent(mentions: Mention[], relative: Mention): Mention | null {
  return mentions.findLast(({ to }) => to < relative.from && to >= relative.from - 2) ?? null
}

function subjectScore(frame: Frame, cue: Cue, mention: Mention): number {
  const { items, phrases } = frame
  let score = mention.leading ? 3 : 0
  let adjacent = true
  let clauses = 0
  let commas = 0
  for (let at = mention.to + 1; at < cue.from; at++) {
    const item = items[at]!
    const word = lowerOf(item)
    if (item.kind === 'passage') score -= 3
    if (word === ',') commas++
    if (phrases.that.has(word) || word === ':' || word === ';') clauses++
    if (phrases.verbs.get(word)?.form === 'finite') score -= 1
    if (!phrases.between.has(word) && !phrases.clitics.has(word) && item.kind !== 'number') adjacent = false
  }
  if (adjacent) score += 6
  else if (mention.pronoun === 'relative') return -10
  if (mention.governed) score -= 5
  if (mention.entity && /^(?:place|product|event)$/.test(mention.entity.kind)) score -= 3
  if (mention.pronoun === 'nobody' && !adjacent) score -= 3
  return score - clauses * 4 - (commas === 1 ? 1 : 0) - (cue.from - mention.to) * 0.15
}

/** "Prosecutors say", "Two people familiar with the matter said": words before the verb that no list knows. */
function anonymous(items: Frame['items'], cue: Cue, frame: Frame): Mention | null {
  let from = cue.from
  while (from > 0 && cue.from - from < 9) {
    const item = items[from - 1]!
    if (
      item.kind === 'passage' ||
      (item.kind === 'mark' && item.text !== '-') ||
      frame.phrases.conjunctions.has(lowerOf(item))
    )
      break
    from--
  }
  if (from >= cue.from) return null
  const to = cue.from - 1
  return {
    form: 'description',
    from,
    to,
    start: items[from]!.start,
    end: items[to]!.end,
    entity: null,
    indefinite: true,
    governed: false,
    leading: true,
  }
}
