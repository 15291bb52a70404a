/** Arsip: hand a selection over as a package, and check a package. */
import Box from '@mui/material/Box'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { SidePane } from '../ui/SidePane'
import { CheckPanel } from './CheckPanel'
import { HandOverPanel } from './HandOverPanel'

export function ArchiveScreen() {
  return (
    <>
      <PageHead title="Arsip" meta="Serahkan naskah sebagai paket, dan periksa paket yang diterima" />
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
