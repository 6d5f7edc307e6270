import { accordingAt } from './according'
import { inAny } from '../languages'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import { setAskedOf, setHouse, setOwner, setRead, setWhose } from './owners'
import type { Phrases, VerbForm } from './phrases'
import { afterSpeech, agentAfter, setInverted, subjectBefore } from './subjects'

const inversions = inAny(({ speech }) => speech.inversions)
const reflexives = inAny(({ speech }) => speech.reflexives)
const restricting = inAny(({ speech }) => speech.restricting)
// Articles that are pronouns, too: "elle le dit".
const objects = inAny(({ speech }) => speech.articles.filter((word) => speech.clitics.includes(word)))

/** All cues of a frame, from left to right, each with its subject where it has one. */
export function cuesIn(frame: Frame, mentions: Mention[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < frame.items.length; i++) {
    const cue = accordingAt(frame, i, mentions) ?? verbAt(frame, i, mentions)
    if (!cue) continue
    if (cue.form !== 'according') cue.subject ??= subjectBefore(frame, cue, mentions, cues)
    setHouse(frame, cue, mentions)
    setAskedOf(frame, cue, mentions)
    setRead(frame, cue, mentions)
    setOwner(frame, cue, mentions)
    if (cue.form === 'finite' && !cue.inverted) setWhose(frame, cue, mentions)
    cues.push(cue)
    i = Math.max(i, cue.to)
  }
  return cues
}

function verbAt(frame: Frame, i: number, mentions: Mention[]): Cue | null {
  const { items, phrases } = frame
  const item = items[i]!
  if (item.kind !== 'word' || phrases.adverbial.has(`${lowerOf(items[i - 1])} ${lowerOf(item)}`)) return null
  const verb =
    phrases.verbs.get(lowerOf(item)) ?? openVerbAt(frame, i, mentions) ?? openCompoundAt(frame, i, mentions)
  if (!verb) return null
  const completion = phrases.completed.get(verb.lemma)
  if (completion && !completion.has(lowerOf(items[i + 1])) && !completion.has(lowerOf(items[i + 2])))
    return null
  if (isOtherwise(frame, i, verb.lemma)) return null
  const group = toldOfBefore(frame, groupBefore(frame, i))
  if (isNoun(frame, i, group)) return null
  if (verb.reflexive && !group.reflexive) return null
  // "Les écarts s'expliquent par des « retards »"
  if (group.reflexive && phrases.code === 'fr' && phrases.agents.has(lowerOf(items[i + 1]))) return null
  const compound = group.auxiliary !== null
  const participle = verb.form === 'participle' || isBent(frame, i, verb, group)
  const form = compound || isPlainPresent(frame, i, verb) ? 'finite' : participle ? 'participle' : verb.form
  if (participle && !compound && (phrases.asking.has(verb.lemma) || !agentAfter(frame, i, mentions)))
    return null
  const firm = phrases.firmed.get(verb.lemma)?.has(lowerOf(items[i + 1])) ?? false
  const to = firm || completion?.has(lowerOf(items[i + 1])) ? i + 1 : i
  const cue: Cue = {
    form, from: group.from, to, start: items[group.from]!.start, end: items[to]!.end,
    lemma: verb.lemma, strong: verb.strong || firm, subject: null, inverted: false, passive: false,
  } // prettier-ignore
  const agent = participle && !phrases.asking.has(verb.lemma) ? agentAfter(frame, i, mentions) : null
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

/** "Cela relève de la « success story »" tells what it is, where "elle relève des « anomalies »" says so. */
function isOtherwise({ items, phrases }: Frame, i: number, lemma: string): boolean {
  const behind = phrases.otherwise.get(lemma)
  if (!behind) return false
  const next = lowerOf(items[i + 1])
  return behind.has(next) || behind.has(`${next} ${lowerOf(items[i + 2])}`)
}

/** "Prosecutors say", "two people close to the deal tell us": behind a plural English puts the bare form. */
function isPlainPresent({ items, phrases }: Frame, i: number, { form, lemma }: VerbForm): boolean {
  if (phrases.code !== 'en' || form !== 'other' || lowerOf(items[i]) !== lemma) return false
  let at = i - 1
  while (phrases.between.has(lowerOf(items[at]))) at--
  const before = items[at]
  if (before?.kind !== 'word') return false
  const { low, text } = before
  if (phrases.barePlurals.has(low)) return true
  // "CAMPAIGNERS say": newspapers begin with capitals.
  if (/^\p{Lu}{3,}S$/u.test(text)) return true
  if (/^\p{L}\p{Ll}{2,}[^\P{Ll}su]s$/u.test(text) && !phrases.be.has(low) && !phrases.auxiliaries.has(low))
    return true
  return false
}

/**
 * English past forms are participles, too: "was described by", "a plan called a joke by its author". So are present ones
 * that "by" makes nouns: "to settle claims by the department that …".
 */
function isBent({ items, phrases }: Frame, i: number, verb: VerbForm, { passive }: VerbGroup): boolean {
  if (verb.form !== 'finite') return false
  const word = lowerOf(items[i])
  const by = phrases.agents.has(lowerOf(items[i + 1]))
  const { bentForm, nounForm } = phrases.language.speech
  if (by && nounForm.test(word) && phrases.nouns.has(verb.lemma)) return true
  return bentForm.test(word) && (passive || (!verb.strong && by))
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
function openVerbAt(frame: Frame, i: number, mentions: Mention[]): VerbForm | null {
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
  const { openVerb } = phrases.language.speech
  const found: VerbForm = { lemma: word, strong: true, reflexive: false, form: 'finite' }
  const behind =
    afterSpeech(items, i) || (phrases.clitics.has(lowerOf(items[i - 1])) && afterSpeech(items, i - 1))
  if (phrases.code === 'fr') {
    if (!behind || !openVerb.test(word)) return null
    if (inversions.has(lowerOf(items[i + 1]))) return found
    const next = mentions.find(({ from }) => from === i + 1)
    const speaks = next && (next.form === 'name' ? next.entity?.kind === 'person' : isRoleOf(phrases, next))
    return speaks ? found : null
  }
  if (!openVerb.test(word)) return null
  const subject = behind
    ? mentions.find(({ from, to }) => from === i + 1 && to < i + 6)
    : mentions.findLast(({ from, to }) => to === i - 1 && afterSpeech(items, from))
  if (!subject || subject.governed) return null
  return subject.entity?.kind === 'person' || subject.pronoun === 'male' || subject.pronoun === 'female'
    ? found
    : null
}

/** "« … », a tenté M. Ogier": beside speech any participle with its auxiliary says, too. */
function openCompoundAt(frame: Frame, i: number, mentions: Mention[]): VerbForm | null {
  const { items, phrases } = frame
  const word = lowerOf(items[i])
  if (!phrases.language.speech.openParticiple.test(word)) return null
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
    } else if (reflexives.has(word)) {
      group.reflexive = true
      group.from = at
    } else if (restricting.has(word)) {
      group.from = at
    } else if (phrases.clitics.has(word) && !objects.has(word)) {
      if (group.auxiliary || at === i - 1) group.from = at
    } else if (
      !inversions.has(word) &&
      !objects.has(word) &&
      !phrases.between.has(word) &&
      !(lowerOf(items[at - 1]).startsWith('-') && phrases.pronouns.has(word))
    )
      break
  }
  return group
}

/** "he is said to have replied", "as she used to say": what leads to the verb belongs to it, and who speaks stands before that. */
function toldOfBefore({ items, phrases }: Frame, group: VerbGroup): VerbGroup {
  const { from } = group
  if (lowerOf(items[from - 1]) !== 'to') return group
  const led = lowerOf(items[from - 2])
  if (group.auxiliary && phrases.hearsay.has(led) && phrases.be.has(lowerOf(items[from - 3])))
    return { ...group, from: from - 3 }
  return phrases.habits.has(led) ? { ...group, from: from - 2, auxiliary: led } : group
}

/** "la coupe", "his claim" are nouns; "la coupe Fauvet" after speech, "he claims" are not. */
function isNoun({ items, phrases }: Frame, i: number, group: VerbGroup): boolean {
  if (group.from < i) return false
  const before = lowerOf(items[i - 1])
  const word = lowerOf(items[i])
  if (phrases.language.speech.pastForm.test(word)) return phrases.beforePast.has(before)
  if (phrases.calledSo.has(word) && before === ',' && items[i + 1]?.kind === 'passage') return true
  if (phrases.beforeNoun.has(before)) return true
  if (!objects.has(before) || !phrases.clitics.has(before) || !phrases.nouns.has(word)) return false

  const farther = items[i - 2]
  if (farther?.kind === 'passage' || (/^[,]$/.test(lowerOf(farther)) && items[i - 3]?.kind === 'passage'))
    return false
  return (
    !farther ||
    farther.kind !== 'word' ||
    !(phrases.pronouns.has(lowerOf(farther)) || /^\p{Lu}/u.test(farther.text) || restricting.has(farther.low))
  )
}
