/** First cell of a list: the name, and a quieter line below it. */
import Box from '@mui/material/Box'
import { Ellipsis } from './Ellipsis'

/** Name (500) over a note. */
export function NameCell({ name, note }: { name: string; note?: string | null | undefined }) {
  return (
    <Box sx={{ minWidth: 0, lineHeight: 1.3 }}>
      <Ellipsis sx={{ fontWeight: 500 }}>{name}</Ellipsis>
      {note && <Ellipsis sx={{ typography: 'note', color: 'text.secondary' }}>{note}</Ellipsis>}
    </Box>
  )
}
