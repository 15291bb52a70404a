/** A place to drop the file that is to be read, with a button that chooses one. */
import Upload from '@mui/icons-material/FileUploadOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { useRights } from '../ipc/session'

type Props = {
  busy: boolean
  onChoose: () => void
  onDrop: (files: readonly File[]) => void
  /** What may be dropped, and that nothing is written yet. */
  children: ReactNode
}

export function ReadFileArea({ busy, onChoose, onDrop, children }: Props) {
  const { mayWrite, whyNot } = useRights()
  const [over, setOver] = useState(false)
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault()
        if (mayWrite) setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (mayWrite && !busy) onDrop([...event.dataTransfer.files])
      }}
      sx={{
        maxWidth: 720,
        p: '14px',
        borderRadius: 1,
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'line.control',
        bgcolor: over ? 'surface.selected' : 'surface.sunken',
      }}
    >
      <Box sx={{ typography: 'body1', mb: '10px' }}>{children}</Box>
      <Button
        variant="contained"
        color="primary"
        startIcon={<Upload />}
        disabled={busy || !mayWrite}
        onClick={onChoose}
      >
        {busy ? 'Membaca…' : 'Pilih berkas'}
      </Button>
      {!mayWrite && whyNot && <Box sx={{ typography: 'note', color: 'text.secondary', mt: '6px' }}>{whyNot}.</Box>}
    </Box>
  )
}
