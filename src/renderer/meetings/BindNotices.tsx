/** What the clerk should know about a file that was bound. */
import Box from '@mui/material/Box'
import { Notice } from '../ui/Notice'

export function BindNotices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <Notice tone="attention" sx={{ mt: '12px' }}>
      Tersimpan, dengan catatan:
      <Box component="ul" aria-label="Catatan jilid" sx={{ m: 0, pl: '18px' }}>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </Box>
    </Notice>
  )
}
