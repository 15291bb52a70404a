/** Jobs of the import: look into a file, and plan it. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { RegisterFacts } from '../../shared/imports/facts'
import { describeSheets } from '../../shared/imports/overview'
import { planImport } from '../../shared/imports/plan'
import { settleWithRegister } from '../../shared/imports/settle'
import type { ImportPlanInput, ImportPlanResult, ImportReadInput, ImportReadResult } from '../../shared/worker/imports'
import type { JobCtx } from '../../shared/worker/jobs'
import { openTextWriter } from '../archive/lines'
import { readTableFile } from '../sheets/read'

/** Sheets, heads and proposed columns. Throws FILE_REFUSED. */
export async function readImport({ path }: ImportReadInput, { signal }: JobCtx<never>): Promise<ImportReadResult> {
  const file = await readTableFile(path, signal)
  const { format, encoding = null, separator = null } = file
  return { format, encoding, separator, sheets: describeSheets(file) }
}

/** The dry run; its rows go into the file `target`. */
export async function planImportJob(
  { path, settings, masters, register, target }: ImportPlanInput,
  { signal }: JobCtx<never>,
): Promise<ImportPlanResult> {
  const file = await readTableFile(path, signal)
  const plan = planImport(file, settings, masters)
  signal.throwIfAborted()
  settleWithRegister(plan, await readRegister(register), settings, masters)
  const { rows, partners, sheets } = plan
  signal.throwIfAborted()
  const lines = openTextWriter(target)
  for (const row of rows) await lines.write(`${JSON.stringify(row)}\n`)
  await lines.close()
  const signatures = describeSheets(file).map(({ name, signature }): [string, string] => [name, signature])
  return { partners, sheets, signatures }
}

/** The agreements as main wrote them; both are built together, so that they need no second check. */
async function readRegister(path: string): Promise<RegisterFacts[]> {
  const facts: RegisterFacts[] = []
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    if (line !== '') facts.push(JSON.parse(line) as RegisterFacts)
  }
  return facts
}
