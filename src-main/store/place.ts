import { homedir } from 'node:os'
import { join } from 'node:path'

/** Whole path of the user's own library, where each system keeps what a user's programs know. */
export function defaultLibrary(platform = process.platform, env = process.env, home = homedir()): string {
  return join(dataFolder(platform, env, home), 'Florilège', 'Florilège.florilege')
}

function dataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (platform === 'win32') return env['APPDATA'] || join(home, 'AppData', 'Roaming')
  return env['XDG_DATA_HOME'] || join(home, '.local', 'share')
}
