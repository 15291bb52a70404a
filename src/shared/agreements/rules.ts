/** Rules across the fields of an agreement whose breach keeps it from being saved. What needs a reason is in shared/guards. */
import { type CalendarDate, lastDayOfTerm } from '../calendar/dates'
import { fieldDate } from '../calendar/words'
import type { PartnerKind } from '../partners/enums'
import type { AgreementInput } from './model'
import { startOf } from './status'

/** What the check must know beyond the entries. */
export type CheckContext = {
  /** The agreement being changed; null for a new one. */
  id: string | null
  /** Its chosen parent and the parents above that, nearest first. */
  ancestorIds: readonly string[]
  partners: ReadonlyMap<string, { name: string; kind: PartnerKind; isOwn: boolean }>
}

export type CheckResult = { errors: Record<string, string[]> }

/** Checks what no single field can. Errors are sentences by field name (`parties.0.powerDate`). */
export function checkAgreement(input: AgreementInput, context: CheckContext): CheckResult {
  const errors: Record<string, string[]> = {}
  const fault = (field: string, sentence: string) => void (errors[field] ??= []).push(sentence)
  checkTerm(input, fault)
  checkParties(input, fault)
  checkParent(input, context, fault)
  return { errors }
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
