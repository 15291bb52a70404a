/** 10,000 rows as workbook and as document, from the call of the page, against a plain exceljs stream of the same cells. */
import { test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../../test/e2e/support/app'
import { call, signInAs } from '../../test/e2e/support/calls'
import { stubSaveDialog } from '../../test/e2e/support/dialogs'
import { managerName, prepareData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { timedCall } from './support/page'
import { median } from './support/stats'
import { atMost, benchFolder, report } from './support/work'

const TIMES = 5
/** Made-up agreements of which a little more than 10,000 are not in the trash. */
const COUNT = 10_010

test('register as XLSX and DOCX', async () => {
  test.setTimeout(600_000)
  const folder = benchFolder('xlsx')
  const dataDir = join(folder, 'data')
  await prepareData(dataDir, COUNT)
  const simpul = await launch({ dataDir })
  const saved: Record<'xlsx' | 'docx', number[]> = { xlsx: [], docx: [] }
  const plain: number[] = []
  try {
    await signInAs(simpul.page, managerName)
    const { total } = await call(simpul.page, 'agreements.list', { limit: 1 })
    const target = join(folder, 'daftar.xlsx')
    const request = { kind: 'register' as const, filter: { trashed: false } }
    const delay = await watchLoop(simpul.app, async () => {
      for (let turn = -1; turn < TIMES; turn++) {
        await stubSaveDialog(simpul.app, target)
        const { ms } = await timedCall(simpul.page, 'reports.save', { request, format: 'xlsx' })
        const cells = await readCells(target)
        const alone = await writePlain(cells, join(folder, 'polos.xlsx'))
        if (turn < 0) continue
        saved.xlsx.push(ms)
        plain.push(alone)
      }
      await stubSaveDialog(simpul.app, join(folder, 'daftar.docx'))
      saved.docx.push((await timedCall(simpul.page, 'reports.save', { request, format: 'docx' })).ms)
    })
    const [value, base] = [median(saved.xlsx), median(plain)]
    report({
      measure: `Register of ${total} rows as XLSX`,
      unit: 'ms',
      value,
      against: { what: 'plain exceljs stream of the same cells', value: base },
      ratio: value / base,
      goals: [atMost('×', value / base, 3)],
      note: 'With reading the database, styles, and copying to the chosen place.',
      samples: { saved: saved.xlsx, plain },
    })
    report({ measure: `Register of ${total} rows as DOCX`, unit: 'ms', value: median(saved.docx), goals: [] })
    reportLoop('register as XLSX and DOCX', delay)
  } finally {
    await simpul.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function readCells(path: string): Promise<ExcelJS.CellValue[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const rows: ExcelJS.CellValue[][] = []
  workbook.worksheets[0]?.eachRow((row) => void rows.push((row.values as ExcelJS.CellValue[]).slice(1)))
  return rows
}

/** Answers the ms. */
async function writePlain(rows: readonly ExcelJS.CellValue[][], filename: string): Promise<number> {
  const start = performance.now()
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: false, useSharedStrings: false })
  const sheet = writer.addWorksheet('Daftar')
  for (const row of rows) sheet.addRow(row).commit()
  sheet.commit()
  await writer.commit()
  return performance.now() - start
}
