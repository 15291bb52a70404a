/** Pairs of look-alike partners or offices that a person called distinct: they are not proposed for merging any more. */
import { sql } from 'drizzle-orm'
import type { DistinctId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import { pairKey } from '../../shared/partners/duplicates'
import { DistinctPair, type DistinctInput } from '../../shared/partners/page-model'
import type { Queryable, Tx } from '../database/db'
import type { MasterKind } from './alias-rows'
import type { PartnersDeps } from './partners'

export type Distinct = ReturnType<typeof createDistinct>

export function createDistinct({ commands, newId, clock }: PartnersDeps) {
  return {
    /** Marks two living records as distinct; a pair that is marked already stays as it is. Throws NOT_FOUND and CONFLICT. */
    mark({ kind, ids: [a, b] }: DistinctInput, person: Actor): Promise<Record<string, never>> {
      const start = { command: 'distinct.mark', label: 'Menandai bukan kembar', person }
      return commands.run(start, async (tx, batch) => {
        if (a === b) throw new AppError('CONFLICT', 'Pilih dua catatan yang berbeda.')
        const names = [await livingName(tx, kind, a), await livingName(tx, kind, b)]
        batch.label = `Menandai bukan kembar: ${names.join(' dan ')}`
        const [first, second] = a < b ? [a, b] : [b, a]
        await tx.run(sql`insert into distinct_pairs (id, kind, first_id, second_id, person_name, at)
          values (${newId()}, ${kind}, ${first}, ${second}, ${person.name}, ${clock.now()}) on conflict do nothing`)
        return {}
      })
    },

    /** Takes the mark back, so that the pair is proposed again while it looks alike. Throws NOT_FOUND. */
    unmark(id: DistinctId, person: Actor): Promise<Record<string, never>> {
      const start = { command: 'distinct.unmark', label: 'Menghapus tanda bukan kembar', person }
      return commands.run(start, async (tx, batch) => {
        const pair = (await listDistinct(tx)).find((one) => one.id === id)
        if (pair) batch.label = `Menghapus tanda bukan kembar: ${pair.first.name} dan ${pair.second.name}`
        const gone = await tx.all(sql`delete from distinct_pairs where id = ${id} returning id`)
        if (gone.length === 0) throw new AppError('NOT_FOUND', 'Tanda ini sudah tidak ada. Muat ulang daftar.')
        return {}
      })
    },
  }
}

/** The marked pairs whose records both live, the last marked first. */
export async function listDistinct(db: Queryable): Promise<DistinctPair[]> {
  const rows = await db.all<Omit<DistinctPair, 'first' | 'second'> & Record<string, unknown>>(sql`
    select d.id, d.kind, d.person_name as personName, d.at, d.first_id as firstId, d.second_id as secondId,
      coalesce(p.name, o.name) as firstName, coalesce(q.name, r.name) as secondName
    from distinct_pairs d
    left join partners p on d.kind = 'partner' and p.id = d.first_id and p.deleted_at is null
    left join partners q on d.kind = 'partner' and q.id = d.second_id and q.deleted_at is null
    left join offices o on d.kind = 'office' and o.id = d.first_id and o.deleted_at is null
    left join offices r on d.kind = 'office' and r.id = d.second_id and r.deleted_at is null
    where firstName is not null and secondName is not null order by d.at desc, d.id desc limit 500`)
  return rows.map(({ firstId, secondId, firstName, secondName, ...row }) =>
    DistinctPair.parse({
      ...row,
      first: { id: firstId, name: firstName },
      second: { id: secondId, name: secondName },
    }),
  )
}

/** Keys of the marked pairs of a kind, as `pairKey` writes them. */
export async function distinctKeys(db: Queryable, kind: MasterKind): Promise<ReadonlySet<string>> {
  const rows = await db.all<{ a: string; b: string }>(
    sql`select first_id as a, second_id as b from distinct_pairs where kind = ${kind}`,
  )
  return new Set(rows.map(({ a, b }) => pairKey(a, b)))
}

/** After a merge: who was distinct from the loser is distinct from the survivor; a mark between the two is void. */
export async function moveDistinctTx(tx: Tx, kind: MasterKind, keepId: string, loseId: string): Promise<void> {
  const known = await distinctKeys(tx, kind)
  const marks = await tx.all<{ id: string; other: string }>(sql`select id,
      case when first_id = ${loseId} then second_id else first_id end as other
    from distinct_pairs where kind = ${kind} and ${loseId} in (first_id, second_id) order by id`)
  for (const { id, other } of marks) {
    if (other === keepId || known.has(pairKey(other, keepId))) {
      await tx.run(sql`delete from distinct_pairs where id = ${id}`)
      continue
    }
    const [first, second] = other < keepId ? [other, keepId] : [keepId, other]
    await tx.run(sql`update distinct_pairs set first_id = ${first}, second_id = ${second} where id = ${id}`)
  }
}

async function livingName(tx: Tx, kind: MasterKind, id: string): Promise<string> {
  const [row] = await tx.all<{ name: string }>(
    sql`select name from ${sql.raw(`${kind}s`)} where id = ${id} and deleted_at is null`,
  )
  if (!row) throw new AppError('NOT_FOUND', 'Salah satu catatan sudah tidak ada. Muat ulang daftar.')
  return row.name
}
