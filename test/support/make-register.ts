/** Makes register workbooks of any size, in the shape offices keep them, for tests and measurements. */
import { Workbook } from 'exceljs'

const heads = [
  'NO',
  'SKEMA',
  'JENIS NASKAH',
  'JUDUL',
  'PIHAK KESATU',
  'PIHAK KEDUA',
  'NOMOR NASKAH',
  'TANGGAL TTD',
  'JANGKA WAKTU',
  'MULAI',
  'BERAKHIR',
  'OPD',
  'KET.',
]
const places = [
  'Kab. Konawe',
  'Pemkot Kendari',
  'Pemkab Muna',
  'Kabupaten Kolaka',
  'Kab. Wakatobi',
  'Pemkot Bau Bau',
  'Prov. Sulsel',
]
const subjects = [
  'Penyediaan Beras',
  'Pengelolaan Sampah',
  'Pertukaran Data Kependudukan',
  'Pelayanan Rujukan Pasien',
  'Promosi Wisata Bahari',
  'Pembinaan Nelayan',
  'Pemeliharaan Jalan',
]
const offices = ['Dinas Kesehatan', 'Dishub', 'Bappeda', 'DLH Prov. Sultra', 'Biro Pem & Otda', 'Dispar']

/** One line of the workbook below its head; without one the usual line of that number. */
export type RegisterLine = (string | number | Date | null)[]

/** The usual line: an agreement with all its parts, every one different. */
export function usualLine(index: number): RegisterLine {
  const year = 2010 + (index % 15)
  const day = new Date(Date.UTC(year, index % 12, 1 + (index % 28)))
  const place = places[index % places.length] ?? ''
  return [
    index + 1,
    index % 3 === 0 ? 'KSDPK' : 'KSDD Sukarela',
    index % 5 === 0 ? 'Kesepakatan Bersama' : 'PKS',
    `${subjects[index % subjects.length] ?? ''} Tahap ${index + 1}`,
    'Pemprov Sultra',
    index % 3 === 0 ? `PT Mitra Contoh ${1 + (index % 300)} Fiktif` : place,
    `415.4/F-${10_000 + index}/PKS/${year}\n180/F-${50_000 + index}/${year}`,
    index % 2 === 0 ? day : `${day.getUTCDate()}-${day.getUTCMonth() + 1}-${year}`,
    '3 (tiga) tahun',
    day,
    null,
    offices[index % offices.length] ?? '',
    index % 4 === 0 ? 'Asli di lemari 2' : null,
  ]
}

/** A register as offices keep it: an end that does not exist, a kind left out, a line twice, terms that are too long. */
export function messyLines(): RegisterLine[] {
  const lines = Array.from({ length: 24 }, (_, index) => usualLine(index))
  lines[4]![10] = '31 Februari 2021'
  lines[8]![2] = null
  lines[12] = [...lines[11]!]
  for (const line of [lines[5]!, lines[10]!]) {
    line[1] = 'KSDD Sukarela'
    line[2] = 'Kesepakatan Bersama'
    line[7] = line[9] = '4-5-2021'
    line[8] = '7 (tujuh) tahun'
  }
  return lines
}

/** Writes a workbook with title rows, one head and the lines; `more`: heads of columns after the usual ones. */
export async function writeRegister(
  path: string,
  lines: readonly RegisterLine[],
  more: readonly string[] = [],
): Promise<void> {
  const book = new Workbook()
  const sheet = book.addWorksheet('Daftar')
  sheet.addRow(['DAFTAR KERJA SAMA DAERAH'])
  sheet.addRow([])
  sheet.addRow([...heads, ...more])
  for (const line of lines) sheet.addRow(line)
  for (const column of [8, 10, 11]) sheet.getColumn(column).numFmt = 'dd/mm/yyyy'
  await book.xlsx.writeFile(path)
}
