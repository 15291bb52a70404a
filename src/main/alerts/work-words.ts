/** What follow-ups and meetings are called in the list of alerts. */
import { sql } from 'drizzle-orm'
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { meetingKindWords, type MeetingKind } from '../../shared/meetings/enums'
import type { Queryable } from '../database/db'
import { readSettings } from '../settings/queries'

export type Words = { title: string; note: string; evaluation: string | null }

/** By the subject's kind and id. */
export async function workWords(
  db: Queryable,
  followUpIds: readonly string[],
  meetingIds: readonly string[],
): Promise<Map<string, Words>> {
  const words = new Map<string, Words>()
  for (const { id, title, who, from } of await readFollowUps(db, followUpIds)) {
    const note = ['Tindak lanjut', who ?? 'penanggung jawab belum diisi', from].filter(Boolean).join(' · ')
    words.set(`followUp:${id}`, { title, note, evaluation: null })
  }
  const { timeZone } = (await readSettings(db)).unit
  for (const { id, title, kind, startsAt } of await readMeetings(db, meetingIds)) {
    const note = `${meetingKindWords[kind]} · ${shortDate(todayIn(timeZone, startsAt))}`
    words.set(`meeting:${id}`, { title, note, evaluation: null })
  }
  return words
}

type FollowUpWords = { id: string; title: string; who: string | null; from: string | null }

async function readFollowUps(db: Queryable, ids: readonly string[]): Promise<FollowUpWords[]> {
  if (ids.length === 0) return []
  return db.all(sql`select f.id, f.title, coalesce(o.name, f.owner) as who, coalesce(a.title, m.title) as "from"
    from follow_ups f left join offices o on o.id = f.office_id left join agreements a on a.id = f.agreement_id
      left join meetings m on m.id = f.meeting_id
    where f.id in ${[...ids]}`)
}

async function readMeetings(
  db: Queryable,
  ids: readonly string[],
): Promise<{ id: string; title: string; kind: MeetingKind; startsAt: number }[]> {
  if (ids.length === 0) return []
  return db.all(sql`select id, title, kind, starts_at as startsAt from meetings where id in ${[...ids]}`)
}
