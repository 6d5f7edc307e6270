import type { Language } from '../languages/language'
import type { PronounKind, Verb } from '../languages/speech'
import { vocabularyOf, type Vocabulary } from '../entities/vocabulary'

/** The speech section of a language as sets and maps, made once. */
export interface Phrases {
  code: string
  language: Language
  verbs: Map<string, VerbForm>
  auxiliaries: Set<string>
  be: Set<string>
  between: Set<string>
  clitics: Set<string>
  according: string[][]
  pronouns: Map<string, PronounKind>
  agents: Set<string>
  barePlurals: Set<string>
  beforeNoun: Set<string>
  beforePast: Set<string>
  calledSo: Set<string>
  impersonals: Set<string>
  stressed: Set<string>
  beforeStressed: Set<string>
  likening: Set<string>
  hearsay: Set<string>
  habits: Set<string>
  adverbial: Set<string>
  selves: Set<string>
  greeted: Set<string>
  standAlone: Set<string>
  answers: Set<string>
  addressing: Set<string>
  closing: Set<string>
  reading: Set<string>
  readFrom: Set<string>
  dubbing: Set<string>
  chargeAdjectives: Set<string>
  clauseOpeners: Set<string>
  perfectInfinitives: Set<string>
  negatives: Set<string>
  definite: Set<string>
  indefinite: Set<string>
  possessive: Set<string>
  feminine: Set<string>
  masculine: Set<string>
  contracted: Set<string>
  answering: Set<string>
  going: Set<string>
  nouns: Set<string>
  completed: Map<string, Set<string>>
  firmed: Map<string, Set<string>>
  otherwise: Map<string, Set<string>>
  finding: Set<string>
  asking: Set<string>
  reckonings: Set<string>
  prepositions: Set<string>
  of: Set<string>
  conjunctions: Set<string>
  that: Set<string>
  relatives: Set<string>
  and: Set<string>
  joining: Set<string>
  denying: Set<string>
  restricting: Set<string>
  bare: Set<string>
  wishing: Set<string>
  asked: Set<string>
  pasts: Set<string>
  passing: Set<string>
  muches: Set<string>
  telling: Set<string>
  adjectives: Set<string>
  naming: Set<string>
  soCalled: Set<string>
  soCalledApart: Set<string>
  commonly: Set<string>
  everybody: Set<string>
  charges: Set<string>
  charged: Set<string>
  calling: Set<string>
  sayings: Set<string>
  times: Set<string>
  men: Set<string>
  women: Set<string>
  /** By noun, those that are said for who bears it. */
  kin: Map<string, Set<string>>
  bodies: Set<string>
  outlets: Set<string>
  mayBeBodies: Set<string>
  unnamed: Set<string>
  anybody: Set<string>
  chiefs: Set<string>
  official: Set<string>
  collective: Set<string>
  sides: Set<string>
  authorities: Set<string>
  stateOffices: Set<string>
  publicLife: Set<string>
  speechless: Set<string>
  settings: string[][]
  occasions: Set<string>
  hearers: Set<string>
  heard: Set<string>
  names: Vocabulary
}

export interface VerbForm {
  lemma: string
  strong: boolean
  reflexive: boolean
  form: 'finite' | 'participle' | 'other'
}

const made = new Map<string, Phrases>()

export function phrasesOf(language: Language): Phrases {
  const ready = made.get(language.code)
  if (ready) return ready
  const phrases = compile(language)
  made.set(language.code, phrases)
  return phrases
}

function compile(language: Language): Phrases {
  const { speech } = language
  return {
    code: language.code,
    language,
    verbs: formsOf(speech.verbs),
    auxiliaries: new Set(speech.auxiliaries),
    be: new Set(speech.be),
    between: new Set(speech.between),
    clitics: new Set(speech.clitics),
    according: speech.according.map((phrase) => phrase.split('_').flatMap(pieces)),
    pronouns: new Map(Object.entries(speech.pronouns)),
    agents: new Set(speech.agents),
    barePlurals: new Set(speech.barePlurals),
    beforeNoun: new Set(speech.beforeNoun),
    beforePast: new Set(speech.beforePast),
    calledSo: new Set(speech.calledSo),
    impersonals: new Set(speech.impersonals),
    stressed: new Set(speech.stressed),
    beforeStressed: new Set(speech.beforeStressed),
    likening: new Set(speech.likening),
    hearsay: new Set(speech.hearsay),
    habits: new Set(speech.habits),
    adverbial: new Set(speech.adverbial),
    selves: new Set(speech.selves),
    greeted: new Set(speech.greeted),
    standAlone: new Set(speech.standAlone),
    answers: new Set(speech.answers),
    addressing: new Set(speech.addressing),
    closing: new Set(speech.closing),
    reading: new Set(speech.reading),
    readFrom: new Set(speech.readFrom),
    dubbing: new Set(speech.dubbing),
    chargeAdjectives: new Set(speech.chargeAdjectives),
    clauseOpeners: new Set(speech.clauseOpeners),
    perfectInfinitives: new Set(speech.perfectInfinitives),
    negatives: new Set(speech.negatives),
    definite: new Set(speech.definite),
    indefinite: new Set(speech.indefinite),
    possessive: new Set(speech.possessive),
    feminine: new Set(speech.feminine),
    masculine: new Set(speech.masculine),
    contracted: new Set(speech.contracted),
    answering: new Set(speech.answering),
    going: new Set(speech.going),
    nouns: new Set(speech.nouns),
    completed: setsOf(speech.completed),
    firmed: setsOf(speech.firmed),
    otherwise: setsOf(speech.otherwise),
    finding: new Set(speech.finding),
    asking: new Set(speech.asking),
    reckonings: new Set(speech.reckonings),

    prepositions: new Set(speech.prepositions),
    of: new Set(speech.of),
    conjunctions: new Set(speech.conjunctions),
    that: new Set(speech.that),
    relatives: new Set(speech.relatives),
    and: new Set(speech.and),
    joining: new Set(speech.joining),
    denying: new Set(speech.denying),
    restricting: new Set(speech.restricting),
    bare: new Set(speech.bare),
    wishing: new Set(speech.wishing),
    asked: new Set(speech.asked),
    pasts: new Set(speech.pasts),
    passing: new Set(speech.passing),
    muches: new Set(speech.muches),
    telling: new Set(speech.telling),
    adjectives: new Set(speech.adjectives),
    naming: new Set(speech.naming),
    soCalled: new Set(speech.soCalled),
    soCalledApart: new Set(speech.soCalledApart),
    commonly: new Set(speech.commonly),
    everybody: new Set(speech.everybody),
    charges: new Set(speech.charges),
    charged: new Set(speech.charged),
    calling: new Set(speech.calling),
    sayings: new Set(speech.sayings),
    times: new Set(speech.times),
    men: plurals(speech.people.male),
    women: plurals(speech.people.female),
    kin: kinOf(speech.kin),
    bodies: new Set(speech.bodies),
    outlets: new Set(speech.outlets),
    mayBeBodies: new Set(speech.mayBeBodies),
    unnamed: new Set(speech.unnamed),
    anybody: new Set(speech.anybody),
    chiefs: new Set(speech.chiefs),
    official: new Set(speech.official),
    collective: new Set(speech.collective),
    sides: new Set(speech.sides),
    authorities: new Set(speech.authorities),
    stateOffices: new Set(speech.stateOffices),
    publicLife: new Set(speech.publicLife),
    speechless: new Set(speech.speechless),
    settings: speech.settings.map((phrase) => phrase.split('_').flatMap(pieces)),
    occasions: new Set(speech.occasions),
    hearers: new Set(speech.hearers),
    heard: new Set(speech.heard),
    names: vocabularyOf(language),
  }
}

function setsOf(lists: Record<string, string[]>): Map<string, Set<string>> {
  return new Map(Object.entries(lists).map(([key, list]) => [key, new Set(list)]))
}

function kinOf(groups: string[][]): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>()
  for (const group of groups)
    for (const word of group) {
      const others = kin.get(word) ?? new Set()
      kin.set(word, others)
      for (const other of group) if (other !== word) others.add(other)
    }
  return kin
}

/** Words with their plural. */
function plurals(words: string[]): Set<string> {
  return new Set(words.flatMap((word) => [word, /[sx]$/.test(word) ? word : `${word}s`]))
}

/** The words of "d'après" as the text is cut: "d'" and "après". */
function pieces(word: string): string[] {
  return word.match(/^[dlsjnmt]'|[^']+'?s?$|.+/g)?.filter(Boolean) ?? [word]
}

function formsOf(verbs: Verb[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const { lemma, strong, reflexive, finite, participles, others } of verbs) {
    const add = (words: string[], form: VerbForm['form']): void => {
      for (const word of words) {
        const before = forms.get(word)
        if (before && (before.strong || !strong) && before.form === 'finite') continue
        if (!before || (before.reflexive && !reflexive) || (strong && !before.strong))
          forms.set(word, { lemma, strong, reflexive, form })
      }
    }
    add(finite, 'finite')
    add(participles, 'participle')
    add(others, 'other')
  }
  return forms
}
