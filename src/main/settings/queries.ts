/** Reads of settings and signatories. */
import { asc, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { Letterhead, PaperSetup, Signatory } from '../../shared/papers/model'
import { defaultSettings } from '../../shared/settings/defaults'
import {
  LetterSettings,
  NumberSettings,
  SignatoryView,
  UnitSettings,
  type Settings,
  type SettingsSection,
} from '../../shared/settings/model'
import type { Queryable } from '../database/db'
import { files } from '../database/schema/files'
import { settings, signatories } from '../database/schema/settings'

const sections: { [S in SettingsSection]: z.ZodType<Settings[S]> } = {
  unit: UnitSettings,
  letterhead: Letterhead,
  paper: PaperSetup,
  numbers: NumberSettings,
  letters: LetterSettings,
}

/** All settings; a section that nobody saved, or that a later version wrote differently, has its defaults. */
export async function readSettings(db: Queryable): Promise<Settings> {
  const rows = new Map((await db.select().from(settings).limit(100)).map((row) => [row.id, row.value]))
  const read = <S extends SettingsSection>(section: S): Settings[S] => {
    const parsed = sections[section].safeParse(rows.get(section))
    return parsed.success ? parsed.data : defaultSettings[section]
  }
  return {
    unit: read('unit'),
    letterhead: read('letterhead'),
    paper: read('paper'),
    numbers: read('numbers'),
    letters: read('letters'),
  }
}

/** Null before the first-run page is done. */
export async function readUnit(db: Queryable): Promise<UnitSettings | null> {
  const [row] = await db.select().from(settings).where(eq(settings.id, 'unit'))
  return row ? (await readSettings(db)).unit : null
}

/** Signatories in their order; the first one is proposed on papers. */
export async function listSignatories(db: Queryable): Promise<SignatoryView[]> {
  const rows = await db
    .select()
    .from(signatories)
    .where(isNull(signatories.deletedAt))
    .orderBy(asc(signatories.position), asc(signatories.id))
    .limit(200)
  return rows.flatMap((row) => {
    const value = Signatory.safeParse(row.value)
    return value.success ? [SignatoryView.parse({ id: row.id, position: row.position, value: value.data })] : []
  })
}

/** Bytes of all stored files, as their rows say. */
export async function storedBytes(db: Queryable): Promise<number> {
  const [row] = await db.select({ bytes: sql<number>`coalesce(sum(${files.bytes}), 0)` }).from(files)
  return row?.bytes ?? 0
}
