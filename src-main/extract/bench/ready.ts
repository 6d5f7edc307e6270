import { trainedDealJudges } from '../deals/deal-judges'
import { trainedJudges } from '../quotes/judges'
import { shippedModel } from '../tagger/model'

// How long a fresh process takes to have the models at hand, from when the program's code was loaded.
const before = performance.now()
shippedModel()
trainedJudges()
trainedDealJudges()
console.log(performance.now() - before)
