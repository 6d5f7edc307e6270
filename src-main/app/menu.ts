import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Announcement } from '../api/contract/announcement'
import { commands, type MenuId } from '../model/commands'
import { m } from '../../messages.compiled/messages.js'

const titles: Record<MenuId, () => string> = {
  file: m.menu_file,
  edit: m.menu_edit,
  view: m.menu_view,
  help: m.menu_help,
}

/** The application menu: every command with its key. The window itself acts on keys, so that they work in one way. */
export function showMenu(announce: (announcement: Announcement) => void): void {
  const menus = (Object.keys(titles) as MenuId[]).map((menu) => ({
    label: titles[menu](),
    submenu: [...itemsOf(menu, announce), ...ownItems(menu)],
  }))
  const first: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...first, ...menus]))
}

function itemsOf(menu: MenuId, announce: (announcement: Announcement) => void): MenuItemConstructorOptions[] {
  return commands
    .filter((command) => command.menu === menu)
    .map((command) => ({
      label: m[`command_${command.id}`](),
      ...(command.key ? { accelerator: acceleratorOf(command.key) } : {}),
      registerAccelerator: false,
      click: () => announce({ type: 'command', command: command.id }),
    }))
}

/** A command's key as Electron writes it. */
const acceleratorOf = (key: string) => key.replace('Mod', 'CmdOrCtrl').replace('Arrow', '')

function ownItems(menu: MenuId): MenuItemConstructorOptions[] {
  if (menu === 'edit')
    return [
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ]
  if (menu === 'view')
    return [
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ]
  if (menu === 'file') return [{ type: 'separator' }, { role: 'quit', label: m.menu_quit() }]
  return app.isPackaged ? [] : [{ role: 'toggleDevTools' }]
}
