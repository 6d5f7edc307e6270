import { expect, it } from 'vitest'
import { outline } from './outline-in-test'
import { readSubtitles } from './subtitles'

it('makes a paragraph of each turn, named where the transcript names', () => {
  const vtt = `WEBVTT

NOTE relu

1
00:00.000 --> 00:02.000 align:start
<v Anne Roux>Où en <i>est</i>-on

00:02.100 --> 00:03.000
<v Anne Roux>aujourd’hui ?

00:03.000 --> 00:05.000
<v Paul>Mal &amp; bien.
`
  expect(outline(readSubtitles('a.vtt', Buffer.from(vtt)))).toEqual([
    'paragraph p. 0:00:00: Anne Roux: Où en est-on aujourd’hui ?',
    'paragraph p. 0:00:03: Paul: Mal & bien.',
  ])
})

it('goes on with a sentence over times, and begins anew after a dash or a pause', () => {
  const srt = [
    '1\r\n00:00:00,000 --> 00:00:02,000\r\nUne phrase qui\r\nva loin,',
    '2\r\n00:00:02,000 --> 00:00:04,000\r\net finit.\r\n',
    '3\r\n00:00:10,000 --> 00:00:12,000\r\nAprès.\r\n',
    '4\r\n00:00:12,000 --> 00:00:14,000\r\n- Oui ?\r\n- ANNE : Non.\r\n',
  ].join('\r\n\r\n')
  expect(outline(readSubtitles('a.srt', Buffer.from(srt)))).toEqual([
    'paragraph p. 0:00:00: Une phrase qui va loin, et finit.',
    'paragraph p. 0:00:10: Après.',
    'paragraph p. 0:00:12: Oui ?',
    'paragraph p. 0:00:12: ANNE: Non.',
  ])
})

it('says of each turn when it begins', () => {
  const srt = [
    '1\n00:59:59,900 --> 01:00:02,000\n- Oui ?\n- Non.',
    '2\n01:00:02,500 --> 01:00:04,000\nANNE : Si,',
    '3\n01:00:04,000 --> 01:00:06,000\nbien sûr.',
    '4\n11:07:10,000 --> 11:07:12,000\nFin.',
  ].join('\n\n')
  expect(outline(readSubtitles('a.srt', Buffer.from(srt)))).toEqual([
    'paragraph p. 0:59:59: Oui ?',
    'paragraph p. 0:59:59: Non.',
    'paragraph p. 1:00:02: ANNE: Si, bien sûr.',
    'paragraph p. 11:07:10: Fin.',
  ])
})

it('takes a mark of voice for who says a caption, whatever is quoted in it, and no other for it', () => {
  const vtt = [
    'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE relu',
    'intro\n00:00.000 --> 00:02.000 position:10% line:0\n<v.loud Paul "Le Grand" Berg><c.y>Anne m’a dit</c> : « <i>Non</i> ».</v>',
    '00:01.500 --> 00:03.000\n<v Anne>&eacute;t&eacute; <00:02.000>comme hiver.</v>\n<v Paul>Si.',
    '00:03.000 --> 00:04.000\nMusique',
  ].join('\n\n')
  expect(outline(readSubtitles('a.vtt', Buffer.from(vtt)))).toEqual([
    'paragraph p. 0:00:00: Paul "Le Grand" Berg: Anne m’a dit : « Non ».',
    'paragraph p. 0:00:01: Anne: été comme hiver.',
    'paragraph p. 0:00:01: Paul: Si.',
    'paragraph p. 0:00:03: Musique',
  ])
})

it('tells who speaks from what is told', () => {
  const lines = ['>> ANNE ROUX (rit) : Non.', '>> Si.', 'Speaker 1: Hello.', 'Il m’a dit : rien.']
  const srt = lines
    .map((line, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${line}`)
    .join('\n\n')
  expect(outline(readSubtitles('a.srt', Buffer.from(srt)))).toEqual([
    'paragraph p. 0:00:00: ANNE ROUX (rit): Non.',
    'paragraph p. 0:00:01: Si.',
    'paragraph p. 0:00:02: Speaker 1: Hello. Il m’a dit : rien.',
  ])
})

it('reads captions with no empty line between, and with one within', () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,000\nUn\n2\n00:00:02,000 --> 00:00:03,000\net deux,\n\net trois.\n'
  expect(readSubtitles('a.srt', Buffer.from(srt)).text).toBe('Un et deux, et trois.')
})

it('says once what captions that roll show twice, and twice what is said twice', () => {
  const caption = (at: number, ...lines: string[]) =>
    `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${lines.join('\n')}`
  const rolled = [
    caption(0, 'bonjour à'),
    caption(1, 'bonjour à', 'tous et'),
    caption(2, 'tous et', 'bienvenue'),
  ]
  const text = (captions: string[]) =>
    readSubtitles('a.vtt', Buffer.from(`WEBVTT\n\n${captions.join('\n\n')}`)).text
  expect(text(rolled)).toBe('bonjour à tous et bienvenue')
  const repeated = ['Non.', 'Non.', 'Si.', 'Tiens ?'].map((words, at) => caption(at, words))
  expect(text(repeated)).toBe('Non. Non. Si. Tiens ?')
})

it('refuses what has no times', () => {
  expect(() => readSubtitles('a.srt', Buffer.from('Des mots.'))).toThrow('damaged-file')
})
