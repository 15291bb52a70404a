/** What a newcomer may rely on, at the left of the first-run page. */
import Undo from '@mui/icons-material/UndoOutlined'
import Verified from '@mui/icons-material/VerifiedUserOutlined'
import WifiOff from '@mui/icons-material/WifiOffOutlined'
import Box from '@mui/material/Box'
import { Row } from '../ui/Row'

const promises = [
  [WifiOff, 'Data tetap di komputer ini', 'Simpul tidak pernah memakai jaringan.'],
  [Undo, 'Perubahan dapat diurungkan', 'Juga setelah Simpul ditutup, juga esok hari.'],
  [Verified, 'Pindaian terjaga', 'Setiap berkas disimpan dengan sidik SHA-256.'],
] as const

/** Three lines, parted by hairlines. */
export function FirstRunPromises() {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: '1px solid', borderColor: 'line.strong' }}>
      {promises.map(([Icon, what, how]) => (
        <Row
          component="li"
          key={what}
          gap={3}
          sx={{ py: '12px', alignItems: 'flex-start', borderBottom: '1px solid', borderColor: 'line.strong' }}
        >
          <Icon aria-hidden sx={{ color: 'primary.main', mt: '1px' }} />
          <Box>
            <Box sx={{ typography: 'body1', fontWeight: 600 }}>{what}</Box>
            <Box sx={{ typography: 'cell', color: 'text.secondary' }}>{how}</Box>
          </Box>
        </Row>
      ))}
    </Box>
  )
}
