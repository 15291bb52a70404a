/** Writes the living register into a file for the worker, which compares an import with it. */
import { open } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../database/db'
import { createBreath } from './breathe'

/** Agreements of one read. */
const PAGE = 400

/** One JSON value a line, as `RegisterFacts`; SQLite writes the text, so that the main process only passes it on. */
export async function writeRegisterFacts(db: Queryable, path: string, signal: AbortSignal): Promise<void> {
  const breathe = createBreath(signal)
  const file = await open(path, 'w')
  try {
    for (let after = 0; ;) {
      const rows = await db.all<{ at: number; line: string }>(
        sql`select a.rowid as at, ${factsJson} as line from agreements a
          where a.rowid > ${after} and a.deleted_at is null order by a.rowid limit ${PAGE}`,
      )
      const last = rows.at(-1)
      if (!last) return
      await file.write(rows.map(({ line }) => `${line}\n`).join(''))
      after = last.at
      await breathe()
    }
  } finally {
    await file.close()
  }
}

const parties = sql.raw(`(select json_group_array(json_object('partnerId', p.partner_id, 'number', p.number,
  'signatoryName', p.signatory_name, 'signatoryPost', p.signatory_post, 'powerNumber', p.power_number,
  'powerDate', p.power_date, 'signedOn', p.signed_on) order by p.position) from parties p where p.agreement_id = a.id)`)
const offices = sql.raw(`(select json_group_array(o.office_id order by o.position)
  from agreement_offices o where o.agreement_id = a.id)`)
const factsJson = sql`json_object('id', a.id, 'scheme', a.scheme, 'documentKind', a.document_kind, 'title', a.title,
  'officeIds', ${offices}, 'parties', ${parties}, 'processStartedOn', a.process_started_on, 'signedOn', a.signed_on,
  'startsOn', a.starts_on, 'termKind', a.term_kind, 'termCount', a.term_count, 'termUnit', a.term_unit,
  'endsOn', a.ends_on, 'closing', a.closing, 'closedOn', a.closed_on, 'parentId', a.parent_id,
  'parentRelation', a.parent_relation, 'notes', a.notes, 'numberText', a.number_text, 'updatedAt', a.updated_at)`
