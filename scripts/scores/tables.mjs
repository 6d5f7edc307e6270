/** The goals, where one is set. */
const names = [
  ['fr-wikinews.dev', 0.91],
  ['fr-wikipedia.dev', 0.85],
  ['fr-mixed.dev', 0.85],
  ['en-wikipedia.dev', null],
  ['en-crossner.dev', 0.8],
  ['en-wikigold.dev', 0.8],
]
const quotes = ['fr-quotes.dev', 'fr-written.dev', 'en-quotes.dev', 'en-written.dev']
const amounts = [
  ['fr-figures.dev', 'figures'],
  ['en-figures.dev', 'figures'],
  ['fr-dates.dev', 'dates'],
  ['en-dates.dev', 'dates'],
]

/** The tables of the marked texts; `score` answers the figures of one file. */
export function tablesOf(score, stress) {
  const found = names.map(([file, goal]) => [file, goal, score(file, 'entities')])
  const news = found[0][2].f1
  const nameRows = found.map(([file, goal, scores]) => [file, ...shares(scores, entityColumns), share(goal)])
  const hard = score(stress, 'entities')
  const loss = (news - hard.f1) * 100
  nameRows.push([
    `${stress} (${loss.toFixed(1)} points lost)`,
    ...shares(hard, entityColumns),
    share(news - 0.03),
  ])
  return [
    titled('Names', ['texts', 'F1', 'precision', 'recall', 'untyped F1', 'goal F1'], nameRows),
    titled(
      'Quotes',
      ['texts', 'words F', 'exact F', 'found', 'speaker', 'cue', 'kind'],
      quotes.map((file) => [
        file,
        ...shares(score(file, 'quotes'), ['f1', 'exact', 'found', 'speaker', 'cue', 'kind']),
      ]),
    ),
    titled(
      'Figures and dates',
      ['texts', 'F1', 'precision', 'recall', 'span', 'goal F1'],
      amounts.map(([file, what]) => [
        file,
        ...shares(score(file, what), ['f1', 'precision', 'recall', 'span']),
        share(0.95),
      ]),
    ),
  ]
}

const entityColumns = ['f1', 'precision', 'recall', 'untyped']

/** Whole articles with everything marked, and how far each figure should be. */
export function articleTable(total) {
  const of = ({ right, gold }) => `${right} of ${gold}`
  const { deals, checks, notQuotes, head, blocks } = total
  return titled(
    'Whole articles',
    ['what', 'measured', 'goal'],
    [
      ['names F', share(total.entities.f), share(0.88)],
      ['grouping of mentions F', share(total.grouping), share(0.9)],
      ['quotes P', share(total.quotes.p), ''],
      ['quotes R', share(total.quotes.r), ''],
      ['quotes F', share(total.quotes.f), share(0.95)],
      ['kind of quote', share(total.kind), ''],
      ['speaker', share(total.speaker), share(0.9)],
      ['via', share(total.via), ''],
      ['cue', share(total.cue), ''],
      ['no quotes, given as quotes', `${notQuotes.given} of ${notQuotes.gold}`, 'at most 5 %'],
      ['figures F', share(total.figures.f), share(0.95)],
      ['dates F', share(total.dates.f), share(0.9)],
      ['deals', of(deals), '70 %'],
      ['steps of deals', `${deals.history} of ${deals.historyAsked}`, ''],
      ['checks', of(checks), ''],
      ['false checks', String(checks.alarms), ''],
      ['title, author and date', of(head), ''],
      ['blocks', of(blocks), ''],
    ],
  )
}

/** A table in Markdown under its title. */
export function titled(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const rule = line(head.map((_, i) => (i === 0 ? '---' : '--:')))
  return [`### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n')
}

/** A share in percent; a dash where there is none. */
export function share(value) {
  return typeof value === 'number' ? (value * 100).toFixed(1) : '–'
}

function shares(scores, columns) {
  return columns.map((column) => share(scores[column]))
}
