/** The briefing before a meeting with a partner, as a paper: who they are, what runs, what is open, what to decide. */
import { documentKindWords } from '../../shared/agreements/enums'
import type { AgreementRow } from '../../shared/agreements/model'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { plainMoment } from '../../shared/calendar/moments'
import { rupiah, thousands } from '../../shared/calendar/numbers'
import { plainDate } from '../../shared/calendar/words'
import { safeFileName } from '../../shared/files/names'
import type { FollowUpRow } from '../../shared/followups/model'
import type { MeetingRow } from '../../shared/meetings/model'
import type { SummaryFact, SummaryTable } from '../../shared/papers/agreement-summary'
import { statusMark } from '../../shared/papers/register'
import { whatToDecide } from '../../shared/partners/decisions'
import { partnerKindWords } from '../../shared/partners/enums'
import type { PartnerPage } from '../../shared/partners/page-model'
import type { PlanRow } from '../../shared/plans/model'
import { statuses } from '../../shared/status/statuses'
import { listAgreements } from '../agreements/list'
import { head } from '../database/chain'
import type { Db } from '../database/db'
import { listFollowUps } from '../followups/queries'
import { getMeetingRow, listMeetings } from '../meetings/queries'
import type { PaperBuilders } from '../papers/builders'
import type { Clock } from '../platform/clock'
import { listPlans } from '../plans/list'
import { readSettings } from '../settings/queries'
import { partnerPage } from './pages'

export type PartnerPapersDeps = { db: Db; clock: Clock }

/** What fits on one page with the rest. */
const shown = { agreements: 8, decisions: 6, followUps: 5, plans: 4, meetings: 3 } as const

export function partnerPapers({ db, clock }: PartnerPapersDeps): Pick<PaperBuilders, 'partner-briefing'> {
  return {
    async 'partner-briefing'({ id, meetingId }, choices) {
      const settings = await readSettings(db)
      const { timeZone } = settings.unit
      const today = calendarDate.parse(clock.today())
      const partner = await partnerPage(db, id, clock)
      const lists = await readLists(db, partner.id, today, clock.now())
      const meeting = meetingId === null ? null : await getMeetingRow(db, meetingId)
      const data = {
        letterhead: settings.letterhead,
        asOf: today,
        name: partner.input.name,
        meeting: meeting && `${meeting.title}, ${plainMoment(meeting.startsAt, timeZone)}`,
        facts: factsOf(partner),
        decisions: shortened(whatToDecide(lists), shown.decisions),
        tables: [
          agreementTable(lists.agreements),
          followUpTable(lists.followUps),
          planTable(lists.plans),
          meetingTable(lists.meetings, timeZone),
        ],
        imprint: { printedAt: clock.now(), timeZone, historyHead: await head(db) },
      }
      const setup = { ...settings.paper, ...(choices.paper && { paper: choices.paper }) }
      const fileName = safeFileName(`Lembar ringkas ${partner.input.name} per ${plainDate(today)}.pdf`)
      return { kind: 'partner-briefing', data, setup, notices: [], fileName }
    },
  }
}

async function readLists(db: Db, partnerId: PartnerPage['id'], today: CalendarDate, now: number) {
  const common = { partnerId, trashed: false, offset: 0 } as const
  const running = ['undecided', 'expiring', 'active', 'notYetValid', 'inProcess'] as const
  const agreements = await listAgreements(
    db,
    { ...common, statuses: [...running], sort: 'endsOn', direction: 'asc', limit: 200 },
    today,
  )
  const followUps = await listFollowUps(
    db,
    {
      ...common,
      statuses: ['overdue', 'dueSoon', 'running', 'todo', 'snoozed'],
      sort: 'dueOn',
      direction: 'asc',
      limit: 200,
    },
    today,
  )
  const plans = await listPlans(db, { ...common, sort: 'year', direction: 'desc', limit: 50 })
  const past = { ...common, to: now, direction: 'desc' as const, limit: shown.meetings }
  const meetings = await listMeetings(db, past, now)
  const rank = (row: AgreementRow): number => running.indexOf(row.status as (typeof running)[number]) // of these statuses only
  return {
    agreements: [...agreements.rows].sort((a, b) => rank(a) - rank(b)),
    followUps: followUps.rows,
    plans: plans.rows.filter(({ agreementId }) => agreementId === null),
    meetings: meetings.rows,
  }
}

function factsOf({ input, place, aliases, totals: { byStatus, runningValue } }: PartnerPage): SummaryFact[] {
  const count = (...keys: (keyof typeof byStatus)[]) => keys.reduce((sum, key) => sum + (byStatus[key] ?? 0), 0)
  const running = count('active', 'expiring')
  const past = count('expired', 'extended', 'ended')
  const figures = [
    `${thousands(running)} berlaku${runningValue > 0 ? ` senilai ${rupiah(runningValue)}` : ''}`,
    `${thousands(count('undecided'))} perlu keputusan`,
    `${thousands(count('draft', 'inProcess', 'notYetValid'))} belum berlaku`,
    `${thousands(past)} selesai`,
  ]
  return [
    fact('Jenis', [partnerKindWords[input.kind], place].filter(Boolean).join(', ')),
    fact('Pimpinan', input.headPost),
    fact('Narahubung', [input.contactName, input.phone, input.email].filter(Boolean).join(', ')),
    fact('Alamat', input.address),
    fact('Nama lain', aliases.map(({ name }) => name).join('; ')),
    fact('Naskah', figures.join(', ')),
    fact('Catatan', input.notes),
  ].filter(({ value }) => value !== '')
}

const fact = (label: string, value: string | null): SummaryFact => ({ label, value: value ?? '', note: null })

/** The first ones, and how many more there are. */
function shortened(lines: readonly string[], limit: number): string[] {
  const more = lines.length - limit
  return more > 0 ? [...lines.slice(0, limit), `Dan ${thousands(more)} hal lain.`] : [...lines]
}

type Column = SummaryTable['columns'][number]
const column = (label: string, weight: number, kind: Column['kind'] = 'text'): Column => ({
  label,
  weight,
  kind,
  align: kind === 'date' ? 'center' : 'left',
})

/** `Naskah yang berjalan (8 dari 12)`. */
const heading = (words: string, total: number, limit: number): string =>
  total > limit ? `${words} (${thousands(limit)} dari ${thousands(total)})` : words

const mark = (word: string) => ({ word, note: null, strong: false, lack: false })

function agreementTable(rows: readonly AgreementRow[]): SummaryTable {
  return {
    heading: heading('Naskah yang berjalan', rows.length, shown.agreements),
    numbered: true,
    columns: [
      column('Naskah', 24),
      column('Tentang', 30),
      column('Mulai', 14.5, 'date'),
      column('Berlaku s.d.', 14.5, 'date'),
      column('Status', 17, 'status'),
    ],
    rows: rows
      .slice(0, shown.agreements)
      .map((row) => [
        [documentKindWords[row.documentKind].short, row.number].filter(Boolean).join('\n'),
        row.title,
        row.startsOn ?? row.signedOn,
        row.endsOn ?? (row.signedOn ? 'tanpa batas' : null),
        statusMark(row.status, row.daysLeft),
      ]),
  }
}

function followUpTable(rows: readonly FollowUpRow[]): SummaryTable {
  return {
    heading: heading('Tindak lanjut yang terbuka', rows.length, shown.followUps),
    numbered: true,
    columns: [
      column('Tindak lanjut', 42.5),
      column('Penanggung jawab', 26),
      column('Tenggat', 14.5, 'date'),
      column('Status', 17, 'status'),
    ],
    rows: rows
      .slice(0, shown.followUps)
      .map((row) => [row.title, row.owner ?? row.office, row.dueOn, mark(statuses.followUp[row.status].word)]),
  }
}

function planTable(rows: readonly PlanRow[]): SummaryTable {
  return {
    heading: heading('Rencana', rows.length, shown.plans),
    numbered: true,
    columns: [column('Rencana', 49), column('Pemrakarsa', 26), column('Tahun', 8), column('Status', 17, 'status')],
    rows: rows
      .slice(0, shown.plans)
      .map((row) => [row.title, row.office, String(row.year), mark(statuses.plan[row.status].word)]),
  }
}

function meetingTable(rows: readonly MeetingRow[], timeZone: string): SummaryTable {
  return {
    heading: 'Rapat terakhir',
    numbered: true,
    columns: [column('Rapat', 49), column('Waktu', 26), column('Tempat', 25)],
    rows: rows.map((row) => [row.title, plainMoment(row.startsAt, timeZone), row.place]),
  }
}
