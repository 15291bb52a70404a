/** Routes of the archive. Where to write and what to check is asked by main, never told by the page. */
import { basename } from 'node:path'
import type { archiveContract } from '../../shared/archive/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Dialogs } from '../platform/dialogs'
import type { Archive } from './archive'

const zip = [{ name: 'Paket arsip', extensions: ['zip'] }]

export function archiveHandlers({
  archive,
  dialogs,
}: {
  archive: Archive
  dialogs: Dialogs
}): Handlers<typeof archiveContract> {
  return {
    'archive.preview': (selection) => archive.preview(selection),
    'archive.export': async (selection, options) => {
      const defaultName = archive.proposeName(selection.label)
      const target = await dialogs.saveFile({ title: 'Simpan paket arsip', defaultName, filters: zip })
      if (target === null) return null
      const { faults, ...result } = await archive.exportTo(target, selection, options)
      return { ...result, name: basename(target), faults }
    },
    'archive.verify': async (_input, options) => {
      const [path] = await dialogs.openFiles({ title: 'Periksa paket arsip', multi: false, filters: zip })
      return path === undefined ? null : archive.verify(path, options)
    },
  }
}
