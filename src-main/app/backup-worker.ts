import { constants, setPriority } from 'node:os'
import { workerData } from 'node:worker_threads'
import { backUp } from '../store/backup'
import { openReader } from '../store/open'

// The thread in which the open library is copied and its copy checked: both take as long as the library is large.
const { library, gently } = workerData as { library: string; gently: boolean }
// What a person waits for, an import say, goes first. Only Linux has a thread's priority apart from its program's.
if (gently && process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const store = openReader(library)
try {
  await backUp(store)
} finally {
  store.close()
}
