/** Use cases of the settings; owns all writes to them. */
import type { Actor } from '../../shared/ipc/define'
import type { Letterhead } from '../../shared/papers/model'
import type { Settings, SettingsSection } from '../../shared/settings/model'
import type { Commands } from '../database/command'
import type { Tx } from '../database/db'
import { settings } from '../database/schema/settings'
import type { Clock } from '../platform/clock'
import { keepEmblemTx, readEmblem, type EmblemStore } from './emblem'
import { readSettings } from './queries'

export type SettingsDeps = { commands: Commands; clock: Pick<Clock, 'now'>; emblems: EmblemStore }

const labels: Record<SettingsSection, string> = {
  unit: 'Mengubah pengaturan unit kerja',
  letterhead: 'Mengubah kop surat',
  paper: 'Mengubah pengaturan kertas',
  numbers: 'Mengubah pola nomor surat',
  letters: 'Mengubah bentuk surat',
}

export type SettingsUseCases = ReturnType<typeof createSettings>

export function createSettings(deps: SettingsDeps) {
  const { commands, clock } = deps
  return {
    async save<S extends SettingsSection>(section: S, value: Settings[S], actor: Actor): Promise<void> {
      await commands.run({ command: `settings.save-${section}`, label: labels[section], person: actor }, (tx) =>
        saveSectionTx(tx, section, value),
      )
    },

    /** Stores the image and puts it into the letterhead. Throws FILE_REFUSED for anything but a small PNG or JPEG. */
    async setEmblem(path: string, actor: Actor): Promise<Letterhead> {
      await readEmblem(path)
      const file = await deps.emblems.take(path)
      const meta = { command: 'settings.chooseEmblem', label: 'Mengganti lambang pada kop surat', person: actor }
      return commands.run(meta, async (tx) => {
        const emblemFileId = await keepEmblemTx(tx, file, clock.now())
        const { letterhead } = await readSettings(tx)
        const changed = { ...letterhead, emblemFileId, showEmblem: true }
        await saveSectionTx(tx, 'letterhead', changed)
        return changed
      })
    },
  }
}

/** Writes one section inside a command. */
export async function saveSectionTx<S extends SettingsSection>(tx: Tx, section: S, value: Settings[S]): Promise<void> {
  await tx.insert(settings).values({ id: section, value }).onConflictDoUpdate({ target: settings.id, set: { value } })
}
