import type { Grammar } from './grammar'
import type { Roles } from './roles'

/** How words are put in a mouth, and by whom. */
export interface Speech extends Grammar, Roles {
  verbs: Verb[]
  auxiliaries: string[]
  /** Forms of "to be": with a participle they make a passive. */
  be: string[]
  /** Adverbs and the like that may stand between a verb and its subject. */
  between: string[]
  clitics: string[]
  /** Phrases that name a source, spaces written as low lines. */
  according: string[]
  pronouns: Record<string, PronounKind>
  definite: string[]
  indefinite: string[]
  possessive: string[]
  feminine: string[]
  masculine: string[]
  /** Contractions of preposition and article. */
  contracted: string[]
  prepositions: string[]
  of: string[]
  conjunctions: string[]
  that: string[]
  /** Words that lead from somebody to what is his: "FlockTech, whose website promises". */
  whose: string[]
  /** Words for "who", which lead a clause that tells more of somebody. */
  relatives: string[]
  and: string[]
  /** Words that lead from one clause to another, at which a description before a verb begins. */
  joining: string[]
  /** Words that deny the verb they stand before. */
  denying: string[]
  /** Of those, the ones that stand before their verb, and so begin another clause behind a verb of saying. */
  restricting: string[]
  /** Verbs after which a clause needs no "that". */
  bare: string[]
  /** Verbs that wish or fear what follows "that", and do not report it. */
  wishing: string[]
  /** Verbs in the past by which a clause is known as one, as far as no list of verbs has them. */
  pasts: string[]
  /** Of those, the ones that are neither a noun nor an adjective. */
  actingPasts: string[]
  /** Words for the day and the hearers between a verb and its clause. */
  passing: string[]
  /** Behind a verb of saying, what tells how much is said and not what: "a lot", "little". */
  muches: string[]
  /** Words that tell when and where something was said. */
  telling: string[]
  /** Adjectives that stand before their noun. */
  adjectives: string[]
  /** Words before marks that hold a name, a title or a term. */
  naming: string[]
  /** Of those, nouns for what somebody lives or sells by: "sa devise". */
  mottos: string[]
  /** Verbs that give a name, which nobody says where its subject is everybody: "on l'appelle". */
  commonly: string[]
  /** Words for everybody, or for what bears the name by itself. */
  everybody: string[]
  /** Words right before marks that call what stands before them so: "les partis dits « … »". */
  soCalled: string[]
  /** Of those, the ones that do so behind a comma, too, and address nobody there. */
  soCalledApart: string[]
  /** The first word, in lower case, of what somebody did: "accusé de « ne pas … »", "accused of “stealing …”". */
  deed: RegExp
  /** Right behind somebody who is told apart from those before: ", for his part,". */
  contrast: RegExp
  /** The first word of a clause that tells what somebody was asked: "Asked whether she would sell, she laughed.". */
  asked: string[]
  /** Where reported words end, for their speaker says no more: "but would not elaborate". */
  unsaying: RegExp
  /** Words that lead to what somebody is accused of, in the law's words rather than a speaker's. */
  charges: string[]
  /** Of those, what stands right before the preposition of a charge. */
  charged: string[]
  /** Before the words of a charge, between several, and an adjective behind its noun: "en détention provisoire pour « … » et « … »". */
  chargeLinks: string[]
  chargeJoins: string[]
  chargeAdjectives: string[]
  /** Verbs that take a few quoted words as what they call something. */
  calling: string[]
  /** Of those, the verbs that give a name, or a verdict as if it were one. */
  dubbing: string[]
  /** Verbs with which the one who is addressed takes the floor. */
  answering: string[]
  /** Verbs with which the last speaker goes on. */
  going: string[]
  /** Verb forms that are nouns after an article. */
  nouns: string[]
  /** Nouns that make a verb of saying of a plain one, by that verb: "faire savoir". */
  completed: Record<string, string[]>
  /** Words that make a verb of saying of one that may do other things, by that verb: "laisser entendre", "put it". */
  firmed: Record<string, string[]>
  /** Words behind a verb of saying that make another verb of it, by that verb: "relever de la". */
  otherwise: Record<string, string[]>
  /** Verbs that tell what was found, by research or by chance. */
  finding: string[]
  /** Verbs of asking and calling on, whose agent behind "par" does not speak. */
  asking: string[]
  /** Nouns for what somebody measured or wrote, who thereby speaks: "selon ses calculs". */
  reckonings: string[]
  /** Prepositions at the head of a sentence, each with the nouns for what somebody then thinks: "By its reckoning", "In Anna Berg's view". */
  reckoned: Record<string, string[]>
  /** Nouns for what was said. */
  sayings: string[]
  /** Of those, the ones for an answer, and the verb that they stand for. */
  answers: string[]
  answerVerb: string
  /** Before one of them, whose it is: "His answer: “…”". */
  possessors: Record<string, 'female' | 'male' | 'thing'>
  /** Between what was said and who said it: "les précisions apportées par le procureur". */
  ownerLinks: string[]
  /** Nouns for a stretch of time, which nobody is: "le soir", "the day". */
  times: string[]
  settings: string[]
  /** Nouns for where and on what occasion something is said: "lors d'une conférence de presse". */
  occasions: string[]
  /** Prepositions before whom one speaks to. */
  hearers: string[]
  /** Behind a capital behind marks that close, forms that still say whose words they held: "“Build it!” Ms Raza said.". */
  saidSoon: string[]
  /** Verbs right behind which stands who hears it: "tell". */
  addressing: string[]
  /** Verbs with which a sentence may end before who speaks: "…, said a former officer." */
  closing: string[]
  /** Verbs of reading what somebody said, and what stands before who said it: "lit-on dans Le Quotidien". */
  reading: string[]
  readFrom: string[]
  /** Forms of reading out what another wrote, and nouns for that: "elle a cité un avis de l'Agence : « … »". */
  readingOut: string[]
  writings: string[]
  /** Plurals for a body that serves another, which its name follows: "its auditors, Brand Whitlock,". */
  firms: string[]
  /** What somebody gives to whoever speaks next: "Le Courrier donne la parole à un pêcheur : « … »". */
  floors: string[]
  /** Forms of citing somebody, and of asking him: "La Gazette cite un élu : « … »". */
  quoting: string[]
  interviewing: string[]
  /** Behind whom somebody cites, before the verb for it: "quoted Anna Berg as saying". */
  quotedAs: string[]
  /** Nouns for what somebody thinks: "Ce n'est pas l'avis d'Anne Roux : « … »". */
  views: string[]
  /** Words that say of what follows that it is said, before a verb with its subject behind: "Comme le dit Anne Roux : « … »". */
  asSaid: string[]
  /** At the head of a sentence, a pronoun that sets somebody apart: "Elle-même". */
  themselves: Record<string, PronounKind>
  /** Before what happened until somebody spoke again: "Puis, après un silence : « … »". */
  afterwards: string[]
  /** At the head of a sentence, before whose people "on" are: "Chez Renault, on assure …". */
  houses: string[]
  /** Behind a verb of "on", before whose people these are: "a-t-on appris auprès du parquet". */
  askedOf: string[]
  /** Of those, what a person may stand behind, too: "auprès de la procureure". */
  askedNear: string[]
  /** The same, but only behind these verbs, for behind others stands who is told: "apprend-on à la mairie", "a-t-on répondu à la mairie". */
  askedAt: string[]
  learning: string[]
  /** Of the others, what the present alone says of who is asked: "assure-t-on à la mairie", but "a-t-on assuré à la mairie". */
  assuring: string[]
  /** At the end of a bracket, what tells that somebody is counted with others or not: "préfecture comprise". */
  counted: string[]
  /** Nouns for the side of somebody: "du côté de la mairie". */
  sides: string[]
  /** At the head of a sentence, before through whose eyes it looks, and what it then says: "Pour son avocat, c'est …". */
  eyes: string[]
  judging: RegExp
  /** Nouns for what tells something and is nobody: "l'enquête". */
  inquiries: string[]
  /** Nouns for who is kept unnamed: "une source". */
  anonymous: string[]
  /** What joins a sentence to the one before, and is the reporter's: "However, HSBC had …". */
  joiner: RegExp
  /** Behind the mark that ends what somebody says, the verb of who says it, in brackets: "(souffle)-t-il". */
  toldBeside: RegExp
  /** Words of who speaks to somebody or of himself. */
  addressed: RegExp
  /** Words before the medium that relays a speech. */
  heard: string[]
}

export type PronounKind =
  'male' | 'female' | 'many' | 'thing' | 'either' | 'nobody' | 'someone' | 'self' | 'relative'

export interface Verb {
  lemma: string
  /** Puts words in a mouth by itself. */
  strong: boolean
  /** Counts only with its pronoun: "s'écrier". */
  reflexive: boolean
  finite: string[]
  participles: string[]
  /** Infinitive and gerund. */
  others: string[]
}
