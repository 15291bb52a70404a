/** Saves the notula as a Word document, written by the worker. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { safeFileName } from '../../shared/files/names'
import type { MinutesContent } from '../../shared/minutes/content'
import type { PaperChoices } from '../../shared/papers/contract'
import type { Workers } from '../../shared/worker/jobs'
import type { Db } from '../database/db'
import { copyWhole } from '../files/copy'
import { findFile } from '../files/queries'
import type { FileStore } from '../files/store'
import type { Clock } from '../platform/clock'
import type { Dialogs } from '../platform/dialogs'
import { emblemPath } from '../reports/write'
import { composeMinutes } from './papers'

export type MinutesDocxDeps = {
  db: Db
  clock: Clock
  workers: Workers
  dialogs: Pick<Dialogs, 'saveFile'>
  store: Pick<FileStore, 'pathOf' | 'exists'>
}

type Options = { signal: AbortSignal; report: (progress: { step: string }) => void }

/** Asks where; null when the dialog was cancelled. Throws FILE_LOCKED, DISK_FULL or FOLDER_UNWRITABLE. */
export async function saveMinutesDocx(
  deps: MinutesDocxDeps,
  { meetingId, choices }: { meetingId: string; choices: PaperChoices },
  { signal, report }: Options,
): Promise<{ name: string } | null> {
  report({ step: 'Mengumpulkan data' })
  const { data, setup, fileName } = await composeMinutes(deps, { meetingId, version: null }, choices)
  const target = await deps.dialogs.saveFile({
    title: 'Simpan sebagai Word',
    defaultName: safeFileName(`${fileName}.docx`),
    filters: [{ name: 'Dokumen Word', extensions: ['docx'] }],
  })
  if (target === null) return null
  report({ step: 'Menulis dokumen' })
  const folder = await mkdtemp(join(tmpdir(), 'simpul-notula-'))
  try {
    const path = join(folder, 'notula.docx')
    const emblem = await emblemPath(deps, data.letterhead)
    const photos = await photoPaths(deps, data.content.photos)
    await deps.workers.run('minutes.docx', { data, setup, path, emblem, photos }, { signal })
    signal.throwIfAborted()
    await copyWhole(path, target)
    return { name: basename(target) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Files of the photos that are still there. */
export async function photoPaths(
  { db, store }: Pick<MinutesDocxDeps, 'db' | 'store'>,
  photos: MinutesContent['photos'],
) {
  const found: { path: string; caption: string }[] = []
  for (const { fileId, name, note } of photos) {
    const file = await findFile(db, fileId)
    if (!file || !(await store.exists(file.id, file.type))) continue
    found.push({ path: store.pathOf(file.id, file.type), caption: note ?? name.replace(/\.[^.]+$/, '') })
  }
  return found
}
