import { protocol } from 'electron'
import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { accessSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { origin } from './security'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the application is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // What a script was compiled to is kept in the user's folder: from the second start on, it need not be again.
      privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true },
    },
  ])
}

/** What the page that starts has been given so far. */
interface Served {
  /** Itself: a process of its own begins for it. */
  page: Promise<void>
  /** What it runs: it has much to do by itself now. */
  script: Promise<void>
  /** What it runs once its first view is drawn. */
  later: Promise<void>
}

/** Serves the built window from `folder`: the files that are there now, by exact name, and nothing else. */
export function serveWindow(folder: string): Served {
  // A page that is not found would be an empty one, and nobody told.
  accessSync(join(folder, 'index.html'))
  const files = new Map(
    filesIn(folder).map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  )
  const served = new EventEmitter()
  const first = (extension: string) => once(served, extension).then(() => undefined)
  protocol.handle('app', (request) => {
    const url = new URL(request.url)
    const file = files.get(url.pathname === '/' ? '/index.html' : url.pathname)
    if (`${url.protocol}//${url.host}` !== origin || !file) return new Response(null, { status: 404 })
    // Once the answer is on its way.
    setImmediate(() => served.emit(extname(file)))
    return respond(file)
  })
  const script = first('.js')
  return { page: first('.html'), script, later: script.then(() => first('.js')) }
}

function respond(file: string): Response {
  const nonce = randomBytes(16).toString('base64')
  const type = types[extname(file)] ?? 'application/octet-stream'
  const body = readFileSync(file)
  // The editor makes its style sheets while running; only those with the page's nonce count.
  const content = file.endsWith('.html') ? body.toString('utf8').replace('%NONCE%', nonce) : body
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-security-policy': extname(file) === '.mjs' ? threadPolicy : policy(nonce),
      'x-content-type-options': 'nosniff',
    },
  })
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // The second makes one address: that of the thread which takes a PDF apart.
    'trusted-types svelte-trusted-html florilege-worker',
  ].join('; ')
}

/** That thread may compile the decoders of pictures that it is handed by the window, and nothing else. */
const threadPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}
