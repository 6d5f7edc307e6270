/** So many steps are remembered: more than anybody takes back one by one. */
const most = 100

/** Where one was before, and where one came back from, as in a browser: whoever takes another way gives up what lay ahead. */
export class WayBack<Stop extends object> {
  #behind: Stop[] = []
  #ahead: Stop[] = []

  /** One goes on from here. */
  leave(here: Stop): void {
    this.#behind = [...this.#behind, here].slice(-most)
    this.#ahead = []
  }

  /** The stop before this one; undefined where there is none. */
  back(here: Stop): Stop | undefined {
    const stop = this.#behind.pop()
    if (stop) this.#ahead.push(here)
    return stop
  }

  /** The stop that one went back from. */
  forward(here: Stop): Stop | undefined {
    const stop = this.#ahead.pop()
    if (stop) this.#behind.push(here)
    return stop
  }

  forget(): void {
    this.#behind = []
    this.#ahead = []
  }
}
