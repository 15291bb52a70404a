/** Words of registers for kinds of documents and for schemes. */
import type { DocumentKind, Scheme } from '../agreements/enums'
import type { PartnerKind } from '../partners/enums'
import { isForeignPartner } from '../partners/enums'
import { wordsOf } from './text'

export type SchemeFamily = 'KSDD' | 'KSDPK' | 'SINERGI' | 'LUAR_NEGERI'
/** What a text says about the scheme; `scheme` is null where it does not say wajib or sukarela. */
export type ReadScheme = { family: SchemeFamily; scheme: Scheme | null }

/** `MOU` when the text says MoU, which means another kind in each scheme. Null when it is none of the kinds. */
export function readKind(text: string): DocumentKind | null {
  const key = wordsOf(text)
    .join('')
    .replace(/^(?:naskah|dokumen)/, '')
  const found = kindKeys.find(([pattern]) => pattern.test(key))
  return found?.[1] ?? null
}

const kindKeys: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:adendum|addendum|amandemen|perubahanperjanjian)/, 'ADDENDUM'],
  [/^(?:pks|spk|perjanjiankerjasama|perjanjian)$/, 'PKS'],
  [/^(?:mou|notakesepahaman|kesepahamanbersama|memorandum.*)$/, 'MOU'],
  [/^(?:kb|ksb|kesepakatanbersama|notakesepakatanbersama|kesepakatan)$/, 'KESEPAKATAN_BERSAMA'],
  [/^(?:nk|notakesepakatan|notakesepakatansinergi)$/, 'NOTA_KESEPAKATAN'],
  [/^(?:rk|rencanakerja|rencanakerjasinergi)$/, 'RENCANA_KERJA'],
  [/^kontrak/, 'KONTRAK'],
  [/^(?:loi|letterofintent|pernyataankehendak.*|suratpernyataankehendak.*)$/, 'LOI'],
]

/** The kind that "MoU" means in a scheme. Permendagri 22/2020 art. 1: KB at home, Nota Kesepakatan in Sinergi. */
export function settleKind(kind: DocumentKind, family: SchemeFamily | null): DocumentKind {
  if (kind !== 'MOU') return kind
  if (family === 'SINERGI') return 'NOTA_KESEPAKATAN'
  return family === 'LUAR_NEGERI' ? 'MOU' : 'KESEPAKATAN_BERSAMA'
}

/** What a cell or a sub-header says about the scheme, or null when it says nothing. */
export function readScheme(text: string): ReadScheme | null {
  const words = ` ${wordsOf(text).join(' ')} `
  const has = (pattern: RegExp): boolean => pattern.test(words)
  if (has(/ ksdll | penerusan | lembaga (?:di )?luar negeri /)) {
    return { family: 'LUAR_NEGERI', scheme: has(/ penerusan /) ? 'KSDLL_PENERUSAN' : 'KSDLL_LAIN' }
  }
  if (has(/ ksdpl | luar negeri | sister /)) return { family: 'LUAR_NEGERI', scheme: 'KSDPL' }
  if (has(/ sinergi(?:tas)? | instansi vertikal | k l | kementerian /)) return { family: 'SINERGI', scheme: 'SINERGI' }
  if (has(/ ksdpk | pihak (?:ketiga|iii|3) /)) return { family: 'KSDPK', scheme: 'KSDPK' }
  if (has(/ wajib /)) return { family: 'KSDD', scheme: 'KSDD_WAJIB' }
  if (has(/ sukarela /)) return { family: 'KSDD', scheme: 'KSDD_SUKARELA' }
  return has(/ ksdd | kad | antar ?daerah | daerah lain /) ? { family: 'KSDD', scheme: null } : null
}

/** The scheme to propose where the source names none, from whom the agreement is with. */
export function proposeScheme(kinds: readonly (PartnerKind | null)[], kind: DocumentKind | null): ReadScheme | null {
  const known = kinds.filter((each) => each !== null)
  if (known.some(isForeignPartner)) {
    const scheme = known.includes('PEMDA_LN') ? 'KSDPL' : 'KSDLL_LAIN'
    return { family: 'LUAR_NEGERI', scheme }
  }
  const isSinergi = known.some((each) => ['KEMENTERIAN', 'LPNK', 'INSTANSI_VERTIKAL'].includes(each))
  if (isSinergi || kind === 'NOTA_KESEPAKATAN' || kind === 'RENCANA_KERJA')
    return { family: 'SINERGI', scheme: 'SINERGI' }
  if (known.some((each) => ['PROVINSI', 'KABUPATEN', 'KOTA'].includes(each))) return { family: 'KSDD', scheme: null }
  return known.length > 0 ? { family: 'KSDPK', scheme: 'KSDPK' } : null
}
