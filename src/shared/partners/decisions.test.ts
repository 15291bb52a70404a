import { expect, test } from 'vitest'
import type { AgreementRow, AgreementStatus } from '../agreements/model'
import { dateOf } from '../calendar/dates'
import type { FollowUpRow } from '../followups/model'
import { AgreementId, FollowUpId, PlanId } from '../ids/ids'
import type { PlanRow } from '../plans/model'
import { whatToDecide } from './decisions'

const uuid = '01900000-0000-7000-8000-000000000001'

const agreement = (status: AgreementStatus, part: Partial<AgreementRow> = {}): AgreementRow => ({
  id: AgreementId.parse(uuid),
  title: 'Riset Rumput Laut',
  scheme: 'KSDPK',
  documentKind: 'PKS',
  number: '119/1/2024',
  partners: 'Universitas Contoh',
  signedOn: dateOf(2024, 1, 2),
  startsOn: dateOf(2024, 1, 2),
  endsOn: dateOf(2026, 1, 1),
  status,
  daysLeft: -14,
  scans: 0,
  updatedAt: 0,
  deletedAt: null,
  ...part,
})

const followUp = (status: FollowUpRow['status']): FollowUpRow => ({
  id: FollowUpId.parse(uuid),
  title: 'Kirim laporan',
  detail: null,
  agreementId: null,
  agreement: null,
  meetingId: null,
  meeting: null,
  officeId: null,
  office: 'Dinas Contoh',
  owner: null,
  priority: 'SEDANG',
  decisionId: null,
  files: 0,
  notes: 0,
  dueOn: dateOf(2026, 1, 5),
  startedOn: null,
  doneOn: null,
  evidence: null,
  cancelledOn: null,
  cancelledReason: null,
  snoozedUntil: null,
  status,
  daysLeft: -10,
  deletedAt: null,
})

const plan = (status: PlanRow['status'], agreementId: PlanRow['agreementId'] = null): PlanRow => ({
  id: PlanId.parse(uuid),
  year: 2026,
  title: 'Beasiswa',
  affairCode: null,
  scheme: null,
  priority: 'SEDANG',
  initiative: 'DAERAH',
  office: null,
  partner: null,
  program: null,
  places: '',
  costSource: null,
  basis: null,
  costRupiah: null,
  status,
  reached: status,
  reviewResult: null,
  agreementId,
  updatedAt: 0,
  deletedAt: null,
})

test('what is past its end comes first, then what ends, what is late, and what waits', () => {
  const agreements = [
    agreement('inProcess', { endsOn: null, daysLeft: null, number: null }),
    agreement('expiring', { endsOn: dateOf(2026, 3, 1), daysLeft: 45 }),
    agreement('undecided'),
    agreement('active'),
  ]
  expect(
    whatToDecide({
      agreements,
      followUps: [followUp('overdue'), followUp('todo')],
      plans: [plan('fixed'), plan('proposed')],
    }),
  ).toEqual([
    'Putuskan kelanjutan PKS Nomor 119/1/2024 tentang Riset Rumput Laut: berakhir 1 Januari 2026, lewat 14 hari.',
    'Sepakati perpanjangan atau pengakhiran PKS Nomor 119/1/2024 tentang Riset Rumput Laut: berakhir 1 Maret 2026, 45 hari lagi.',
    'Tanyakan tindak lanjut yang lewat tenggat 5 Januari 2026: Kirim laporan (Dinas Contoh).',
    'Selesaikan penandatanganan PKS tentang Riset Rumput Laut.',
    'Mulai naskah untuk rencana tahun 2026: Beasiswa.',
  ])
})

test('a plan that became an agreement asks for nothing, and the last day is called so', () => {
  const last = agreement('expiring', { daysLeft: 0 })
  expect(whatToDecide({ agreements: [last], followUps: [], plans: [plan('fixed', AgreementId.parse(uuid))] })).toEqual([
    'Sepakati perpanjangan atau pengakhiran PKS Nomor 119/1/2024 tentang Riset Rumput Laut: berakhir 1 Januari 2026, hari terakhir.',
  ])
})
