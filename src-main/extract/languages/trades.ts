import { words } from './words'

/** What a body does for its living, as far as its name or a noun beside it tells: banks lend, courts and watchdogs fine. */
export type Trade =
  | 'lender'
  | 'investor'
  | 'insurer'
  | 'donor'
  | 'public'
  | 'watchdog'
  | 'club'
  | 'school'
  | 'carer'
  | 'culture'
  | 'builder'
  | 'shop'
  | 'farm'
  | 'union'
  | 'adviser'
  | 'startup'

/** Folded words that tell a trade, of all languages, since names know no borders; words count by their first five letters. */
export const trades: Record<Trade, string[]> = {
  lender: words(
    'bank banking banque bancaire credit caisse lender lending preteur building credito banco banca sparkasse',
  ),
  investor:
    words(`capital partners ventures venture fund funds fonds invest investissement investment investments investors
    investisseur equity holding holdings participations finance financiere gestion assets hedge actionnaire shareholder`),
  insurer: words(
    'insurance insurer assurance assurances assureur mutual mutuelle mutuelles prevoyance assurer reassurance',
  ),
  donor:
    words(`foundation fondation trust charity endowment heritage lottery loterie mecene mecenat philanthropist benefactor
    widow veuve heir heritiere heritier`),
  public:
    words(`council county ministry ministere minister department departement region metropole agglomeration mairie ville commune
    city state etat government gouvernement treasury tresor prefecture municipality municipalite federal national
    development regional prefet borough parish district euros commissariat senate`),
  watchdog:
    words(`agency agence authority autorite commission regulator regulateur watchdog ombudsman tribunal court cour
    prudhommes ligue league federation inspectorate executive environment environnement repression concurrence standards
    prosecutor parquet judge juge`),
  club: words(`united rovers rangers athletic olympique sporting football rugby basket basketball handball club racing stade team
    equipe wanderers albion wasps ravens gannets sailing racing entente etoile`),
  school: words(
    'university universite universitaire college school ecole lycee institute institut academy academie faculty campus research recherche laboratory laboratoire',
  ),
  carer: words(
    'hospital hopital clinic clinique hospice maternity maternite health sante medical nursing care infirmerie',
  ),
  culture:
    words(`theatre theater museum musee orchestra orchestre opera gallery galerie festival library bibliotheque mediatheque cinema
    choir choral chorale society societe cathedral cathedrale church eglise paroisse archives`),
  builder:
    words(`builders builder construction constructions batiment travaux chantier chantiers shipyard yard works engineering
    civil entrepreneur contractor architect architecte charpentes maconnerie renovation promoter promoteur developer immobilier
    homes estates properties`),
  shop: words(
    'supermarket supermarche stores store shops market markets marche distribution retail retailer distributeur grocer hotel hotels restaurant taverns brewery brasserie',
  ),
  farm: words(
    'farm farms farmers ferme growers cooperative coop dairies dairy creameries laiterie agricole agriculteurs eleveurs vignerons domaine chateau cave caves',
  ),
  union: words(
    'union syndicat brotherhood workers travailleurs confederation association collectif collective',
  ),
  adviser: words(
    'lawyers lawyer avocat avocats solicitors notaire cabinet advisers advisory consulting conseil auditors auditor',
  ),
  startup: words('startup start-up labs systems software robotics technologies biotech jeune-pousse'),
}
