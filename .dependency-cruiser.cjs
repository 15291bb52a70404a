/** The import table of docs/architecture.md as rules. Imports of types count too. */

const electron = '^electron(/|$)|node_modules/electron/|node_modules/electron-log/(main|renderer|preload)'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^electron$', '[.](css|woff2|svg|png)'] },
    },
    {
      name: 'only-shell-and-preload-know-electron',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main/shell|preload)/' },
      to: { path: electron },
    },
    {
      name: 'main-does-not-import-shell',
      comment: 'Features get what the shell offers passed in, as ports of main/platform.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '^src/main/(shell/|index\\.ts$|compose\\.ts$)' },
      to: { path: '^src/main/shell/' },
    },
    {
      name: 'shared-imports-shared',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'shared-knows-no-node',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-uses-pure-libraries',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|date-fns|temporal-polyfill|rrule)/' },
    },
    {
      name: 'main-imports-main-and-shared',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/(renderer|preload|worker|print)/' },
    },
    {
      name: 'main-feature-to-feature-by-use-cases',
      comment: 'Handlers are thin ends: nobody but the wiring imports them.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '^src/main/(compose|workspace|features|index)\\.ts$|\\.test\\.ts$' },
      to: { path: '^src/main/[^/]+/handlers\\.ts$' },
    },
    {
      name: 'foundation-knows-no-feature',
      severity: 'error',
      from: { path: '^src/main/(database|platform|ipc)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/main/', pathNot: '^src/main/(database|platform|ipc)/' },
    },
    {
      name: 'worker-imports-shared-and-print',
      severity: 'error',
      from: { path: '^src/worker/' },
      to: { path: '^src/', pathNot: '^src/(worker|shared|print)/' },
    },
    {
      name: 'worker-has-no-database',
      severity: 'error',
      from: { path: '^src/worker/' },
      to: { path: 'node_modules/(sqlite3|@appthreat/sqlite3|drizzle-orm)/' },
    },
    {
      name: 'print-imports-shared',
      severity: 'error',
      from: { path: '^src/print/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: '^src/(print|shared)/' },
    },
    {
      name: 'print-uses-react-only',
      severity: 'error',
      from: { path: '^src/print/', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/', pathNot: 'node_modules/((@types/)?react(-dom)?|qrcode)/' },
    },
    {
      name: 'print-knows-no-node',
      severity: 'error',
      from: { path: '^src/print/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-imports-ipc',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { path: '^src/', pathNot: '^src/(preload|shared/ipc)/' },
    },
    {
      name: 'renderer-imports-renderer-shared-print',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/', pathNot: '^src/(renderer|shared|print)/' },
    },
    {
      name: 'renderer-knows-no-node',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-features-are-apart',
      severity: 'error',
      from: { path: '^src/renderer/([^/]+)/', pathNot: '^src/renderer/(app|ipc|ui)/' },
      to: { path: '^src/renderer/([^/]+)/', pathNot: '^src/renderer/(app|ipc|ui|records|$1)/' },
    },
    {
      name: 'renderer-ui-knows-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/(ui|ipc)/' },
      to: { path: '^src/renderer/', pathNot: '^src/renderer/(ui|ipc)/|^src/renderer/app/theme/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '\\.test\\.tsx?$|^scripts/(demo|bench)/' },
      to: { path: '^test/|\\.test\\.tsx?$' },
    },
    { name: 'source-imports-no-scripts', severity: 'error', from: { path: '^src/' }, to: { path: '^scripts/' } },
    {
      name: 'setup-needs-nothing-installed',
      comment: 'Set-up runs before there are dependencies.',
      severity: 'error',
      from: { path: '^scripts/[^/]+\\.mjs$|^scripts/lib/', pathNot: '^scripts/lib/fallback\\.mjs$' },
      to: { dependencyTypes: ['npm', 'npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
}
