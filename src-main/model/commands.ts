/**
 * Everything a person can ask of the whole window, with its key. The menu shows them, the palette finds them, the
 * window acts on them. `Mod` is Ctrl, and Cmd on a Mac.
 */
export const commands = [
  { id: 'palette', key: 'Mod+K', menu: 'edit' },
  { id: 'keys', key: '?', menu: 'help' },
  { id: 'undo', key: 'Mod+Z', menu: 'edit' },
  { id: 'redo', key: 'Mod+Shift+Z', menu: 'edit' },
  { id: 'import', key: 'Mod+O', menu: 'file' },
  { id: 'import-folder', key: null, menu: 'file' },
  { id: 'watch-folder', key: null, menu: 'file' },
  { id: 'import-history', key: null, menu: 'file' },
  { id: 'cancel-import', key: 'Mod+.', menu: 'file' },
  { id: 'resume-import', key: 'Mod+Shift+R', menu: 'file' },
  { id: 'sample', key: null, menu: 'file' },
  { id: 'new-library', key: 'Mod+Shift+N', menu: 'file' },
  { id: 'open-library', key: 'Mod+Shift+O', menu: 'file' },
  { id: 'export', key: 'Mod+E', menu: 'file' },
  { id: 'export-all', key: 'Mod+Shift+E', menu: 'file' },
  { id: 'view-library', key: 'Mod+1', menu: 'view' },
  { id: 'view-reading', key: 'Mod+2', menu: 'view' },
  { id: 'view-quotes', key: 'Mod+3', menu: 'view' },
  { id: 'view-comparison', key: 'Mod+4', menu: 'view' },
  { id: 'view-entities', key: 'Mod+5', menu: 'view' },
  { id: 'view-notes', key: 'Mod+6', menu: 'view' },
  { id: 'view-annotations', key: 'Mod+7', menu: 'view' },
  { id: 'view-timeline', key: 'Mod+8', menu: 'view' },
  { id: 'view-deals', key: 'Mod+9', menu: 'view' },
  { id: 'view-orphans', key: 'Mod+Shift+L', menu: 'view' },
  { id: 'settings', key: 'Mod+,', menu: 'file' },
  { id: 'new-note', key: 'Mod+N', menu: 'file' },
  { id: 'find', key: 'Mod+F', menu: 'edit' },
  { id: 'beside', key: 'Mod+Shift+B', menu: 'view' },
  { id: 'close-beside', key: 'Mod+Shift+W', menu: 'view' },
  { id: 'next-pane', key: 'F6', menu: 'view' },
  { id: 'review', key: null, menu: 'edit' },
  { id: 'trash', key: null, menu: 'edit' },
  { id: 'navigator', key: 'Mod+B', menu: 'view' },
  { id: 'inspector', key: 'Mod+I', menu: 'view' },
  { id: 'theme', key: null, menu: 'view' },
  { id: 'tour', key: null, menu: 'help' },
] as const

export type CommandId = (typeof commands)[number]['id']
export type MenuId = (typeof commands)[number]['menu']
