/** Small words and endings that tell what a word does in its sentence. */
export interface Grammar {
  /** Definite articles and nothing else; of those, what stands before one. */
  articles: string[]
  singularArticles: string[]
  /** Articles and the like before many: "des", "several". */
  manyDeterminers: string[]
  /** "One" where it stands for one of several: "l'un d'eux", "one of them". */
  ones: string[]
  /** Pronouns for one out of several, whom a name in apposition may call. */
  singles: string[]
  /** Words before the one who acts in a passive: "par", "by". */
  agents: string[]
  /** Pronouns that make a verb reflexive: "s'indigne". */
  reflexives: string[]
  /** Between a verb and the pronoun behind it: "a-t-elle". */
  inversions: string[]
  /** Pronouns that may mean nobody, and the verbs before which they do: "il s'agit de". */
  impersonals: string[]
  impersonalVerb: RegExp
  /** Clitics that are somebody only where stressed, and what stands before them there: "selon lui". */
  stressed: string[]
  beforeStressed: string[]
  /** At the head of a clause, before who says what it tells: "as she said". */
  likening: string[]
  /** Between "is" and "to have": what is told of somebody; and before "to", what somebody often did. */
  hearsay: string[]
  habits: string[]
  /** A preposition and a form of a verb that only tell how: "in writing". */
  adverbial: string[]
  /** Who writes a text, in it, and to whom. */
  selves: string[]
  greeted: string[]
  /** Pronouns for somebody that no noun follows: "chacun", "others". */
  standAlone: string[]
  /** Before a bare verb, what is plural without an s: "people say". */
  barePlurals: string[]
  /** What any verb looks like that says something beside speech: "rit-elle", "she fumed". */
  openVerb: RegExp
  /** The same for a participle: "a tenté M. Ogier". */
  openParticiple: RegExp
  /** What a past form looks like that is a participle, too: "a plan called a joke by its author". */
  bentForm: RegExp
  /** What a present form looks like that is a noun before the one who acts: "claims by the department". */
  nounForm: RegExp
  /** Before a word that may be a verb, these make it a noun: "his claim". */
  beforeNoun: string[]
  /** The same, for what looks like a past form: "the reported". */
  beforePast: string[]
  pastForm: RegExp
  /** Between a comma and marks, what calls something so and says nothing: "la ville, dite « … »". */
  calledSo: string[]
  /** The word for "who" alone. */
  who: string[]
  /** Determiners that point at what was told: "ces", "those"; of them, those before one. */
  demonstratives: string[]
  demonstrativesOfOne: string[]
  /** What a noun for a person ends in: "trésorière", "spokesman". */
  personEnding: RegExp
  /** Between somebody and what he is: "Sorbeval est le géant du sucre". */
  copulas: string[]
  /** Prepositions that hold an article, which a name then lacks: "au Monde". */
  swallowing: string[]
  /** A plural that opens a clause without an article, and what stands before it: "after auditors found that …". */
  clausePlural: RegExp
  clauseOpeners: string[]
  /** What a form looks like that only adds when or how: "he said, seeking to fend off a rival". */
  gerund: RegExp
  /** What a word looks like that opens a relative clause or a question: "which". */
  relativeForm: RegExp
  /** Before who acts beside such a form: "with one poster writing". */
  absolutes: string[]
  /** Infinitives of what was done, and what denies one: "affirme avoir choisi", "jure ne pas vouloir". */
  perfectInfinitives: string[]
  negatives: string[]
  /** Between a noun for a person and the name: "un homme nommé Roux", "a gentleman called Ashton". */
  nameGiving: string[]
  /** What may stand between who acts and the verb: "Anne Roux ne s'en félicite". */
  beforeVerb: string[]
  /** Phrases that lead to what is done meanwhile: "tout en". */
  meanwhile: string[][]
  /** Pronouns of who speaks and who is spoken to, and their possessives. */
  firstOrSecond: string[]
  incises: Incises
}

/** What stands in an incise between its verb and its subject. */
interface Incises {
  /** Auxiliaries of who speaks or is spoken to: "nous avons demandé" is what someone says of himself. */
  ownAuxiliaries: string[]
  /** What an adverb looks like: "explique tranquillement Anna". */
  adverb: RegExp
  /** Before whom it is told: "a expliqué à l'AFP le lieutenant". */
  told: string[]
  /** How it is said, one pattern a word: "sans hésiter", "en souriant", "d'un ton sec". */
  manners: RegExp[][]
  /** Pronouns that stand behind their verb as nouns do: "s'est étonné celui-ci". */
  latters: string[]
  /** What any verb looks like before a pronoun: "rit-elle". */
  inverted: RegExp
  /** Behind a number, what tells how old or how long at work somebody is: "42 ans". */
  years: string[]
}
