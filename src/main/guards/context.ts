/** Reads what the guards must know beyond the entries of an agreement. */
import { sql } from 'drizzle-orm'
import { memberLabel } from '../../shared/agreements/chain-words'
import type { DocumentKind } from '../../shared/agreements/enums'
import type { AgreementInput } from '../../shared/agreements/model'
import { endOf } from '../../shared/agreements/status'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { GuardContext } from '../../shared/guards/guards'
import type { NumberUse, Other } from '../../shared/guards/twins'
import { readMembers } from '../agreements/chain-rows'
import { agreementLabel, ancestorIds, readPartners } from '../agreements/queries'
import type { Queryable } from '../database/db'
import { readSettings } from '../settings/queries'

/** So many candidates are compared; the latest changed come first. */
const MOST = 2000

/** `id`: the saved agreement, which is left out of all comparisons; null for a new one. */
export async function readGuardContext(db: Queryable, id: string | null, input: AgreementInput): Promise<GuardContext> {
  const { unit } = await readSettings(db)
  const parties = input.parties.filter((party) => String(party.partnerId) !== '')
  const partners = await readPartners(db, parties, unit.provinceCode)
  const ancestors = await ancestorIds(db, input.parentId)
  const partnerIds = [...partners].filter(([, partner]) => !partner.isOwn).map(([partnerId]) => partnerId)
  const numbers = [...new Set(parties.flatMap(({ number }) => number ?? []))]
  const [parent, uses, candidates, kin] = await Promise.all([
    readParent(db, input.parentId),
    readNumbers(db, numbers, id),
    readOthers(db, partnerIds, numbers),
    kinIds(db, id, input, ancestors),
  ])
  const others = candidates.filter((other) => other.id !== id && !kin.has(other.id))
  return { id, ancestorIds: ancestors, partners, parent, numbers: uses, others }
}

/** Agreements that are alike by nature: those above and below; of an addendum or renewal also those beside it. */
async function kinIds(
  db: Queryable,
  id: string | null,
  { parentId, parentRelation }: AgreementInput,
  ancestors: readonly string[],
): Promise<Set<string>> {
  const isSequel = parentRelation === 'ADENDUM' || parentRelation === 'PERPANJANGAN'
  const below = await db.all<{ id: string }>(
    sql`with recursive down (id) as (select ${(isSequel ? parentId : id) ?? ''} union
        select a.id from down join agreements a on a.parent_id = down.id limit ${MOST}) select id from down`,
  )
  return new Set([...ancestors, ...below.map((row) => row.id)])
}

/** The parent with the last day of its line of addenda and renewals. */
async function readParent(db: Queryable, parentId: string | null): Promise<GuardContext['parent']> {
  if (parentId === null) return null
  const line = await db.all<{ id: string }>(
    sql`with recursive line (id) as (select ${parentId} union
        select a.id from line join agreements a on a.parent_id = line.id
        where a.parent_relation in ('ADENDUM', 'PERPANJANGAN') and a.signed_on is not null and a.deleted_at is null
        limit 200) select id from line`,
  )
  const members = await readMembers(
    db,
    line.map((row) => row.id),
  )
  const parent = members.find((member) => member.id === parentId)
  if (!parent) return null
  const ends = members.map((member) => (member.closing === 'DIAKHIRI' ? member.closedOn : endOf(member)))
  const endsOn = ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last))
  return { documentKind: parent.documentKind, label: memberLabel(parent), endsOn }
}

type Row = { id: string; documentKind: DocumentKind; title: string; number: string | null }

async function readNumbers(db: Queryable, numbers: readonly string[], id: string | null): Promise<NumberUse[]> {
  if (numbers.length === 0) return []
  const rows = await db.all<Row & { partnerId: string; used: string; year: number | null }>(
    sql`select a.id, a.document_kind as documentKind, a.title, null as number, p.partner_id as partnerId, p.number as used,
        cast(substr(coalesce(a.signed_on, a.starts_on), 1, 4) as integer) as year
      from parties p join agreements a on a.id = p.agreement_id
      where p.number in ${[...numbers]} and a.deleted_at is null and a.id <> ${id ?? ''}
      order by a.updated_at desc, a.id limit ${MOST}`,
  )
  return rows.map(({ partnerId, used, year, ...row }) => ({
    partnerId,
    number: used,
    year,
    label: agreementLabel({ ...row, numberText: null }),
  }))
}

/** Agreements with a common partner or number. */
async function readOthers(db: Queryable, partnerIds: readonly string[], numbers: readonly string[]): Promise<Other[]> {
  if (partnerIds.length + numbers.length === 0) return []
  const shared = sql`select agreement_id from parties where partner_id in ${list(partnerIds)}`
  const rows = await db.all<Row & { start: CalendarDate | null; end: CalendarDate | null; sharesPartner: number }>(
    sql`select a.id, a.document_kind as documentKind, a.title, a.number_text as number,
        coalesce(a.starts_on, a.signed_on) as start, a.ends_on as end, a.id in (${shared}) as sharesPartner
      from agreements a where a.id in (${shared} union select agreement_id from parties where number in ${list(numbers)})
      and +a.deleted_at is null order by a.updated_at desc, a.id limit ${MOST}`,
  )
  return rows.map(({ documentKind, sharesPartner, ...row }) => ({
    ...row,
    sharesPartner: sharesPartner === 1,
    label: agreementLabel({ ...row, documentKind, numberText: row.number }),
  }))
}

/** SQL knows no empty list. */
const list = (values: readonly string[]): string[] => (values.length > 0 ? [...values] : [''])
