import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FileTarget } from '../../shared/files/model'
import { AgreementId } from '../../shared/ids/ids'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { makePdf, makePng } from '../../../test/support/make-files'
import { hashFile, takeIn } from '../../worker/files/intake'
import { agreements } from '../database/schema/agreements'
import { createFiles, type Files } from './files'
import { createOffers, type Offers } from './offers'
import { batchContents } from '../history/reads'
import { findFile, listAttachments, listTrashed, wasEverKept } from './queries'
import { createFileStore, type FileStore } from './store'

let base: TestDatabase
let store: FileStore
let offers: Offers
let files: Files
let target: FileTarget

beforeEach(async () => {
  base = await openTestDatabase()
  store = createFileStore(base.folder, base.newId)
  offers = createOffers(base.newId)
  files = createFiles({
    ...base,
    store,
    offers,
    worker: {
      takeIn: (input, { signal, onProgress }) => takeIn(input, { signal, report: onProgress }),
      hash: hashFile,
    },
  })
  target = { kind: 'agreement', id: await anAgreement() }
})
afterEach(() => base.dispose())

async function anAgreement(): Promise<AgreementId> {
  const id = AgreementId.parse(base.newId())
  await base.commands.run(testCommand(), (tx) =>
    tx.insert(agreements).values({
      id,
      scheme: 'KSDPK',
      documentKind: 'PKS',
      title: 'Air bersih',
      termKind: 'TERBUKA',
      partnerText: '',
      createdAt: 1,
      updatedAt: 1,
    }),
  )
  return id
}

async function bringIn(...paths: string[]) {
  const tokens = (await offers.offer(paths)).map((file) => file.token)
  return files.importFiles(
    { target, tokens, role: 'NASKAH' },
    { actor: testActor, signal: new AbortController().signal, report: () => undefined },
  )
}
const at = (name: string) => join(base.folder, name)
const stored = () =>
  readdirSync(at('files'), { recursive: true })
    .map(String)
    .filter((name) => /\.\w+$/.test(name))

describe('bringing files in', () => {
  test('keeps what is in when the person cancels, and leaves nothing half done', async () => {
    const tokens = (await offers.offer([await makePdf(at('1.pdf'), 1), await makePdf(at('2.pdf'), 2)])).map(
      ({ token }) => token,
    )
    const controller = new AbortController()
    const options = {
      actor: testActor,
      signal: controller.signal,
      report: ({ done, bytesDone }: { done: number; bytesDone: number }) => {
        if (done === 1 && bytesDone > 0) controller.abort()
      },
    }
    const outcomes = await files.importFiles({ target, tokens, role: 'NASKAH' }, options)
    expect(outcomes.map(({ kind, name }) => [kind, name])).toEqual([['added', '1.pdf']])
    expect(readdirSync(at('files/incoming'))).toEqual([])
  })

  test('stores the bytes under their hash and attaches them in order', async () => {
    await bringIn(await makePdf(at('KB.pdf'), 2), await makePng(at('foto.png')))
    const list = await listAttachments(base.db, target)
    expect(list.map(({ name, position, pages, role }) => ({ name, position, pages, role }))).toEqual([
      { name: 'KB.pdf', position: 1, pages: 2, role: 'NASKAH' },
      { name: 'foto.png', position: 2, pages: 1, role: 'NASKAH' },
    ])
    for (const file of list) expect(await hashFile(store.pathOf(file.fileId, file.type))).toBe(file.fileId)
  })

  test('finds the same bytes again, whatever their name', async () => {
    await bringIn(await makePdf(at('a.pdf')))
    const [outcome] = await bringIn(await makePdf(at('b.pdf')))
    expect(outcome).toEqual({ kind: 'duplicate', name: 'b.pdf', as: 'a.pdf' })
    expect(stored()).toHaveLength(1)
  })

  test('stores the same bytes once for two records', async () => {
    await bringIn(await makePdf(at('a.pdf')))
    target = { kind: 'agreement', id: await anAgreement() }
    const [outcome] = await bringIn(at('a.pdf'))
    expect(outcome?.kind).toBe('added')
    expect(stored()).toHaveLength(1)
  })

  test('refuses a bad file, leaves nothing of it, and goes on with the next', async () => {
    writeFileSync(at('program.pdf'), Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]))
    const outcomes = await bringIn(at('program.pdf'), await makePdf(at('a.pdf')))
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['refused', 'added'])
    expect(stored()).toHaveLength(1)
    expect(await listAttachments(base.db, target)).toHaveLength(1)
  })

  test('says so when the name lies about the type', async () => {
    const [outcome] = await bringIn(await makePng(at('naskah.pdf')))
    expect(outcome).toMatchObject({ kind: 'added', name: 'naskah.pdf.png', notice: 'Bernama .pdf, tetapi isinya PNG.' })
  })

  test('a token that was never given out is refused', async () => {
    const request = { target, tokens: ['/etc/passwd'], role: 'NASKAH' } as const
    const options = { actor: testActor, signal: new AbortController().signal, report: () => undefined }
    await expect(files.importFiles(request, options)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('attachments', () => {
  test('move, trash and restore keep the others', async () => {
    await bringIn(await makePdf(at('a.pdf'), 1), await makePdf(at('b.pdf'), 2), await makePdf(at('c.pdf'), 3))
    const [a, b, c] = await listAttachments(base.db, target)
    await files.move(c!.id, 1, testActor)
    expect((await listAttachments(base.db, target)).map((file) => file.name)).toEqual(['c.pdf', 'a.pdf', 'b.pdf'])
    await files.trash(a!.id, testActor)
    expect((await listAttachments(base.db, target)).map((file) => file.name)).toEqual(['c.pdf', 'b.pdf'])
    expect((await listAttachments(base.db, target, true)).map((file) => file.name)).toEqual(['a.pdf'])
    await files.restore(a!.id, testActor)
    expect((await listAttachments(base.db, target)).map((file) => file.id)).toContain(b!.id)
  })

  test('the trash of all records lists files whose record is alive, the newest first, and counts as trashing', async () => {
    await bringIn(await makePdf(at('a.pdf'), 1), await makePdf(at('b.pdf'), 2))
    const [a, b] = await listAttachments(base.db, target)
    await files.trash(a!.id, testActor)
    base.clock.tick(1000)
    await files.trash(b!.id, testActor)
    const trashed = () => listTrashed(base.db, { offset: 0, limit: 10 })
    expect(await trashed()).toMatchObject({
      total: 2,
      rows: [{ name: 'b.pdf', record: 'Air bersih', target }, { name: 'a.pdf' }],
    })
    expect(await listTrashed(base.db, { offset: 1, limit: 1 })).toMatchObject({ total: 2, rows: [{ name: 'a.pdf' }] })
    const newest = (await base.db.all<{ id: number }>(sql`select max(id) as id from change_batch`))[0]!.id
    expect(await batchContents(base.db, newest)).toEqual([{ table: 'attachments', act: 'trashed', rows: 1 }])
    await base.commands.run(testCommand(), (tx) => tx.update(agreements).set({ deletedAt: 1 }))
    expect((await trashed()).total).toBe(0)
  })

  test('a changed byte, a lost file and an intact one are told apart', async () => {
    await bringIn(await makePdf(at('a.pdf')))
    const [file] = await listAttachments(base.db, target)
    const path = store.pathOf(file!.fileId, file!.type)
    expect((await files.check(file!.id)).check).toBe('UTUH')
    writeFileSync(path, 'lain')
    expect((await files.check(file!.id)).check).toBe('BERUBAH')
    expect(await store.sweep(() => Promise.resolve(false), Infinity)).toBe(1)
    expect((await files.check(file!.id)).check).toBe('HILANG')
    await expect(files.pathOf(file!.id)).rejects.toMatchObject({ code: 'FILE_MISSING' })
  })
})

describe('the sweep at start', () => {
  test('removes half copies and files that no row ever named, and nothing else', async () => {
    await bringIn(await makePdf(at('a.pdf')))
    const known = (await listAttachments(base.db, target))[0]!.fileId
    writeFileSync(at('files/incoming/x.part'), 'setengah')
    const orphan = 'ab'.repeat(32)
    mkdirSync(at('files/ab'), { recursive: true })
    writeFileSync(store.pathOf(orphan, 'PDF'), 'yatim')
    writeFileSync(at('files/ab/catatan orang.txt'), 'bukan milik kami')
    expect(await store.sweep((id) => wasEverKept(base.db, id), Infinity)).toBe(2)
    expect(await store.exists(known, 'PDF')).toBe(true)
    expect(existsSync(at('files/ab/catatan orang.txt'))).toBe(true)
  })

  test('leaves alone what is being copied in right now', async () => {
    await store.tempPath()
    writeFileSync(at('files/incoming/x.part'), 'setengah')
    expect(await store.sweep(() => Promise.resolve(false), Date.now() - 60_000)).toBe(0)
  })

  test('keeps the bytes of an import that was undone, so that redo finds them', async () => {
    await bringIn(await makePdf(at('a.pdf')))
    const { fileId } = (await listAttachments(base.db, target))[0]!
    await base.commands.run(testCommand('Membatalkan'), async (tx) => {
      await tx.run(sql`delete from attachments`)
      await tx.run(sql`delete from files`)
    })
    expect(await findFile(base.db, fileId)).toBeNull()
    await store.sweep((id) => wasEverKept(base.db, id), Infinity)
    expect(await store.exists(fileId, 'PDF')).toBe(true)
  })
})
