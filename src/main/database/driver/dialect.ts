/** Drizzle's SQLite dialect, changed so that no two result columns have the same name. */
import { Column, is, SQL, sql, Subquery } from 'drizzle-orm'
import { SQLiteAsyncDialect, type SelectedFieldsOrdered } from 'drizzle-orm/sqlite-core'
import * as drizzleUtils from 'drizzle-orm/utils'

type Field = SelectedFieldsOrdered[number]['field']
type Config<M extends 'buildSelectQuery' | 'buildInsertQuery' | 'buildUpdateQuery' | 'buildDeleteQuery'> = Parameters<
  SQLiteAsyncDialect[M]
>[0]

// Present in drizzle-orm/utils, but marked @internal and so missing from its types (0.45).
const { orderSelectedFields } = drizzleUtils as unknown as {
  orderSelectedFields(this: void, fields: Record<string, unknown>): SelectedFieldsOrdered
}
/** Internal members that the types of drizzle-orm 0.45 hide. */
type WithCasing = { casing: { getColumnCasing(column: Column): string } }
type MaybeSelectionField = { isSelectionField?: boolean }
type SubqueryInternals = { sql: SQL; alias: string }

/**
 * node-sqlite3 returns rows as objects. So that no value is lost and `Object.values` has the order of the select list,
 * result columns need distinct names that JS does not treat as array indices: all others get an alias.
 */
export class DistinctNamesDialect extends SQLiteAsyncDialect {
  override buildSelectQuery(config: Config<'buildSelectQuery'>): SQL {
    const fields = config.fieldsFlat ?? orderSelectedFields(config.fields)
    return super.buildSelectQuery({ ...config, fieldsFlat: this.#distinct(fields) })
  }
  override buildInsertQuery(config: Config<'buildInsertQuery'>): SQL {
    return super.buildInsertQuery(this.#distinctReturning(config))
  }
  override buildUpdateQuery(config: Config<'buildUpdateQuery'>): SQL {
    return super.buildUpdateQuery(this.#distinctReturning(config))
  }
  override buildDeleteQuery(config: Config<'buildDeleteQuery'>): SQL {
    return super.buildDeleteQuery(this.#distinctReturning(config))
  }

  #distinctReturning<C extends { returning?: SelectedFieldsOrdered }>(config: C): C {
    return config.returning ? { ...config, returning: this.#distinct(config.returning) } : config
  }

  #distinct(fields: SelectedFieldsOrdered): SelectedFieldsOrdered {
    if (fields.length < 2) return fields
    const named = fields.map((entry) => ({ entry, name: this.#resultName(entry.field) }))
    const taken = new Set(named.filter(({ name }) => name.fixed).map(({ name }) => name.text))
    return named.map(({ entry, name: { text, fixed } }, i) => {
      if (fixed || (!taken.has(text) && !/^\d+$|^__proto__$/.test(text))) {
        taken.add(text)
        return entry
      }
      return { path: entry.path, field: withAlias(entry.field, `$${i}`) }
    })
  }

  /** The name SQLite will give the column, in lower case. `fixed`: a raw fragment that brings its own `as …`. */
  #resultName(field: Field): { text: string; fixed?: boolean } {
    if (is(field, Column)) {
      return { text: (this as unknown as WithCasing).casing.getColumnCasing(field).toLowerCase() }
    }
    if (is(field, SQL.Aliased)) return { text: field.fieldAlias.toLowerCase() }
    if (is(field, Subquery)) return { text: field._.alias.toLowerCase() }
    const text = this.sqlToQuery(field).sql.trim().toLowerCase()
    const own = /\sas\s+["`[]?([^"`\]\s()]+)["`\]]?$/.exec(text)?.[1]
    if (own !== undefined) return { text: own, fixed: true }
    return { text: /(?:^|\.)["`[]?([^"`\].\s()]+)["`\]]?$/.exec(text)?.[1] ?? text }
  }
}

function withAlias(field: Field, alias: string): SQL.Aliased {
  if (is(field, Column)) {
    return (field.columnType === 'SQLiteNumericBigInt' ? sql`cast(${field} as text)` : sql`${field}`).as(alias)
  }
  if (is(field, SQL.Aliased)) {
    const inner = (field as MaybeSelectionField).isSelectionField ? sql`${sql.identifier(field.fieldAlias)}` : field.sql
    return inner.as(alias)
  }
  if (is(field, Subquery)) return sql`(${(field._ as unknown as SubqueryInternals).sql})`.as(alias)
  return field.as(alias)
}
