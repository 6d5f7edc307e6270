import { inAny } from '../languages'
import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import { afterDateline } from './told'
import { anonymous, pluralBefore } from './unnamed-subjects'

const asSaid = inAny(({ speech }) => speech.asSaid)
const latters = inAny(({ speech }) => speech.incises.latters)

export function afterSpeech(items: Frame['items'], i: number): boolean {
  const before = items[i - 1]
  return before?.kind === 'passage' || (/^[,—–]$/.test(lowerOf(before)) && items[i - 2]?.kind === 'passage')
}

export function agentAfter({ items, phrases }: Frame, i: number, mentions: Mention[]): Mention | null {
  for (let at = i + 1; at <= i + 4; at++) {
    if (!phrases.agents.has(lowerOf(items[at]))) continue
    return mentions.find(({ from }) => from === at + 1) ?? null
  }
  return null
}

/** "a-t-elle dit", "explique l'entraîneur", "said Ms Raza": only beside speech or a comma, where no object can stand. */
export function setInverted(frame: Frame, cue: Cue, mentions: Mention[]): void {
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
  if (!spoken && (isTakenUp(frame, cue) || isApposed(frame, cue, mentions))) return
  // "Comme le dit Anne Roux : « … »"
  const opens = frame.within === null && (!before || (cue.from <= 2 && asSaid.has(lowerOf(items[0]))))
  const closing = !spoken && !opens ? closingSubject(frame, cue, mentions) : null
  if (closing) {
    cue.subject = closing
    cue.inverted = true
    return
  }
  if (!spoken && !opens && (phrases.code === 'en' || !/^[,.…?!—–]$/.test(lowerOf(before)))) return
  const next = inverted(frame, cue, mentions)
  if (!next || (!spoken && !opens && !endsFrame(frame, next))) return
  cue.subject = next
  cue.inverted = true
}

/** "La CGT, elle, redoute la suppression …": the pronoun between commas takes up the subject before it. */
function isTakenUp({ items, phrases }: Frame, { from }: Cue): boolean {
  const [comma, pronoun, other] = [items[from - 1], items[from - 2], items[from - 3]].map(lowerOf)
  return comma === ',' && other === ',' && phrases.pronouns.has(pronoun ?? '')
}

/** "Verdalis, spécialiste du stockage, annonce la construction …": between commas stands what the subject before them is. */
function isApposed({ items, phrases }: Frame, { from, to }: Cue, mentions: Mention[]): boolean {
  if (phrases.code !== 'fr' || lowerOf(items[from - 1]) !== ',') return false
  const start = afterDateline(items)
  const subject = mentions.find(({ form, governed, from }) => from >= start && form === 'name' && !governed)
  if (subject?.from !== start || lowerOf(items[subject.to + 1]) !== ',') return false
  // Behind another comma, or before a name, the verb is the reporter's.
  if (mentions.some((mention) => mention.from === to + 1 && mention.form === 'name')) return false
  const between = items.slice(subject.to + 2, from - 1)
  if (between.some((item) => lowerOf(item) === ',')) return false
  return between.every((item) => {
    const low = lowerOf(item)
    if (item.kind === 'passage' || phrases.auxiliaries.has(low) || phrases.pronouns.has(low)) return false
    return phrases.verbs.get(low)?.form !== 'finite'
  })
}

/** "said NASA astrobiologist Dana Whitfield": a name behind lower-case words right behind a body's is who speaks for it. */
function memberBehind(
  { items, phrases }: Pick<Frame, 'items' | 'phrases'>,
  body: Mention,
  mentions: Mention[],
): Mention | null {
  const member = mentions.find(({ from, entity }) => from > body.to && entity?.kind === 'person')
  const role = member ? items.slice(body.to + 1, member.from) : []
  const isRole =
    role.length > 0 &&
    role.length < 4 &&
    role.every(
      (item) =>
        item.kind === 'word' &&
        /^\p{Ll}[\p{Ll}-]+$/u.test(item.text) &&
        ![phrases.prepositions, phrases.conjunctions, phrases.that, phrases.be, phrases.of].some((words) =>
          words.has(item.low),
        ),
    )
  return isRole ? member! : null
}

/** "The bill was paid, said a former officer, who asked not to be named.": the sentence ends with who speaks. */
function closingSubject({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): Mention | null {
  if (!phrases.closing.has(cue.lemma) || cue.from < 4 || lowerOf(items[cue.from - 1]) !== ',') return null
  if (items.some(({ kind }) => kind === 'passage')) return null
  const next = mentions.find(({ from }) => from === cue.to + 1)
  if (!next || next.governed || next.form === 'pronoun') return null
  // "The mayor, Anna Berg, said the work took a week.": what has a verb is what she says.
  if (items.slice(next.from, next.to + 1).some((item) => phrases.pasts.has(lowerOf(item)))) return null
  const rest = items.slice(next.to + 1).map((item) => lowerOf(item))
  const tells = rest[0] === ',' && phrases.relatives.has(rest[1] ?? '') && !rest.slice(1).includes(',')
  return rest.length === 0 || (rest.length === 1 && rest[0] === '.') || tells ? next : null
}

/** After a comma that no speech goes before, what follows the verb is its subject only where the sentence ends with it. */
function endsFrame({ items, phrases }: Frame, { to }: Mention): boolean {
  const after = items[to + 1]
  if (items.slice(to + 1).some(({ kind }) => kind === 'passage')) return false
  return after === undefined || /^[,.]$/.test(lowerOf(after)) || phrases.prepositions.has(lowerOf(after))
}

/** The first mention behind the verb that no preposition governs, over adverbs and places: "a plaisanté sur les marches l'avocat". */
function inverted({ items, phrases }: Frame, cue: Cue, mentions: Mention[]): Mention | null {
  // "Une infirmière, qui se tait, dit avoir donné sa démission."
  if (phrases.perfectInfinitives.has(lowerOf(items[cue.to + 1]))) return null
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
    else if (phrases.code === 'en' && next.entity?.kind === 'organization')
      return memberBehind({ items, phrases }, next, mentions) ?? next
    else if (next.pronoun === 'relative') return null
    else if (next.form === 'pronoun' && phrases.code === 'fr' && !latters.has(lowerOf(items[next.from])))
      return null
    else return next
  }
  return null
}

const absolutes = inAny(({ speech }) => speech.absolutes)

// A subject farther before its verb than this many words is none.
const farthest = 60

/** The subject on the left: beside the verb, else the likeliest that leads a clause. */
export function subjectBefore(frame: Frame, cue: Cue, mentions: Mention[], cues: Cue[]): Mention | null {
  const { items } = frame
  if (cue.form === 'other' || cue.form === 'participle') {
    const main = cues.findLast(({ form }) => form === 'finite')
    // "the government recommending", "with one poster writing"
    const own = mentions.find(({ to, pronoun }) => to === cue.from - 1 && pronoun !== 'relative')
    const acts = own && (!own.governed || absolutes.has(lowerOf(items[own.from - 1])))
    return (
      (acts && cue.form === 'other' ? own : main?.subject) ??
      mentions.find(
        (mention) => mention.to < cue.from && !mention.governed && mention.pronoun !== 'relative',
      ) ??
      null
    )
  }
  const own = pluralBefore(frame, cue) ?? sharedSubject(frame, cue, mentions, cues)
  if (own) return own
  let best: Mention | null = null
  let most = -6
  for (const mention of mentions) {
    if (mention.to >= cue.from) break
    if (cue.from - mention.to > farthest) continue
    const score = subjectScore(frame, cue, mention)
    if (score >= most) [best, most] = [mention, score]
  }
  if (best?.pronoun === 'relative') return antecedent(frame, mentions, best)
  return best ?? anonymous(items, cue, frame)
}

/** "tonne Anne Roux, patronne de la scierie, qui ajoute": the nearest, but no thing that hangs on what somebody is called between commas. */
function antecedent({ items, phrases }: Frame, mentions: Mention[], relative: Mention): Mention | null {
  const nearest = mentions.findLast(({ to }) => to < relative.from && to >= relative.from - 2)
  if (!nearest?.governed || nearest.to !== relative.from - 2 || nearest.entity?.kind === 'person')
    return nearest ?? null
  if (nearest.entity && nearest.entity.kind !== 'place') return nearest
  const called = mentions.findLast(({ to, entity }) => to < nearest.from && entity?.kind === 'person')
  if (!called || lowerOf(items[called.to + 1]) !== ',') return nearest
  // A comma or a verb between begins another clause.
  const between = items.slice(called.to + 2, nearest.from).map((item) => lowerOf(item))
  return between.some((word) => word === ',' || phrases.verbs.has(word) || phrases.auxiliaries.has(word))
    ? nearest
    : called
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
  // "a letter seen by Sky News says": whoever it was seen by does not say it.
  if (
    (mention.governed && !isLikened(frame, mention)) ||
    phrases.agents.has(lowerOf(items[mention.from - 1]))
  )
    score -= 5
  if (mention.entity && /^(?:place|product|event)$/.test(mention.entity.kind)) score -= 3
  if (mention.pronoun === 'nobody' && !adjacent) score -= 3
  return score - clauses * 4 - (commas === 1 ? 1 : 0) - (cue.from - mention.to) * 0.15
}

/** "As Professor Ida Clough of Leeds has argued": at the head of a clause "as" leads to who says it. */
function isLikened({ items, phrases }: Frame, { from, entity }: Mention): boolean {
  return (
    entity !== null &&
    phrases.likening.has(lowerOf(items[from - 1])) &&
    (from === 1 || lowerOf(items[from - 2]) === ',')
  )
}

/** "Ida Roth called it “a sale” and said …": two verbs that "and" joins have one subject. */
function sharedSubject(
  { phrases, items }: Frame,
  cue: Cue,
  mentions: Mention[],
  cues: Cue[],
): Mention | null {
  const last = cues.findLast(({ form }) => form === 'finite')
  if (!last?.subject || last.subject.pronoun === 'relative' || !phrases.and.has(lowerOf(items[cue.from - 1])))
    return null
  const between = mentions.some(
    ({ from, to, leading, governed }) => from > last.to && to < cue.from && leading && !governed,
  )
  return between || last.to < cue.from - 12 ? null : last.subject
}
