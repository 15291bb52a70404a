/** Settings of the unit, each section with its schema and defaults. */
import { z } from 'zod'
import { SignatoryId } from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'
import { Letterhead, PaperSetup, Signatory } from '../papers/model'

export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type TimeZone = (typeof timeZones)[number]
export const timeZoneWords: Record<TimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** Who uses the program. Names of units change, so all of it is typed by people. */
export const UnitSettings = z.object({
  provinceCode: z.string().regex(/^\d\d$/),
  provinceName: requiredText('nama provinsi', 120),
  unitName: requiredText('nama unit kerja', 200),
  /** Shown at the foot of the menu. */
  shortName: requiredText('nama singkat', 80),
  city: requiredText('kota tempat surat ditandatangani', 80),
  timeZone: z.enum(timeZones).default('Asia/Makassar'),
  /** Minutes without use before the program locks; null never. */
  autoLockMinutes: z.number().int().min(1).max(240).nullable().default(15),
})
export type UnitSettings = z.output<typeof UnitSettings>

/** Letter numbers: `{nomor}`, `{bulan}`, `{bulan-romawi}`, `{tahun}` are filled in. */
export const NumberSettings = z.object({
  invitationPattern: requiredText('pola nomor undangan', 120),
  reportPattern: optionalText(120),
  minutesPattern: optionalText(120),
})
export type NumberSettings = z.output<typeof NumberSettings>

export const LetterSettings = z.object({
  addresseeSide: z.enum(['left', 'right']).default('left'),
  blankRows: z.number().int().min(0).max(60).default(10),
})
export type LetterSettings = z.output<typeof LetterSettings>

export const Settings = z.object({
  unit: UnitSettings,
  letterhead: Letterhead,
  paper: PaperSetup,
  numbers: NumberSettings,
  letters: LetterSettings,
})
export type Settings = z.output<typeof Settings>
export type SettingsSection = keyof Settings

export const SignatoryView = z.object({ id: SignatoryId, value: Signatory, position: z.number().int() })
export type SignatoryView = z.output<typeof SignatoryView>
