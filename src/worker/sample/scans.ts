/** Draws the signed papers of the sample data: pages that look like an agreement and say that they are a sample. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { degrees, PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib'
import type { SampleScan, SampleScansInput } from '../../shared/worker/sample'
import type { JobCtx } from '../../shared/worker/jobs'

const WIDTH = 609.4
const HEIGHT = 935.4
const LEFT = 85
const RIGHT = WIDTH - 57
const ink = rgb(0.1, 0.1, 0.12)
const pen = rgb(0.12, 0.2, 0.5)

/** Writes one PDF per scan into the folder. Progress counts the finished ones. */
export async function drawSampleScans({ folder, scans }: SampleScansInput, ctx: JobCtx<number>): Promise<number> {
  await mkdir(folder, { recursive: true })
  for (const [index, scan] of scans.entries()) {
    ctx.signal.throwIfAborted()
    await writeFile(join(folder, scan.name), await drawScan(scan))
    ctx.report(index + 1)
  }
  return scans.length
}

async function drawScan(scan: SampleScan): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  // Fixed dates keep the bytes, and so the hash, the same on every machine.
  pdf.setCreationDate(new Date(0))
  pdf.setModificationDate(new Date(0))
  pdf.setTitle(scan.title)
  const fonts = {
    text: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.TimesRomanBold),
  }
  const first = pdf.addPage([WIDTH, HEIGHT])
  drawWatermark(first, fonts.bold)
  const y = drawBody(first, scan, fonts, drawHeading(first, scan, fonts, HEIGHT - 90))
  const last = y < 330 ? pdf.addPage([WIDTH, HEIGHT]) : first
  drawSignatures(last, scan, fonts, last === first ? y - 30 : HEIGHT - 100)
  if (last !== first) drawWatermark(last, fonts.bold)
  return pdf.save()
}

type Fonts = { text: PDFFont; bold: PDFFont }

function drawHeading(page: PDFPage, scan: SampleScan, fonts: Fonts, top: number): number {
  const lines = [
    scan.documentKind.toUpperCase(),
    'ANTARA',
    ...scan.parties.flatMap((party, index) =>
      index === 0 ? [party.name.toUpperCase()] : ['DAN', party.name.toUpperCase()],
    ),
    'TENTANG',
    ...wrap(scan.title.toUpperCase(), fonts.bold, 12, 400),
    '',
    ...scan.numbers.map((number) => `NOMOR : ${number}`),
  ]
  let y = top
  for (const line of lines) {
    const text = printable(line)
    page.drawText(text, {
      x: (WIDTH - fonts.bold.widthOfTextAtSize(text, 12)) / 2,
      y,
      size: 12,
      font: fonts.bold,
      color: ink,
    })
    y -= 16
  }
  return y - 12
}

function drawBody(page: PDFPage, scan: SampleScan, fonts: Fonts, top: number): number {
  const paragraphs = [
    `Pada hari ini, ${scan.placeAndDate}, kami yang bertanda tangan di bawah ini:`,
    ...scan.parties.map(
      (party, index) =>
        `${index + 1}. ${party.signatory}, ${party.post}, bertindak untuk dan atas nama ${party.name}, selanjutnya disebut PIHAK ${ordinals[index] ?? 'LAINNYA'}.`,
    ),
    `PARA PIHAK sepakat mengadakan kerja sama tentang ${scan.title} dengan ketentuan sebagai berikut.`,
    'Pasal 1 Maksud dan tujuan. Kerja sama ini dimaksudkan sebagai pedoman PARA PIHAK dalam melaksanakan tugas dan kewenangan masing-masing.',
    'Pasal 2 Ruang lingkup. Ruang lingkup kerja sama meliputi perencanaan, pelaksanaan, pembiayaan, serta pemantauan dan evaluasi.',
    'Naskah ini adalah data contoh Simpul. Nama, nomor, dan isinya tidak nyata.',
  ]
  let y = top
  for (const paragraph of paragraphs) {
    for (const line of wrap(paragraph, fonts.text, 11.5, RIGHT - LEFT)) {
      page.drawText(printable(line), { x: LEFT, y, size: 11.5, font: fonts.text, color: ink })
      y -= 16
    }
    y -= 7
  }
  return y
}

/** PIHAK KESATU signs at the right, PIHAK KEDUA at the left. Permendagri 22/2020, annex. */
function drawSignatures(page: PDFPage, scan: SampleScan, fonts: Fonts, top: number): void {
  scan.parties.forEach((party, index) => {
    const x = index % 2 === 0 ? WIDTH / 2 + 20 : LEFT
    const y = top - Math.floor(index / 2) * 130
    const write = (text: string, dy: number, font: PDFFont) =>
      page.drawText(printable(text).slice(0, 44), { x, y: y - dy, size: 10.5, font, color: ink })
    write(`PIHAK ${ordinals[index] ?? 'LAINNYA'},`, 0, fonts.bold)
    drawPen(page, x + 12, y - 52, index)
    write(party.signatory, 84, fonts.bold)
    write(party.post, 98, fonts.text)
  })
}

function drawPen(page: PDFPage, x: number, y: number, seed: number): void {
  const wave = Array.from(
    { length: 7 },
    (_, i) => `Q ${i * 14 + 7} ${(i + seed) % 2 ? -22 - seed * 3 : 14} ${i * 14 + 14} 0`,
  ).join(' ')
  page.drawSvgPath(`M 0 0 ${wave}`, { x, y, borderColor: pen, borderWidth: 1.4 })
}

function drawWatermark(page: PDFPage, font: PDFFont): void {
  page.drawText('DATA CONTOH', {
    x: 120,
    y: 300,
    size: 76,
    font,
    color: rgb(0.86, 0.88, 0.88),
    rotate: degrees(42),
    opacity: 0.6,
  })
}

const ordinals = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA']

/** The standard fonts know Latin 1 only. */
const printable = (text: string): string => text.replaceAll('–', '-').replace(/[^\u0020-\u00ff]/g, '')

function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(' ')) {
    const next = line === '' ? word : `${line} ${word}`
    if (font.widthOfTextAtSize(next, size) <= width) line = next
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}
