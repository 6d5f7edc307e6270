/** What the words of a group are: the text, or something else that the file holds. */
export type Goal =
  'text' | 'note' | 'box' | 'label' | 'nowhere' | 'title' | 'author' | 'made' | 'styles' | 'fonts'

const unread =
  'colortbl pict object header headerl headerr headerf footer footerl footerr footerf fldinst nonshppict themedata datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl operator company subject keywords comment doccomm category manager hlinkbase revtim printim buptim annotation atnid atnauthor atnref xe tc rxe bkmkstart bkmkend revtbl filetbl template shppict shpinst shprslt nonesttables pnseclvl'

/** Commands that begin a group of their own. */
export const goals = new Map<string, Goal>([
  ['title', 'title'],
  ['author', 'author'],
  ['stylesheet', 'styles'],
  ['fonttbl', 'fonts'],
  ['footnote', 'note'],
  ['shptxt', 'box'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['creatim', 'made'],
  ...unread.split(' ').map((word): [string, Goal] => [word, 'nowhere']),
])

/** Commands that stand for a character. */
export const signs = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['line', '\n'],
  ['tab', '\t'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', ''],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])
