const words = (listed: string) => new Set(listed.trim().split(/\s+/))

/** Whether a word beside a figure may be the noun for what is measured; no where there is doubt. */
export function isNoun(word: string): boolean {
  const lower = word.toLowerCase()
  if (nouns.has(lower)) return true
  return (
    !isSmall(lower) && !vague.has(lower) && !adjectives.has(lower) && !verbs.has(lower) && !ended.test(lower)
  )
}

/** Whether a word only binds others. */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase())
}

const small = words(`
  afin ailleurs alors après assez au auprès aucun aucune autant autour autre autres aux avant avec beaucoup bien car ce ceci cela celle celles
  celui cependant certaines certains ces cet cette ceux chacun chacune chaque chez combien comme comment contre dans davantage dehors
  depuis derrière des deux dès désormais devant dix dont donc du elle elles encore enfin ensemble ensuite entre envers environ et eux
  faute grâce hors ils jamais jusque jusqu la le les leur leurs loin lors lorsque lui mais malgré mes mieux moins nos notre nous nouveau
  outre par parfois parmi partir pas pendant peu plus plusieurs pour pourtant près presque puis quand quant quatre que quel quelle quelles quelque
  quelques quels qui quoi rien sans sauf selon ses seulement sinon six sous souvent sur surtout tant tandis tel tels telle telles toujours tous
  tout toute toutes travers très trois trop vers via voici vos votre vous
  a about above across after afterwards again ago ahead all almost along already also although always among an and another any are around
  as at away back be because been before behind below besides between both but by compared could did do does down during each either else even
  ever every few five following for four from had has have he her here hers his how if in instead into is it its itself just last least
  less like many maybe minus more most much nearly next nine none nor not now off often on once one only onto or other others our ours out
  over overall per perhaps plus seven several she should since so some sometimes soon still such ten than that the their theirs them themselves
  then there these they this those three through thus till to today together tomorrow too towards two under unless until up upon
  upwards us versus was we well were what when where whereas whether which while who whom whose why will with within without would yes yesterday yet you
  your yours
`)

/** Nouns that say how a figure is meant or that it changed, and not what it is of. */
const vague = words(`
  addition an année années ans aide augmentation autour baisse barre bas bout cadre cap cas cause chute cours côté côtés croissance delà départ
  diminution face façon fin fois fond fort gain hauteur hausse heures instar issue jour jours lieu long maniere manière maximum minimum mois
  montant moyenne minutes niveau nombre objectif ordre part partie pertes perte plafond point points ratio rapport recul réduction reste
  repli seuil semaine semaines secondes somme suite sujet taux temps terme titre total totalité trimestre trimestres valeur vue
  amount average barrel chance course cut days day decline decrease drop dozens end equivalent excess fall favor favour gains growth half hours
  hundreds increase jump kind level limit loss lot lots means million millions milliard milliards billion billions milliers months month
  mars euros dollars francs yens yuans roubles livres pounds
  mid number pace part parts price process quarter quarters range rate reduction result rise size sort sum surge target thousands
  threshold times time top tune use value weeks week worth year years percent pourcent cents centimes
`)

const adjectives = words(`
  affreux ancien anciens anciennes autre bon bons bonne bonnes brut bruts brute brutes complémentaires consécutifs consécutives derniers
  dernières dernier dernière différents différentes distincts distinctes divers diverses entiers entières environnants estimatifs européens
  européennes existants existantes financiers financières français françaises fermes fixes globaux grand grands grande grandes gros grosse
  grosses hebdomadaires importants importantes jeunes journaliers journalières large larges lourds lourdes manquants manquantes maximales
  minimales moyens moyennes meilleurs meilleures même mêmes mondiales mondial mondiale nationales national nationale nécessaires négatifs négatives net nets nette nettes nouvel nouvelle
  nouveaux nouvelles obligatoires ordinaires permanents permanentes petit petits petite petites positifs positives premier première
  premiers premières présents présentes principal principaux principale principales propre propres publics publiques privés
  précédents précédentes provisoires rares réels réelles récents récentes restants restantes seul seuls seule seules second seconde
  successifs successives suivants suivantes supplémentaire supplémentaires complémentaire bancaires budgétaires trimestriels trimestrielles
  vrais vraies américains américaines chinois chinoises anglais anglaises italiens italiennes japonais japonaises allemands allemandes
  additional big biggest extra first former full global large larger largest little local main major new old other overseas own
  previous public private same second serious single small smaller third various whole worldwide
`)

/** Forms that stand beside figures and do not show by their ending that they are verbs. */
const verbs = words(`
  acquis acquises admis admises compris comprises conquis conquises définies émis émises établies faits faites fournies garanties garantis
  investies mis mises offerts offertes ouverts ouvertes permises pris prises promis promises remis remises requis requises
  répartis réparties réunis réunies saisies soumis soumises subies transmis transmises découverts couverts couvertes inscrits
  inscrites détruits détruites sommes sont
  adds aims asks becomes begins boasts brings buys came comes consist consisting consists costs covers ends falls gets gives goes grew hears
  heard helps holds includes keeps knows leaves left lets looks loses made make makes needs offers owns pays puts reaches
  remains rises runs saw says seems sees sells shows sits speak speaks speaking spends spoke spoken stands starts stays takes tells think
  thinks thought told took turns wants warns went works
`)

/** Nouns that end as participles, adjectives or adverbs do. */
const nouns = words(`
  abonné abonnés affiliés assurés associés autorités blessés brevetés cafés canapés chargés clés communautés comités côtés capacités activités
  délégués députés diplômés difficultés employé employés entités facilités foyers identités immatriculés inculpés insurgés indemnités invités
  libertés licenciés localités majorités marché marchés municipalités nouveautés prestataires priorités prisonniers propriétés publicités
  quantités réfugiés retraités salarié salariés sociétés spécialités sénateurs traités unités universités variétés variantes vérités
  employées salariées abonnées années-lumière assemblées données idées journées entrées entrée levée levées musées lycées livrées armées arrivées tournées
  bus campus contenus détenus élus individus menus revenus statuts surplus tissus virus cactus bonus
  avenues avenue issues langues leagues queues revenues revues rues statues tissues vues venues values colleagues barbecues
  amis avis colis conseils délais emplois envois convois essais frais lois palais pays permis rabais relais tapis taxis tournois brebis
  comptables responsables vegetables variables notables consommables manuels professionnels tablets
  family assembly supply reply monopoly
  capacité société indemnité majorité minorité quantité intensité densité activité densités intensités minorités cité cités unité université variété
  autorité communauté priorité publicité facilité durée journée assemblée tournée entités propriété propriétés sécurité électricité beauté
  bed beds feed feeds need seed seeds speed breed shed
`)

/** Participles and adjectives of both languages, and adverbs of English. */
const ended =
  /(?:é|ée|és|ées|us|ue|ues|is|ième|ièmes|.{3}[ai]bles?|ionnels|ionnelles|uel|uels|uelle|uelles|ed|.{2}ly|ous)$/u
