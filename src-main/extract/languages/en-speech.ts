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
      reason speculate surmise venture gush enthuse thunder bellow concur`,
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
  nouns: [],
  completed: {},
  prepositions: words(
    `of to in on at by for from with without about against among between into over under after before during since until
    through across behind near as per outside inside towards toward`,
  ),
  of: ['of'],
  conjunctions: words('that and but or if when while because as where whether although though since then so'),
  that: ['that'],
  adjectives: words(
    'former new old young big small senior chief top own late current longtime veteran first second',
  ),
  naming: words(
    `called named dubbed nicknamed known entitled titled headed marked labelled labeled branded word words term phrase
    slogan motto banner film movie book novel song album painting project operation plan programme program paper
    sign sticker chant label title tagline so-called column show series deck motto campaign button stamped reading
    means translates translated hashtag status`,
  ),
  charges: words(
    `accused charged charges charge suspected suspicion convicted conviction indicted arrested sentenced guilty prosecuted
    lawsuit complaint investigation inquiry counts count offence offense`,
  ),
  charged: words('accused charged suspected suspicion convicted indicted arrested prosecuted guilty tried'),
  calling: words(
    `call liken describe accept label dub brand accuse dismiss denounce condemn praise criticize criticise hail slam deem regard
    characterize characterise refer deride mock blast tout decry speak put warn insist promise admit estimate regret say`,
  ),
  sayings: words(
    'words statement answer reply response remark comment message memo post tweet verdict conclusion',
  ),
  times: words(
    `day night week month year evening morning afternoon weekend summer winter spring autumn fall hour minute second moment
    season century decade quarter time january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday`,
  ),
  people: {
    male: words(
      `chairman spokesman president director minister mayor chief executive officer leader secretary lawyer attorney judge
      prosecutor coach captain player candidate researcher economist analyst expert doctor writer author actor singer
      artist journalist man founder co-founder adviser deputy treasurer commissioner defendant plaintiff witness engineer
      professor father son brother husband uncle manager chef ceo senator governor officer detective scientist columnist
      billionaire entrepreneur farmer host teacher curator
      goalkeeper striker midfielder defender pitcher catcher quarterback champion rookie veteran winner democrat
      republican lawmaker legislator councillor mp peer bishop archbishop priest vicar pastor rabbi imam
      reverend nurse surgeon pharmacist dentist psychologist psychiatrist biologist physicist chemist geologist
      paleontologist astronomer anatomist architect historian philosopher sociologist anthropologist critic
      composer conductor pianist violinist cellist dancer choreographer painter sculptor photographer filmmaker
      novelist poet playwright comedian presenter editor reporter correspondent blogger activist campaigner
      organiser organizer negotiator diplomat ambassador envoy official aide strategist pollster lobbyist banker
      trader broker investor financier accountant auditor shopkeeper baker butcher brewer sailor pilot driver
      passenger neighbour neighbor resident tenant landlord survivor victim suspect prisoner inmate magistrate
      barrister solicitor clerk juror sergeant constable sheriff marshal admiral commander soldier firefighter
      paramedic principal headteacher dean student pupil sophomore cousin teenager retiree pensioner immigrant
      rival opponent predecessor successor colleague boss owner designer developer programmer astronaut swimmer
      runner boxer cyclist golfer referee umpire superintendent supervisor mathematician statistician ecologist
      entomologist epidemiologist virologist technician mechanic plumber electrician carpenter librarian
      archivist postmaster centrist populist socialist conservative liberal congressman councilman alderman lord
      prince king pope headmaster fisherman policeman widower grandfather grandson nephew brother-in-law
      stepfather gentleman barman salesman cameraman frenchman englishman scotsman
      beekeeper grower winemaker rancher logger mason roofer welder courier trucker hairdresser barber
      fishmonger florist bookseller publisher translator guitarist drummer rapper collector donor heir
      landowner coordinator instructor trainer footballer basketballer cricketer bowler batsman winger
      fullback quarterfinalist medallist medalist finalist laureate navigator climber mountaineer surfer
      marathoner rider jockey geneticist astrophysicist influencer youtuber streamer producer hotelier
      waiter barista bartender grocer gardener shepherd protester dissident refugee robber fugitive mediator
      rector warden undergraduate monarch duke baron emperor geographer botanist ornithologist zoologist
      demographer oceanographer meteorologist glaciologist volcanologist seismologist cardiologist
      paediatrician pediatrician gynaecologist physiotherapist anaesthetist landscaper agronomist vet
      veterinarian motorist hiker tourist subscriber commuter consumer competitor contender supporter
      spectator listener voter lecturer tutor teammate skipper whistleblower informant publicist ombudsman
      inspector regulator examiner coroner bailiff clergyman chaplain cardinal pontiff abbot monk`,
    ),
    female: words(
      `chairwoman spokeswoman president director minister mayor chief executive officer leader secretary lawyer attorney
      judge prosecutor coach captain player candidate researcher economist analyst expert doctor writer author actress
      singer artist journalist woman founder co-founder adviser deputy treasurer commissioner defendant plaintiff witness
      engineer professor mother daughter sister wife aunt manager chef ceo senator governor officer detective scientist
      columnist billionaire entrepreneur farmer host teacher curator
      goalkeeper striker midfielder defender pitcher catcher quarterback champion rookie veteran winner democrat
      republican lawmaker legislator councillor mp peer bishop archbishop priest vicar pastor rabbi imam
      reverend nurse surgeon pharmacist dentist psychologist psychiatrist biologist physicist chemist geologist
      paleontologist astronomer anatomist architect historian philosopher sociologist anthropologist critic
      composer conductor pianist violinist cellist dancer choreographer painter sculptor photographer filmmaker
      novelist poet playwright comedian presenter editor reporter correspondent blogger activist campaigner
      organiser organizer negotiator diplomat ambassador envoy official aide strategist pollster lobbyist banker
      trader broker investor financier accountant auditor shopkeeper baker butcher brewer sailor pilot driver
      passenger neighbour neighbor resident tenant landlord survivor victim suspect prisoner inmate magistrate
      barrister solicitor clerk juror sergeant constable sheriff marshal admiral commander soldier firefighter
      paramedic principal headteacher dean student pupil sophomore cousin teenager retiree pensioner immigrant
      rival opponent predecessor successor colleague boss owner designer developer programmer astronaut swimmer
      runner boxer cyclist golfer referee umpire superintendent supervisor mathematician statistician ecologist
      entomologist epidemiologist virologist technician mechanic plumber electrician carpenter librarian
      archivist postmaster centrist populist socialist conservative liberal congresswoman councilwoman baroness
      princess queen headmistress postmistress midwife widow grandmother granddaughter niece sister-in-law
      stepmother lady policewoman soprano
      beekeeper grower winemaker rancher logger mason roofer welder courier trucker hairdresser barber
      fishmonger florist bookseller publisher translator guitarist drummer rapper collector donor heir
      landowner coordinator instructor trainer footballer basketballer cricketer bowler batsman winger
      fullback quarterfinalist medallist medalist finalist laureate navigator climber mountaineer surfer
      marathoner rider jockey geneticist astrophysicist influencer youtuber streamer producer hotelier
      waiter barista bartender grocer gardener shepherd protester dissident refugee robber fugitive mediator
      rector warden undergraduate monarch geographer botanist ornithologist zoologist demographer
      oceanographer meteorologist glaciologist volcanologist seismologist cardiologist paediatrician
      pediatrician gynaecologist physiotherapist anaesthetist landscaper agronomist vet veterinarian
      motorist hiker tourist subscriber commuter consumer competitor contender supporter spectator listener
      voter lecturer tutor teammate skipper whistleblower informant publicist ombudsman inspector regulator
      examiner coroner bailiff clergyman chaplain cardinal nun duchess empress heiress waitress landlady
      heroine saleswoman businesswoman sportswoman mother-in-law`,
    ),
  },
  bodies: words(
    `company group firm startup start-up maker manufacturer bank fund union association charity operator retailer insurer
    airline club party agency giant supplier rival publisher lender developer board ministry department government
    council police court institution team trust committee foundation museum`,
  ),
  unnamed: words(
    `company companies firm firms group groups carmaker manufacturer retailer airline operator startup start-up bank banks
    club union court ministry police prosecutors authorities council agency regulator source sources people official
    officials spokesman spokeswoman`,
  ),
  outlets: words(
    'newspaper paper daily weekly magazine website site station channel journal newsletter broadcaster outlet blog',
  ),
  settings: words(
    'in_private on_condition_of_anonymity behind_closed_doors off_the_record on_background privately',
  ),
  hearers: words('to'),
  heard: words('to in on by told tell tells'),
}
