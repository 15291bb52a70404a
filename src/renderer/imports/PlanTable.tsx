/** The rows of the dry run with the texts of their cells; faults stand out at the cell, a click or Enter chooses it. */
import Box from '@mui/material/Box'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { importFieldWords, type ImportField } from '../../shared/imports/fields'
import type { ImportRow } from '../../shared/imports/model'
import { EmptyState } from '../ui/EmptyState'
import { ListFoot } from '../ui/ListFoot'
import { SkeletonRows } from '../ui/SkeletonRows'
import { StateIcon } from './StateIcon'
import { shownFields } from './words'

export type CellPlace = { rowId: string; field: ImportField; address: string }

type Props = {
  rows: readonly ImportRow[] | undefined
  total: number
  page: number
  pageSize: number
  onPage: (page: number) => void
  place: CellPlace | null
  onPlace: (place: CellPlace) => void
}

const widths: Partial<Record<ImportField, number>> = {
  title: 260,
  parent: 190,
  numbers: 190,
  party1: 150,
  party2: 170,
  office: 150,
  notes: 200,
  scheme: 110,
}

export function PlanTable({ rows, total, page, pageSize, onPage, place, onPlace }: Props) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [place, rows])
  const fields = shownFields.filter((field) =>
    rows?.some((row) => row.cells[field] ?? row.findings.some((each) => each.field === field)),
  )
  return (
    <>
      <Box
        ref={body}
        tabIndex={0}
        role="region"
        aria-label="Baris daftar"
        sx={{ flex: 1, minHeight: 160, overflow: 'auto' }}
      >
        {rows === undefined && <SkeletonRows height={28} count={12} />}
        {rows?.length === 0 && <EmptyState title="Tidak ada baris dalam saringan ini" />}
        {rows && rows.length > 0 && (
          <Box
            component="table"
            role="grid"
            aria-label="Hasil pemeriksaan"
            sx={{
              borderCollapse: 'separate',
              borderSpacing: 0,
              typography: 'cell',
              tableLayout: 'fixed',
              width: 'max-content',
              minWidth: '100%',
            }}
          >
            <Head fields={fields} />
            <tbody>
              {rows.map((row, index) => (
                <PlanRow
                  key={row.id}
                  row={row}
                  fields={fields}
                  sheet={rows[index - 1]?.sheet === row.sheet ? null : row.sheet}
                  chosen={place?.rowId === row.id ? place.field : null}
                  onPlace={onPlace}
                />
              ))}
            </tbody>
          </Box>
        )}
      </Box>
      <ListFoot
        noun="baris"
        selected={0}
        bulk={[]}
        onDeselect={() => undefined}
        page={page}
        pageSize={pageSize}
        total={total}
        onPage={onPage}
      />
    </>
  )
}

function Head({ fields }: { fields: readonly ImportField[] }) {
  return (
    <Box
      component="thead"
      sx={{
        '& th': {
          position: 'sticky',
          top: 0,
          zIndex: 1,
          bgcolor: 'surface.sunken',
          textAlign: 'left',
          fontWeight: 600,
          px: '8px',
          height: 30,
          borderBottom: '1px solid',
          borderColor: 'line.hair',
        },
      }}
    >
      <tr role="row">
        <Box component="th" role="columnheader" sx={{ width: 48, left: 0, zIndex: '2 !important' }}>
          Baris
        </Box>
        <Box
          component="th"
          role="columnheader"
          sx={{ width: 32, left: 48, zIndex: '2 !important' }}
          aria-label="Keadaan"
        />
        {fields.map((field) => (
          <Box component="th" role="columnheader" key={field} sx={{ width: widths[field] ?? 120 }}>
            {importFieldWords[field]}
          </Box>
        ))}
      </tr>
    </Box>
  )
}

/** Row number and state stay in sight when the table is moved sideways. */
const fixed = { position: 'sticky', zIndex: 1, bgcolor: 'surface.sheet' } as const

type RowProps = {
  row: ImportRow
  fields: readonly ImportField[]
  /** Name of the sheet where a new one begins. */
  sheet: string | null
  chosen: ImportField | null
  onPlace: (place: CellPlace) => void
}

function PlanRow({ row, fields, sheet, chosen, onPlace }: RowProps) {
  const faded = row.state === 'duplicate' || row.state === 'skipped'
  return (
    <>
      {sheet !== null && (
        <tr role="row">
          <Box
            component="td"
            role="gridcell"
            colSpan={fields.length + 2}
            sx={{ px: '8px', py: '4px', bgcolor: 'surface.sunken', color: 'text.secondary', fontWeight: 600 }}
          >
            Lembar {sheet}
          </Box>
        </tr>
      )}
      <Box
        component="tr"
        role="row"
        sx={{
          '& > td': {
            px: '8px',
            height: 28,
            borderBottom: '1px solid',
            borderRight: '1px solid',
            borderColor: 'line.hair',
          },
          ...(faded && { color: 'text.secondary' }),
          ...(chosen && { bgcolor: 'surface.selected' }),
        }}
      >
        <Box
          component="td"
          role="rowheader"
          sx={{ ...fixed, left: 0, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
        >
          {row.id.endsWith(`!${row.row}`) ? row.row : row.id.split('!').at(-1)}
        </Box>
        <Box component="td" role="gridcell" sx={{ ...fixed, left: 48 }}>
          <StateIcon state={row.state} labelled />
        </Box>
        {fields.map((field) => (
          <PlanCell key={field} row={row} field={field} chosen={chosen === field} onPlace={onPlace} />
        ))}
      </Box>
    </>
  )
}

function PlanCell({
  row,
  field,
  chosen,
  onPlace,
}: {
  row: ImportRow
  field: ImportField
  chosen: boolean
  onPlace: RowProps['onPlace']
}) {
  const finding =
    row.findings.find((each) => each.field === field && each.severity === 'error') ??
    row.findings.find((each) => each.field === field)
  const address = finding?.address ?? row.cells[field]?.address
  const tone = finding?.severity === 'error' ? 'urgent' : 'attention'
  const text = row.cells[field]?.text ?? ''
  const choose = () => address !== undefined && onPlace({ rowId: row.id, field, address })
  return (
    <Box
      component="td"
      role="gridcell"
      aria-selected={chosen}
      title={finding ? `${finding.title}. ${finding.message}` : text}
      {...(address !== undefined && {
        tabIndex: finding || chosen ? 0 : -1,
        onClick: choose,
        onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && choose(),
      })}
      sx={{
        maxWidth: 260,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        ...(address !== undefined && { cursor: 'pointer' }),
        ...(finding && { bgcolor: `tone.${tone}.tint`, color: `tone.${tone}.ink`, fontWeight: 600 }),
        ...(chosen && {
          outline: '2px solid',
          outlineColor: finding ? `tone.${tone}.ink` : 'primary.main',
          outlineOffset: -2,
        }),
      }}
    >
      {text || (finding ? finding.title : '')}
    </Box>
  )
}
