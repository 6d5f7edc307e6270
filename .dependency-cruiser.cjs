/** Who may import whom: the arrows that ARCHITECTURE.md draws. */
const main = (folders) => `^src-main/(${folders})(/|\\.|$)`
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '(\\.(test|bench)\\.ts|/bench/[^/]+)$' },
  to: { path: '^(src-main|src-renderer|e2e|messages\\.compiled)/', pathNot: allowed },
})

/** What the window takes from the main process: shapes, and what both must say, fold and find alike. */
const shared = [
  main('model|telling'),
  '^src-main/text/(locate|folding|vocabulary)\\.ts$',
  '^src-main/api/contract/',
]

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    // mdast is a package of types alone.
    {
      name: 'no-orphan-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
    only('model-knows-only-itself', main('model'), main('model')),
    only('text-knows-model', main('text'), main('model|text')),
    only('telling-knows-model', main('telling'), [main('model|telling'), '^messages\\.compiled/']),
    only('readers-know-model-text', main('readers'), main('model|text|readers')),
    only('extract-knows-model-text', main('extract'), main('model|text|extract')),
    only('export-knows-model-text', main('export'), main('model|text|export')),
    only('store-knows-model-text', main('store'), main('model|text|store')),
    only('api-knows-the-library', main('api'), [
      main('model|text|telling|store|readers|extract|export|api'),
      '^messages\\.compiled/',
    ]),
    only('app-knows-api-model', main('app'), [
      main('model|telling|api|app'),
      '^src-main/store/(open|store|place|backup|changes|errors|window-lock)\\.ts$',
      '^messages\\.compiled/',
    ]),
    {
      name: 'only-app-knows-electron',
      severity: 'error',
      from: { path: '^src-main/', pathNot: '^src-main/(app/|index\\.ts|preload\\.ts)' },
      to: { path: '(^|/)electron(/|$)' },
    },
    only('window-knows-shapes', '^src-renderer/', ['^src-renderer/', ...shared, '^messages\\.compiled/']),
    {
      name: 'window-takes-types-of-the-contract',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/api/', dependencyTypesNot: ['type-only'] },
    },
    only('lib-knows-no-state', '^src-renderer/lib/', [
      '^src-renderer/lib/',
      ...shared,
      '^messages\\.compiled/',
    ]),
    only('components-know-lib', '^src-renderer/components/', [
      '^src-renderer/(lib|components)/',
      ...shared,
      '^messages\\.compiled/',
    ]),
    only('state-knows-lib', '^src-renderer/state/', [
      '^src-renderer/(lib|state)/',
      ...shared,
      '^messages\\.compiled/',
    ]),
  ],
  options: {
    doNotFollow: { path: 'node_modules|messages\\.compiled' },
    exclude: { path: '^(out|\\.runtime)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
      extensions: ['.ts', '.svelte', '.svelte.ts', '.js', '.mjs', '.json'],
    },
  },
}
