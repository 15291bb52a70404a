/** Draws a made-up list once, out of sight, while somebody chooses a profile: the engine has compiled the grid by then. */
import Box from '@mui/material/Box'
import { useEffect } from 'react'
import { defaultRegisterColumns } from '../../shared/agreements/columns'
import type { AgreementListRow } from '../../shared/agreements/model'
import { calendarDate } from '../../shared/calendar/dates'
import { AgreementId } from '../../shared/ids/ids'
import { gridColumns } from '../agreements/columns'
import { DataTable } from '../ui/DataTable'
import { FilterBar } from '../ui/FilterBar'
import { PageHead } from '../ui/PageHead'
import { ViewTabs } from '../ui/ViewTabs'

const columns = gridColumns(defaultRegisterColumns)
const tabs = [
  { value: 'all', label: '', count: 1 },
  { value: 'some', label: '', count: 1 },
]
const nothing = () => undefined

const date = calendarDate.parse('2026-12-31')

/** As many rows as a screen shows, each with every kind of cell. */
const rows = Array.from({ length: 14 }, (_, index): AgreementListRow => ({
  id: AgreementId.parse(`01900000-0000-7000-8000-${String(index).padStart(12, '0')}`),
  scheme: 'KSDPK',
  documentKind: 'PKS',
  title: 'x',
  number: '1',
  partners: 'x',
  signedOn: date,
  startsOn: date,
  endsOn: date,
  status: index % 2 === 0 ? 'active' : 'expiring',
  daysLeft: index,
  scans: index % 2,
  updatedAt: 0,
  deletedAt: null,
  chain: null,
  cells: { offices: 'x' },
}))

/** Calls `onDone` once it is drawn, to be taken away again. No reader, key or pointer reaches it. */
export function WarmUp({ onDone }: { onDone: () => void }) {
  useEffect(() => {
    // The grid draws its rows in the frame after it has measured itself.
    const idle = requestIdleCallback(onDone, { timeout: 2000 })
    return () => cancelIdleCallback(idle)
  }, [onDone])
  return (
    <Box
      inert
      aria-hidden
      sx={{ position: 'fixed', left: '-200vw', top: 0, width: 1300, height: 700, visibility: 'hidden' }}
    >
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <PageHead title="" meta="" />
        <ViewTabs label="" value="all" onChange={nothing} tabs={tabs} />
        <FilterBar placeholder="" text="" onText={nothing}>
          {null}
        </FilterBar>
        <DataTable
          label=""
          noun=""
          columns={columns}
          rows={rows}
          total={rows.length}
          page={0}
          onPage={nothing}
          selection={[]}
          onSelection={nothing}
          onSort={nothing}
          empty={null}
        />
      </Box>
    </Box>
  )
}
