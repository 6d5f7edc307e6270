import { resourceText } from '../resources'
import { listed, nothing, words } from './words'
import type { Names } from './names'

/** What names look like in English, and the words around them that tell their kind. */
export const enNames: Names = {
  titles: {
    male: words('mr sir lord mister father brother king prince viscount congressman councilman'),
    female: words(
      `mrs ms miss madam lady sister dame queen princess baroness viscountess countess duchess congresswoman
      councilwoman`,
    ),
    any: words(
      `dr prof professor rev judge justice sen rep gov senator president chancellor captain capt col gen lt sgt messrs
      councillor cllr coun alderman ambassador archbishop bishop cardinal reverend pastor rabbi imam deacon admiral adm
      commander cmdr commodore brigadier marshal lieutenant sergeant corporal cpl constable superintendent supt inspector
      insp det dci pc mx`,
    ),
  },
  greetings: words('hi hello hey dear thanks goodbye bye welcome'),
  articles: words('the a an'),
  linkers: words("of the and for de du la le van von der den bin ibn al el di da dos & d' des"),
  weakLinkers: words('and for the'),
  unlettered: words('of the for and'),
  contraction: /^(?:(?:I|We|You|He|She|They|It|That|There|Who|What|Let)['’]\p{L}+|\p{Lu}\p{Ll}+n['’]t)$/u,
  adverb: /ly$/,
  numerals: words('two three four five six seven nine ten'),
  // No English word is bent with an accent: "Nestlé" is no form of "nestle".
  endings: /(?:s|es|ed|ing|d|ly|e|er|ez|ons|ent|ait|ant|ment|ne|nes|x)$/u,
  never: words(
    `i you he she it we they this that these those who what which whose where when why how my your his her its our their
    me him us them yes no not but or and so if as because although though while since until unless after before during
    with without within from into onto upon over under between among against about above below across along around
    behind beyond despite except like near past per through throughout to toward towards via the a an in on at by for of
    off out up down then than now here there today yesterday tomorrow tonight monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december spring summer
    autumn winter one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
    thousand million billion first second third last next another other some any all both each every either neither none
    most more many much few several such same only just even also still yet again once twice never always often perhaps
    maybe however meanwhile moreover instead nobody everybody somebody nothing everything something anyone everyone
    someone let honour be is are was were am do does did has have had will would can could should shall must might asked update
    ok ceo cfo cto coo ai gdp tv pc api gpu cpu asic vat ngo phd dna covid covid-19 english french german british
    american canadian australian european russian chinese japanese italian spanish dutch swiss irish scottish welsh
    christian muslim jewish african asian indian swedish breton mr mrs ms dr sir well why oh ah hello thanks please`,
  ),
  heads: [],
  organizations: words(
    `inc corp ltd llc plc co company companies group holdings capital ventures partners partner systems system bank trust
    fund foundation institute university college school academy council committee commission ministry department office
    agency authority bureau board association society union federation league club party congress parliament senate
    court police army navy force forces laboratory laboratories labs lab center centre hospital museum church airlines
    airways lines shipping freight logistics foods motors industries international technologies technology software
    media studios records energy oil gas steel mining pharmaceuticals insurance mutual securities investments finance
    consulting associates brothers sons united city rovers wanderers athletic syndicate treasury exchange network
    workers catering lifting dynamics robotics networks services solutions parcel archive opinion team band orchestra
    fc afc administration organization organisation coalition alliance front movement campaign project`,
  ),
  media: words(
    `times post journal herald tribune gazette courier news radio tv telegraph guardian examiner chronicle clarion echo
    magazine review wire press letter letters lantern ledger observer mirror mail express standard independent globe
    bulletin dispatch sun star inquirer sentinel record weekly daily broadcasting television channel`,
  ),
  places: words(
    `street road avenue square bridge mount mountain lake river island islands sea ocean gulf cape bay valley forest
    park county state province city town port beach creek hill hills north south east west northern southern eastern
    western coast isle isles falls harbor harbour airport station stadium peninsula canal desert`,
  ),
  placeBefore: words('in near across outside at'),
  inside: ['in'],
  bodyAdjective: nothing,
  bodyLinks: [],
  offices: words('CEO CFO CTO COO Adviser Advisor'),
  chiefs: words('shares chairman chief ceo founder director head employees'),
  chiefLinks: ['of'],
  joins: words('and or'),
  townspeople: words('councillors residents villagers townspeople townsfolk ratepayers islanders'),
  nations: [],
  beforeNation: [],
  age: nothing,
  goingTo: words('to into toward towards'),
  going: words(
    `come comes coming came go goes going went travel travels travelled traveled travelling traveling return returns
    returned returning drive drives drove arrive trip trips road visit visits back`,
  ),
  before: {
    person: words(
      `president chairman chairwoman chair chief executive officer minister mayor senator congressman congresswoman
      secretary prosecutor judge lawyer attorney founder co-founder director manager spokesman spokeswoman spokesperson
      coach captain player goalkeeper researcher economist historian sociologist analyst journalist editor columnist
      writer author actor actress singer filmmaker professor doctor nurse general colonel king queen prince princess
      pope bishop curator leader head adviser deputy candidate champion activist resident farmer engineer biologist
      ecologist architect artist painter photographer neighbour neighbor friend mother father brother sister son
      daughter uncle aunt cousin wife husband predecessor successor treasurer commissioner inspector detective officer
      foreman chef student scientist physicist chemist astronomer geologist acoustician mediator scholar poet`,
    ),
    organization: words(
      `company group firm startup start-up maker manufacturer bank fund union association charity operator retailer
      insurer airline club party agency giant supplier rival subsidiary called publisher lender developer contractor
      brewer carmaker chain drugmaker chipmaker steelmaker automaker planemaker toymaker brewery distillery dairy foundry
      shipyard refinery housebuilder nonprofit ngo consultancy conglomerate wholesaler broker cooperative co-op`,
    ),
    media: words(
      'newspaper daily weekly magazine website station channel journal newsletter broadcaster outlet paper blog',
    ),
    place: words(
      'city town village region county province state country capital district island river lake valley port',
    ),
    product: words(
      'film book novel album song app software model console game smartphone rocket satellite freighter ship',
    ),
    event: words('festival tournament championship hurricane storm operation'),
  },
  initials: words(
    'summit festival cup games tournament war championship olympics open prix marathon expo conference',
  ),
  known: {
    media: words(
      `Wall_Street_Journal New_York_Times Washington_Post Guardian Reuters Bloomberg Associated_Press AP AFP BBC CNN
      NBC CBS ABC Fox_News NPR PBS Financial_Times Economist Times Sunday_Times Daily_Telegraph Telegraph Daily_Mail
      Independent Sun Mirror Observer Politico Axios Vox Wired Forbes Fortune Time Newsweek New_Yorker Atlantic USA_Today
      Los_Angeles_Times Chicago_Tribune Boston_Globe Al_Jazeera Der_Spiegel Spiegel Le_Monde El_País Nature Science
      Wikinews YouTube Verge TechCrunch CNBC MSNBC ITV Sky_News`,
    ),
    organization: words(
      `UN NATO EU IMF WHO WTO UNESCO UNICEF Interpol NASA FBI CIA FDA SEC Pentagon White_House Congress Senate Kremlin
      European_Union European_Commission United_Nations World_Bank Federal_Reserve Supreme_Court Parliament Treasury
      Google Apple Microsoft Amazon Facebook Meta Twitter Netflix Tesla Uber Samsung Intel IBM Nvidia OpenAI Anthropic
      AMD SoftBank Oracle Sony Toyota Volkswagen Siemens Boeing Airbus Ford Walmart Disney Goldman_Sachs
      JPMorgan Citigroup Barclays HSBC Shell BP Pfizer Greenpeace Amnesty_International Red_Cross Labour Conservatives
      Republicans Democrats Unison GMB RMT Aslef Moody's Moody’s Fitch MIT Harvard Oxford Cambridge Stanford Yale Princeton Whitehall`,
    ),
    place: words(
      `London Manchester Birmingham Liverpool Leeds Sheffield Bristol Cardiff Edinburgh Glasgow Belfast Dublin Cork
      Paris Lyon Marseille Brussels Geneva Zurich Luxembourg Berlin Munich Hamburg Frankfurt Cologne Madrid Barcelona
      Lisbon Rome Milan Naples Turin Venice Vienna Prague Warsaw Budapest Athens Stockholm Oslo Copenhagen Helsinki
      Moscow Kiev Kyiv Istanbul Ankara Jerusalem Gaza Tel_Aviv Beirut Damascus Baghdad Tehran Kabul Cairo Algiers
      Tunis Tripoli Dakar Lagos Nairobi Johannesburg Pretoria Beijing Shanghai Hong_Kong Tokyo Seoul New_Delhi Mumbai
      Delhi Bangkok Hanoi Manila Jakarta Singapore Sydney Melbourne Brisbane Perth Auckland Wellington New_York
      New_York_City Washington Los_Angeles San_Francisco San_Diego Chicago Boston Seattle Houston Dallas Austin Miami
      Atlanta Philadelphia Phoenix Denver Detroit Portland Memphis Omaha Boise Toronto Montreal Vancouver Ottawa Mexico_City
      Rio_de_Janeiro Bogota Lima Santiago Buenos_Aires Havana Africa Europe Asia America Oceania Scotland England Wales
      Northern_Ireland Britain Great_Britain U.S US USA UK U.K California Texas Florida Oregon Washington_State Nevada
      Arizona Utah Colorado Kansas Nebraska Iowa Illinois Michigan Ohio Pennsylvania Massachusetts Virginia Georgia
      Alabama Tennessee Kentucky Missouri Louisiana Minnesota Wisconsin Indiana Maine Vermont Alaska Hawaii Queensland
      Victoria Tasmania Ontario Quebec Bavaria Catalonia Brittany Normandy Siberia Crimea Silicon_Valley Wall_Street
      Dubai Doha Jersey Hull Derby Portsmouth Plymouth Brighton Oxford Cambridge Mediterranean Pacific Atlantic`,
    ),
  },
  demonyms: /(?:ian|ians|ean|eans|ese|ish)$/u,
  beforeDemonym: words('the a an'),
  inhabitants: listed(
    words(
      `dane swede finn spaniard pole turk greek briton scot czech croat serb kurd slovak slovene filipino filipina german
      american mexican moroccan kenyan korean cuban african texan belgian arab israeli iraqi pakistani bangladeshi
      saudi emirati yemeni thai afghan londoner berliner icelander dubliner new_yorker kiwi aussie brit latvian basque
      breton catalan fleming walloon chilean venezuelan european ukrainian uzbek kazakh`,
    ).map((word) => word.replace('_', ' ')),
    '[a-z]{3,}(?:man|woman|ian|ese)|[a-z .]+ (?:democrat|republican|conservative|liberal|independent|native)',
  ),
  otherwise: /^,? (?:alias|aka|a\.k\.a\.|nicknamed|(?:better |also |professionally )?known as) ["“‘']?$/u,
  beforeAcronym: words('a an its their these many more'),
  acronyms: words('US WHO'),
  makers: words(
    `lawmaker shopkeeper winemaker watchmaker filmmaker homeowner landlord landlady shareholder bondholder stakeholder bookseller
    bookmaker peacekeeper gatekeeper goalkeeper policymaker distiller juror whistleblower unicorn tycoon billionaire surgeon hiker
    umpire shipbuilder shipowner truckmaker tiremaker tyremaker grocer florist plaintiff lodger tenant housebuilder bailiff
    beekeeper innkeeper publican caretaker childminder carmaker drugmaker`,
  ),
  words: words(resourceText('names/words.en.txt')),
}
