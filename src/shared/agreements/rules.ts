/** Rules across the fields of an agreement: errors that block saving, and warnings that do not. */
import { addDays, type CalendarDate, lastDayOfTerm } from '../calendar/dates'
import { fieldDate } from '../calendar/words'
import type { PartnerKind } from '../partners/enums'
import { lawOf, termLimit } from '../schemes/laws'
import type { AgreementInput, AgreementWarning, PartyInput } from './model'
import { endOf, startOf } from './status'

/** What the check must know beyond the entries. */
export type CheckContext = {
  /** The agreement being changed; null for a new one. */
  id: string | null
  /** Its chosen parent and the parents above that, nearest first. */
  ancestorIds: readonly string[]
  partners: ReadonlyMap<string, { name: string; kind: PartnerKind; isOwn: boolean }>
}

export type CheckResult = { errors: Record<string, string[]>; warnings: AgreementWarning[] }

/** Checks what no single field can. Errors are sentences by field name (`parties.0.powerDate`). */
export function checkAgreement(input: AgreementInput, context: CheckContext): CheckResult {
  const errors: Record<string, string[]> = {}
  const fault = (field: string, sentence: string) => void (errors[field] ??= []).push(sentence)
  checkTerm(input, fault)
  checkParties(input, fault)
  checkParent(input, context, fault)
  return { errors, warnings: [...dateWarnings(input), ...signerWarnings(input, context), ...lengthWarnings(input)] }
}

type Fault = (field: string, sentence: string) => void

function checkTerm(input: AgreementInput, fault: Fault): void {
  const start = startOf(input)
  if (input.termKind === 'JANGKA') {
    if (input.termCount === null) fault('termCount', 'Isi lama jangka waktu.')
    if (input.termUnit === null) fault('termUnit', 'Pilih tahun, bulan, atau hari.')
    if (start && isBeyondCalendar(input, start)) fault('termCount', 'Jangka waktu terlalu panjang. Kurangi lamanya.')
  }
  if (input.termKind !== 'SAMPAI') return
  if (!input.endsOn) {
    if (input.signedOn) fault('endsOn', 'Isi tanggal berakhir, atau pilih Tanpa batas waktu.')
  } else if (start && input.endsOn < start) {
    fault('endsOn', `Tanggal berakhir mendahului tanggal mulai. Isi ${fieldDate(start)} atau sesudahnya.`)
  }
}

function isBeyondCalendar({ termCount, termUnit }: AgreementInput, start: CalendarDate): boolean {
  if (!termCount || !termUnit) return false
  try {
    lastDayOfTerm(start, termCount, termUnit)
    return false
  } catch {
    return true
  }
}

function checkParties(input: AgreementInput, fault: Fault): void {
  if (input.signedOn && input.parties.length < 2) {
    fault('parties', 'Naskah yang sudah ditandatangani memerlukan paling sedikit dua pihak. Tambahkan pihak.')
  }
  input.parties.forEach((party, index) => {
    const first = input.parties.findIndex((other) => other.partnerId === party.partnerId)
    if (first < index) {
      fault(
        `parties.${index}.partnerId`,
        `Pihak ini sudah ada di baris ${first + 1}. Pilih pihak lain atau hapus baris ini.`,
      )
    }
    if (party.powerNumber && !party.powerDate) fault(`parties.${index}.powerDate`, 'Isi tanggal surat kuasa.')
    if (party.powerDate && !party.powerNumber) fault(`parties.${index}.powerNumber`, 'Isi nomor surat kuasa.')
  })
}

function checkParent(input: AgreementInput, context: CheckContext, fault: Fault): void {
  const { parentId, parentRelation } = input
  if (parentId && !parentRelation) fault('parentRelation', 'Pilih hubungan dengan naskah induk.')
  if (!parentId && parentRelation) fault('parentId', 'Pilih naskah induk, atau kosongkan hubungannya.')
  if (!parentId || !context.id) return
  if (parentId === context.id) fault('parentId', 'Naskah tidak dapat menjadi induk dirinya sendiri. Pilih naskah lain.')
  else if (context.ancestorIds.includes(context.id)) {
    fault('parentId', 'Naskah ini sudah menjadi induk dari naskah yang dipilih. Pilih naskah lain.')
  }
}

function dateWarnings(input: AgreementInput): AgreementWarning[] {
  const { processStartedOn, signedOn, startsOn } = input
  const warnings: AgreementWarning[] = []
  if (signedOn && startsOn && startsOn < signedOn) {
    warnings.push({
      field: 'startsOn',
      message: `Tanggal mulai mendahului tanda tangan. Isi ${fieldDate(signedOn)} atau sesudahnya, kecuali naskahnya memang berlaku surut.`,
      article: null,
    })
  }
  if (processStartedOn && signedOn && signedOn < processStartedOn) {
    const message = `Tanda tangan mendahului mulai proses. Isi ${fieldDate(processStartedOn)} atau sesudahnya, atau perbaiki mulai proses.`
    warnings.push({ field: 'signedOn', message, article: null })
  }
  return warnings
}

/** Posts that head an office of the region, and so sign for the governor, regent or mayor. */
const officeHead =
  /^(?:(?:plt|plh|pj)\.?\s+)?(?:kepala\s+(?:dinas|badan|biro|bagian|satuan|kantor|satpol)|kadis|kaban|karo|direktur\s+(?:rsud|rumah\s+sakit)|inspektur|sekretaris\s+(?:daerah|dprd)|asisten)\b/i

/** Whether a post heads an office rather than the region itself. */
export const isOfficeHead = (post: string | null): boolean => post !== null && officeHead.test(post.trim())

function signerWarnings(input: AgreementInput, { partners }: CheckContext): AgreementWarning[] {
  return input.parties.flatMap((party, index) => {
    const partner = partners.get(party.partnerId)
    if (!partner?.isOwn || !needsPower(party)) return []
    return {
      field: `parties.${index}.powerNumber`,
      message: `Isi nomor surat kuasa: ${signerWord(party.signatoryPost)} menandatangani atas nama Gubernur.`,
      article: lawOf(input.scheme).signing.article,
    }
  })
}

const needsPower = (party: PartyInput): boolean => isOfficeHead(party.signatoryPost) && party.powerNumber === null

function signerWord(post: string | null): string {
  const match = /kepala\s+(dinas|badan|biro)/i.exec(post ?? '')
  return match ? `kepala ${(match[1] ?? '').toLowerCase()}` : 'pejabat ini'
}

/** Longest terms that the law allows, counted from signing or the start. */
function lengthWarnings(input: AgreementInput): AgreementWarning[] {
  const limit = termLimit(input.scheme, input.documentKind)
  const start = startOf(input)
  if (!limit || !start) return []
  const field = input.termKind === 'JANGKA' ? 'termCount' : input.termKind === 'SAMPAI' ? 'endsOn' : 'termKind'
  const latest = lastDayOfTerm(start, limit.years, 'TAHUN')
  if (input.termKind === 'TERBUKA') {
    return [
      {
        field,
        message: `${limit.what} berlaku paling lama ${limit.years} tahun. Isi jangka waktunya.`,
        article: limit.article,
      },
    ]
  }
  const end = safeEnd(input)
  // An end on the anniversary itself is how many texts write five years; it is let pass.
  if (!end || end <= addDays(latest, 1)) return []
  const message = `${limit.what} berlaku paling lama ${limit.years} tahun, jadi sampai ${fieldDate(latest)}. Periksa jangka waktunya.`
  return [{ field, message, article: limit.article }]
}

function safeEnd(input: AgreementInput): CalendarDate | null {
  const start = startOf(input)
  return start && input.termKind === 'JANGKA' && isBeyondCalendar(input, start) ? null : endOf(input)
}
