import type { Roles } from './roles'
import { enKin } from './en-kin'
import { words } from './words'

/** Nouns for a man and for a woman. */
const ofEither = words(
  `president director minister mayor chief executive officer leader secretary lawyer attorney judge prosecutor
  coach captain player candidate researcher economist analyst expert doctor writer author singer artist
  journalist founder co-founder adviser deputy treasurer commissioner defendant plaintiff witness engineer
  professor manager chef ceo senator governor detective scientist columnist billionaire entrepreneur farmer host
  teacher curator goalkeeper striker midfielder defender pitcher catcher quarterback champion rookie veteran
  winner democrat republican lawmaker legislator councillor mp msp mep peer bishop archbishop priest vicar pastor rabbi
  imam reverend nurse surgeon pharmacist dentist psychologist psychiatrist biologist physicist chemist geologist
  paleontologist astronomer anatomist architect historian philosopher sociologist anthropologist critic composer
  conductor pianist violinist cellist dancer choreographer painter sculptor photographer filmmaker novelist poet
  playwright comedian presenter editor reporter correspondent blogger activist campaigner organiser organizer
  negotiator diplomat ambassador envoy official aide strategist pollster lobbyist banker trader broker investor
  financier accountant auditor shopkeeper baker butcher brewer sailor pilot driver passenger neighbour neighbor
  resident tenant landlord survivor victim suspect prisoner inmate magistrate barrister solicitor clerk juror
  sergeant constable sheriff marshal admiral commander soldier firefighter paramedic principal headteacher dean
  student pupil sophomore cousin teenager retiree pensioner immigrant rival opponent predecessor successor
  colleague boss owner designer developer programmer astronaut swimmer runner boxer cyclist golfer referee
  umpire superintendent supervisor mathematician statistician ecologist entomologist epidemiologist virologist
  technician mechanic plumber electrician carpenter librarian archivist postmaster centrist populist socialist
  conservative liberal beekeeper grower winemaker rancher logger mason roofer welder courier trucker hairdresser
  barber fishmonger florist bookseller publisher translator guitarist drummer rapper collector donor heir
  landowner coordinator instructor trainer footballer basketballer cricketer bowler batsman winger fullback
  quarterfinalist medallist medalist finalist laureate navigator climber mountaineer surfer marathoner rider
  jockey geneticist astrophysicist influencer youtuber streamer producer hotelier waiter barista bartender
  grocer gardener shepherd protester dissident refugee robber fugitive mediator rector warden undergraduate
  monarch geographer botanist ornithologist zoologist demographer oceanographer meteorologist glaciologist
  volcanologist seismologist cardiologist paediatrician pediatrician gynaecologist physiotherapist anaesthetist
  landscaper agronomist vet veterinarian motorist hiker tourist subscriber commuter consumer competitor
  contender supporter spectator listener voter lecturer tutor teammate skipper whistleblower informant publicist
  ombudsman inspector regulator examiner coroner bailiff clergyman chaplain cardinal`,
)

/** What English calls those who speak. */
export const enRoles: Roles = {
  people: {
    male: [
      ...ofEither,
      ...words(
        `chairman spokesman actor man father son brother husband uncle congressman councilman alderman lord
        prince king pope headmaster fisherman policeman widower grandfather grandson nephew brother-in-law
        stepfather gentleman barman salesman cameraman frenchman englishman scotsman duke baron emperor pontiff
        abbot monk`,
      ),
    ],
    female: [
      ...ofEither,
      ...words(
        `chairwoman spokeswoman actress woman mother daughter sister wife aunt congresswoman councilwoman
        baroness princess queen headmistress postmistress midwife widow grandmother granddaughter niece
        sister-in-law stepmother lady policewoman soprano nun duchess empress heiress waitress landlady heroine
        saleswoman businesswoman sportswoman mother-in-law`,
      ),
    ],
  },
  kin: enKin,
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
  mayBeBodies: words(
    `regulator watchdog rival owner investor developer winner leader champion finalist organiser organizer plaintiff defendant claimant sponsor donor
    successor buyer seller bidder shareholder customer client tenant landlord borrower creditor producer broker builder promoter
    contractor partner competitor opponent challenger holder accuser petitioner respondent appellant newcomer favourite favorite`,
  ),
  anybody: words('man woman executive billionaire entrepreneur veteran'),
  chiefs: words(
    'chairman chairwoman chair ceo chief executive boss president founder co-founder director head leader',
  ),
  official: words('ministry department government council court police'),
  collective: words('prosecution defence defense audience'),
  authorities: words('police organisers organizers'),
  stateOffices: words('minister'),
  publicLife: words(
    `minister prosecutor ambassador governor chancellor mayor senator congressman congresswoman mp president premier chief
    leader candidate secretary councillor councilman councilwoman chair chairman chairwoman lawmaker politician democrat
    republican conservative diplomat attorney judge head`,
  ),
  speechless: words(
    `report study survey poll document letter filing statement law paper sign memo email book crowd source sources people
    public audience plan project agreement move decision message note`,
  ),
}
