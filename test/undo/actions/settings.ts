/** What managers set up: unit, letterhead, papers, numbers, signatories, days off and profiles. */
import { join } from 'node:path'
import { listedMarks } from '../../../src/shared/holidays/model'
import { signPrefixes } from '../../../src/shared/papers/model'
import { roles } from '../../../src/shared/people/enums'
import { makePng } from '../../support/make-files'
import { any, on, type Action, type World } from '../world'

export const settingsActions: readonly Action[] = [
  {
    routes: ['settings.saveUnit'],
    run: onSettings(({ ask, draw }, { unit }) =>
      ask('settings.saveUnit', {
        ...unit,
        shortName: draw.text(),
        timeZone: draw.pick(['Asia/Makassar', 'Asia/Jayapura']),
      }),
    ),
  },
  {
    routes: ['settings.saveLetterhead'],
    run: onSettings(({ ask, draw }, { letterhead }) =>
      ask('settings.saveLetterhead', { ...letterhead, address: [draw.text()], showEmblem: draw.chance(50) }),
    ),
  },
  {
    routes: ['settings.chooseEmblem'],
    run: async ({ ask, draw, program }) => {
      program.choose(await makePng(join(program.folder, 'lambang.png'), 30 + draw.int(1, 4), 40))
      await ask('settings.chooseEmblem', {})
    },
  },
  {
    routes: ['settings.savePaper'],
    run: onSettings(({ ask, draw }, { paper }) =>
      ask('settings.savePaper', {
        ...paper,
        paper: draw.pick(['F4', 'A4']),
        numberStyle: draw.pick(['halaman', 'resmi']),
      }),
    ),
  },
  {
    routes: ['settings.saveNumbers'],
    run: ({ ask, draw }) =>
      ask('settings.saveNumbers', {
        invitationPattern: `005/{nomor}/${draw.int(1, 9)}`,
        reportPattern: draw.maybe(() => '{nomor}'),
        minutesPattern: draw.maybe(() => '{nomor}/NOTULA/{tahun}'),
      }),
  },
  {
    routes: ['settings.saveLetters'],
    run: ({ ask, draw }) =>
      ask('settings.saveLetters', { addresseeSide: draw.pick(['left', 'right']), blankRows: draw.int(0, 60) }),
  },
  { routes: ['signatories.save'], weight: 2, run: saveSignatory },
  {
    routes: ['signatories.move'],
    run: on(any('signatories'), ({ ask, draw }, id) => ask('signatories.move', { id, position: draw.int(1, 3) })),
  },
  { routes: ['signatories.remove'], run: on(any('signatories'), ({ ask }, id) => ask('signatories.remove', { id })) },
  {
    routes: ['holidays.save'],
    weight: 2,
    run: async ({ ask, draw, one, day }) => {
      const id = draw.chance(40) ? await one('holidays', 'any') : null
      await ask('holidays.save', { id, input: { day: day(-200, 200), name: draw.text() } })
    },
  },
  { routes: ['holidays.remove'], run: on(any('holidays'), ({ ask }, id) => ask('holidays.remove', { id })) },
  { routes: ['holidays.mark'], weight: 2, run: markHoliday },
  { routes: ['people.save'], weight: 2, run: savePerson },
  {
    routes: ['people.remove'],
    run: on(
      (world) => world.one('people', 'no', others),
      ({ ask }, id) => ask('people.remove', { id }),
    ),
  },
  {
    routes: ['people.restore'],
    weight: 2,
    run: on(
      (world) => world.one('people', 'only'),
      ({ ask }, id) => ask('people.restore', { id }),
    ),
  },
]

/** Without the first manager, who has to go on. */
const others = `name <> 'Pengelola Pertama'`

type Settings = NonNullable<Awaited<ReturnType<typeof readSettings>>>
const readSettings = async ({ ask }: World) => (await ask('settings.get', {})).value

function onSettings(body: (world: World, settings: Settings) => Promise<unknown>) {
  return async (world: World): Promise<void> => {
    const settings = await readSettings(world)
    if (settings) await body(world, settings)
  }
}

async function saveSignatory({ ask, draw, one }: World): Promise<void> {
  const prefix = draw.maybe(() => draw.pick(signPrefixes))
  await ask('signatories.save', {
    id: draw.chance(40) ? await one('signatories', 'any') : null,
    value: { prefix, behalfLines: prefix ? [draw.text()] : [], roleLines: [draw.text()], name: draw.text() },
  })
}

async function markHoliday({ ask, draw }: World): Promise<void> {
  const { value } = await ask('holidays.list', { year: 2026 })
  const listed = value?.rows.filter(({ source }) => source === 'LISTED') ?? []
  if (listed.length > 0) await ask('holidays.mark', { day: draw.pick(listed).day, mark: draw.pick(listedMarks) })
}

async function savePerson({ ask, draw, one }: World): Promise<void> {
  const id = draw.chance(50) ? await one('people', 'no', others) : null
  await ask('people.save', { id, input: { name: draw.text(), post: draw.maybe(draw.text), role: draw.pick(roles) } })
}
