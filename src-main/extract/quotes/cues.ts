import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import type { Phrases, VerbForm } from './phrases'
import { afterSpeech, agentAfter, setInverted, subjectBefore } from './subjects'

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
  const named = mentions.find(({ from }) => from > to && from <= to + 2)
  const subject =
    (named && ownerOf(frame, named, mentions)) ??
    named ??
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
    passive: false,
  }
}

/** "les propos de son avocat", "les précisions apportées par le procureur": whose words these are. */
function ownerOf({ items, phrases }: Frame, words: Mention, mentions: Mention[]): Mention | null {
  if (!phrases.sayings.has(words.head ?? '')) return null
  const owner = mentions.find(({ from }) => from > words.to)
  if (!owner || owner.from > words.to + 4) return null
  const link = lowerOf(items[owner.from - 1])
  const belongs = phrases.of.has(link) || phrases.contracted.has(lowerOf(items[owner.from]))
  return belongs || /^(?:par|by|from)$/.test(link) ? owner : null
}

/** "Pour son avocat, c'est …", "For Anna Berg of the trust, “…”": only at the head of a sentence that holds quoted words or judges. */
function inTheEyesOf({ items, phrases }: Frame, i: number, mentions: Mention[]): Cue | null {
  if (i !== 0 || !/^(?:pour|for)$/.test(lowerOf(items[0]))) return null
  const subject = mentions.find(({ from }) => from === 1)
  if (!subject) return null
  const behind = lowerOf(items[subject.to + 1])
  const belongs = phrases.of.has(behind) || phrases.contracted.has(behind)
  const comma = items.findIndex((item, at) => at > subject.to && at < subject.to + 8 && lowerOf(item) === ',')
  if (comma < 0 || (comma > subject.to + 1 && !belongs)) return null
  const { entity } = subject
  if (entity ? !/^(?:person|organization|media)$/.test(entity.kind) : !subject.head && !subject.pronoun)
    return null
  const judges = /^(?:il s'|c'|cela|it is)/.test(
    items
      .slice(comma + 1, comma + 3)
      .map((item) => lowerOf(item))
      .join(' '),
  )
  if (!judges && !items.some(({ kind }) => kind === 'passage')) return null
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
    passive: false,
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
  const verb =
    phrases.verbs.get(lowerOf(item)) ?? openVerb(frame, i, mentions) ?? openCompound(frame, i, mentions)
  if (!verb) return null
  const completion = phrases.completed.get(verb.lemma)
  if (completion && !completion.has(lowerOf(items[i + 1])) && !completion.has(lowerOf(items[i + 2])))
    return null
  const group = groupBefore(frame, i)
  if (isNoun(frame, i, group)) return null
  if (verb.reflexive && !group.reflexive) return null
  const compound = group.auxiliary !== null
  const participle = verb.form === 'participle' || (phrases.code === 'en' && isBent(frame, i, verb, group))
  const form = compound ? 'finite' : participle ? 'participle' : verb.form
  if (participle && !compound && !agentAfter(frame, i, mentions)) return null
  const to = completion?.has(lowerOf(items[i + 1])) ? i + 1 : i
  const cue: Cue = {
    form, from: group.from, to, start: items[group.from]!.start, end: items[to]!.end,
    lemma: verb.lemma, strong: verb.strong, subject: null, inverted: false, passive: false,
  } // prettier-ignore
  const agent = participle ? agentAfter(frame, i, mentions) : null
  if (!compound && participle) cue.subject = agent
  else if (group.passive && !group.reflexive && participle) cue.subject = agent ?? nobody
  else setInverted(frame, cue, mentions)
  if (agent && cue.subject === agent) {
    cue.passive = true
    // Behind "par" stands who speaks.
    agent.governed = false
  }
  if (cue.subject === nobody) return null
  return cue
}

/** English past forms are participles, too: "was described by", "a plan called a joke by its author". */
function isBent({ items }: Frame, i: number, verb: VerbForm, { passive }: VerbGroup): boolean {
  if (verb.form !== 'finite' || !/(?:ed|d|t)$/.test(lowerOf(items[i]))) return false
  return passive || (!verb.strong && lowerOf(items[i + 1]) === 'by')
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
    const speaks = next && (next.form === 'name' ? next.entity?.kind === 'person' : isRoleOf(phrases, next))
    return speaks ? found : null
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

/** "« … », a tenté M. Ogier": beside speech any participle with its auxiliary says, too. */
function openCompound(frame: Frame, i: number, mentions: Mention[]): VerbForm | null {
  const { items, phrases } = frame
  const word = lowerOf(items[i])
  if (phrases.code !== 'fr' || !/^\p{Ll}{2,}(?:é|i|u|is|it)$/u.test(word)) return null
  if (!phrases.auxiliaries.has(lowerOf(items[i - 1]))) return null
  const group = groupBefore(frame, i)
  if (!afterSpeech(items, group.from) || (group.passive && !group.reflexive)) return null
  const next = mentions.find(({ from }) => from === i + 1)
  const speaks = next && (next.form === 'name' ? next.entity?.kind === 'person' : isRoleOf(phrases, next))
  return speaks ? { lemma: word, strong: true, reflexive: false, form: 'participle' } : null
}

function isRoleOf(phrases: Phrases, { head }: Mention): boolean {
  return (
    head !== undefined && (phrases.men.has(head) || phrases.women.has(head) || phrases.names.roles.has(head))
  )
}

interface VerbGroup {
  from: number
  auxiliary: string | null
  reflexive: boolean
  passive: boolean
}

/** What belongs to the verb before it: "s'est", "a-t-elle", "avait pourtant"; a "n'a pas dit" must not read as "a dit". */
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
    } else if (/^(?:ne|n')$/.test(word)) {
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
