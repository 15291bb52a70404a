/** What people do with files: choose or drop real ones, describe, order, trash and restore them. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileRoles } from '../../../src/shared/files/enums'
import { makePdf, makePng } from '../../support/make-files'
import { living, on, trashed, type Action, type World } from '../world'

const targets = ['agreement', 'meeting', 'plan', 'followUp'] as const
const tables = { agreement: 'agreements', meeting: 'meetings', plan: 'plans', followUp: 'follow_ups' } as const

export const fileActions: readonly Action[] = [
  { routes: ['files.choose', 'files.drop', 'files.import'], weight: 2, run: bring },
  {
    routes: ['files.update'],
    weight: 2,
    run: on(living('attachments'), ({ ask, draw }, id) =>
      ask('files.update', { id, name: draw.text(), role: draw.pick(fileRoles), note: draw.maybe(draw.text) }),
    ),
  },
  {
    routes: ['files.move'],
    weight: 2,
    run: on(living('attachments'), ({ ask, draw }, id) => ask('files.move', { id, position: draw.int(1, 3) })),
  },
  { routes: ['files.trash'], run: on(living('attachments'), ({ ask }, id) => ask('files.trash', { id })) },
  {
    routes: ['files.restore'],
    run: on(
      trashed('attachments', ({ ask }, id) => ask('files.trash', { id })),
      ({ ask }, id) => ask('files.restore', { id }),
    ),
  },
]

async function bring(world: World): Promise<void> {
  const { draw, program } = world
  const kind = draw.pick(targets)
  const table = tables[kind]
  const column = kind === 'followUp' ? 'follow_up_id' : `${kind}_id`
  const more = draw.chance(50) ? await world.one(table, 'no', `id in (select ${column} from attachments)`) : null
  const id = more ?? (await world.one(table, 'no'))
  if (id === null) return
  const path = await makeFile(world)
  const isDrop = draw.chance(50)
  if (!isDrop) program.choose(path)
  const { value: offered } = isDrop ? await world.ask('files.drop', {}, [path]) : await world.ask('files.choose', {})
  if (!offered) return
  const tokens = offered.map(({ token }) => token)
  await world.ask('files.import', { target: { kind, id }, tokens, role: draw.pick(fileRoles) })
}

/** Few kinds of bytes, so that one file hangs on several records; some that are refused. */
async function makeFile({ draw, program }: World): Promise<string> {
  const path = join(program.folder, `Pindaian ${draw.int(1, 5)}`)
  if (draw.chance(10)) {
    await writeFile(`${path}.txt`, 'bukan dokumen')
    return `${path}.txt`
  }
  if (draw.chance(15)) return makePdf(`${path}.pdf`, 1, `${draw.int(1, 2)}`)
  return makePng(`${path}.png`, 10 + draw.int(1, 6), 10)
}
