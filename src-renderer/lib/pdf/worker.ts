import address from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** What TypeScript does not know of the window yet. */
interface Trusting {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: () => string },
    ): { createScriptURL(from: string): URL }
  }
}

/** The one address that the window's policy lets a thread be made from, whatever is asked for. */
const only = (window as Trusting).trustedTypes?.createPolicy('florilege-worker', {
  createScriptURL: () => new URL(address, import.meta.url).href,
})

/** The thread in which a PDF is taken apart: a file of the program's own, ended with the page view. */
export function startPdfWorker(): Worker {
  return new Worker(only?.createScriptURL('') ?? new URL(address, import.meta.url), { type: 'module' })
}
