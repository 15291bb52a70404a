import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { makePng } from '../../../test/support/make-files'
import { Signatory } from '../../shared/papers/model'
import { defaultSettings } from '../../shared/settings/defaults'
import { changeBatch } from '../database/schema/changes'
import { files } from '../database/schema/files'
import { settings as table } from '../database/schema/settings'
import { createHistory } from '../history/history'
import { readEmblem, type EmblemStore } from './emblem'
import { listSignatories, readSettings, readUnit } from './queries'
import { createSettings, type SettingsUseCases } from './settings'
import { createSignatories, type Signatories } from './signatories'

let t: TestDatabase
let settings: SettingsUseCases
let signatories: Signatories
const sha256 = 'ab'.repeat(32)
const emblems: EmblemStore = {
  take: () => Promise.resolve({ sha256, bytes: 10, type: 'PNG', condition: 'BAIK', pages: 1 }),
}

beforeEach(async () => {
  t = await openTestDatabase()
  settings = createSettings({ ...t, emblems })
  signatories = createSignatories(t)
})
afterEach(() => t.dispose())

const aSignatory = (name: string) => Signatory.parse({ roleLines: ['KEPALA BIRO'], name })
const names = async () => (await listSignatories(t.db)).map(({ value, position }) => `${position} ${value.name}`)

describe('sections', () => {
  test('have defaults until they are saved, survive a restart, and can be undone', async () => {
    expect(await readSettings(t.db)).toEqual(defaultSettings)
    expect(await readUnit(t.db)).toBeNull()
    const unit = { ...defaultSettings.unit, unitName: 'Biro Kerja Sama', autoLockMinutes: null }
    await settings.save('unit', unit, testActor)
    await settings.save('letters', { addresseeSide: 'right', blankRows: 3 }, testActor)
    await t.reopen()
    expect(await readSettings(t.db)).toEqual({
      ...defaultSettings,
      unit,
      letters: { addresseeSide: 'right', blankRows: 3 },
    })
    const history = createHistory({ db: t.db, commands: t.commands })
    expect((await history.undo(testActor)).label).toBe('Mengubah bentuk surat')
    expect((await readSettings(t.db)).letters.blankRows).toBe(10)
  })

  test('a section that cannot be read has its defaults and does not harm the others', async () => {
    await settings.save(
      'numbers',
      { invitationPattern: 'X/{nomor}', reportPattern: null, minutesPattern: null },
      testActor,
    )
    await t.commands.run(testCommand(), (tx) => tx.insert(table).values({ id: 'paper', value: { paper: 'Folio' } }))
    const read = await readSettings(t.db)
    expect(read.paper).toEqual(defaultSettings.paper)
    expect(read.numbers.invitationPattern).toBe('X/{nomor}')
  })
})

describe('the emblem', () => {
  const image = (name: string, bytes: Buffer | string) => {
    const path = join(t.folder, name)
    writeFileSync(path, bytes)
    return path
  }

  test('is stored as a file and named by the letterhead', async () => {
    const path = await makePng(join(t.folder, 'lambang.png'))
    const letterhead = await settings.setEmblem(path, testActor)
    expect(letterhead).toMatchObject({ emblemFileId: sha256, showEmblem: true })
    expect((await readSettings(t.db)).letterhead).toEqual(letterhead)
    expect(await t.db.select().from(files)).toMatchObject([{ id: sha256, type: 'PNG' }])
  })

  test('is a PNG or JPEG by its bytes, not by its name, and at most 2 MB', async () => {
    const refused = { code: 'FILE_REFUSED' }
    await expect(readEmblem(image('a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'))).rejects.toMatchObject(refused)
    await expect(readEmblem(image('b.png', ''))).rejects.toMatchObject(refused)
    await expect(readEmblem(image('c.jpg', Buffer.alloc(2_100_000, 0xff)))).rejects.toMatchObject(refused)
    await expect(readEmblem(join(t.folder, 'nowhere.png'))).rejects.toMatchObject({ code: 'FILE_MISSING' })
    await expect(readEmblem(t.folder)).rejects.toMatchObject({ code: 'FILE_MISSING' })
    expect(await readEmblem(image('d.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0])))).toBe('JPEG')
  })
})

test('signatories keep their order when one is added, moved or removed', async () => {
  const ids = []
  for (const name of ['A', 'B', 'C']) ids.push((await signatories.save(null, aSignatory(name), testActor)).id)
  await signatories.move(ids[2]!, 1, testActor)
  expect(await names()).toEqual(['1 C', '2 A', '3 B'])
  await signatories.remove(ids[0]!, testActor)
  expect(await names()).toEqual(['1 C', '2 B'])
  await signatories.save(ids[1]!, aSignatory('B2'), testActor)
  expect(await names()).toEqual(['1 C', '2 B2'])
  await expect(signatories.save(ids[0]!, aSignatory('A'), testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await t.db.select().from(changeBatch)).map(({ label }) => label)).toContain('Menghapus penanda tangan A')
})
