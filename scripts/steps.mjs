/** Names a piece of work as it begins, while it goes on, and with the time it took. */
export async function step(name, work) {
  const began = Date.now()
  console.error(`  ${name} …`)
  try {
    const result = await withPulse(name, work)
    console.error(`✓ ${name}, ${seconds(began)}`)
    return result
  } catch (error) {
    console.error(`✗ ${name}, ${seconds(began)}`)
    throw error
  }
}

/** Does the work, and says every fifteen seconds that it still goes on and what it last said of itself. */
export async function withPulse(name, work) {
  const began = Date.now()
  let detail = ''
  const pulse = setInterval(() => {
    console.error(`  ${name}: ${seconds(began)}${detail && `, ${detail}`}`)
  }, 15_000)
  try {
    return await work((text) => (detail = text))
  } finally {
    clearInterval(pulse)
  }
}

export function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`
}
