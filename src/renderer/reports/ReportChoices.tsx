/** Of which time, or by what, a report is made. */
import { columnDimensions, dimensions, dimensionWords } from '../../shared/official/recap'
import { useRoute } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { Row } from '../ui/Row'
import { yearOf, type ReportsView } from './use-reports-view'

type Change = (part: Partial<Pick<ReportsView, 'year' | 'semester' | 'days' | 'rows' | 'columns'>>) => void
type Props = { view: ReportsView; change: Change }

const dayChoices = [30, 60, 90, 180, 365]
const AROUND = 4

export function ReportChoices({ view, change }: Props) {
  switch (view.report) {
    case 'semester':
    case 'sinergi':
      return (
        <Row gap={2}>
          <YearChoice view={view} change={change} />
          <Choice
            label="Semester"
            width={130}
            value={view.semester === 1 ? 'I' : 'II'}
            options={[
              { value: 'I', label: 'Semester I' },
              { value: 'II', label: 'Semester II' },
            ]}
            onChange={(value) => change({ year: yearOf(view), semester: value === 'II' ? 2 : 1 })}
          />
        </Row>
      )
    case 'luar-negeri':
      return <YearChoice view={view} change={change} />
    case 'akan-berakhir':
      return (
        <Choice
          label="Jangka"
          width={190}
          value={String(view.days)}
          options={[...new Set([...dayChoices, view.days])]
            .sort((a, b) => a - b)
            .map((days) => ({ value: String(days), label: `${days} hari ke depan` }))}
          onChange={(value) => value && change({ days: Number(value) })}
        />
      )
    case 'rekapitulasi':
      return <RecapChoices view={view} change={change} />
  }
}

/** Some years around the chosen one. */
function YearChoice({ view, change }: Props) {
  const year = yearOf(view)
  const years = Array.from({ length: 2 * AROUND + 1 }, (_, index) => year + AROUND - index)
  return (
    <Choice
      label="Tahun"
      width={110}
      value={String(year)}
      options={years.map((each) => ({ value: String(each), label: String(each) }))}
      onChange={(value) => value && change({ year: Number(value) })}
    />
  )
}

function RecapChoices({ view, change }: Props) {
  const years = useRoute('agreements.years', {}).data ?? []
  const known = view.year === null || years.includes(view.year) ? years : [view.year, ...years]
  return (
    <Row gap={2} sx={{ flexWrap: 'wrap' }}>
      <Choice
        label="Baris"
        width={190}
        value={view.rows}
        options={dimensions.map((value) => ({ value, label: dimensionWords[value] }))}
        onChange={(value) =>
          value && change({ rows: value, ...(value === view.columns && { columns: otherThan(value) }) })
        }
      />
      <Choice
        label="Kolom"
        width={150}
        value={view.columns}
        options={columnDimensions
          .filter((value) => value !== view.rows)
          .map((value) => ({ value, label: dimensionWords[value] }))}
        onChange={(value) => value && change({ columns: value })}
      />
      <Choice
        label="Tahun tanda tangan"
        width={140}
        value={view.year === null ? null : String(view.year)}
        empty="Semua tahun"
        options={known.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(value) => change({ year: value === null ? null : Number(value) })}
      />
    </Row>
  )
}

const otherThan = (dimension: string) => columnDimensions.find((value) => value !== dimension) ?? 'status'
