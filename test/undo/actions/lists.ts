/** Saved views, the import of a list, and the history itself: undo, redo, taking back. */
import { join } from 'node:path'
import { viewLists } from '../../../src/shared/views/contract'
import { ImportSettings } from '../../../src/shared/imports/model'
import { usualLine, writeRegister } from '../../support/make-register'
import { any, on, type Action, type World } from '../world'

export const listActions: readonly Action[] = [
  {
    routes: ['views.add'],
    weight: 2,
    run: (world) =>
      world.ask('views.add', {
        list: world.draw.pick(viewLists),
        name: world.draw.text().slice(0, 60),
        state: newState(world),
      }),
  },
  {
    routes: ['views.rename'],
    run: on(any('saved_views'), ({ ask, draw }, id) => ask('views.rename', { id, name: draw.text().slice(0, 60) })),
  },
  {
    routes: ['views.overwrite'],
    run: on(any('saved_views'), (world, id) => world.ask('views.overwrite', { id, state: newState(world) })),
  },
  {
    routes: ['views.move'],
    weight: 2,
    run: on(any('saved_views'), ({ ask, draw }, id) => ask('views.move', { id, by: draw.pick([-1, 1]) })),
  },
  { routes: ['views.remove'], run: on(any('saved_views'), ({ ask }, id) => ask('views.remove', { id })) },
  {
    routes: ['imports.choose', 'imports.read', 'imports.plan', 'imports.rows', 'imports.findings', 'imports.commit'],
    run: importList,
  },
  { routes: ['history.undo'], weight: 2, run: ({ ask }) => ask('history.undo', {}) },
  {
    routes: ['history.redo'],
    run: async ({ ask, draw }) => {
      for (let steps = draw.int(1, 3); steps > 0; steps--) await ask('history.undo', {})
      while ((await ask('history.redo', {})).value && draw.chance(70));
    },
  },
  {
    routes: ['history.takeBack'],
    weight: 2,
    run: async ({ ask, draw }) => {
      const { value } = await ask('history.batches', { limit: 25 })
      const steps = value?.rows.filter(({ undoable, undoneBy }) => undoable && undoneBy === null) ?? []
      if (steps.length > 0)
        await ask('history.takeBack', { batchId: draw.pick(steps).id, skipChanged: draw.chance(50) })
    },
  },
]

const newState = ({ draw }: World) => ({
  filter: { text: draw.text(), year: draw.int(2020, 2026) },
  columns: draw.some(['title', 'numbers', 'scheme', 'endsOn'], 4),
  sort: 'title',
  direction: draw.pick(['asc', 'desc'] as const),
})

async function importList({ ask, draw, program }: World): Promise<void> {
  const path = join(program.folder, 'daftar.xlsx')
  await writeRegister(
    path,
    Array.from({ length: draw.int(1, 3) }, () => usualLine(draw.int(0, 60))),
  )
  program.choose(path)
  const { value: file } = await ask('imports.choose', {})
  if (!file) return
  const { value: overview } = await ask('imports.read', { token: file.token })
  const sheets = overview?.sheets.map(({ name, mapping }) => ({ name, included: true, mapping })) ?? []
  const settings = ImportSettings.parse({ sheets })
  const { value: plan } = await ask('imports.plan', { token: file.token, settings })
  if (!plan) return
  const { planId } = plan
  await ask('imports.rows', { planId })
  await ask('imports.findings', { planId, severity: 'warning' })
  await ask('imports.commit', { planId })
}
