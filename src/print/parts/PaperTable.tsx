/** The frame of every printed table: widths in percent, a head that repeats on each page. */
import type { ReactNode } from 'react'
import type { ReportColumn } from '../../shared/reports/model'

export type PaperColumn = { label: string; weight: number; hint?: string | null; span?: number }

type Props = { columns: readonly PaperColumn[]; className?: string; children: ReactNode }

/** `span` lets one head cover its column and the following ones, whose labels are left out. */
export function PaperTable({ columns, className = '', children }: Props) {
  const total = columns.reduce((sum, column) => sum + column.weight, 0)
  const heads = visibleHeads(columns)
  const hinted = columns.some((column) => column.hint)
  return (
    <table className={`t ${className}`.trim()}>
      <colgroup>
        {columns.map((column, index) => (
          <col key={index} style={{ width: `${((column.weight * 100) / total).toFixed(2)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((column, index) => (
            <th key={index} colSpan={column.span} rowSpan={hinted && !column.hint ? 2 : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
        {hinted && <tr>{heads.map((column, index) => column.hint && <Hint key={index} text={column.hint} />)}</tr>}
      </thead>
      {children}
    </table>
  )
}

function Hint({ text }: { text: string }) {
  const [first, ...rest] = text.split('\n')
  return (
    <th className="hint">
      {first}
      {rest.map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
    </th>
  )
}

function visibleHeads(columns: readonly PaperColumn[]): PaperColumn[] {
  const heads: PaperColumn[] = []
  for (let index = 0; index < columns.length;) {
    const column = columns[index]
    if (column) heads.push(column)
    index += column?.span ?? 1
  }
  return heads
}

/** Class of a cell for its alignment. */
export function alignClass(align: ReportColumn['align']): string | undefined {
  return { left: undefined, center: 'c', right: 'n' }[align]
}
