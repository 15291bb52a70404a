/** What came after signing in the sample data: follow-ups, evaluations and the reports of offices. All of it is invented. */
import { isForeign } from '../../shared/agreements/enums'
import { addDays, addMonths, type CalendarDate } from '../../shared/calendar/dates'
import type { Recommendation } from '../../shared/evaluations/enums'
import { EvaluationInput } from '../../shared/evaluations/model'
import { evaluationQuestions } from '../../shared/evaluations/questions'
import { FollowUpInput, type FollowUpStep } from '../../shared/followups/model'
import type { AgreementId, MeetingId } from '../../shared/ids/ids'
import { PeriodReportInput, reportFields } from '../../shared/periods/model'
import { missingPeriods, periodEnd, type Period } from '../../shared/periods/periods'
import type { Tx } from '../database/db'
import { saveEvaluationTx } from '../evaluations/evaluations'
import { saveFollowUpTx, stepFollowUpsTx } from '../followups/followups'
import { savePeriodReportTx } from '../periods/periods'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import type { SampleAgreement } from './agreements'
import type { SampleMasters } from './masters'
import { createRandom, type Random } from './random'

type Deps = { newId: NewId; clock: Clock }

/** What the records hang on. */
export type SampleSubjects = {
  list: readonly SampleAgreement[]
  ids: ReadonlyMap<string, AgreementId>
  meetingIds: readonly MeetingId[]
  masters: SampleMasters
}

type Signed = { one: SampleAgreement; id: AgreementId; startsOn: CalendarDate; endsOn: CalendarDate | null }

/** Adds all of it within a command. */
export async function addSampleAfterSigningTx(tx: Tx, deps: Deps, subjects: SampleSubjects): Promise<void> {
  const today = deps.clock.today() as CalendarDate // the clock gives calendar dates
  const random = createRandom(2205)
  const signed = subjects.list.flatMap((one): Signed[] => {
    const id = subjects.ids.get(one.key)
    const startsOn = one.startsOn ?? one.signedOn
    if (!id || !startsOn || !one.signedOn || startsOn > today) return []
    return [{ one, id, startsOn, endsOn: one.termCount === null ? null : addMonths(startsOn, 12 * one.termCount) }]
  })
  const running = signed.filter(({ endsOn }) => endsOn === null || endsOn >= today)
  await addFollowUpsTx(tx, deps, { ...subjects, signed: running, today })
  for (const [index, each] of signed.entries()) {
    if (index % 3 === 0 || index % 7 === 0) await addEvaluationsTx(tx, deps, { each, today, random })
    await addReportsTx(tx, deps, { each, today, random })
  }
}

type Task = {
  title: string
  owner: string | null
  due: number | null
  step?: (due: CalendarDate, today: CalendarDate) => FollowUpStep
}

const finished = (ago: number, evidence: string) => (due: CalendarDate) =>
  ({ kind: 'finish', on: addDays(due, -ago), evidence }) as const

/** `due` counts in days from today. */
const tasks: readonly Task[] = [
  { title: 'Menyampaikan salinan naskah bertanda tangan kepada mitra', owner: 'Subbagian Tata Usaha', due: -12 },
  { title: 'Menyusun rencana kerja tahun pertama', owner: 'Kepala Bidang Perencanaan', due: -3 },
  { title: 'Melengkapi nomor dan tanggal tanda tangan pihak mitra', owner: 'Analis Kerja Sama', due: 2 },
  { title: 'Menyusun perjanjian kerja sama pelaksanaan', owner: null, due: 6 },
  { title: 'Menunjuk pejabat penghubung kedua pihak', owner: 'Sekretaris Dinas', due: 21 },
  { title: 'Menyusun laporan pelaksanaan semester', owner: 'Subbagian Perencanaan', due: 35 },
  { title: 'Mengusulkan anggaran pendampingan pada RKPD', owner: 'Kepala Bidang Anggaran', due: 90 },
  { title: 'Menjadwalkan monitoring lapangan bersama mitra', owner: null, due: null },
  {
    title: 'Mengirim laporan kepada Menteri Dalam Negeri melalui Gubernur',
    owner: 'Analis Kerja Sama',
    due: -40,
    step: finished(4, 'Surat pengantar Nomor 119/F-88/2026'),
  },
  {
    title: 'Menyerahkan daftar aset yang dipakai bersama',
    owner: 'Pengelola Barang',
    due: -25,
    step: finished(0, 'Berita acara serah terima'),
  },
  {
    title: 'Menggelar sosialisasi kepada kabupaten dan kota',
    owner: 'Kepala Bagian Kerja Sama',
    due: -60,
    step: (due) => ({ kind: 'cancel', on: due, reason: 'Digabungkan dengan rapat koordinasi tahunan.' }),
  },
  {
    title: 'Menyusun petunjuk teknis pelaksanaan',
    owner: 'Kepala Seksi Program',
    due: -5,
    step: (_due, today) => ({ kind: 'snooze', until: addDays(today, 14) }),
  },
]
const OF_MEETINGS = 4

type Around = SampleSubjects & { signed: readonly Signed[]; today: CalendarDate }

async function addFollowUpsTx(tx: Tx, deps: Deps, { signed, meetingIds, masters, today }: Around): Promise<void> {
  for (const [index, { title, owner, due, step }] of [...tasks, ...tasks.slice(0, OF_MEETINGS)].entries()) {
    const ofMeeting = index >= tasks.length
    const subject = signed[(index * 7) % Math.max(signed.length, 1)]
    const dueOn = due === null ? null : addDays(today, due + (ofMeeting ? 9 : 0))
    const office = subject?.one.family.offices[0]
    const input = FollowUpInput.parse({
      title,
      owner,
      dueOn,
      detail: 'Data contoh.',
      officeId: office === undefined ? null : masters.office(office),
      agreementId: ofMeeting ? null : (subject?.id ?? null),
      meetingId: ofMeeting ? (meetingIds[index - tasks.length] ?? null) : null,
    })
    const { id } = await saveFollowUpTx(tx, deps, null, input)
    if (step && !ofMeeting && dueOn) await stepFollowUpsTx(tx, deps, [id], step(dueOn, today))
  }
}

type One = { each: Signed; today: CalendarDate; random: Random }

const advice = (mean: number): Recommendation =>
  mean >= 4.2 ? 'DIPERLUAS' : mean >= 3.2 ? 'DILANJUTKAN' : mean >= 2.4 ? 'DIPERBAIKI' : 'DIHENTIKAN'

const remarks: Record<string, string> = {
  KENDALA: 'Pendanaan bersama terlambat ditetapkan.',
  SARAN: 'Jadwal kerja disepakati pada awal tahun anggaran.',
  BUKTI: 'Laporan kegiatan dan foto lapangan (contoh).',
}

/** Once a year while it ran, at most three times. */
async function addEvaluationsTx(tx: Tx, deps: Deps, { each, today, random }: One): Promise<void> {
  const base = random.between(2, 4)
  for (let year = 1; year <= 3; year++) {
    const heldOn = addMonths(each.startsOn, 12 * year)
    if (heldOn > today || (each.endsOn !== null && heldOn > addMonths(each.endsOn, 6))) return
    const answers = evaluationQuestions.map(({ key, rated }) => ({
      question: key,
      rating: rated ? Math.min(5, base + random.between(0, year > 1 ? 2 : 1)) : null,
      note: rated ? null : (remarks[key] ?? null),
    }))
    const ratings = answers.flatMap(({ rating }) => (rating === null ? [] : [rating]))
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
    const input = EvaluationInput.parse({
      agreementId: each.id,
      heldOn,
      evaluator: year % 2 === 1 ? 'Tim monitoring dan evaluasi' : 'TKKSD Provinsi',
      role: year % 2 === 1 ? 'BIRO' : 'TKKSD',
      recommendation: advice(mean),
      summary: 'Pelaksanaan berjalan; manfaatnya dirasakan masyarakat (data contoh).',
      answers,
    })
    await saveEvaluationTx(tx, deps, null, input)
  }
}

const texts: Record<string, string> = {
  problems: 'Koordinasi jadwal kedua pihak belum teratur.',
  solutions: 'Rapat bulanan dan penunjukan pejabat penghubung.',
  otherMatters: 'Tidak ada.',
  background: 'Peningkatan layanan dan pertukaran pengetahuan.',
  targets: 'Perangkat daerah dan kelompok masyarakat sasaran.',
  results: 'Kegiatan tahun ini terlaksana menurut rencana kerja.',
  beneficiaries: 'Masyarakat di wilayah kegiatan.',
  funding: 'APBD Provinsi dan kontribusi mitra.',
  obstacles: 'Perbedaan tahun anggaran kedua pihak.',
  followUpPlan: 'Dilanjutkan dengan rencana kerja tahun berikutnya.',
}

/** The last two years; about one report of four is missing. */
async function addReportsTx(tx: Tx, deps: Deps, { each, today, random }: One): Promise<void> {
  const yearly = isForeign(each.one.family.scheme)
  const owed = missingPeriods({ from: each.startsOn, until: each.endsOn, yearly, given: [] }, today)
  for (const period of owed.filter((one) => periodEnd(one) >= addMonths(today, -24))) {
    if (random.chance(0.25)) continue
    await savePeriodReportTx(tx, deps, null, reportOf(each.id, period, yearly, today))
  }
}

function reportOf(agreementId: AgreementId, period: Period, yearly: boolean, today: CalendarDate): PeriodReportInput {
  const due = addDays(periodEnd(period), 9)
  const fields = reportFields[yearly ? 'foreign' : 'domestic'].map(({ field }) => [field, texts[field] ?? null])
  return PeriodReportInput.parse({
    agreementId,
    ...period,
    receivedOn: due > today ? today : due,
    ...Object.fromEntries(fields),
  })
}
