/** Text of the minutes to read, drawn as the paper draws it. */
import Box from '@mui/material/Box'
import { RichText } from '../../print/parts/RichText'
import type { RichDoc } from '../../shared/minutes/rich-doc'

export function RichView({ doc }: { doc: RichDoc }) {
  return (
    <Box
      sx={{
        typography: 'body1',
        '& p': { m: 0, mt: '4px' },
        '& ul, & ol': { pl: '24px', my: '4px' },
        '& table': { borderCollapse: 'collapse', my: '6px' },
        '& td, & th': { border: '1px solid', borderColor: 'line.strong', px: '6px', py: '3px', textAlign: 'left' },
      }}
    >
      <RichText doc={doc} />
    </Box>
  )
}
