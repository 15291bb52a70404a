/** Text of a list cell: two lines at most, with the whole text in its title. */
import Box from '@mui/material/Box'

/** Two lines, then an ellipsis. */
export function TwoLines({ text }: { text: string }) {
  return (
    <Box
      title={text}
      sx={{
        minWidth: 0,
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        whiteSpace: 'normal',
        lineHeight: '17px',
      }}
    >
      {text}
    </Box>
  )
}
