/** Many ids in one statement. */
import { sql, type SQL } from 'drizzle-orm'

/** Many ids as one value: a mark for each would make a long statement, built and read anew each time. */
export const idList = (ids: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(ids)}))`
