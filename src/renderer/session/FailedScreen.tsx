/** The data cannot be opened: what failed, what is safe, what to do, and a reference to read out. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { SessionState } from '../../shared/session/model'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Facts } from '../ui/Facts'
import { GateFrame } from '../ui/GateFrame'
import { narrow } from '../ui/media'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { UnitName } from './UnitName'
import { waysOut } from './ways-out'

/** Nothing is changed by opening this page. */
export function FailedScreen({ state }: { state: SessionState }) {
  const showError = useErrorDialog()
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showError(error))
  const retry = (chooseFolder: boolean) => run(call('session.retry', { chooseFolder }))
  const { problem } = state
  return (
    <GateFrame aside={<UnitName state={state} />}>
      <Box
        sx={{
          flex: 1,
          overflow: 'auto',
          px: '56px',
          pt: '28px',
          pb: '28px',
          '& > *': { maxWidth: 640 },
          [narrow]: { px: '20px' },
        }}
      >
        <Typography variant="title" component="h2" sx={{ mb: '12px' }}>
          Data belum dapat dibuka
        </Typography>
        <Notice tone="urgent">{problem?.message ?? 'Tutup Simpul, lalu buka lagi.'}</Notice>
        <Typography variant="section" component="h3" sx={{ mt: '18px', mb: '4px' }}>
          Yang aman
        </Typography>
        <Typography variant="body1">
          Simpul tidak mengubah dan tidak menghapus apa pun. Pindaian dan cadangan di folder data tetap seperti semula.
        </Typography>
        <Typography variant="section" component="h3" sx={{ mt: '18px', mb: '4px' }}>
          Yang dapat dilakukan
        </Typography>
        <Box component="ol" sx={{ m: 0, pl: '20px', typography: 'body1', '& li + li': { mt: '4px' } }}>
          {waysOut(problem?.code ?? '').map((way) => (
            <li key={way}>{way}</li>
          ))}
        </Box>
        <Box sx={{ mt: '18px' }}>
          <Facts
            facts={[
              { label: 'Folder data', value: problem?.folder },
              { label: 'Nomor rujukan', value: problem?.reference },
              { label: 'Versi Simpul', value: state.version },
            ]}
          />
        </Box>
      </Box>
      <Row
        component="footer"
        gap={2}
        sx={{
          minHeight: 56,
          flex: 'none',
          px: '56px',
          flexWrap: 'wrap',
          borderTop: '1px solid',
          borderColor: 'line.hair',
        }}
      >
        <Button variant="text" onClick={() => run(call('session.openFolder', {}))}>
          Buka folder
        </Button>
        <Box sx={{ flex: 1 }} />
        <Button onClick={() => retry(true)}>Pilih folder data lain</Button>
        <Button autoFocus variant="contained" color="primary" onClick={() => retry(false)}>
          Coba lagi
        </Button>
      </Row>
    </GateFrame>
  )
}
