import { describe, expect, it } from 'vitest'
import { alone, exported, inline, text, verdicts } from './exported-in-test'
import { verifyMarkdown } from './verify'

describe('verifying an exported note', () => {
  it('finds every citation true that nobody touched', () => {
    for (const body of [
      inline,
      alone,
      `- ${inline}\n- x`,
      `# ${inline}`,
      `> ${inline}`,
      `| a |\n| - |\n| ${inline} |`,
    ]) {
      expect(verdicts(exported(body)), body).toEqual(['true'])
    }
  })

  it('sees words that were edited', () => {
    for (const body of [inline, alone]) {
      expect(verdicts(exported(body).replace('rien de tel', 'rien du tout'))).toEqual(['changed'])
      expect(verdicts(exported(body).replace('Non, non', 'Oui, non, non'))).toEqual(['changed'])
      expect(verdicts(exported(body).replace('rien de tel.', 'rien de tel, jamais.'))).toEqual(['changed'])
    }
  })

  it('tells changed words without the mark that closes them', () => {
    const known = { textOf: () => text, speakerOf: () => undefined }
    const told = (markdown: string) => verifyMarkdown(markdown, known).map((one) => one.words)
    expect(told(exported(inline).replace('rien de tel.', 'rien du tout'))).toEqual(['Non, non, rien du tout'])
    expect(told(exported(alone).replace('rien de tel.', 'rien « du tout »'))).toEqual([
      'Non, non, rien « du tout »',
    ])
  })

  it('sees words that stand elsewhere', () => {
    for (const body of [inline, alone]) {
      expect(verdicts(exported(body), `Ajout. ${text}`)).toEqual(['moved'])
      expect(verdicts(exported(body).replace('#char=61,83', '#char=60,82'))).toEqual(['moved'])
    }
  })

  it('reads each source once, however many citations it has', () => {
    const note = exported(alone)
    const [, body, notes] = /^(---[^]*?---[^]*?)(\n\[\^citation-1\]:[^]*)$/.exec(note)!
    const many = Array.from({ length: 50 }, (_, index) => index + 1)
    const cites = (part: string) => many.map((number) => part.replaceAll('citation-1', `citation-${number}`))
    const front = body!.slice(0, body!.indexOf('Avant.'))
    const markdown = front + cites(body!.slice(front.length)).join('\n') + cites(notes!).join('')
    let read = 0
    const verified = verifyMarkdown(markdown, {
      textOf: () => {
        read++
        return `Ajout. ${text}`
      },
      speakerOf: () => undefined,
    })
    expect(verified.map(({ verdict }) => verdict)).toEqual(many.map(() => 'moved'))
    expect(read).toBe(1)
  })

  it('takes no part of a longer word for words that moved', () => {
    const within = text.replace('rien de tel', 'rien de telle')
    expect(verdicts(exported(inline).replace('rien de tel.', 'rien de tel'), within)).toEqual(['changed'])
  })

  it('sees that words are put in another mouth', () => {
    for (const body of [inline, alone, 'Il a [nié](florilege://citation/1).']) {
      const markdown = exported(body)
      expect(verdicts(markdown, text, 'Jensen Huang')).toEqual(['true'])
      expect(verdicts(markdown, text, 'Zoé Okafor')).toEqual(['speaker changed'])
      expect(verdicts(markdown, text, null)).toEqual(['speaker changed'])
      const footnote = markdown.replace(']: Jensen Huang, ', ']: Zoé Okafor, ')
      expect(verdicts(footnote, text, 'Jensen Huang')).toEqual(['speaker changed'])
    }
    const attributed = exported(alone).replace('— Jensen Huang', '— Zoé Okafor')
    expect(verdicts(attributed, text, 'Jensen Huang')).toEqual(['speaker changed'])
    expect(verdicts(exported(alone).replace('rien', 'tout'), text, 'Zoé Okafor')).toEqual(['changed'])
  })

  it('says when the source or the footnote is missing', () => {
    expect(verdicts(exported(inline), null)).toEqual(['source missing'])
    expect(verdicts(exported(inline).split('[^citation-1]: ')[0]!)).toEqual(['source missing'])
  })
})
