/** Settings as their forms hold them: lists of lines are typed into one field, one line each. */
import { z } from 'zod'
import { defaultMargins, Letterhead, PaperSetup, Signatory } from '../../shared/papers/model'
import { PersonInput, Pin } from '../../shared/people/model'
import { LetterSettings, NumberSettings, UnitSettings } from '../../shared/settings/model'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Text of at most `max` lines; `missing` is the sentence when there must be one. */
const lines = (max: number, longest: number, missing?: string) =>
  z
    .string()
    .refine((text) => missing === undefined || linesOf(text).length > 0, missing)
    .refine((text) => linesOf(text).length <= max, `Paling banyak ${max} baris.`)
    .refine((text) => linesOf(text).every((line) => line.length <= longest), `Paling panjang ${longest} huruf sebaris.`)
    .transform(linesOf)

export const UnitForm = UnitSettings.extend({
  provinceCode: z.string('Pilih provinsi.').regex(/^\d\d$/, 'Pilih provinsi.'),
})
export type UnitForm = z.input<typeof UnitForm>

export const LetterheadForm = Letterhead.extend({ address: lines(4, 240) })
export type LetterheadForm = z.input<typeof LetterheadForm>
export const letterheadForm = (value: Letterhead): LetterheadForm => ({ ...value, address: value.address.join('\n') })

export const SignatoryForm = Signatory.extend({
  behalfLines: lines(4, 120),
  viaLines: lines(4, 120),
  roleLines: lines(5, 120, 'Isi jabatan.'),
})
export type SignatoryForm = z.input<typeof SignatoryForm>
export const signatoryForm = (value: Signatory): SignatoryForm => ({
  ...value,
  behalfLines: value.behalfLines.join('\n'),
  viaLines: value.viaLines.join('\n'),
  roleLines: value.roleLines.join('\n'),
})
export const emptySignatory: SignatoryForm = {
  prefix: null,
  behalfLines: '',
  viaLines: '',
  roleLines: '',
  name: '',
  rank: null,
  nip: null,
  showNip: true,
  electronic: false,
}

const margin = z.number('Isi angka dalam milimeter.').min(5, 'Paling sedikit 5 mm.').max(60, 'Paling banyak 60 mm.')
const margins = z.object({ top: margin, right: margin, bottom: margin, left: margin })

/** Margins are always numbers here; those that equal the usual ones are kept as "usual". */
export const PaperForm = PaperSetup.extend({ portraitMargins: margins, landscapeMargins: margins }).transform(
  (value): PaperSetup => ({
    ...value,
    portraitMargins: unlessUsual(value.portraitMargins, 'portrait'),
    landscapeMargins: unlessUsual(value.landscapeMargins, 'landscape'),
  }),
)
export type PaperForm = z.input<typeof PaperForm>
export const paperForm = (value: PaperSetup): PaperForm => ({
  ...value,
  portraitMargins: value.portraitMargins ?? defaultMargins.portrait,
  landscapeMargins: value.landscapeMargins ?? defaultMargins.landscape,
})

function unlessUsual(value: z.output<typeof margins>, turn: keyof typeof defaultMargins) {
  const usual = defaultMargins[turn]
  const same = (['top', 'right', 'bottom', 'left'] as const).every((side) => value[side] === usual[side])
  return same ? null : value
}

export const NumbersForm = z.object({
  numbers: NumberSettings,
  letters: LetterSettings.extend({ blankRows: z.number('Isi angka.').int().min(0).max(60, 'Paling banyak 60 baris.') }),
})
export type NumbersForm = z.input<typeof NumbersForm>

/** The first manager; the PIN may be left out. */
export const ManagerForm = PersonInput.extend({
  pin: z.union([z.literal(''), Pin]),
  pinAgain: z.string(),
  start: z.enum(['contoh', 'kosong']),
}).refine(({ pin, pinAgain }) => pin === pinAgain, {
  path: ['pinAgain'],
  message: 'PIN tidak sama. Ketik sekali lagi.',
})
export type ManagerForm = z.input<typeof ManagerForm>
