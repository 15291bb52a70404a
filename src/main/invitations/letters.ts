/** Writes the letters of a meeting as a Word document, where a person chose. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { plainDate } from '../../shared/calendar/words'
import { todayIn } from '../../shared/calendar/moments'
import { safeFileName } from '../../shared/files/names'
import type { LetterTemplateId, MeetingId } from '../../shared/ids/ids'
import { shortTitle } from '../../shared/meetings/words'
import { PaperChoices } from '../../shared/papers/contract'
import type { Settings } from '../../shared/settings/model'
import type { Workers } from '../../shared/worker/jobs'
import type { OwnLetterInput } from '../../shared/worker/letters'
import type { Db } from '../database/db'
import { copyWhole } from '../files/copy'
import type { FileStore } from '../files/store'
import { getMeeting } from '../meetings/detail'
import { invitationOf } from '../meetings/invitation-data'
import { findSignatory, letterNotices, orderByDay, signatoryNotices } from '../meetings/papers'
import type { Clock } from '../platform/clock'
import type { Dialogs } from '../platform/dialogs'
import { emblemPath } from '../reports/write'
import { readSettings } from '../settings/queries'
import type { LetterTemplates } from './letter-templates'

export type LettersDeps = {
  db: Db
  clock: Clock
  workers: Workers
  store: FileStore
  dialogs: Pick<Dialogs, 'saveFile'>
  letterTemplates: Pick<LetterTemplates, 'pathOf'>
}
type Request = { id: MeetingId; templateId: LetterTemplateId | null }
type Options = { signal: AbortSignal; report: (progress: { step: string }) => void }

export type Letters = ReturnType<typeof createLetters>

export function createLetters(deps: LettersDeps) {
  const { db, workers, letterTemplates } = deps
  return {
    /** Null when no place was chosen. Throws FILE_LOCKED, DISK_FULL or FOLDER_UNWRITABLE. */
    async save({ id, templateId }: Request, { signal, report }: Options) {
      report({ step: 'Mengumpulkan data' })
      const { data, order, notices, fileName } = await lettersOf(deps, id)
      const template = templateId
        ? (await letterTemplates.pathOf(templateId)).path
        : await ownLayout(deps, await readSettings(db))
      let letters = 0
      const name = await write(deps, fileName, async (path) => {
        report({ step: data.letters.length > 1 ? `Menyusun ${data.letters.length} surat` : 'Menyusun surat' })
        const done = await workers.run('letter.write', { template, data, order, path }, { signal })
        letters = done.letters
        signal.throwIfAborted()
      })
      return name === null ? null : { name, letters, notices }
    },

    async saveSample() {
      const own = await ownLayout(deps, await readSettings(db))
      const name = await write(deps, 'Contoh Templat Undangan', (path) => workers.run('letter.sample', { own, path }))
      return name === null ? null : { name }
    },

    async tryOut(id: LetterTemplateId) {
      const template = await letterTemplates.pathOf(id)
      const name = await write(deps, `${template.name} (uji isi)`, (path) =>
        workers.run('letter.try', { template: template.path, path }),
      )
      return name === null ? null : { name }
    },
  }
}

async function lettersOf({ db, clock }: LettersDeps, id: MeetingId) {
  const meeting = await getMeeting(db, id, clock.now())
  const settings = await readSettings(db)
  const zone = settings.unit.timeZone
  const signatory = await findSignatory(db, meeting.input.signatoryId)
  return {
    data: { ...invitationOf(meeting, settings, PaperChoices.parse({})), signatory },
    order: { days: orderByDay(meeting, zone) },
    notices: [...letterNotices(meeting), ...signatoryNotices(signatory)],
    fileName: `Undangan ${shortTitle(meeting.input.title, 60)} ${plainDate(todayIn(zone, meeting.input.startsAt))}`,
  }
}

async function ownLayout(deps: LettersDeps, { letterhead, paper, letters }: Settings): Promise<OwnLetterInput> {
  return { letterhead, setup: paper, emblem: await emblemPath(deps, letterhead), side: letters.addresseeSide }
}

/** Whole or not at all. */
async function write(
  { dialogs }: LettersDeps,
  fileName: string,
  make: (path: string) => Promise<unknown>,
): Promise<string | null> {
  const target = await dialogs.saveFile({
    title: 'Simpan sebagai Word',
    defaultName: safeFileName(`${fileName}.docx`),
    filters: [{ name: 'Dokumen Word', extensions: ['docx'] }],
  })
  if (target === null) return null
  const folder = await mkdtemp(join(tmpdir(), 'simpul-surat-'))
  try {
    const path = join(folder, 'surat.docx')
    await make(path)
    await copyWhole(path, target)
    return basename(target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
