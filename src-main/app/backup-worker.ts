import { workerData } from 'node:worker_threads'
import { backUp } from '../store/backup'
import { openReader } from '../store/open'

// The thread in which the open library is copied and its copy checked: both take as long as the library is large.
const { library } = workerData as { library: string }
const store = openReader(library)
try {
  await backUp(store)
} finally {
  store.close()
}
