/** Saves the database of a release for the upgrade tests: `npx tsx test/migrations/save-release.ts 0.1.0`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTestDatabase } from '../support/database'
import { dumpDatabase } from './dump'
import { fillRelease } from './fill'

async function saveRelease(version: string): Promise<void> {
  const t = await openTestDatabase()
  try {
    await fillRelease(t)
    const target = join(import.meta.dirname, 'releases', `${version}.db.sql`)
    writeFileSync(target, await dumpDatabase(t.file))
    console.log(target)
  } finally {
    await t.dispose()
  }
}

const version = process.argv[2]
if (version === undefined) throw new Error('Which version?')
void saveRelease(version)
