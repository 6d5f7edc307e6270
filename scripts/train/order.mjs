// A thread of `orders.mjs`: learns in one order and gives the weights back.
import { parentPort, workerData } from 'node:worker_threads'
import { learn } from './crf.mjs'

const { features, transitions } = learn(workerData)
parentPort.postMessage({ features, transitions }, [features.buffer, transitions.buffer])
