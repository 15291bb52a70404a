/** Routes of the file store. */
import type { filesContract } from '../../shared/files/contract'
import { safeFileName } from '../../shared/files/names'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import { copyWhole } from './copy'
import type { Files } from './files'
import type { Offers } from './offers'
import { listAttachments, listTrashed } from './queries'

/** What the handlers need of the desktop: dialogs and the system's own programs. */
export type FileDesktop = {
  openFiles(options: {
    title: string
    multi: boolean
    filters: { name: string; extensions: string[] }[]
  }): Promise<string[]>
  saveFile(options: {
    title: string
    defaultName: string
    filters: { name: string; extensions: string[] }[]
  }): Promise<string | null>
  openPath(path: string): Promise<void>
}

const accepted = ['pdf', 'jpg', 'jpeg', 'png', 'tif', 'tiff', 'docx', 'xlsx']

export type FilesHandlersDeps = { db: Db; files: Files; offers: Offers; desktop: FileDesktop }

export function filesHandlers({ db, files, offers, desktop }: FilesHandlersDeps): Handlers<typeof filesContract> {
  return {
    'files.list': ({ target, trashed }) => listAttachments(db, target, trashed),
    'files.trashed': (input) => listTrashed(db, input),
    'files.choose': async () =>
      offers.offer(
        await desktop.openFiles({
          title: 'Tambah berkas',
          multi: true,
          filters: [
            { name: 'Pindaian dan dokumen', extensions: accepted },
            { name: 'Semua berkas', extensions: ['*'] },
          ],
        }),
      ),
    'files.drop': (_input, { dropped }) => offers.offer(dropped),
    'files.import': (input, { actor, signal, report }) => files.importFiles(input, { actor, signal, report }),
    'files.update': ({ id, ...change }, { actor }) => files.update(id, change, actor),
    'files.move': ({ id, position }, { actor }) => files.move(id, position, actor),
    'files.trash': ({ id }, { actor }) => files.trash(id, actor),
    'files.restore': ({ id }, { actor }) => files.restore(id, actor),
    'files.openExternal': async ({ id }) => {
      await desktop.openPath((await files.pathOf(id)).path)
      return {}
    },
    'files.saveCopy': async ({ id }) => {
      const { path, name } = await files.pathOf(id)
      const target = await desktop.saveFile({ title: 'Simpan salinan', defaultName: safeFileName(name), filters: [] })
      if (target === null) return null
      await copyWhole(path, target)
      return { name: target.split(/[\\/]/).at(-1) ?? name }
    },
    'files.check': ({ id }) => files.check(id),
  }
}
