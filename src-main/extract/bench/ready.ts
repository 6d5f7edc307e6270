import { trainedJudges } from '../quotes/judges'
import { shippedWeights } from '../tagger/weights'

// How long a fresh process takes to have the models at hand, from when the program's code was loaded.
const before = performance.now()
shippedWeights()
trainedJudges()
console.log(performance.now() - before)
