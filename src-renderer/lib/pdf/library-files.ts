/** Fonts and decoders that pdf.js asks for by name. They are part of the program: nothing is fetched. */
const files = import.meta.glob<string>(
  [
    '../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm',
  ],
  { query: '?url&inline', import: 'default' },
)

/** How pdf.js is given such a file. */
export class LibraryFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const path = Object.keys(files).find((each) => each.endsWith(`/${filename}`))
    if (!path) throw new Error(`not part of the program: ${filename}`)
    const encoded = (await files[path]!()).replace(/^data:[^,]*,/, '')
    return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
  }
}
