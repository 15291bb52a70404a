/** The letter in Simpul's own layout, as a DOCX with fields: what is filled without a template of the office, and a sample for one. */
import { Document, Packer, PageBreak, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { sheetMargins, sheetSize } from '../../print/page-rules'
import type { Letterhead, PaperSetup } from '../../shared/papers/model'
import { pageOf } from '../reports/docx'
import { docxLetterhead, sideBySide } from '../reports/docx-head'
import { gridBorders, line, textStyle, twips } from '../reports/docx-text'

export type OwnLayout = {
  letterhead: Letterhead
  setup: PaperSetup
  emblem: Buffer | null
  side: 'left' | 'right'
}

type Block = Paragraph | Table

/** The template's bytes. */
export function ownTemplate(layout: OwnLayout): Promise<Buffer> {
  const margins = sheetMargins(layout.setup, 'portrait')
  const width = twips(sheetSize(layout.setup, 'portrait').widthMm - margins.left - margins.right)
  const document = new Document({
    creator: 'Simpul',
    title: 'Surat undangan',
    styles: { default: { document: { run: { ...textStyle, size: 22, language: { value: 'id-ID' } } } } },
    sections: [
      {
        properties: { page: pageOf(layout.setup, 'portrait') },
        children: [
          ...docxLetterhead({ letterhead: layout.letterhead, emblem: layout.emblem, width }),
          ...head(layout.side, width),
          ...body(width),
          ...signature(width),
          ...copies(),
          ...annex(width),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const plain = (text: string, after = 0, align: 'left' | 'center' | 'right' = 'left') =>
  line(text, { size: 11, after, align })

function head(side: 'left' | 'right', width: number): Block[] {
  const date = plain('{kota}, {tanggal_surat}', 8, 'right')
  const numbers = labelled([
    ['Nomor', '{nomor}'],
    ['Sifat', '{sifat}'],
    ['Lampiran', '{lampiran}'],
    ['Hal', '{hal}'],
  ])
  const right = side === 'right'
  const addressee = [
    ...(right ? [plain('Kepada')] : []),
    plain('Yth. {yth}'),
    plain('di'),
    plain(right ? 'Tempat' : 'tempat', 10),
  ]
  if (!right) return [date, facts(width, numbers), plain('', 4), ...addressee]
  return [
    date,
    sideBySide(
      width,
      [
        { share: 0.58, children: numbers.map(([label, value]) => plain(`${label}\t: ${value}`)) },
        { share: 0.42, children: addressee },
      ],
      'top',
    ),
    plain('', 4),
  ]
}

type Labelled = readonly (readonly [label: string, value: string])[]
const labelled = (lines: Labelled): Labelled => lines

/** Label, colon, value; without lines. */
function facts(width: number, lines: Labelled, indent = 0): Table {
  return new Table({
    width: { size: width - indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [twips(24), twips(4), width - indent - twips(28)],
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    borders: noFrame,
    rows: lines.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [label, ':', value].map((text) => new TableCell({ children: [plain(text)] })),
        }),
    ),
  })
}

const none = { style: 'none', size: 0, color: 'auto' } as const
const noFrame = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

function body(width: number): Block[] {
  const optional = (field: string, label: string): [string, string] => [`{#${field}}${label}`, `{${field}}{/${field}}`]
  return [
    plain('{pembuka}', 6),
    facts(
      width,
      [
        ['hari/tanggal', '{hari_tanggal}'],
        ['waktu', '{waktu}'],
        ['tempat', '{tempat}'],
        ['acara', '{nama_rapat}'],
        optional('tautan', 'tautan rapat'),
        optional('pakaian', 'pakaian'),
        optional('bahan', 'bahan'),
        optional('narahubung', 'narahubung'),
      ],
      twips(10),
    ),
    plain('', 4),
    plain('{penutup}', 12),
  ]
}

function signature(width: number): Block[] {
  const lines = [
    plain('{jabatan_penanda_tangan}', 48),
    line('{nama_penanda_tangan}', { size: 11, bold: true }),
    ...when('pangkat_penanda_tangan', plain('{pangkat_penanda_tangan}')),
    ...when('nip_penanda_tangan', plain('NIP {nip_penanda_tangan}')),
  ]
  return [
    sideBySide(width, [
      { share: 0.5, children: [plain('')] },
      { share: 0.5, children: lines },
    ]),
  ]
}

/** Stands only when the field has a value. */
const when = (field: string, ...blocks: Paragraph[]): Paragraph[] => [
  plain(`{#${field}}`),
  ...blocks,
  plain(`{/${field}}`),
]

const copies = (): Block[] => [
  plain('', 8),
  line('{#ada_tembusan}Tembusan:{/ada_tembusan}', { size: 10 }),
  plain('{#tembusan}'),
  line('{no}. {nama}', { size: 10 }),
  plain('{/tembusan}'),
]

function annex(width: number): Block[] {
  const widths = [twips(12), width - twips(12)]
  const row = (texts: string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { left: twips(1.5), right: twips(1.5), top: 40, bottom: 40 },
            children: [line(text, { size: 11, bold: isHead, align: isHead || index === 0 ? 'center' : 'left' })],
          }),
      ),
    })
  return [
    plain('{#ada_lampiran}'),
    new Paragraph({ children: [new PageBreak()] }),
    plain('Lampiran surat nomor {nomor}'),
    plain('tanggal {tanggal_surat}', 10),
    line('DAFTAR UNDANGAN', { size: 12, bold: true, align: 'center' }),
    plain('{nama_rapat}', 8, 'center'),
    new Table({
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: gridBorders,
      rows: [row(['No', 'Yang diundang'], true), row(['{#undangan}{no}', '{nama}{/undangan}'], false)],
    }),
    plain('{/ada_lampiran}'),
  ]
}
