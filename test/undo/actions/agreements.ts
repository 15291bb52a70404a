/** What people do with agreements: enter, correct, link, close, trash, tag, change many at once. */
import {
  affairCodes,
  closings,
  copyKinds,
  documentKinds,
  parentRelations,
  schemes,
  termKinds,
  termUnits,
} from '../../../src/shared/agreements/enums'
import type { AgreementEntry } from '../../../src/shared/guards/model'
import type { z } from 'zod'
import { living, on, trashed, type Action, type World } from '../world'

type Entry = z.input<typeof AgreementEntry>
type Saving = { id: string | null; entry: Entry }

export const agreementActions: readonly Action[] = [
  {
    routes: ['agreements.create'],
    weight: 3,
    run: async (world) => save(world, { id: null, entry: await newEntry(world) }),
  },
  { routes: ['agreements.update'], weight: 3, run: on(living('agreements'), change) },
  {
    routes: ['agreements.trash'],
    run: async (world) => {
      const ids = world.draw.some(await world.ids('agreements', 'no'), 2, 1)
      if (ids.length > 0) await world.ask('agreements.trash', { ids })
    },
  },
  {
    routes: ['agreements.restore'],
    run: on(
      trashed('agreements', ({ ask }, id) => ask('agreements.trash', { ids: [id] })),
      (world, id) => world.ask('agreements.restore', { ids: [id] }),
    ),
  },
  { routes: ['agreements.close'], run: on(living('agreements'), close) },
  { routes: ['chains.link'], run: on(living('agreements'), link) },
  { routes: ['bulk.apply'], weight: 2, run: changeMany },
  {
    routes: ['tags.set'],
    weight: 2,
    run: on(living('agreements'), (world, agreementId) =>
      world.ask('tags.set', { agreementId, names: world.draw.some(tagNames, 4) }),
    ),
  },
  {
    routes: ['tags.rename'],
    run: on(anyTag, (world, id) =>
      world.ask('tags.rename', { id, name: world.draw.pick([...tagNames, world.draw.text().slice(0, 40)]) }),
    ),
  },
  {
    routes: ['tags.merge'],
    run: on(anyTag, async (world, into) => {
      const ids = world.draw.some(await world.ids('tags'), 2, 1)
      await world.ask('tags.merge', { ids, into })
    }),
  },
  { routes: ['tags.remove'], run: on(anyTag, (world, id) => world.ask('tags.remove', { id })) },
]

const tagNames = ['prioritas', 'wisata', 'pangan', 'perlu dilihat', 'Gubernur', 'arsip']

function anyTag(world: World): Promise<string | null> {
  return world.one('tags', 'any')
}

/** Saves; where the guards ask for a reason, mostly gives one, as a person does. */
async function save(world: World, { id, entry }: Saving): Promise<void> {
  const send = (input: Entry) =>
    id === null ? world.ask('agreements.create', input) : world.ask('agreements.update', { id, input })
  const { error } = await send(entry)
  const asked = (error?.details as { guards?: { guard: string }[] } | undefined)?.guards
  if (!asked || world.draw.chance(20)) return
  const reasons = Object.fromEntries(asked.map(({ guard }) => [guard, world.draw.text()]))
  await send({ ...entry, reasons })
}

async function change(world: World, id: string): Promise<void> {
  const { draw } = world
  const { value } = await world.ask('agreements.get', { id })
  if (!value) return
  const fresh = await newEntry(world)
  const parts: Partial<Entry>[] = [
    { title: fresh.title },
    { parties: fresh.parties ?? [], signedOn: null },
    { officeIds: fresh.officeIds ?? [], affairCodes: fresh.affairCodes ?? [] },
    { scheme: fresh.scheme, documentKind: fresh.documentKind },
    { notes: fresh.notes, valueRupiah: fresh.valueRupiah, copyKind: fresh.copyKind, copyPlace: fresh.copyPlace },
    { termKind: fresh.termKind, termCount: fresh.termCount, termUnit: fresh.termUnit, endsOn: fresh.endsOn },
    { processStartedOn: fresh.processStartedOn, signedOn: fresh.signedOn, startsOn: fresh.startsOn },
    { parentId: null, parentRelation: null },
    fresh,
  ]
  const changed = Object.assign({}, ...draw.some(parts, 3)) as Partial<Entry>
  await save(world, { id, entry: { ...value.input, ...changed } })
}

export async function newEntry(world: World): Promise<Entry> {
  const { draw } = world
  const signedOn = draw.maybe(() => world.day(-900, -1), 60)
  const partners = draw.some(await world.ids('partners', 'no'), 4, signedOn ? 2 : 0)
  const termKind = draw.pick(termKinds)
  const parentId = draw.chance(25) ? await world.one('agreements', 'no') : null
  return {
    scheme: draw.pick(schemes),
    documentKind: draw.pick(documentKinds),
    title: draw.text(),
    subject: draw.maybe(draw.text),
    objective: draw.maybe(draw.text),
    scope: draw.maybe(draw.text),
    affairCodes: draw.some(affairCodes, 3),
    officeIds: draw.some(await world.ids('offices', 'no'), 3),
    parties: partners.map((partnerId) => party(world, partnerId)),
    processStartedOn: draw.maybe(() => world.day(-1200, -901)),
    signedOn,
    signedPlace: draw.maybe(draw.text),
    startsOn: signedOn && draw.maybe(() => signedOn),
    termKind,
    termCount: termKind === 'JANGKA' ? draw.int(1, 60) : null,
    termUnit: termKind === 'JANGKA' ? draw.pick(termUnits) : null,
    endsOn: termKind === 'SAMPAI' ? world.day(0, 900) : null,
    valueRupiah: draw.maybe(() => draw.pick([0, 1, 640_000_000, 9_000_000_000_000_000])),
    fundingSource: draw.maybe(draw.text),
    copyKind: draw.maybe(() => draw.pick(copyKinds)),
    copyPlace: draw.maybe(draw.text),
    parentId,
    parentRelation: parentId === null ? null : draw.pick(parentRelations),
    notes: draw.maybe(draw.text),
  }
}

const party = ({ draw, day }: World, partnerId: string): NonNullable<Entry['parties']>[number] => {
  const powerNumber = draw.maybe(draw.text, 20)
  return {
    partnerId,
    // Few numbers, so that guards find the same one twice.
    number: draw.maybe(() => `119/${draw.int(1, 9)}/2026`, 70),
    signatoryName: draw.maybe(draw.text),
    signatoryPost: draw.maybe(() => draw.pick(['Gubernur', 'Bupati', 'Direktur', 'Rektor'])),
    powerNumber,
    powerDate: powerNumber && day(-900, -1),
  }
}

async function close(world: World, id: string): Promise<void> {
  const { draw } = world
  const closing = draw.maybe(() => draw.pick(closings), 75)
  await world.ask('agreements.close', {
    id,
    closing,
    on: closing === 'DIAKHIRI' ? world.day(-300, 0) : null,
    reason: closing && draw.text(),
    alsoIds: draw.chance(20) ? draw.some(await world.ids('agreements', 'no', `parent_id = '${id}'`), 2) : [],
  })
}

async function link(world: World, id: string): Promise<void> {
  const parentId = world.draw.chance(70) ? await world.one('agreements', 'no') : null
  const relation = parentId === null ? null : world.draw.pick(parentRelations)
  const send = (reasons: Record<string, string>) => world.ask('chains.link', { id, parentId, relation, reasons })
  const { error } = await send({})
  const asked = (error?.details as { guards?: { guard: string }[] } | undefined)?.guards
  if (asked) await send(Object.fromEntries(asked.map(({ guard }) => [guard, world.draw.text()])))
}

async function changeMany(world: World): Promise<void> {
  const { draw } = world
  const ids = draw.some(await world.ids('agreements', 'any'), 6, 1)
  if (ids.length === 0) return
  await world.ask('bulk.apply', {
    ids,
    change: {
      addTags: draw.some(tagNames, 2),
      removeTagIds: draw.some(await world.ids('tags'), 1),
      addOfficeIds: draw.some(await world.ids('offices', 'no'), 1),
      removeOfficeIds: draw.some(await world.ids('offices', 'no'), 1),
      addAffairs: draw.some(affairCodes, 1),
      removeAffairs: draw.some(affairCodes, 1),
      ...(draw.chance(30) && { copyKind: draw.maybe(() => draw.pick(copyKinds)) }),
      ...(draw.chance(30) && { copyPlace: draw.maybe(draw.text) }),
      appendNotes: draw.maybe(draw.text),
    },
  })
}
