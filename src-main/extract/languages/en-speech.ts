import { enGrammar } from './en-grammar'
import { enRoles } from './en-roles'
import { enVerbs } from './en-verbs'
import { words } from './words'
import type { Speech } from './speech'

/** How English puts words in a mouth. */
export const enSpeech: Speech = {
  verbs: [
    ...enVerbs(
      true,
      `say tell add ask reply answer respond explain note observe remark comment state declare announce claim assert
      allege argue contend maintain insist stress emphasize emphasise admit concede acknowledge confirm deny warn caution
      promise vow pledge predict estimate reckon believe think suggest recall recount report reveal disclose write tweet
      text shout yell cry scream whisper mutter murmur mumble sigh joke quip snap retort counter continue conclude testify
      boast complain lament protest muse wonder agree stress hope fear swear exclaim chuckle grin growl groan plead
      reiterate affirm assure inform caution marvel opine quote rejoin repeat scoff shrug interject clarify elaborate
      translate accept proclaim laugh fume snort pant sniff correct confess allow
      reason speculate surmise venture gush enthuse thunder bellow concur shoot fire hit chime pipe butt
      calculate recollect reminisce deadpan pronounce attest hint forecast remind beg chide scold sneer drawl intone crow sob
      confide inquire enquire moan whine wail hiss gasp blurt stammer stutter splutter rant rage recite utter specify underline
      underscore instruct counsel chorus holler grunt chirp
      volunteer theorize posit summarize summarise tease grouse gripe grumble bark roar reflect`,
    ),
    ...enVerbs(
      false,
      `describe call liken label dub brand criticize criticise praise blast slam accuse blame dismiss hail condemn denounce
      dispute propose recommend urge post email begin put read show find laugh propose point speak relate charge characterize
      characterise denounce reject mock deride decry tout welcome express object demand offer thank regret refer
      apologize apologise deem lambast attack cite mention regard advise sing answer see`,
    ),
  ],
  auxiliaries: words('has have had is are was were be been will would did does do'),
  be: words('is are was were be been being'),
  between: words(
    `also then later still again once already even often simply merely recently repeatedly publicly privately always
    never not today yesterday tonight monday tuesday wednesday thursday friday saturday sunday flatly quietly only just
    finally instead reportedly ever now twice first further previously separately`,
  ),
  clitics: [],
  according: words('according_to in_the_words_of in_the_opinion_of'),
  pronouns: {
    he: 'male',
    she: 'female',
    they: 'many',
    it: 'thing',
    him: 'male',
    her: 'female',
    them: 'many',
    i: 'self',
    we: 'self',
    who: 'relative',
    someone: 'someone',
    somebody: 'someone',
    one: 'someone',
    some: 'someone',
    many: 'someone',
    others: 'someone',
    another: 'someone',
    several: 'someone',
    everyone: 'someone',
    everybody: 'someone',
    which: 'relative',
  },
  definite: words('the this that these those his her its their my our'),
  indefinite: words('a an two three four some several many one'),
  possessive: words('his her its their my our'),
  feminine: [],
  masculine: [],
  contracted: [],
  answering: words('reply answer respond retort counter rejoin'),
  going: words('add continue conclude insist note stress explain elaborate clarify joke quip concede'),
  nouns: words(
    `state report claim answer comment promise vow pledge estimate text shout yell cry scream whisper murmur sigh joke quip snap
    counter fear stress marvel quote repeat shrug laugh pant sniff reason venture note caution question reply boast protest
    muse wonder stress hope retort remark fire hit pipe butt growl groan grin chuckle`,
  ),
  completed: {
    shoot: ['back'],
    fire: ['back'],
    hit: ['back'],
    chime: ['in'],
    pipe: ['up'],
    butt: ['in'],
  },
  firmed: { put: ['it'] },
  otherwise: {},
  finding: words('find show'),
  asking: words('ask'),
  reckonings: words(
    'figures estimates calculations measurements diary account accounts data analysis tally reckoning',
  ),
  reckoned: {
    by: words('reckoning estimate estimates count account calculation calculations tally admission'),
    in: words('telling view opinion eyes judgment judgement reckoning'),
  },
  prepositions: words(
    `of to in on at by for from with without about against among between into over under after before during since until
    through across behind near as per outside inside towards toward`,
  ),
  of: ['of'],
  conjunctions: words('that and but or if when while because as where whether although though since then so'),
  that: ['that'],
  whose: ['whose'],
  relatives: words('who which whose'),
  and: ['and'],
  joining: words('and but or that who which'),
  denying: words('not never'),
  restricting: [],
  bare: words(
    `say think believe reckon insist claim argue predict warn suggest concede estimate maintain tell add report hope fear deny
    confirm admit announce reveal state`,
  ),
  wishing: [],
  pasts: words(
    `tripled quadrupled halved plunged soared surged jumped slumped climbed gained slipped shrank widened narrowed tumbled rose fell stood grew came went made paid took lost became held ran kept began left met sat lay broke drew drove cost remained
    gave knew saw thought felt sent spent built sold bought brought led told got set put cut hit won wrote hurt shook stayed existed
    meant needed wanted failed owed belonged lived died worked looked seemed feared hoped expected planned refused
    could would might may can must should shall increased decreased dropped declined doubled totalled totaled reached`,
  ),
  actingPasts: words(
    'rose fell stood grew came went took lost became kept began sat drove remained gave knew thought got won wrote shook stayed existed',
  ),
  muches: words('lot lots little much more less nothing something anything everything things enough'),
  passing: words(
    `on monday tuesday wednesday thursday friday saturday sunday yesterday today reporters jurors us me last this week month year night`,
  ),
  telling: words(
    `on in a an the late early last this week month year night morning afternoon evening yesterday today monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october november
    december statement release interview report joint email call news conference letter filing post reporters`,
  ),
  adjectives: words(
    'former new old young big small senior chief top own late current longtime veteran first second',
  ),
  mottos: words('motto slogan maxim mantra adage catchphrase'),
  naming: words(
    `called named dubbed nicknamed known entitled titled headed marked labelled labeled branded word words term phrase
    slogan motto banner film movie book novel song album painting project operation plan programme program paper
    sign sticker chant label title tagline so-called column show series deck motto campaign button stamped reading
    means translates translated hashtag status password nickname rating`,
  ),
  commonly: [],
  everybody: [],
  soCalled: [],
  soCalledApart: [],
  asked: words('asked pressed questioned quizzed challenged'),
  unsaying:
    /^but (?:(?:he|she|it|they) )?(?:(?:would|did|does|could|do) ?n[o'’]t|declined to|refused to) (?:say|give|elaborate|comment|name|specify|disclose|reveal|provide|discuss|confirm|identify|explain)\b/,
  contrast: /^, for (?:his|her|its|their) part,/,
  deed: /ing$/,
  charges: words(
    `accused charged charges charge suspected suspicion convicted conviction indicted arrested sentenced guilty prosecuted
    lawsuit complaint investigation inquiry counts count offence offense`,
  ),
  charged: words('accused charged suspected suspicion convicted indicted arrested prosecuted guilty tried'),
  chargeLinks: words('for of with'),
  chargeJoins: words('and or of with'),
  chargeAdjectives: [],
  dubbing: words('call dub label'),
  calling: words(
    `call liken describe accept label dub brand accuse dismiss denounce condemn praise criticize criticise hail slam deem regard
    characterize characterise refer deride mock blast tout decry speak put warn insist promise admit estimate regret say`,
  ),
  sayings: words(
    'words statement answer reply response remark comment message memo post tweet verdict conclusion',
  ),
  answers: words('answer reply response'),
  answerVerb: 'answer',
  possessors: { his: 'male', her: 'female', its: 'thing' },
  ownerLinks: words('by from'),
  times: words(
    `day night week month year evening morning afternoon weekend summer winter spring autumn fall hour minute second moment
    season century decade quarter time january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday`,
  ),
  ...enRoles,
  ...enGrammar,
  settings: words(
    'in_private on_condition_of_anonymity behind_closed_doors off_the_record on_background privately',
  ),
  occasions: words(
    `conference statement interview speech message tweet letter email meeting hearing visit debate broadcast reporters radio television twitter facebook
    rally trip briefing video memo report blog post session court`,
  ),
  hearers: words('to'),
  saidSoon: words('said says asked asks shouted replied cried added told'),
  addressing: ['tell'],
  closing: ['say'],
  reading: [],
  readFrom: [],
  readingOut: words('quoted quotes quoting cited cites citing read reads reading'),
  writings: words(
    'letter report note study email opinion ruling book speech article poem diary judgment memo text paper essay',
  ),
  firms: words(
    'auditors lawyers solicitors advisers advisors brokers bankers consultants architects lenders insurers builders',
  ),
  floors: words('floor word microphone mic'),
  quoting: words('quotes quoted quote quoting cites cited cite citing'),
  interviewing: words('interviews interviewed interview'),
  quotedAs: ['as'],
  views: words('view opinion'),
  asSaid: [],
  themselves: {},
  afterwards: words('after before'),
  houses: [],
  askedOf: [],
  askedNear: [],
  askedAt: [],
  learning: [],
  assuring: [],
  counted: words('included excluded excepted aside'),
  sides: [],
  eyes: ['for'],
  judging: /^it is/,
  inquiries: words(
    'inquiry investigation study studies survey poll audit census autopsy probe statistics figures data records archives filing filings',
  ),
  anonymous: words('source sources people person familiar insider insiders'),
  joiner: /^(?:however|though|moreover|meanwhile), /i,
  toldBeside: /(?:he|she|they|\p{Lu}\p{Ll}+) (\p{Ll}+)/u,
  addressed: /(?<!\p{L})(?:I|I'm|I’m|you|your)(?!\p{L})/iu,
  heard: words('to in on by told tell tells'),
}
