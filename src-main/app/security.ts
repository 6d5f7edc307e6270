import { app, session, type WebContents } from 'electron'

export const origin = 'app://florilege'

/** Chromium's own ways out of the machine, closed before it starts. */
export function closeBackgroundNetworking(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-first-run',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  app.commandLine.appendSwitch(
    'disable-features',
    'OptimizationHints,MediaRouter,SpareRendererForSitePerProcess',
  )
  // Names resolve to nothing, so that even a forgotten request ends here.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Denies every permission, download and request but the window's own files; `developing` lets the dev server through. */
export function keepInside(developing: string | undefined): void {
  const home = session.defaultSession
  home.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  home.setPermissionCheckHandler(() => false)
  home.setDevicePermissionHandler(() => false)
  home.setSpellCheckerEnabled(false)
  home.on('will-download', (event) => event.preventDefault())
  home.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isOurs(request.url, developing) })
  })
  app.on('web-contents-created', (_event, contents) => refuseToLeave(contents))
}

function isOurs(url: string, developing: string | undefined): boolean {
  if (url.startsWith(`${origin}/`) || url.startsWith('blob:app:') || url.startsWith('devtools:')) return true
  return developing !== undefined && /^(https?|ws):\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(url)
}

function refuseToLeave(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
