/** Does something as soon as it is asked for, and while it is asked for again and again, at most so often and once at the end. */
export function atMostEvery(
  milliseconds: number,
  act: () => void,
): { ask(): void; now(): void; end(): void } {
  let resting: ReturnType<typeof setTimeout> | undefined
  let asked = false
  function now() {
    clearTimeout(resting)
    asked = false
    act()
    resting = setTimeout(() => {
      resting = undefined
      if (asked) now()
    }, milliseconds)
  }
  return {
    ask: () => (resting === undefined ? now() : void (asked = true)),
    now,
    end: () => clearTimeout(resting),
  }
}
