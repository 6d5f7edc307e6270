import { share, titled } from './tables.mjs'

const sum = (values) => values.reduce((total, value) => total + value, 0)

/** The scores of files by format; a file that is rightly refused has no words. */
export function readerTable(scored) {
  const formats = [...new Set(scored.map(({ format }) => format))].sort()
  const rows = formats.map((format) => [format, ...figures(scored.filter((file) => file.format === format))])
  return titled(
    'By format',
    ['format', 'files', 'fields (goal 95.0)', 'words in order (goal 98.0)', 'lowest', 'refused', 'faults'],
    [...rows, ['all', ...figures(scored)]],
  )
}

function figures(files) {
  const read = files.map(({ words }) => words).filter((words) => words !== null)
  const [right, asked] = [0, 1].map((part) => sum(files.map(({ fields }) => fields[part])))
  return [
    String(files.length),
    share(right / asked),
    share(sum(read) / read.length),
    share(Math.min(...read)),
    String(files.length - read.length),
    String(sum(files.map(({ faults }) => faults.length))),
  ]
}
