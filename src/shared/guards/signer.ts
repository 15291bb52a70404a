/** Who signs for the own side: the head of region, or for a PKS an official with a surat kuasa. */
import type { DocumentKind, Scheme } from '../agreements/enums'
import type { PartyInput } from '../agreements/model'
import type { StageKey } from '../schemes/keys'
import { lawOf, stageOf } from '../schemes/laws'
import type { GuardFinding } from './model'

/** Posts that head an office of the region, and so sign for the governor, regent or mayor. */
const officeHead =
  /^(?:(?:plt|plh|pj)\.?\s+)?(?:kepala\s+(?:dinas|badan|biro|bagian|satuan|kantor|satpol)|kadis|kaban|karo|direktur\s+(?:rsud|rumah\s+sakit)|inspektur|sekretaris\s+(?:daerah|dprd)|asisten)\b/i
const regionHead = /^(?:(?:plt|plh|pj|pjs)\.?\s+)?(?:gubernur|bupati|wali\s*kota|kepala\s+daerah)\b/i

/** Whether a post heads an office rather than the region itself. */
export const isOfficeHead = (post: string | null): boolean => post !== null && officeHead.test(post.trim())

/** Governor, regent or mayor, also when acting. */
export const isHeadOfRegion = (post: string): boolean => regionHead.test(post.trim())

/** Documents that only the head of region signs, with the stage in which the law says so. */
const byHead: Partial<Record<DocumentKind, StageKey>> = {
  KESEPAKATAN_BERSAMA: 'PENANDATANGANAN_KB',
  NOTA_KESEPAKATAN: 'PENANDATANGANAN_NOTA',
  LOI: 'PERNYATAAN_KEHENDAK',
  MOU: 'PENANDATANGANAN_NASKAH',
}
const byPower: readonly DocumentKind[] = ['PKS', 'KONTRAK', 'ADDENDUM']

type SignedDocument = { scheme: Scheme; kind: DocumentKind; severity: GuardFinding['severity'] }

/** Checks the signer of the own side; nothing as long as no post is filled in. Permendagri 22/2020 art. 10, 14, 36, 57; 25/2020 art. 14 and 25. */
export function signerFinding(party: PartyInput, index: number, of: SignedDocument): GuardFinding | null {
  const post = party.signatoryPost
  if (post === null || isHeadOfRegion(post)) return null
  if (byHead[of.kind] !== undefined) return headFinding(index, of)
  if (!byPower.includes(of.kind) || (party.powerNumber !== null && party.powerDate !== null)) return null
  return {
    guard: 'SIGNER_POWER',
    severity: of.severity,
    field: `parties.${index}.powerNumber`,
    message: `Isi nomor dan tanggal surat kuasa: ${signerWord(post)} menandatangani atas nama Gubernur.`,
    article: lawOf(of.scheme).signing.article,
  }
}

function headFinding(index: number, { scheme, kind, severity }: SignedDocument): GuardFinding {
  const stage = byHead[kind]
  return {
    guard: 'SIGNER_HEAD',
    severity,
    field: `parties.${index}.signatoryPost`,
    message: `${headSigned[kind] ?? 'Naskah ini'} ditandatangani kepala daerah, bukan kepala perangkat daerah. Periksa penanda tangannya.`,
    article: (stage && stageOf(scheme, stage)?.article) ?? lawOf(scheme).signing.article,
  }
}

const headSigned: Partial<Record<DocumentKind, string>> = {
  KESEPAKATAN_BERSAMA: 'Kesepakatan Bersama',
  NOTA_KESEPAKATAN: 'Nota Kesepakatan',
  LOI: 'LoI',
  MOU: 'MoU',
}

function signerWord(post: string): string {
  const match = /kepala\s+(dinas|badan|biro)/i.exec(post)
  return match ? `kepala ${(match[1] ?? '').toLowerCase()}` : 'pejabat ini'
}
