/** Values of the fields of a letter, from the data that its paper is made of. */
import { nipText, type Signatory } from '../../shared/papers/model'
import { signatureLines } from '../../print/parts/signature-lines'
import { clockText } from '../../shared/calendar/moments'
import { longDate, plainDate } from '../../shared/calendar/words'
import { annexCondition, copiesCondition, type LetterFill } from '../../shared/invitations/letter-fields'
import type { InvitationData } from '../../shared/papers/invitation'
import type { RunningOrderData } from '../../shared/papers/running-order'

type Order = Pick<RunningOrderData, 'days'>

/** One fill for each letter: one in all, or one for each invitee. */
export function letterFills(data: InvitationData, order: Order): LetterFill[] {
  const invitees = data.invitees.flatMap(({ lines }) => lines.map(({ name }) => name))
  const annexed = data.letters.length === 0 && invitees.length > data.inlineLimit
  const shared = sharedFill(data, order)
  if (data.letters.length > 0) {
    return data.letters.map(({ name, number }) => ({
      ...shared,
      yth: name,
      nomor: numberText(number, data.knownNumber),
    }))
  }
  return [
    {
      ...shared,
      nomor: numberText(data.number, data.knownNumber),
      yth: annexed ? 'Daftar Undangan (terlampir)' : invitees.join('\n'),
      lampiran: annexed ? '1 (satu) berkas' : '-',
      undangan: annexed ? numbered(invitees) : [],
      [annexCondition]: annexed,
    },
  ]
}

function sharedFill(data: InvitationData, order: Order): LetterFill {
  const { meeting, signatory } = data
  const more = (label: string) => meeting.more.find((one) => one.label === label)?.value ?? ''
  const until = meeting.lastDate && meeting.lastDate !== meeting.date ? ` s.d. ${longDate(meeting.lastDate)}` : ''
  return {
    kota: data.place,
    tanggal_surat: data.date ? plainDate(data.date) : '',
    sifat: data.nature,
    lampiran: '-',
    hal: data.subject,
    pembuka: data.opening.join('\n'),
    nama_rapat: meeting.title,
    hari_tanggal: longDate(meeting.date) + until,
    waktu: meeting.time,
    tempat: meeting.place ?? '',
    tautan: more('tautan rapat'),
    pakaian: more('pakaian'),
    bahan: more('bahan'),
    narahubung: more('narahubung'),
    penutup: data.closing.join('\n'),
    ...signerFill(signatory),
    undangan: [],
    tembusan: numbered(data.copies),
    acara: order.days
      .flatMap(({ rows }) => rows)
      .map(({ from, to, title, person, office }, index) => ({
        no: String(index + 1),
        jam: from === null ? '' : to === null ? clockOf(from) : `${clockOf(from)} – ${clockOf(to)}`,
        nama: title,
        penanggung_jawab: [person, office].filter(Boolean).join(', '),
      })),
    [annexCondition]: false,
    [copiesCondition]: data.copies.length > 0,
  }
}

const numbered = (names: readonly string[]) => names.map((nama, index) => ({ no: String(index + 1), nama }))
const numberText = (number: string | null, known: string): string => number ?? `${known}……………`
const clockOf = (minutes: number): string => clockText(minutes % (24 * 60))

/** As on the paper: rank and NIP only where they are printed. */
function signerFill(signatory: Signatory | null): LetterFill {
  const shown = signatory?.showNip ? signatory : null
  return {
    jabatan_penanda_tangan: signatory ? signatureLines(signatory).join('\n') : '',
    nama_penanda_tangan: signatory?.name ?? '',
    pangkat_penanda_tangan: shown?.rank ?? '',
    nip_penanda_tangan: shown?.nip ? nipText(shown.nip) : '',
  }
}
