/** Laporan: the reports of the law and of the bureau, seen before they are printed or saved. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useRoute } from '../ipc/hooks'
import { ListOutputs } from '../records/ListOutputs'
import { EmptyState } from '../ui/EmptyState'
import { explainError } from '../ui/explain-error'
import { LoadingBar } from '../ui/LoadingBar'
import { narrow } from '../ui/media'
import { Notice } from '../ui/Notice'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { SkeletonRows } from '../ui/SkeletonRows'
import { RecapTable } from './RecapTable'
import { ReportChoices } from './ReportChoices'
import { ReportList } from './ReportList'
import { ReportPreview } from './ReportPreview'
import { reportWords } from './report-words'
import { requestOf, useReportsView, type ReportsView } from './use-reports-view'

export function ReportsScreen() {
  const { view, change } = useReportsView()
  const words = reportWords[view.report]
  return (
    <>
      <PageHead title="Laporan" meta={words.short}>
        <ListOutputs noun={`laporan ${words.short}`} request={requestOf(view)} />
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
        <ReportList value={view.report} onChange={(report) => change({ report, year: null })} />
        <Box
          component="section"
          aria-label={words.short}
          sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', [narrow]: { minHeight: 420 } }}
        >
          <Row gap={4} sx={{ px: '20px', py: '10px', alignItems: 'flex-start', flexWrap: 'wrap' }}>
            <Box sx={{ flex: 1, minWidth: 240 }}>
              <Box component="h2" sx={{ m: 0, typography: 'section' }}>
                {words.short}
              </Box>
              <Box sx={{ typography: 'note', color: 'text.secondary', maxWidth: 640 }}>{words.why}</Box>
            </Box>
            <ReportChoices view={view} change={change} />
          </Row>
          {view.report === 'rekapitulasi' ? <RecapPart view={view} /> : <ReportPart view={view} />}
        </Box>
      </Box>
    </>
  )
}

function ReportPart({ view }: { view: ReportsView }) {
  const { data, error, isFetching } = useRoute('reports.preview', { request: requestOf(view) })
  if (error) return <Failed error={error} />
  if (!data) return <SkeletonRows height={44} count={8} />
  return (
    <>
      <LoadingBar active={isFetching} />
      {data.notices.map((text) => (
        <Notice key={text} tone="attention" strip>
          {text}
        </Notice>
      ))}
      <Scrolling>
        <ReportPreview report={data.report} rows={data.rows} />
      </Scrolling>
    </>
  )
}

function RecapPart({ view }: { view: ReportsView }) {
  const { rows, columns, year } = view
  const { data, error, isFetching } = useRoute('official.recap', { rows, columns, ...(year !== null && { year }) })
  if (error) return <Failed error={error} />
  if (!data) return <SkeletonRows height={32} count={10} />
  if (data.total === 0) {
    return <EmptyState title="Belum ada naskah" text="Rekapitulasi ini terisi setelah naskah dicatat di Kerja Sama." />
  }
  return (
    <>
      <LoadingBar active={isFetching} />
      <Scrolling>
        <RecapTable recap={data} view={view} />
      </Scrolling>
    </>
  )
}

const Failed = ({ error }: { error: unknown }) => (
  <EmptyState title="Laporan belum dapat dibuat" text={explainError(error).message} />
)

/** Wide tables scroll here and nowhere else. */
const Scrolling = ({ children }: { children: ReactNode }) => (
  <Box tabIndex={0} role="region" aria-label="Isi laporan" sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
    {children}
  </Box>
)
