/** Routes of the pack of a meeting and of the book of meetings. */
import { basename } from 'node:path'
import { safeFileName } from '../../shared/files/names'
import type { Handlers } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { packsContract } from '../../shared/packs/contract'
import type { BookInput } from '../../shared/packs/model'
import type { Dialogs } from '../platform/dialogs'
import { bindAll, type BinderDeps, type BindOptions } from './binder'
import { bookBinding, bookPreview, gatherBook } from './book'
import { writeBookDocx, type BookDocxDeps } from './book-docx'
import { gatherPack, packOptions, type PackDeps } from './pack'

export type PacksHandlersDeps = PackDeps & BinderDeps & BookDocxDeps & { dialogs: Pick<Dialogs, 'saveFile'> }

const pdf = [{ name: 'PDF', extensions: ['pdf'] }]
const docx = [{ name: 'Dokumen Word', extensions: ['docx'] }]

export function packsHandlers(deps: PacksHandlersDeps): Handlers<typeof packsContract> {
  const { dialogs } = deps
  return {
    'packs.options': ({ meetingId }) => packOptions(deps, meetingId),
    'packs.compile': async (input, options) => {
      const { fileName, ...binding } = await gatherPack(deps, input)
      const defaultName = safeFileName(fileName)
      const target = await dialogs.saveFile({ title: 'Simpan bahan rakor', defaultName, filters: pdf })
      if (target === null) return null
      return { name: basename(target), ...(await bindAll(deps, { ...binding, target }, options)) }
    },
    'packs.bookPreview': (span) => bookPreview(deps, span),
    'packs.book': (input, options) => writeBook(deps, input, options),
  }
}

async function writeBook(deps: PacksHandlersDeps, { format, ...span }: BookInput, options: BindOptions) {
  const book = await gatherBook(deps, span, options.signal)
  if (book.meetings.length === 0) {
    throw new AppError('NOT_FOUND', 'Belum ada rapat dengan notula pada waktu itu. Pilih waktu lain.')
  }
  const defaultName = safeFileName(`${book.fileName}.${format}`)
  const filters = format === 'pdf' ? pdf : docx
  const target = await deps.dialogs.saveFile({ title: 'Simpan buku rakor', defaultName, filters })
  if (target === null) return null
  const name = basename(target)
  if (format === 'docx') {
    await writeBookDocx(deps, book, { ...options, target, span })
    return { name, pages: null, notices: book.notices }
  }
  const { pages, notices } = await bindAll(deps, { ...(await bookBinding(deps, span, book)), target }, options)
  return { name, pages, notices: [...book.notices, ...notices] }
}
