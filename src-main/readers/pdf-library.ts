// pdf.js draws too, and asks for what drawing takes as soon as it is loaded. It is never asked to draw here.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  const value = function () {
    // Made as soon as the library is loaded, and never used.
  }
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true })
}

/** pdf.js, with its own worker in this thread: this thread is one that may be ended already. */
export async function loadPdfLibrary() {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
