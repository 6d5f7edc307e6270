import { fold } from '../../text/folding'
import type { Verb } from './speech'

// Stems and forms of verbs that do not go by rule: present third persons, stem of the imperfect, of the future, participle.
const irregular: Record<string, string> = {
  faire: 'fait font fais- fer- fait',
  dire: 'dit disent dis- dir- dit',
  redire: 'redit redisent redis- redir- redit',
  contredire: 'contredit contredisent contredis- contredir- contredit',
  prédire: 'prédit prédisent prédis- prédir- prédit',
  écrire: 'écrit écrivent écriv- écrir- écrit',
  décrire: 'décrit décrivent décriv- décrir- décrit',
  lire: 'lit lisent lis- lir- lu',
  répondre: 'répond répondent répond- répondr- répondu',
  prétendre: 'prétend prétendent prétend- prétendr- prétendu',
  défendre: 'défend défendent défend- défendr- défendu',
  entendre: 'entend entendent entend- entendr- entendu',
  soutenir: 'soutient soutiennent souten- soutiendr- soutenu',
  maintenir: 'maintient maintiennent mainten- maintiendr- maintenu',
  exclure: 'exclut excluent exclu- exclur- exclu',
  rire: 'rit rient ri- rir- ri',
  prévenir: 'prévient préviennent préven- préviendr- prévenu',
  convenir: 'convient conviennent conven- conviendr- convenu',
  souvenir: 'souvient souviennent souven- souviendr- souvenu',
  reconnaître: 'reconnaît reconnaissent reconnaiss- reconnaîtr- reconnu',
  admettre: 'admet admettent admett- admettr- admis',
  promettre: 'promet promettent promett- promettr- promis',
  émettre: 'émet émettent émett- émettr- émis',
  mettre: 'met mettent mett- mettr- mis',
  croire: 'croit croient croy- croir- cru',
  craindre: 'craint craignent craign- craindr- craint',
  plaindre: 'plaint plaignent plaign- plaindr- plaint',
  conclure: 'conclut concluent conclu- conclur- conclu',
  apprendre: 'apprend apprennent appren- apprendr- appris',
  prendre: 'prend prennent pren- prendr- pris',
  reprendre: 'reprend reprennent repren- reprendr- repris',
  poursuivre: 'poursuit poursuivent poursuiv- poursuivr- poursuivi',
  interrompre: 'interrompt interrompent interromp- interrompr- interrompu',
  sourire: 'sourit sourient souri- sourir- souri',
  savoir: 'sait savent sav- saur- su',
  valoir: 'vaut valent val- vaudr- valu',
  vouloir: 'veut veulent voul- voudr- voulu',
  prévoir: 'prévoit prévoient prévoy- prévoir- prévu',
  recevoir: 'reçoit reçoivent recev- recevr- reçu',
  percevoir: 'perçoit perçoivent percev- percevr- perçu',
  vendre: 'vend vendent vend- vendr- vendu',
  revendre: 'revend revendent revend- revendr- revendu',
  offrir: 'offre offrent offr- offrir- offert',
  acquérir: 'acquiert acquièrent acquér- acquerr- acquis',
  obtenir: 'obtient obtiennent obten- obtiendr- obtenu',
  rompre: 'rompt rompent romp- rompr- rompu',
  suspendre: 'suspend suspendent suspend- suspendr- suspendu',
  éconduire: 'éconduit éconduisent éconduis- éconduir- éconduit',
  consentir: 'consent consentent consent- consentir- consenti',
  souscrire: 'souscrit souscrivent souscriv- souscrir- souscrit',
  démentir: 'dément démentent dément- démentir- démenti',
}

/** All the forms that a text uses of these verbs; "s'écrier" and "se_défendre" only count with their pronoun. */
export function frVerbs(strong: boolean, infinitives: string): Verb[] {
  return infinitives
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const lemma = entry.replace(/^s'|^se_/, '')
      return { lemma: entry, strong, reflexive: lemma !== entry, ...formsOf(lemma) }
    })
}

/** The same forms in one list with those of "nous" and "vous", folded, without the gerund: "en achetant" tells how, not what somebody does. */
export function frForms(infinitives: string): string[] {
  return frVerbs(false, infinitives)
    .flatMap(({ lemma, finite, participles }) => {
      const imperfect = finite.find((form) => form.endsWith('aient'))!.slice(0, -5)
      return [lemma, ...finite, ...participles, `${imperfect}ons`, `${imperfect}ez`]
    })
    .map(fold)
}

/** The participles of verbs, of either gender and number, folded. */
export function frParticiples(infinitives: string): string[] {
  return frVerbs(false, infinitives).flatMap(({ participles }) => participles.map(fold))
}

function formsOf(infinitive: string): Pick<Verb, 'finite' | 'participles' | 'others'> {
  const rule = irregular[infinitive]
  if (rule) {
    const [one, many, imperfect, future, participle] = rule.replaceAll('-', '').split(' ') as [
      string,
      string,
      string,
      string,
      string,
    ]
    return forms(infinitive, [one, many, `${one}s`.replace(/ts$/, 'ts')], imperfect, future, participle)
  }
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir'))
    return forms(infinitive, [`${stem}it`, `${stem}issent`], `${stem}iss`, infinitive, `${stem}i`)
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  const strongStem = stressed(stem)
  const regular = forms(
    infinitive,
    [`${strongStem}e`, `${strongStem}ent`, `${soft}a`, `${stem}èrent`],
    soft,
    futureOf(stem, strongStem),
    `${stem}é`,
  )
  return regular
}

/** The stem under stress: "rappelle", "répète", "martèle", "balaie". */
function stressed(stem: string): string {
  if (/(?:app|rapp|épp)el$/.test(stem)) return `${stem}l`
  if (/jet$/.test(stem)) return `${stem}t`
  if (/[ée][bcdfglmnprtv]$/.test(stem)) return stem.replace(/[ée](.)$/, 'è$1')
  return stem.replace(/([ou]|a)y$/, '$1i')
}

function futureOf(stem: string, strongStem: string): string {
  return /é.$/.test(stem) ? `${stem}er` : `${strongStem}er`
}

function forms(
  infinitive: string,
  present: string[],
  imperfect: string,
  future: string,
  participle: string,
): Pick<Verb, 'finite' | 'participles' | 'others'> {
  return {
    finite: [
      ...present,
      `${imperfect}ait`,
      `${imperfect}aient`,
      `${future}a`,
      `${future}ont`,
      `${future}ait`,
      `${future}aient`,
    ],
    participles: [participle, `${participle}e`, `${participle}s`, `${participle}es`],
    others: [infinitive, `${imperfect}ant`],
  }
}
