/** Routes of calendar files. Where to write and what to read is asked by main, never told by the page. */
import { basename } from 'node:path'
import { safeFileName } from '../../shared/files/names'
import { shortDate } from '../../shared/calendar/words'
import type { IcsRequest, icsContract } from '../../shared/ics/contract'
import type { Handlers } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import type { Dialogs } from '../platform/dialogs'
import { meetingsOf, writeCalendar } from './export'
import type { IcsImport } from './import'

export type IcsHandlersDeps = { db: Db; clock: Clock; dialogs: Pick<Dialogs, 'saveFile'>; icsImport: IcsImport }

export function icsHandlers({ db, clock, dialogs, icsImport }: IcsHandlersDeps): Handlers<typeof icsContract> {
  return {
    'ics.count': async (request) => ({ count: (await meetingsOf(db, request)).length }),
    'ics.save': async (request) => {
      const rows = await meetingsOf(db, request)
      const [first] = rows
      if (!first)
        throw new AppError('NOT_FOUND', 'Tidak ada rapat untuk disimpan. Pilih bulan atau jenis rapat yang lain.')
      const target = await dialogs.saveFile({
        title: 'Simpan kalender',
        defaultName: safeFileName(`${nameOf(request, first.title)}.ics`),
        filters: [{ name: 'Kalender', extensions: ['ics'] }],
      })
      if (target === null) return null
      await writeCalendar(db, rows, target, clock.now())
      return { name: basename(target), count: rows.length }
    },
    'ics.read': ({ token }, context) => icsImport.read(token, context),
    'ics.accept': ({ token, rows, kind }, { actor }) => icsImport.accept(token, rows, kind, actor),
  }
}

function nameOf(request: IcsRequest, firstTitle: string): string {
  if (request.kind === 'chosen') return request.ids.length === 1 ? firstTitle : `${request.ids.length} Rapat`
  if (request.kind === 'all') return 'Semua Rapat'
  return `Rapat ${shortDate(request.from)} sampai ${shortDate(request.to)}`
}
