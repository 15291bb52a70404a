/** The sheet of instructions beside the form for offices. */
import { intakeColumns, type IntakeField } from '../../shared/plans/intake-template'
import { box, font, paint, tints, type Sheet } from './template-style'

const steps = [
  'Pilih perangkat daerah dan isi tahun rencana di kepala lembar Rencana.',
  'Isi satu rencana per baris. Jangan menggabungkan sel dan jangan menghapus baris kepala tabel.',
  'Nilai bertanda daftar dipilih dari panah di sel. Lokasi boleh lebih dari satu, dipisahkan dengan titik koma.',
  'Biaya ditulis sebagai angka rupiah penuh, misalnya 1250000000.',
  'Yang belum diketahui dikosongkan. Yang wajib hanya perangkat daerah, tahun, dan kegiatan atau judul.',
  'Simpan sebagai .xlsx dan kirim kembali. Biro membacanya dengan Simpul; kesalahan disebut menurut lembar dan selnya.',
]

const meanings: Record<IntakeField, string> = {
  affair: 'Satu dari 32 urusan pemerintahan (Permendagri 22/2020 Pasal 4).',
  program: 'Nama program dalam dokumen perencanaan.',
  activity: 'Kegiatan atau objek yang dikerjasamakan. Wajib, kecuali judul diisi.',
  title: 'Judul rencana. Bila kosong, kegiatan dipakai sebagai judul.',
  objective: 'Apa yang hendak dicapai.',
  location: 'Kabupaten atau kota; beberapa dipisahkan dengan titik koma.',
  partner: 'Daerah, kementerian atau lembaga, badan usaha, atau pihak lain yang diusulkan.',
  scheme: 'KSDD wajib atau sukarela, KSDPK, Sinergi, KSDPL, KSDLL.',
  initiative: 'Siapa yang memprakarsai: pemerintah daerah atau mitra.',
  priority: 'Tinggi, sedang, atau rendah; boleh juga 1, 2, atau 3.',
  cost: 'Angka dalam rupiah.',
  source: 'APBD, APBN, DAK, hibah, mitra, atau lainnya.',
  basis: 'RPJMD, RKPD, renstra, RTRW, atau dokumen lain.',
  notes: 'Hal lain yang perlu diketahui.',
}

export function writeGuide(sheet: Sheet): void {
  sheet.columns = [{ width: 5 }, { width: 30 }, { width: 92 }]
  sheet.getCell('A1').value = 'Petunjuk pengisian'
  sheet.getCell('A1').font = font({ size: 14, bold: true })
  steps.forEach((step, index) => {
    const row = sheet.getRow(index + 3)
    row.getCell(1).value = index + 1
    row.getCell(2).value = step
    sheet.mergeCells(index + 3, 2, index + 3, 3)
    row.font = font({})
    row.alignment = { vertical: 'top', wrapText: true }
    row.height = 28
  })
  const head = steps.length + 4
  ;['', 'Kolom', 'Isinya'].forEach((text, index) => {
    const cell = sheet.getCell(head, index + 1)
    cell.value = text
    cell.font = font({ bold: true, color: 'FFFFFFFF' })
    cell.border = box
    paint(cell, tints.head)
  })
  intakeColumns.forEach(({ key, head: name }, index) => {
    const row = head + 1 + index
    ;[index + 1, name, meanings[key]].forEach((value, column) => {
      const cell = sheet.getCell(row, column + 1)
      cell.value = value
      cell.font = font({})
      cell.border = box
      cell.alignment = { vertical: 'top', wrapText: true }
    })
  })
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}
