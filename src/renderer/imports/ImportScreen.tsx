/** Impor: from a list in Excel or CSV to agreements of the register, in four steps. */
import Box from '@mui/material/Box'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { TaskProgress } from '../ui/TaskProgress'
import { CheckStep } from './CheckStep'
import { ColumnsStep } from './ColumnsStep'
import { DoneStep } from './DoneStep'
import { FileStep } from './FileStep'
import { ImportSteps } from './ImportSteps'
import { useImport, type ImportWizard } from './use-import'

export function ImportScreen() {
  const wizard = useImport()
  const { mayWrite } = useRights()
  const { file, step } = wizard
  const crumbs = [{ label: 'Arsip', to: '/arsip' }, { label: 'Impor' }, ...(file ? [{ label: file.name }] : [])]
  return (
    <>
      <PageHead title="Impor naskah dari Excel" crumbs={crumbs} tools={<ImportSteps step={step} />} />
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          flexDirection: 'column',
          borderTop: '1px solid',
          borderColor: 'line.hair',
        }}
      >
        {mayWrite ? (
          <StepBody wizard={wizard} />
        ) : (
          <EmptyState
            title="Anda hanya dapat membaca"
            text="Mengimpor naskah memerlukan hak menulis. Mintalah pengelola."
          />
        )}
      </Box>
    </>
  )
}

function StepBody({ wizard }: { wizard: ImportWizard }) {
  const { step, overview, summary, result, busy } = wizard
  if (step === 'done' && result) return <DoneStep wizard={wizard} result={result} />
  if (step === 'check' && summary) return <CheckStep wizard={wizard} summary={summary} />
  if (step === 'columns' && overview) return <ColumnsStep wizard={wizard} overview={overview} />
  return (
    <>
      <FileStep wizard={wizard} />
      {busy && (
        <Box sx={{ px: '20px', py: '10px', typography: 'cell' }}>
          <TaskProgress label={busy.label} state={busy.state} {...(busy.cancel && { onCancel: busy.cancel })} />
        </Box>
      )}
    </>
  )
}
