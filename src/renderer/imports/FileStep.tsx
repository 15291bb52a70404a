/** First step: choose or drop the list. */
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { ImportWizard } from './use-import'

export function FileStep({ wizard }: { wizard: ImportWizard }) {
  const [over, setOver] = useState(false)
  const { busy } = wizard
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', py: '20px' }}>
      <Box
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (!busy) wizard.drop([...event.dataTransfer.files].slice(0, 1))
        }}
        sx={{
          display: 'grid',
          justifyItems: 'center',
          gap: '12px',
          p: '40px 20px',
          borderRadius: 1,
          border: '1px dashed',
          borderColor: over ? 'primary.main' : 'line.control',
          bgcolor: over ? 'surface.selected' : 'surface.sunken',
        }}
      >
        <UploadFile aria-hidden sx={{ fontSize: 32, color: 'text.secondary' }} />
        <Typography variant="section" component="h2">
          Daftar kerja sama dalam Excel atau CSV
        </Typography>
        <Typography variant="body1" sx={{ color: 'text.secondary', textAlign: 'center', maxWidth: 520 }}>
          Seret berkasnya ke sini atau pilih dari komputer. Berkas asli hanya dibaca, tidak diubah, dan rumusnya tidak
          dijalankan.
        </Typography>
        <Button variant="contained" color="primary" disabled={busy !== null} onClick={wizard.choose}>
          Pilih berkas…
        </Button>
      </Box>
      <Box
        component="ul"
        sx={{ mt: '20px', mb: 0, pl: '20px', typography: 'body1', color: 'text.secondary', '& li': { mb: '6px' } }}
      >
        <li>Judul, kepala dua tingkat, baris jumlah, dan tanda tangan dikenali sendiri.</li>
        <li>Sebelum ada yang disimpan, Anda melihat hasil bacaan setiap baris dan kesalahan per sel.</li>
        <li>Seluruh impor menjadi satu langkah di Riwayat dan dapat ditarik kembali.</li>
      </Box>
    </Box>
  )
}
