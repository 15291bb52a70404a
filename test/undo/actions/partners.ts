/** What people do with the master tables: partners, offices, regions and their teams; adding, correcting, merging. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { officeGroups, partnerKinds } from '../../../src/shared/partners/enums'
import type { OfficeInput, PartnerInput } from '../../../src/shared/partners/model'
import { any, living, on, trashed, type Action, type World } from '../world'

export const partnerActions: readonly Action[] = [
  {
    routes: ['partners.save'],
    weight: 3,
    run: async (world) => {
      const id = world.draw.chance(50) ? await world.one('partners', 'no') : null
      await world.ask('partners.save', { id, input: await newPartner(world) })
    },
  },
  { routes: ['partners.trash'], run: on(living('partners'), ({ ask }, id) => ask('partners.trash', { id })) },
  {
    routes: ['partners.restore'],
    run: on(
      trashed('partners', ({ ask }, id) => ask('partners.trash', { id })),
      ({ ask }, id) => ask('partners.restore', { id }),
    ),
  },
  {
    routes: ['partners.addAlias'],
    weight: 2,
    run: on(living('partners'), ({ ask, draw }, id) => ask('partners.addAlias', { id, name: draw.text() })),
  },
  {
    routes: ['partners.dropAlias'],
    run: on(any('partner_aliases'), ({ ask }, id) => ask('partners.dropAlias', { id })),
  },
  {
    routes: ['partners.merge'],
    weight: 2,
    run: onTwo('partners', async (world, keepId, loseId) => {
      const kept = await world.ask('partners.get', { id: keepId })
      const input = world.draw.chance(60) && kept.value ? kept.value.input : await newPartner(world)
      await world.ask('partners.merge', { keepId, loseId, input })
    }),
  },
  {
    routes: ['offices.save'],
    weight: 2,
    run: async (world) => {
      const id = world.draw.chance(50) ? await world.one('offices', 'no') : null
      await world.ask('offices.save', { id, input: newOffice(world) })
    },
  },
  { routes: ['offices.trash'], run: on(living('offices'), ({ ask }, id) => ask('offices.trash', { id })) },
  {
    routes: ['offices.restore'],
    run: on(
      trashed('offices', ({ ask }, id) => ask('offices.trash', { id })),
      ({ ask }, id) => ask('offices.restore', { id }),
    ),
  },
  {
    routes: ['offices.merge'],
    run: onTwo('offices', (world, keepId, loseId) =>
      world.ask('offices.merge', { keepId, loseId, input: newOffice(world) }),
    ),
  },
  {
    routes: ['offices.addAlias'],
    run: on(living('offices'), ({ ask, draw }, id) => ask('offices.addAlias', { id, name: draw.text() })),
  },
  {
    routes: ['offices.dropAlias'],
    run: on(any('office_aliases'), ({ ask }, id) => ask('offices.dropAlias', { id })),
  },
  {
    routes: ['distinct.mark'],
    weight: 2,
    run: (world) => {
      const kind = world.draw.pick(['partner', 'office'] as const)
      return onTwo(`${kind}s`, ({ ask }, a, b) => ask('distinct.mark', { kind, ids: [a, b] }))(world)
    },
  },
  {
    routes: ['distinct.unmark'],
    run: on(any('distinct_pairs'), ({ ask }, id) => ask('distinct.unmark', { id })),
  },
  {
    routes: ['regions.saveTeam'],
    weight: 2,
    run: on(any('regions'), (world, regionId) =>
      world.ask('regions.saveTeam', {
        regionId,
        input: world.draw.maybe(
          () => ({
            decreeNumber: world.draw.maybe(world.draw.text),
            decreeOn: world.draw.maybe(() => world.day(-900, 0)),
            validUntil: world.draw.maybe(() => world.day(1, 400)),
            note: world.draw.maybe(world.draw.text),
          }),
          75,
        ),
      }),
    ),
  },
  { routes: ['regions.import'], run: importRegions },
]

function onTwo(table: string, body: (world: World, a: string, b: string) => Promise<unknown>) {
  return async (world: World): Promise<void> => {
    const [a, b] = world.draw.some(await world.ids(table, 'no'), 2, 2)
    if (a !== undefined && b !== undefined) await body(world, a, b)
  }
}

async function newPartner(world: World): Promise<z.input<typeof PartnerInput>> {
  const { draw } = world
  return {
    name: draw.text(),
    kind: draw.pick(partnerKinds),
    regionId: draw.chance(50) ? await world.one('regions', 'any') : null,
    countryCode: draw.maybe(() => draw.pick(['JP', 'AU', 'MY'])),
    headPost: draw.maybe(draw.text),
    address: draw.maybe(draw.text),
    contactName: draw.maybe(draw.text),
    phone: draw.maybe(() => '0401-3121000'),
    email: draw.maybe(() => 'mitra@contoh.id'),
    notes: draw.maybe(draw.text),
  }
}

const newOffice = ({ draw }: World): z.input<typeof OfficeInput> => ({
  name: `Dinas ${draw.text()}`,
  shortName: draw.maybe(() => `D${draw.int(1, 30)}`),
  group: draw.pick(officeGroups),
})

/** New regions of another province, and other names for those that are there already. */
async function importRegions({ ask, draw, program }: World): Promise<void> {
  const codes = draw.some(['73.01', '73.71', '74.01', '74.03', '74.71', '91.01'], 3, 1)
  const lines = codes.map(
    (code) => `${code};${code.endsWith('71') ? 'Kota' : 'Kabupaten'} ${draw.text()};${draw.text()}`,
  )
  const path = join(program.folder, 'daerah.csv')
  await writeFile(path, ['kode;nama;ibu kota', ...lines].join('\n'))
  program.choose(path)
  await ask('regions.import', {})
}
