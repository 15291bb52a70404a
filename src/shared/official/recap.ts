/** Recapitulation of the register: by what it can be counted. */
import { z } from 'zod'
import { AgreementFilter } from '../agreements/model'

export const dimensions = ['scheme', 'documentKind', 'status', 'year', 'office', 'affair', 'region'] as const
export type Dimension = (typeof dimensions)[number]

export const dimensionWords: Record<Dimension, string> = {
  scheme: 'Skema',
  documentKind: 'Jenis naskah',
  status: 'Status',
  year: 'Tahun tanda tangan',
  office: 'Perangkat daerah',
  affair: 'Urusan',
  region: 'Daerah mitra',
}

/** An agreement may have several of these, so that it stands in several rows and the sum of the rows is not the total. */
export const isShared = (dimension: Dimension): boolean =>
  dimension === 'office' || dimension === 'affair' || dimension === 'region'

/** Columns must be few to fit on a sheet. */
export const columnDimensions = ['status', 'scheme', 'documentKind'] as const satisfies readonly Dimension[]

export const RecapQuestion = z.object({
  rows: z.enum(dimensions),
  columns: z.enum(columnDimensions),
  year: AgreementFilter.shape.year,
})
export type RecapQuestion = z.output<typeof RecapQuestion>

const Line = z.object({
  label: z.string(),
  /** The register's filter that lists exactly the agreements of the row; null for those without a value. */
  filter: AgreementFilter.nullable(),
  values: z.array(z.number().int()),
  total: z.number().int(),
})

export const Recap = z.object({
  columns: z.array(z.object({ label: z.string(), filter: AgreementFilter })),
  rows: z.array(Line),
  /** Each agreement counted once: what the register counts. */
  totals: z.array(z.number().int()),
  total: z.number().int(),
})
export type Recap = z.output<typeof Recap>
