import { words } from './words'

/** Nouns of which English says one for whoever bears another. */
export const enKin: string[][] = [
  `lawmaker legislator senator sen representative rep congressman congresswoman assemblyman assemblywoman delegate
  republican democrat politician`,
  `politician councillor councilman councilwoman alderman mayor governor mp msp mep minister candidate lawmaker independent
  conservative liberal socialist labour`,
  'governor gov republican democrat candidate',
  'mayor republican democrat candidate',
  'candidate nominee challenger incumbent contender rival opponent democrat republican front-runner hopeful',
  'minister secretary mp msp mep official',
  'president leader chairman chairwoman republican democrat',
  'nominee judge candidate secretary pick appointee',
  `executive ceo chief president chairman chairwoman chair founder co-founder boss owner entrepreneur businessman
  businesswoman billionaire head director manager industrialist tycoon financier investor`,
  'owner landlord founder proprietor operator businessman businesswoman farmer restaurateur baker grocer',
  'director head chief manager official administrator executive superintendent',
  `lawyer attorney counsel counselor solicitor barrister defender prosecutor advocate`,
  'prosecutor attorney district lawyer',
  'judge justice magistrate jurist',
  'juror foreman forewoman',
  `officer sergeant sgt detective policeman policewoman cop trooper deputy sheriff constable chief lieutenant lt captain
  capt inspector investigator marshal superintendent`,
  `soldier officer general gen colonel col lieutenant lt captain capt major sergeant sgt admiral commander marine
  veteran`,
  'captain capt pilot aviator airman',
  'captain capt skipper sailor',
  'firefighter chief captain capt rescuer paramedic',
  `doctor dr physician surgeon pediatrician paediatrician psychiatrist cardiologist epidemiologist specialist
  pathologist coroner examiner anesthesiologist`,
  'nurse paramedic caregiver',
  `scientist researcher professor prof dr biologist physicist chemist geologist ecologist climatologist astronomer
  paleontologist epidemiologist virologist engineer expert specialist author oceanographer meteorologist
  seismologist volcanologist hydrologist botanist entomologist geneticist astrophysicist investigator`,
  'engineer inventor designer developer technician',
  `professor prof scholar academic historian sociologist economist political scientist philosopher lecturer dean expert
  researcher author`,
  'economist analyst strategist expert forecaster professor',
  'analyst strategist consultant adviser advisor expert pollster',
  'adviser advisor aide strategist consultant staffer manager operative',
  'spokesman spokeswoman spokesperson aide secretary official representative',
  'teacher instructor educator principal headteacher professor tutor',
  `player striker midfielder defender goalkeeper keeper forward guard center quarterback pitcher catcher
  receiver linebacker winger batsman bowler rookie veteran star all-star shortstop outfielder`,
  `athlete champion runner sprinter swimmer cyclist boxer skier golfer medalist medallist winner olympian racer driver
  jockey rider climber gymnast`,
  'coach manager trainer',
  'referee umpire official',
  `defendant suspect accused convict inmate prisoner gunman man woman`,
  'victim survivor plaintiff complainant',
  'plaintiff inventor engineer owner',
  'writer author novelist poet playwright essayist biographer historian columnist journalist',
  'filmmaker director producer documentarian',
  'singer musician artist rapper songwriter guitarist pianist violinist composer performer star',
  'actor actress comedian performer star host',
  'artist painter sculptor photographer designer illustrator',
  'journalist reporter correspondent editor columnist anchor host broadcaster newsman newswoman publisher',
  'priest pastor reverend rev minister vicar bishop archbishop clergyman cleric rabbi imam preacher',
  'farmer rancher grower producer dairyman beekeeper winemaker',
  'activist campaigner organizer organiser advocate protester volunteer',
  'official bureaucrat commissioner administrator regulator inspector secretary',
  'diplomat ambassador envoy negotiator secretary minister',
  'worker employee laborer machinist welder driver technician mechanic custodian clerk',
  'leader organizer president steward official representative boss head',
  'student teenager pupil sophomore junior senior freshman undergraduate',
  'mother mom widow wife woman parent grandmother',
  'father dad widower husband man parent grandfather',
  'librarian curator archivist historian director',
  'banker financier trader broker investor',
  'retiree pensioner widow widower',
  'hiker climber mountaineer',
  'investigator detective inspector agent officer examiner',
  'executor trustee heir',
  'chairman chairwoman chair head leader',
  'bookkeeper accountant treasurer auditor comptroller',
  `company firm group maker manufacturer carmaker automaker retailer airline operator giant supplier insurer lender
  developer startup start-up publisher chain producer`,
  'bank lender',
  'union guild association',
  'party campaign',
  'charity nonprofit foundation organization organisation group',
  'newspaper paper daily weekly',
  'team club franchise side',
  'agency department regulator bureau board commission',
  'council city board',
  'hospital clinic',
].map(words)
