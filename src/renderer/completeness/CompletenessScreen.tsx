/** Kelengkapan: what signed agreements lack, how many each, and which. */
import Box from '@mui/material/Box'
import type { LackRow } from '../../shared/completeness/contract'
import { lackLabel, lacks, type Lack } from '../../shared/completeness/rules'
import { nextSemester, periodWords, previousSemester, type Period } from '../../shared/periods/periods'
import { useRoute } from '../ipc/hooks'
import { ListOutputs } from '../records/ListOutputs'
import { Choice } from '../ui/Choice'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { useGo } from '../ui/use-go'
import { lackColumns } from './columns'
import { LackList } from './LackList'
import { useCompletenessView, type CompletenessView } from './use-completeness-view'

const PAGE = 50

export function CompletenessScreen() {
  const { view, change } = useCompletenessView()
  const { lack, year, semester } = view
  const period: Period = { year, semester }
  const counts = useRoute('completeness.counts', { year, semester }).data
  return (
    <>
      <PageHead
        title="Kelengkapan"
        crumbs={[{ label: 'Laporan', to: '/laporan' }]}
        meta="naskah yang sudah ditandatangani"
      >
        <SemesterChoice period={period} onChange={change} />
        <ListOutputs noun="kelengkapan naskah" request={{ kind: 'completeness', lack, year, semester }} />
      </PageHead>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          [narrow]: { flexDirection: 'column', overflow: 'auto' },
        }}
      >
        <LackList counts={counts} period={period} value={lack} onChange={(next) => change({ lack: next })} />
        <Lacking view={view} period={period} change={change} />
      </Box>
    </>
  )
}

type Change = (part: Partial<CompletenessView>) => void
type LackingProps = { view: CompletenessView; period: Period; change: Change }

function Lacking({ view: { lack, year, semester, page }, period, change }: LackingProps) {
  const go = useGo()
  const list = useRoute('completeness.list', { lack, year, semester, offset: page * PAGE, limit: PAGE })
  const open = (row: LackRow) => go.to(placeOf(row, lacks[lack].place))
  return (
    <Box
      component="section"
      aria-label={lackLabel(lack, period)}
      sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', [narrow]: { minHeight: 420 } }}
    >
      <Row gap={3} sx={{ px: '20px', py: '8px', alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Box component="h2" sx={{ m: 0, typography: 'section' }}>
          {lackLabel(lack, period)}
        </Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>{lacks[lack].why}</Box>
      </Row>
      <DataTable<LackRow>
        label={lackLabel(lack, period)}
        noun="naskah"
        columns={lackColumns}
        rows={list.data?.rows}
        total={list.data?.total ?? 0}
        page={page}
        pageSize={PAGE}
        onPage={(next) => change({ page: next })}
        refreshing={list.isFetching}
        onOpen={open}
        rowMenu={(row) => [
          { label: 'Lengkapi', keys: 'Enter', run: () => open(row) },
          { label: 'Buka naskah', run: () => go.to(`/kerja-sama/${row.id}`) },
        ]}
        empty={
          <EmptyState
            title="Tidak ada yang kurang"
            text="Semua naskah yang sudah ditandatangani lengkap di bagian ini."
          />
        }
      />
    </Box>
  )
}

const placeOf = ({ id }: LackRow, place: Lack['place']): string =>
  place === 'ubah' ? `/kerja-sama/${id}/ubah` : `/kerja-sama/${id}?tab=${place}`

const AROUND = 4

/** The semesters around the chosen one. */
function SemesterChoice({ period, onChange }: { period: Period; onChange: Change }) {
  const around: Period[] = [period]
  for (let step = 0; step < AROUND; step++) {
    around.push(previousSemester(around.at(-1) ?? period))
    around.unshift(nextSemester(around[0] ?? period))
  }
  return (
    <Choice
      label="Semester laporan"
      width={200}
      value={keyOf(period)}
      options={around.map((each) => ({ value: keyOf(each), label: periodWords(each) }))}
      onChange={(value) => {
        const chosen = around.find((each) => keyOf(each) === value)
        if (chosen) onChange({ year: chosen.year, semester: chosen.semester === 2 ? 2 : 1 })
      }}
    />
  )
}

const keyOf = ({ year, semester }: Period): string => `${year}-${semester}`
