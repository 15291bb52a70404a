/** Routes of the settings. */
import { stat } from 'node:fs/promises'
import type { Handlers } from '../../shared/ipc/define'
import type { settingsContract } from '../../shared/settings/contract'
import type { Db } from '../database/db'
import type { Desktop } from '../platform/desktop'
import type { Dialogs } from '../platform/dialogs'
import { listSignatories, readSettings, storedBytes } from './queries'
import type { SettingsUseCases } from './settings'
import type { Signatories } from './signatories'

export type SettingsHandlersDeps = {
  db: Db
  settings: SettingsUseCases
  signatories: Signatories
  /** The data folder and the database file in it. */
  folder: string
  databaseFile: string
  dialogs: Pick<Dialogs, 'openFiles' | 'openFolder'>
  desktop: Pick<Desktop, 'openPath'>
  /** Remembers the folder and opens it in place of the present one. */
  useFolder: (path: string) => Promise<void>
}

export function settingsHandlers(deps: SettingsHandlersDeps): Handlers<typeof settingsContract> {
  const { db, settings, signatories, folder, dialogs } = deps
  const done = {}
  return {
    'settings.get': () => readSettings(db),
    'settings.saveUnit': (value, { actor }) => settings.save('unit', value, actor).then(() => done),
    'settings.saveLetterhead': (value, { actor }) => settings.save('letterhead', value, actor).then(() => done),
    'settings.savePaper': (value, { actor }) => settings.save('paper', value, actor).then(() => done),
    'settings.saveNumbers': (value, { actor }) => settings.save('numbers', value, actor).then(() => done),
    'settings.saveLetters': (value, { actor }) => settings.save('letters', value, actor).then(() => done),
    'settings.chooseEmblem': async (_input, { actor }) => {
      const filters = [{ name: 'Gambar PNG atau JPEG', extensions: ['png', 'jpg', 'jpeg'] }]
      const [path] = await dialogs.openFiles({ title: 'Pilih gambar lambang', filters })
      return path === undefined ? null : settings.setEmblem(path, actor)
    },
    'signatories.list': () => listSignatories(db),
    'signatories.save': ({ id, value }, { actor }) => signatories.save(id, value, actor),
    'signatories.remove': ({ id }, { actor }) => signatories.remove(id, actor).then(() => done),
    'signatories.move': ({ id, position }, { actor }) => signatories.move(id, position, actor).then(() => done),
    'settings.folder': async () => ({
      path: folder,
      bytes: (await sizeOf(deps.databaseFile)) + (await storedBytes(db)),
    }),
    'settings.openFolder': () => deps.desktop.openPath(folder).then(() => done),
    'settings.changeFolder': async () => {
      const path = await dialogs.openFolder({ title: 'Pilih folder data' })
      if (path === null || path === folder) return null
      await deps.useFolder(path)
      return { path }
    },
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  )
}
