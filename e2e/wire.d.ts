declare global {
  /** What the preload gives the window, as tests of the wire itself use it. */
  var florilege: {
    call(topic: string, name: string, input: unknown): Promise<unknown>
    hold(files: File[]): Promise<unknown>
  }
}

export {}
