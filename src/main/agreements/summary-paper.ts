/** The summary of one agreement as a paper: facts, dates with their reasons, stages, the chain, the original and its scans. */
import {
  affairs,
  copyKindWords,
  documentKindWords,
  isForeign,
  parentRelationWords,
  schemeWords,
} from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { expiringDays, startOf } from '../../shared/agreements/status'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import { rupiah } from '../../shared/calendar/numbers'
import { plainDate } from '../../shared/calendar/words'
import { fileRoleWords } from '../../shared/files/enums'
import type { AttachmentView } from '../../shared/files/model'
import type { GuardView } from '../../shared/guards/model'
import type { AgreementSummaryData, SummaryFact } from '../../shared/papers/agreement-summary'
import { daysNote, statusMark } from '../../shared/papers/register'
import type { StageBoard } from '../../shared/stages/model'
import { statuses } from '../../shared/status/statuses'
import { stageTable } from './summary-stages'

type Parts = Pick<AgreementSummaryData, 'title' | 'status' | 'facts' | 'dates' | 'tables' | 'closingFacts'>

/** What the paper says of an agreement and its files; letterhead and signature come from the settings. */
export function summaryParts(
  agreement: AgreementDetail,
  files: readonly AttachmentView[],
  guards: readonly GuardView[],
  board: StageBoard,
): Parts {
  const { status, daysLeft } = agreement.status
  const { documentKind, title } = agreement.input
  return {
    title: `${documentKindWords[documentKind].long} tentang ${title}`,
    status: { word: statuses.agreement[status].word, note: daysNote(status, daysLeft) },
    facts: [...partyFacts(agreement), ...contentFacts(agreement)],
    dates: dateRows(agreement),
    tables: [...stageTable(board), chainTable(agreement), ...overrideTable(guards)],
    closingFacts: originalFacts(agreement, files),
  }
}

const ordinals = [
  'kesatu',
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'keenam',
  'ketujuh',
  'kedelapan',
  'kesembilan',
  'kesepuluh',
]
const ordinal = (index: number): string => ordinals[index] ?? `ke-${index + 1}`

function partyFacts({ input, parties }: AgreementDetail): SummaryFact[] {
  const kind = `${schemeWords[input.scheme].long}, ${documentKindWords[input.documentKind].long}`
  return [
    fact('Skema dan jenis', kind),
    ...parties.map((party, index) => fact(`Nomor pihak ${ordinal(index)}`, party.number ?? 'belum ada')),
    ...parties.map((party, index) => {
      const signer = [party.signatoryName, party.signatoryPost].filter(Boolean).join(', ')
      const value = signer === '' ? party.partnerName : `${party.partnerName}, diwakili oleh ${signer}`
      const power =
        party.powerNumber && party.powerDate
          ? `Surat kuasa ${party.powerNumber} tanggal ${plainDate(party.powerDate)}`
          : null
      const own = party.signedOn && party.signedOn !== input.signedOn && `Ditandatangani ${plainDate(party.signedOn)}`
      return fact(`Pihak ${ordinal(index)}`, value, [own, power].filter(Boolean).join('. ') || null)
    }),
  ]
}

function contentFacts({ input, offices }: AgreementDetail): SummaryFact[] {
  const names = input.affairCodes.map((code) => affairs.find((affair) => affair.code === code)?.name ?? code)
  const money = [input.valueRupiah === null ? null : rupiah(input.valueRupiah), input.fundingSource]
  return [
    fact('Pemrakarsa', offices.map(({ name }) => name).join('; ')),
    fact('Urusan pemerintahan', names.join('; ')),
    fact('Maksud dan tujuan', input.objective ?? ''),
    fact('Objek', input.subject ?? ''),
    fact('Ruang lingkup', input.scope ?? ''),
    fact('Pembiayaan', money.filter(Boolean).join('; ')),
    fact('Catatan', input.notes ?? ''),
  ].filter(({ value }) => value !== '')
}

function dateRows({ input, endsOn, status, closing, closedOn, closedReason }: AgreementDetail) {
  const start = startOf(input)
  const rows = [
    date('Penandatanganan', input.signedOn, input.signedPlace ? `Di ${input.signedPlace}` : 'Menurut isian'),
  ]
  if (start) rows.push(date('Mulai berlaku', start, input.startsOn ? 'Menurut isian' : 'Tanggal penandatanganan'))
  const reasons = status.because.filter(({ kind }) => kind !== 'result')
  const because = reasons.map(
    ({ label, value, note }) => `${label}: ${value}${note ? ` (${note.replace(/\.$/, '')})` : ''}`,
  )
  if (endsOn)
    rows.push(date('Hari terakhir berlaku', endsOn, `${because.join('; ')}. Naskah masih berlaku pada hari ini.`, true))
  if (endsOn && input.signedOn) {
    const days = expiringDays[isForeign(input.scheme) ? 'foreign' : 'domestic']
    rows.push(date(`Peringatan ${days} hari`, addDays(endsOn, -days), `${days} hari sebelum hari terakhir`))
  }
  if (closing && closedOn) rows.push(date('Keputusan', closedOn, closedReason ?? 'Dibiarkan berakhir'))
  return rows
}

function chainTable({ parent, children }: AgreementDetail): AgreementSummaryData['tables'][number] {
  const related = [
    ...(parent ? [{ ...parent, role: `${parentRelationWords[parent.relation]} naskah ini` }] : []),
    ...children.map((child) => ({ ...child, role: childWords[child.relation] })),
  ]
  return {
    heading: 'Rangkaian naskah',
    numbered: true,
    columns: [
      { label: 'Naskah', weight: 22, kind: 'text', align: 'left' },
      { label: 'Nomor', weight: 20, kind: 'text', align: 'left' },
      { label: 'Berlaku s.d.', weight: 14, kind: 'date', align: 'center' },
      { label: 'Tentang', weight: 28, kind: 'text', align: 'left' },
      { label: 'Status', weight: 16, kind: 'status', align: 'left' },
    ],
    rows: related.map((row) => [
      `${documentKindWords[row.documentKind].long}\n(${row.role})`,
      row.number,
      row.endsOn,
      row.title,
      statusMark(row.status, null),
    ]),
  }
}

const childWords = { PELAKSANAAN: 'pelaksanaan', ADENDUM: 'adendum', PERPANJANGAN: 'perpanjangan' } as const

/** Findings that were let pass stay visible on paper, with who did so and why. */
function overrideTable(guards: readonly GuardView[]): AgreementSummaryData['tables'] {
  const passed = guards.flatMap(({ message, article, override }) => (override ? [{ message, article, override }] : []))
  if (passed.length === 0) return []
  return [
    {
      heading: 'Temuan yang dibiarkan dengan alasan',
      numbered: true,
      columns: [
        { label: 'Temuan', weight: 46, kind: 'text', align: 'left' },
        { label: 'Alasan', weight: 34, kind: 'text', align: 'left' },
        { label: 'Oleh', weight: 20, kind: 'text', align: 'left' },
      ],
      rows: passed.map(({ message, article, override }) => [
        article ? `${message}\n${article}` : message,
        override.reason,
        override.personName,
      ]),
    },
  ]
}

function originalFacts({ input }: AgreementDetail, files: readonly AttachmentView[]): SummaryFact[] {
  const copy = [input.copyKind ? copyKindWords[input.copyKind] : null, input.copyPlace].filter(Boolean).join(', ')
  const scans = files.map(
    ({ name, role, pages }) => `${fileRoleWords[role]}: ${name}${pages === null ? '' : ` (${pages} halaman)`}`,
  )
  return [
    fact('Naskah yang disimpan', copy === '' ? 'belum dicatat' : copy),
    fact('Pindaian', scans.length > 0 ? scans.join('\n') : 'belum ada'),
  ]
}

function fact(label: string, value: string, note: string | null = null): SummaryFact {
  return { label, value, note }
}

function date(event: string, on: CalendarDate | null, because: string, strong = false) {
  return { event, date: on, because, strong }
}
