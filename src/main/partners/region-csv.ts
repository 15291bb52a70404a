/** Reads regions from a CSV file as offices hand it around: semicolon or comma, UTF-8 or Windows-1252. */
import { parse } from 'csv-parse/sync'
import type { RegionKind } from '../../shared/partners/enums'

export type RegionLine = {
  /** In the file, from 1. */
  line: number
  code: string
  name: string
  kind: RegionKind
  parentCode: string | null
  capital: string | null
}

export type ParsedRegions = { rows: RegionLine[]; faults: string[] }

/** Faults are sentences with the number of the line; at most twenty are named. */
export function parseRegionCsv(bytes: Uint8Array): ParsedRegions {
  const text = decode(bytes)
  const firstLine = text.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = firstLine.includes(';') ? ';' : ','
  let records: { record: string[]; info: { lines: number } }[]
  try {
    // `info` is set, so that each record comes with its line.
    records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as never
  } catch {
    return { rows: [], faults: ['Berkas ini bukan CSV yang utuh. Periksa tanda kutip, lalu simpan ulang sebagai CSV.'] }
  }
  const [head, ...body] = records
  const places = head ? columnsOf(head.record) : null
  if (!places) {
    return { rows: [], faults: ['Baris 1: kepala kolom harus berisi kode, nama, dan boleh ditambah ibu kota.'] }
  }
  if (body.length === 0) return { rows: [], faults: ['Berkas ini tidak berisi daerah.'] }
  return readLines(
    body.map(({ record, info }) => ({ line: info.lines, cells: record })),
    places,
  )
}

type Places = { code: number; name: number; capital: number }

function columnsOf(head: string[]): Places | null {
  const names = head.map((name) => name.toLowerCase().replaceAll(/[^a-z]/g, ''))
  const at = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name))
  const places = {
    code: at('kode', 'kodekemendagri', 'kodewilayah'),
    name: at('nama', 'namadaerah'),
    capital: at('ibukota'),
  }
  return places.code < 0 || places.name < 0 ? null : places
}

function readLines(lines: { line: number; cells: string[] }[], places: Places): ParsedRegions {
  const rows: RegionLine[] = []
  const faults: string[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of lines) {
    const code = cells[places.code] ?? ''
    const name = cells[places.name] ?? ''
    const earlier = seen.get(code)
    if (!/^\d\d(\.\d\d)?$/.test(code))
      faults.push(`Baris ${line}: kode "${code}" tidak dikenali. Tulis kode Kemendagri seperti 74 atau 74.01.`)
    else if (name === '') faults.push(`Baris ${line}: isi nama daerah.`)
    else if (name.length > 120) faults.push(`Baris ${line}: nama daerah paling panjang 120 huruf.`)
    else if (earlier !== undefined)
      faults.push(`Baris ${line}: kode ${code} sudah ada di baris ${earlier}. Hapus salah satunya.`)
    else {
      seen.set(code, line)
      rows.push({ line, ...named(code, name), capital: (cells[places.capital] ?? '') || null })
    }
  }
  const more = faults.length - 20
  return { rows, faults: more > 0 ? [...faults.slice(0, 20), `Masih ada ${more} kesalahan lain.`] : faults }
}

/** The kind follows from the code: in the second half, kota are numbered from 71. */
function named(code: string, name: string): Pick<RegionLine, 'code' | 'name' | 'kind' | 'parentCode'> {
  const [province, own] = code.split('.')
  const kind: RegionKind = own === undefined ? 'PROVINSI' : Number(own) >= 71 ? 'KOTA' : 'KABUPATEN'
  const word = { PROVINSI: 'Provinsi', KABUPATEN: 'Kabupaten', KOTA: 'Kota' }[kind]
  const bare = name.replace(/^(provinsi|prov\.?|kabupaten|kab\.?|kota)\s+/i, '')
  return { code, name: `${word} ${bare}`, kind, parentCode: own === undefined ? null : (province ?? null) }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) // drops a BOM
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
