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

it('refuses what has no times', () => {
  expect(() => readSubtitles('a.srt', Buffer.from('Des mots.'))).toThrow('damaged-file')
})
