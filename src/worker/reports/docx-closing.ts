/** What stands below the table of a document: counts, notes and the signature, kept together. */
import type { Paragraph } from 'docx'
import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { signatureLines } from '../../print/parts/signature-lines'
import { thousands } from '../../shared/calendar/numbers'
import type { Signature } from '../../shared/papers/model'
import { nipText } from '../../shared/papers/model'
import type { Report, ReportRecap } from '../../shared/reports/model'
import { sideBySide } from './docx-head'
import { gridBorders, line, twips } from './docx-text'

/** `width` in twips is that of the text. */
export function docxClosing({ recap, notes, signature }: Report, width: number): (Paragraph | Table)[] {
  return [
    line('', { size: 6 }),
    ...(recap ? [recapTable(recap, Math.round(width * 0.55)), line('', { size: 6 })] : []),
    ...notes.map((note, index) => line(notes.length > 1 ? `${index + 1}. ${note}` : note, { size: 8.5 })),
    ...(signature ? [line('', { size: 8, keepNext: true }), signatureTable(signature, width)] : []),
  ]
}

function recapTable(recap: ReportRecap, width: number): Table {
  const size = 8.5
  const first = Math.round(width * 0.2)
  const rest = Math.floor((width - first) / Math.max(1, recap.columns.length - 1))
  const row = (label: string, values: readonly string[], bold = false, head = false) =>
    new TableRow({
      cantSplit: true,
      ...(head && { tableHeader: true }),
      children: [label, ...values].map(
        (text, index) =>
          new TableCell({
            children: [
              line(text, { size, bold, align: head ? 'center' : index === 0 ? 'left' : 'right', keepNext: true }),
            ],
          }),
      ),
    })
  const [label = '', ...heads] = recap.columns
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [first, ...heads.map(() => rest)],
    borders: gridBorders,
    margins: { left: twips(1), right: twips(1) },
    rows: [
      row(label, heads, true, true),
      ...recap.rows.map((each) => row(each.label, each.values.map(thousands))),
      ...(recap.totals ? [row(recap.totals.label, recap.totals.values.map(thousands), true)] : []),
    ],
  })
}

/** The signer in the right half, in one row, so that no page parts name and role. */
function signatureTable({ place, signatory }: Signature, width: number): Table {
  const center = { align: 'center' as const, size: 10.5 }
  const block = [
    ...(place === null ? [] : [line(place, center)]),
    ...(signatory.electronic ? [line('Ditandatangani secara elektronik oleh:', { ...center, size: 8.5 })] : []),
    ...signatureLines(signatory).map((text) => line(text, center)),
    ...Array.from({ length: 4 }, () => line('', center)),
    line(signatory.name, center),
    ...(signatory.showNip && signatory.rank ? [line(signatory.rank, center)] : []),
    ...(signatory.showNip && signatory.nip ? [line(`NIP ${nipText(signatory.nip)}`, center)] : []),
  ]
  return sideBySide(
    width,
    [
      { share: 0.6, children: [line('', center)] },
      { share: 0.4, children: block },
    ],
    'top',
  )
}
