/** The recapitulation: every number opens exactly the agreements it counts. */
import type { AgreementFilter } from '../../shared/agreements/model'
import { thousands } from '../../shared/calendar/numbers'
import { dimensionWords, isShared, type Recap } from '../../shared/official/recap'
import { AppLink } from '../ui/AppLink'
import { ReportTable } from './ReportTable'
import { registerLink } from './register-link'
import type { ReportsView } from './use-reports-view'

export function RecapTable({ recap, view }: { recap: Recap; view: ReportsView }) {
  const heads = [dimensionWords[view.rows], ...recap.columns.map(({ label }) => label), 'Jumlah']
  const whole = view.year === null ? { trashed: false } : { trashed: false, year: view.year }
  return (
    <ReportTable
      label="Rekapitulasi"
      heads={heads}
      numbers={heads.slice(1).map((_, index) => index + 2)}
      foot={
        <tr>
          <td>{isShared(view.rows) ? 'Jumlah, setiap naskah satu kali' : 'Jumlah'}</td>
          {recap.totals.map((count, index) => (
            <Count
              key={index}
              count={count}
              of="semua"
              filter={recap.columns[index]?.filter ?? null}
              label={heads[index + 1] ?? ''}
            />
          ))}
          <Count count={recap.total} of="semua" filter={whole} label="Jumlah" />
        </tr>
      }
    >
      {recap.rows.map((row) => (
        <tr key={row.label}>
          <td>{row.label}</td>
          {row.values.map((count, index) => (
            <Count
              key={index}
              count={count}
              of={row.label}
              filter={row.filter && { ...recap.columns[index]?.filter, ...row.filter }}
              label={heads[index + 1] ?? ''}
              region={row.label}
            />
          ))}
          <Count count={row.total} of={row.label} filter={row.filter} label="Jumlah" region={row.label} />
        </tr>
      ))}
    </ReportTable>
  )
}

type CountProps = {
  count: number
  of: string
  filter: AgreementFilter | null
  label: string
  /** Name that the chip of the register shows for an office or region. */
  region?: string
}

function Count({ count, of, filter, label, region = '' }: CountProps) {
  if (count === 0) return <td aria-label={`${of}, ${label}: tidak ada`}>–</td>
  if (filter === null) return <td>{thousands(count)}</td>
  return (
    <td>
      <AppLink to={registerLink(filter, region)} aria-label={`${of}, ${label}: ${thousands(count)} naskah`}>
        {thousands(count)}
      </AppLink>
    </td>
  )
}
