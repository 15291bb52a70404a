/** Draws an empty list once, out of sight, while somebody chooses a profile: the first real one then costs a quarter less. */
import Box from '@mui/material/Box'
import { useEffect } from 'react'
import { DataTable } from '../ui/DataTable'
import { FilterBar } from '../ui/FilterBar'
import { PageHead } from '../ui/PageHead'
import { ViewTabs } from '../ui/ViewTabs'

const rows = [{ id: 'first' }, { id: 'second' }]
const columns = [{ field: 'name', flex: 1 }, { field: 'date' }, { field: 'status' }]
const tabs = [
  { value: 'all', label: '', count: 1 },
  { value: 'some', label: '', count: 1 },
]
const nothing = () => undefined

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
