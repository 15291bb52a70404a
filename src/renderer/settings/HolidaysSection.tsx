/** Days off by year: the built-in list, what was said of it, and the unit's own days. */
import Add from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { dateParts } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import type { HolidayRow } from '../../shared/holidays/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { ViewTabs } from '../ui/ViewTabs'
import { HolidayDialog } from './HolidayDialog'
import { HolidayLine } from './HolidayLine'

/** `timeZone` decides which year is shown first. */
export function HolidaysSection({ timeZone }: { timeZone: string }) {
  const [year, setYear] = useState(() => dateParts(todayIn(timeZone, Date.now())).year)
  const [edited, setEdited] = useState<HolidayRow | 'new' | null>(null)
  const { data } = useRoute('holidays.list', { year })
  const { mayManage } = useRights()
  const years = [...new Set([...(data?.years ?? []), year])].sort((a, b) => a - b)
  const unchecked = data?.rows.filter(({ toCheck }) => toCheck).length ?? 0
  const add = mayManage && (
    <Button startIcon={<Add />} onClick={() => setEdited('new')}>
      Tambah hari libur
    </Button>
  )
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pt: '10px', pb: '20px' }}>
      <Section
        title="Hari libur"
        meta="Hari kerja adalah Senin sampai Jumat di luar hari libur dan cuti bersama."
        action={add}
        sx={{ maxWidth: 960 }}
      >
        <Row sx={{ mb: 2, ml: '-20px' }}>
          <ViewTabs
            label="Tahun"
            value={String(year)}
            onChange={(value) => setYear(Number(value))}
            tabs={years.map((value) => ({ value: String(value), label: String(value) }))}
          />
        </Row>
        {unchecked > 0 && (
          <Notice tone="attention" strip>
            {unchecked} hari pada {year} belum dicocokkan dengan SKB 3 Menteri; cuti bersamanya belum tercantum.
            Periksa, lalu tandai atau perbaiki.
          </Notice>
        )}
        {!data && <SkeletonRows height={44} count={8} />}
        {data?.rows.length === 0 && (
          <EmptyState title={`Belum ada hari libur ${year}`} text="Hanya Sabtu dan Minggu yang tidak dihitung." />
        )}
        {data && data.rows.length > 0 && (
          <Box component="ol" aria-label={`Hari libur ${year}`} sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {data.rows.map((row) => (
              <HolidayLine key={row.day} row={row} mayManage={mayManage} onEdit={() => setEdited(row)} />
            ))}
          </Box>
        )}
      </Section>
      {edited && <HolidayDialog edited={edited} onClose={() => setEdited(null)} onSaved={setYear} />}
    </Box>
  )
}
