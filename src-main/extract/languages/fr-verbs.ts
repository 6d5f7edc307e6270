import { fold } from '../../text/folding'
import type { Verb } from './speech'

// Stems and forms of verbs that do not go by rule: present third persons, stems of the imperfect and the future, participle, stem of the simple past.
const irregular: Record<string, string> = {
  faire: 'fait font fais- fer- fait fi-',
  dire: 'dit disent dis- dir- dit di-',
  redire: 'redit redisent redis- redir- redit redi-',
  contredire: 'contredit contredisent contredis- contredir- contredit contredi-',
  prédire: 'prédit prédisent prédis- prédir- prédit prédi-',
  écrire: 'écrit écrivent écriv- écrir- écrit écrivi-',
  décrire: 'décrit décrivent décriv- décrir- décrit décrivi-',
  lire: 'lit lisent lis- lir- lu lu-',
  répondre: 'répond répondent répond- répondr- répondu répondi-',
  prétendre: 'prétend prétendent prétend- prétendr- prétendu prétendi-',
  défendre: 'défend défendent défend- défendr- défendu défendi-',
  entendre: 'entend entendent entend- entendr- entendu entendi-',
  soutenir: 'soutient soutiennent souten- soutiendr- soutenu soutin-',
  maintenir: 'maintient maintiennent mainten- maintiendr- maintenu maintin-',
  exclure: 'exclut excluent exclu- exclur- exclu exclu-',
  rire: 'rit rient ri- rir- ri ri-',
  prévenir: 'prévient préviennent préven- préviendr- prévenu prévin-',
  convenir: 'convient conviennent conven- conviendr- convenu convin-',
  souvenir: 'souvient souviennent souven- souviendr- souvenu souvin-',
  reconnaître: 'reconnaît reconnaissent reconnaiss- reconnaîtr- reconnu reconnu-',
  admettre: 'admet admettent admett- admettr- admis admi-',
  promettre: 'promet promettent promett- promettr- promis promi-',
  émettre: 'émet émettent émett- émettr- émis émi-',
  mettre: 'met mettent mett- mettr- mis mi-',
  croire: 'croit croient croy- croir- cru cru-',
  craindre: 'craint craignent craign- craindr- craint craigni-',
  plaindre: 'plaint plaignent plaign- plaindr- plaint plaigni-',
  conclure: 'conclut concluent conclu- conclur- conclu conclu-',
  apprendre: 'apprend apprennent appren- apprendr- appris appri-',
  prendre: 'prend prennent pren- prendr- pris pri-',
  reprendre: 'reprend reprennent repren- reprendr- repris repri-',
  poursuivre: 'poursuit poursuivent poursuiv- poursuivr- poursuivi poursuivi-',
  interrompre: 'interrompt interrompent interromp- interrompr- interrompu interrompi-',
  sourire: 'sourit sourient souri- sourir- souri souri-',
  savoir: 'sait savent sav- saur- su su-',
  valoir: 'vaut valent val- vaudr- valu valu-',
  vouloir: 'veut veulent voul- voudr- voulu voulu-',
  prévoir: 'prévoit prévoient prévoy- prévoir- prévu prévi-',
  recevoir: 'reçoit reçoivent recev- recevr- reçu reçu-',
  percevoir: 'perçoit perçoivent percev- percevr- perçu perçu-',
  vendre: 'vend vendent vend- vendr- vendu vendi-',
  revendre: 'revend revendent revend- revendr- revendu revendi-',
  offrir: 'offre offrent offr- offrir- offert offri-',
  acquérir: 'acquiert acquièrent acquér- acquerr- acquis acqui-',
  obtenir: 'obtient obtiennent obten- obtiendr- obtenu obtin-',
  rompre: 'rompt rompent romp- rompr- rompu rompi-',
  suspendre: 'suspend suspendent suspend- suspendr- suspendu suspendi-',
  éconduire: 'éconduit éconduisent éconduis- éconduir- éconduit éconduisi-',
  consentir: 'consent consentent consent- consentir- consenti consenti-',
  souscrire: 'souscrit souscrivent souscriv- souscrir- souscrit souscrivi-',
  remettre: 'remet remettent remett- remettr- remis remi-',
  soumettre: 'soumet soumettent soumett- soumettr- soumis soumi-',
  rendre: 'rend rendent rend- rendr- rendu rendi-',
  tendre: 'tend tendent tend- tendr- tendu tendi-',
  attendre: 'attend attendent attend- attendr- attendu attendi-',
  couvrir: 'couvre couvrent couvr- couvrir- couvert couvri-',
  secourir: 'secourt secourent secour- secourr- secouru secouru-',
  recueillir: 'recueille recueillent recueill- recueiller- recueilli recueilli-',
  sortir: 'sort sortent sort- sortir- sorti sorti-',
  démentir: 'dément démentent dément- démentir- démenti démenti-',
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
    const [one, many, imperfect, future, participle, past] = rule.replaceAll('-', '').split(' ') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const simple = [`${past}t`, `${past}rent`]
    return forms(
      infinitive,
      [one, many, `${one}s`.replace(/ts$/, 'ts'), ...simple],
      imperfect,
      future,
      participle,
    )
  }
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir'))
    return forms(
      infinitive,
      [`${stem}it`, `${stem}issent`, `${stem}irent`],
      `${stem}iss`,
      infinitive,
      `${stem}i`,
    )
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
