/** What every paper shares and the settings keep: letterhead, sheet, signer. */
import { z } from 'zod'
import { FileId } from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'

/** A line of the letterhead; size in points as on a full letterhead, lists print it at two thirds. */
export const LetterheadLine = z.object({
  text: requiredText('baris kop', 160),
  size: z.number().min(7).max(24).default(13.5),
  bold: z.boolean().default(false),
})
export type LetterheadLine = z.output<typeof LetterheadLine>

/** Letterhead. `post` is that of the head of region: emblem above the name of the post, no rule, no address. */
export const Letterhead = z.object({
  form: z.enum(['office', 'post']).default('office'),
  lines: z.array(LetterheadLine).min(1, 'Isi paling sedikit satu baris kop.').max(6),
  address: z.array(z.string().trim().min(1, 'Isi baris alamat.').max(240)).max(4).default([]),
  /** Stored image of the emblem; null prints the placeholder. */
  emblemFileId: FileId.nullable().default(null),
  showEmblem: z.boolean().default(true),
  rule: z.enum(['double', 'single', 'none']).default('double'),
})
export type Letterhead = z.output<typeof Letterhead>

/** The usual letterhead of a bureau: government and secretariat at 3 : 4, then the bureau. */
export function defaultLetterhead(provinceName: string, unitName: string | null): Letterhead {
  const unit = unitName ? [{ text: unitName.toUpperCase(), size: 13.5, bold: true }] : []
  return {
    form: 'office',
    lines: [
      { text: `PEMERINTAH PROVINSI ${provinceName.toUpperCase()}`, size: 13.5, bold: false },
      { text: 'SEKRETARIAT DAERAH', size: 18, bold: true },
      ...unit,
    ],
    address: [],
    emblemFileId: null,
    showEmblem: true,
    rule: 'double',
  }
}

export const paperSizes = ['F4', 'A4'] as const
export type PaperSize = (typeof paperSizes)[number]

const marginMm = z.number().min(5, 'Paling sedikit 5 mm.').max(60, 'Paling banyak 60 mm.')
export const Margins = z.object({ top: marginMm, right: marginMm, bottom: marginMm, left: marginMm })
export type Margins = z.output<typeof Margins>

export const defaultMargins: Record<'portrait' | 'landscape', Margins> = {
  portrait: { top: 20, right: 20, bottom: 25, left: 30 },
  landscape: { top: 20, right: 15, bottom: 18, left: 20 },
}

/** Paper of the office. F4 is sold 215 and 210 mm wide. Null margins are the usual ones. */
export const PaperSetup = z.object({
  paper: z.enum(paperSizes).default('F4'),
  f4WidthMm: z.union([z.literal(215), z.literal(210)]).default(215),
  portraitMargins: Margins.nullable().default(null),
  landscapeMargins: Margins.nullable().default(null),
  /** `halaman`: "Halaman x dari y" at bottom right; `resmi`: "- 2 -" at top centre, never on the first page. */
  numberStyle: z.enum(['halaman', 'resmi']).default('halaman'),
})
export type PaperSetup = z.output<typeof PaperSetup>

export const signPrefixes = ['a.n.', 'u.b.', 'Plt.', 'Plh.', 'Pj.', 'Pjs.'] as const

const roleLine = z.string().trim().min(1, 'Isi baris jabatan.').max(120)

/**
 * A signer. `a.n.` prints behalfLines, then roleLines; `u.b.` prints behalfLines, viaLines, "u.b.", then roleLines;
 * the others hang before roleLines. Permendagri 1/2023 art. 44 says who prints rank and NIP.
 */
export const Signatory = z.object({
  prefix: z.enum(signPrefixes).nullable().default(null),
  /** The official in whose name it is signed. Only read with `a.n.` and `u.b.`. */
  behalfLines: z.array(roleLine).max(4).default([]),
  /** The official between. Only read with `u.b.`. */
  viaLines: z.array(roleLine).max(4).default([]),
  roleLines: z.array(roleLine).min(1, 'Isi jabatan.').max(5),
  name: requiredText('nama', 160),
  /** "Pembina Utama Muda (IV/c)" */
  rank: optionalText(120),
  nip: z
    .string()
    .transform((value) => value.replaceAll(/\s+/g, ''))
    .pipe(z.string().regex(/^(\d{18})?$/, 'NIP terdiri atas 18 angka.'))
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value)),
  /** Whether rank and NIP are printed; off for head of region, deputy and Sekda. */
  showNip: z.boolean().default(true),
  /** Electronic: a sentence above the role and a square left free for the seal of the e-office. */
  electronic: z.boolean().default(false),
})
export type Signatory = z.output<typeof Signatory>

/** A signature with what stands above the role, such as "Kendari, 13 Juli 2026". */
export const Signature = z.object({ place: z.string().nullable().default(null), signatory: Signatory })
export type Signature = z.output<typeof Signature>

/** Who printed when, at the foot of lists; `historyHead` is the head of the audit chain, any length. */
export const Imprint = z.object({
  printedAt: z.number().int(),
  timeZone: z.string(),
  historyHead: z.string().nullable().default(null),
})
export type Imprint = z.output<typeof Imprint>

/** One line of a signer for lists of choices: "a.n. SEKRETARIS DAERAH, KEPALA BIRO: Nama". */
export function signatoryLabel(signatory: Signatory): string {
  const roles = [...behalfText(signatory), signatory.roleLines.join(' ')]
  return `${signatory.prefix ? `${signatory.prefix} ` : ''}${roles.join(', ')}: ${signatory.name}`
}

function behalfText({ prefix, behalfLines }: Signatory): string[] {
  return (prefix === 'a.n.' || prefix === 'u.b.') && behalfLines.length > 0 ? [behalfLines.join(' ')] : []
}

/** "19760521 199511 1 002": birth, appointment, sex, sequence. */
export function nipText(nip: string): string {
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].filter((part) => part !== '').join(' ')
}
