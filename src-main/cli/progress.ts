import type { Announcement } from '../api/contract/announcement'
import { roughly } from '../model/remaining'
import { m } from '../../messages.compiled/messages.js'
import { getLocale } from '../../messages.compiled/runtime.js'
import { visible } from './terminal'

interface ProgressLine {
  hear(announcement: Announcement): void
  /** Prints lines while the progress is out of the way. */
  apart(work: () => void): void
}

const clear = '\r\u001b[2K'

/** One line at the foot of a terminal: which file, how far, how long still. Nothing where nobody looks. */
export function progressLine(out: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!out.isTTY) return { hear: () => undefined, apart: (work) => work() }
  let line = ''
  const draw = () => void out.write(`${clear}${line}`)
  return {
    hear(said) {
      if (said.type !== 'import') return
      line = said.done < said.total ? cut(visible(lineOf(said)), out.columns || 80) : ''
      draw()
    },
    apart(work) {
      out.write(clear)
      work()
      draw()
    },
  }
}

function lineOf({ name, done, total, remaining }: Extract<Announcement, { type: 'import' }>): string {
  const far = m.import_far({ done: done + 1, total })
  return [far, remaining === null ? m.import_estimating() : timeLeft(remaining), name].join(' · ')
}

function timeLeft(milliseconds: number): string {
  const { value, unit } = roughly(milliseconds)
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const
  return m.import_remaining({ amount: new Intl.NumberFormat(getLocale(), style).format(value) })
}

/** A line that wrapped could not be cleared. */
function cut(line: string, columns: number): string {
  return line.length < columns ? line : `${line.slice(0, columns - 2)}…`
}
