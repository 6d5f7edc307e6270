import { Worker } from 'node:worker_threads'

/** The mean of the weights that several orders of the texts give, each learned on a thread of its own: no order has the last word. */
export async function learnInOrders({ options: { seeds, ...options }, ...about }) {
  const orders = await Promise.all(seeds.map((seed) => inOrder({ ...about, options: { ...options, seed } })))
  return { features: meanOf(orders, 'features'), transitions: meanOf(orders, 'transitions') }
}

function inOrder(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('order.mjs', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function meanOf(orders, name) {
  return orders[0][name].map(
    (_, at) => orders.reduce((sum, order) => sum + order[name][at], 0) / orders.length,
  )
}
