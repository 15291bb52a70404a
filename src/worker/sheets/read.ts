/** Reads a table file, XLSX or CSV, into cells. Told by the bytes, not by the name; formulas are never run. */
import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { TableFile } from '../../shared/sheets/model'
import { readOfficeKind } from '../files/office'
import { readCsv } from './csv'
import { brokenWorkbook, emptyFile, notATable, oldWorkbook } from './faults'
import { readWorkbook } from './workbook'
import { readWorksheet } from './worksheet'
import { openParts } from './zip-parts'

/** Reads the file at `path`. Throws FILE_REFUSED with what to do, or CANCELLED. */
export async function readTableFile(path: string, signal: AbortSignal): Promise<TableFile> {
  const head = await readHead(path)
  if (head.length === 0) throw emptyFile()
  const file = await readByKind(path, head, signal)
  if (file.sheets.every((sheet) => sheet.rows.length === 0)) throw emptyFile()
  return file
}

function readByKind(path: string, head: Buffer, signal: AbortSignal): Promise<TableFile> {
  if (head.subarray(0, 2).toString('latin1') === 'PK') return readXlsx(path, signal)
  if (head.readUInt32BE(0) === 0xd0cf11e0) throw oldWorkbook()
  if (/^(%PDF|\x89PNG|MZ|\xff\xd8\xff|GIF8|\{\\rtf|<html|<!doctype)/i.test(head.toString('latin1'))) throw notATable()
  return readCsv(path, basename(path, extname(path)))
}

async function readXlsx(path: string, signal: AbortSignal): Promise<TableFile> {
  const parts = await openParts(path)
  try {
    const kind = await readOfficeKind(path)
    if (kind !== 'XLSX') throw parts.has('xl/workbook.xml') ? brokenWorkbook() : notATable()
    const workbook = await readWorkbook(parts, signal)
    const sheets: TableFile['sheets'] = []
    for (const part of workbook.sheets) sheets.push(await readWorksheet(parts, workbook, part, signal))
    return { format: 'xlsx', sheets }
  } finally {
    parts.close()
  }
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
    return bytesRead === 0 ? Buffer.alloc(0) : buffer
  } finally {
    await file.close()
  }
}
