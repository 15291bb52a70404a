/** Says line by line what must be repaired in a file of regions; nothing of it was taken in. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { DialogShell } from '../ui/DialogShell'

type Props = { faults: readonly string[]; onRetry: () => void; onClose: () => void }

export function ImportFaultsDialog({ faults, onRetry, onClose }: Props) {
  return (
    <DialogShell
      open
      title="Berkas daerah perlu diperbaiki"
      onClose={onClose}
      remark="Tidak ada data yang berubah."
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Tutup
          </Button>
          <Button variant="contained" color="primary" autoFocus onClick={onRetry}>
            Pilih berkas lagi
          </Button>
        </>
      }
    >
      <Box component="ul" sx={{ m: 0, pl: '20px', typography: 'body1' }}>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </Box>
    </DialogShell>
  )
}
