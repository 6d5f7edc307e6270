/** What the words of a group are: the text, or something else that the file holds. */
export type Goal = 'text' | 'note' | 'nowhere' | 'title' | 'author' | 'styles' | 'fonts'

const unread =
  'colortbl pict object header headerl headerr headerf footer footerl footerr footerf fldinst listtext pntext nonshppict themedata datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl operator company subject keywords comment doccomm category manager hlinkbase creatim revtim printim buptim annotation atnid atnauthor atnref xe tc rxe bkmkstart bkmkend revtbl filetbl template shppict shpinst pnseclvl'

/** Commands that begin a group of their own. */
export const goals = new Map<string, Goal>([
  ['title', 'title'],
  ['author', 'author'],
  ['stylesheet', 'styles'],
  ['fonttbl', 'fonts'],
  ['footnote', 'note'],
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
