/** Arsip: hand a selection over as a package, and check a package. */
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRights } from '../ipc/session'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { SidePane } from '../ui/SidePane'
import { useGo } from '../ui/use-go'
import { CheckPanel } from './CheckPanel'
import { HandOverPanel } from './HandOverPanel'

export function ArchiveScreen() {
  const go = useGo()
  const { mayWrite } = useRights()
  return (
    <>
      <PageHead title="Arsip" meta="Serahkan naskah sebagai paket, dan periksa paket yang diterima">
        {mayWrite && (
          <Button startIcon={<UploadFile />} onClick={() => go.to('/arsip/impor')}>
            Impor dari Excel
          </Button>
        )}
      </PageHead>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          [narrow]: { display: 'block', overflow: 'auto' },
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: '20px', pt: '8px', pb: '20px' }}>
          <HandOverPanel />
        </Box>
        <SidePane label="Periksa paket" width={400}>
          <CheckPanel />
        </SidePane>
      </Box>
    </>
  )
}
