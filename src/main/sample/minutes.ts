/** What happened at the past meetings of the sample data: who came, what was said and decided. All of it is invented. */
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { FollowUpId, type AgreementId, type MeetingId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import type { AttendanceState } from '../../shared/meetings/enums'
import { AttendanceRowInput, MinutesInput } from '../../shared/minutes/model'
import { plainDoc, type RichDoc } from '../../shared/minutes/rich-doc'
import { notDiscussed } from '../../shared/minutes/rules'
import type { Tx } from '../database/db'
import { stepFollowUpsTx } from '../followups/followups'
import { saveAttendanceTx } from '../minutes/attendance'
import { finaliseTx } from '../minutes/minutes'
import { readMinutes } from '../minutes/read'
import { saveMinutesTx } from '../minutes/save'
import { listInvitees } from '../meetings/detail'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import type { SampleMasters } from './masters'
import type { SampleMeeting } from './meetings'
import { personName } from './people'
import { createRandom, type Random } from './random'

type Deps = { newId: NewId; clock: Clock }

export type MinutesSubjects = {
  meetings: readonly SampleMeeting[]
  ids: readonly MeetingId[]
  agreementIds: readonly AgreementId[]
  masters: SampleMasters
  timeZone: string
  actor: Actor
}

type Held = { id: MeetingId; meeting: SampleMeeting; today: CalendarDate; random: Random }

/** Past meetings in the order of their days, so that their numbers run on; the last ones still wait for their minutes. */
export async function addSampleMinutesTx(tx: Tx, deps: Deps, subjects: MinutesSubjects): Promise<void> {
  const today = deps.clock.today() as CalendarDate // the clock gives calendar dates
  const random = createRandom(3107)
  const held = subjects.meetings
    .flatMap((meeting, index): Held[] => {
      const id = subjects.ids[index]
      const past = meeting.on < today && meeting.state === 'TERJADWAL'
      return id && past ? [{ id, meeting, today, random }] : []
    })
    .sort((a, b) => (a.meeting.on < b.meeting.on ? -1 : 1))
  for (const one of held) {
    await addAttendanceTx(tx, deps, one, subjects)
    if (!one.meeting.adopted) continue
    await addWordsTx(tx, deps, one, subjects)
    await finaliseTx(tx, deps, { meetingId: one.id, number: null, adoptedOn: one.meeting.adoptedOn }, subjects.actor)
  }
}

const states: readonly AttendanceState[] = [
  'HADIR',
  'HADIR',
  'HADIR',
  'HADIR',
  'DIWAKILI',
  'DIWAKILI',
  'IZIN',
  'TIDAK_HADIR',
]
const reasons = ['tugas luar daerah', 'cuti', 'mendampingi Gubernur', 'sakit']

async function addAttendanceTx(
  tx: Tx,
  { newId }: Deps,
  { id, meeting, random }: Held,
  { timeZone }: MinutesSubjects,
): Promise<void> {
  const invitees = await listInvitees(tx, id)
  const start = momentAt(meeting.on, Math.round(meeting.from * 60), timeZone)
  const rows = invitees.map(({ id: inviteeId }) => {
    const state = random.pick(states)
    const came = state === 'HADIR' || state === 'DIWAKILI'
    return AttendanceRowInput.parse({
      inviteeId,
      state,
      name: came ? personName(random) : null,
      post: state === 'DIWAKILI' ? 'Analis kebijakan' : null,
      reason: state === 'IZIN' ? random.pick(reasons) : null,
      arrivedAt: came && random.chance(0.3) ? start + random.between(-20, 15) * 60_000 : null,
    })
  })
  const guest = AttendanceRowInput.parse({
    state: 'HADIR',
    name: personName(random),
    institution: 'Universitas Halu Oleo',
  })
  await saveAttendanceTx(tx, id, random.chance(0.5) ? [...rows, guest] : rows, newId)
}

type Wording = { text: string; task: { office: string; days: number } }
const wordings: readonly Wording[] = [
  {
    text: 'Menyampaikan daftar naskah yang akan berakhir kepada para pihak.',
    task: { office: 'Biro Hukum', days: 21 },
  },
  {
    text: 'Menyusun kerangka acuan kerja usulan perpanjangan.',
    task: { office: 'Badan Perencanaan Pembangunan Daerah', days: 45 },
  },
  {
    text: 'Melengkapi laporan pelaksanaan kerja sama semester berjalan.',
    task: { office: 'Dinas Kesehatan', days: 30 },
  },
  { text: 'Menjadwalkan pembahasan naskah bersama mitra.', task: { office: 'Biro Hukum', days: 60 } },
]

async function addWordsTx(tx: Tx, deps: Deps, held: Held, subjects: MinutesSubjects): Promise<void> {
  const { id, meeting, today, random } = held
  const { entries } = await readMinutes(tx, id, today)
  const items = entries.filter(({ kind }) => kind === 'ACARA')
  const chosen = wordings.filter((_one, index) => index < 2 || random.chance(0.5))
  const decided = items.find(({ title }) => /rumusan|kesimpulan/i.test(title ?? '')) ?? items.at(-1)
  const at = (hours: number) => momentAt(meeting.on, Math.round(hours * 60), subjects.timeZone)
  const input = MinutesInput.parse({
    openedAt: at(meeting.from) + random.between(0, 10) * 60_000,
    closedAt: at(meeting.to) + random.between(-15, 20) * 60_000,
    entries: entries.map(({ kind, agendaItemId, title }) => ({
      kind,
      agendaItemId,
      body: wordsOf(kind, title, meeting),
    })),
    decisions: chosen.map(({ text, task }, index) => ({
      text,
      agendaItemId: decided?.agendaItemId ?? null,
      task: {
        officeId: subjects.masters.office(task.office),
        owner: index === 0 ? 'Sekretariat TKKSD' : null,
        dueOn: addDays(meeting.on, task.days),
        priority: index === 0 ? 'TINGGI' : 'SEDANG',
        agreementId: index === 1 ? random.pick(subjects.agreementIds) : null,
      },
    })),
  })
  await saveMinutesTx(tx, deps, id, input, subjects.actor)
  await finishOldTx(tx, deps, held)
}

function wordsOf(kind: string, title: string | null, { chair, to }: SampleMeeting): RichDoc {
  if (kind === 'PEMBUKAAN') {
    return plainDoc(`Rapat dibuka oleh ${chair}. Pimpinan menyampaikan terima kasih atas kehadiran peserta.`)
  }
  if (kind === 'PENUTUP')
    return plainDoc(`Rapat ditutup pukul ${String(Math.floor(to)).padStart(2, '0')}.00 dengan doa.`)
  if (/registrasi/i.test(title ?? '')) return plainDoc(notDiscussed)
  if (/paparan|evaluasi/i.test(title ?? '')) return withList
  return plainDoc(`${title ?? 'Acara'} berlangsung sesuai rencana dan dicatat tanpa keberatan.`)
}

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const withList: RichDoc = {
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Kepala Bagian Kerja Sama memaparkan ' },
        { type: 'text', text: 'naskah yang akan berakhir', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' dan usul tindak lanjutnya:' },
      ],
    },
    {
      type: 'bulletList',
      content: [
        'naskah yang diperpanjang dibahas paling lambat enam bulan sebelum berakhir;',
        'naskah tanpa laporan dimintai penjelasan perangkat daerah pemrakarsa.',
      ].map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    },
  ],
}

/** What was due long ago is done; of the rest some are on the way. */
async function finishOldTx(tx: Tx, deps: Deps, { id, today, random }: Held): Promise<void> {
  const { decisions } = await readMinutes(tx, id, today)
  for (const { followUp } of decisions) {
    if (!followUp?.dueOn) continue
    const ids = [FollowUpId.parse(followUp.id)]
    const done = followUp.dueOn < addDays(today, -120) || (followUp.dueOn < today && random.chance(0.5))
    if (done) {
      const evidence = 'Surat dan laporan tersimpan di sekretariat.'
      await stepFollowUpsTx(tx, deps, ids, { kind: 'finish', on: followUp.dueOn, evidence })
    } else if (random.chance(0.5))
      await stepFollowUpsTx(tx, deps, ids, { kind: 'start', on: addDays(today, -random.between(1, 9)) })
  }
}
