/** Tables of the minutes as a document: facts, lists, the two signatures. */
import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { signatureLines } from '../../print/parts/signature-lines'
import { minutesSigners, type Fact, type MinutesPaperData, type Signer } from '../../shared/papers/minutes'
import { nipText } from '../../shared/papers/model'
import { sideBySide } from '../reports/docx-head'
import { gridBorders, line, noBorders, twips } from '../reports/docx-text'

type Grid = {
  heads: readonly string[]
  rows: readonly (readonly string[])[]
  weights: readonly number[]
  width: number
}

/** A list with a head that repeats on every page; the first column is a number. */
export function gridTable({ heads, rows, weights, width }: Grid): Table {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.floor((width * weight) / total))
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            ...(head && { shading: { fill: 'E9E9E9' } }),
            children: [line(text, { size: 9, bold: head, align: head || index === 0 ? 'center' : 'left' })],
          }),
      ),
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: gridBorders,
    margins: { left: twips(1), right: twips(1), top: twips(0.5), bottom: twips(0.5) },
    rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
  })
}

/** Label, colon, value. */
export function factsTable(facts: readonly Fact[], width: number): Table {
  const widths = [twips(32), twips(4), width - twips(36)]
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: noBorders,
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          children: [label, ':', value].map(
            (text, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                children: [line(text, { size: 11 })],
              }),
          ),
        }),
    ),
  })
}

/** Chair at the left, note-taker at the right, in one row that no page parts. */
export function signersTable({ content, place }: Pick<MinutesPaperData, 'content' | 'place'>, width: number): Table {
  const { chair, noteTaker } = minutesSigners(content)
  return sideBySide(
    width,
    [
      { share: 0.5, children: signer(chair, '') },
      { share: 0.5, children: signer(noteTaker, place ?? '') },
    ],
    'top',
  )
}

function signer({ role, signatory, name }: Signer, above: string): Paragraph[] {
  const text = { size: 11, align: 'center' as const }
  return [
    line(above, text),
    line(role, text),
    ...(signatory ? signatureLines(signatory) : ['']).map((role) => line(role, text)),
    ...Array.from({ length: 4 }, () => line('', text)),
    line(signatory?.name ?? name ?? '', { ...text, bold: true }),
    ...(signatory?.showNip && signatory.rank ? [line(signatory.rank, text)] : []),
    ...(signatory?.showNip && signatory.nip ? [line(`NIP ${nipText(signatory.nip)}`, text)] : []),
  ]
}
