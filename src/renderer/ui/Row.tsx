/** Things beside each other, centred on one line. */
import Box, { type BoxProps } from '@mui/material/Box'
import { sxList } from './sx'

export type RowProps = BoxProps & { gap?: number }

/** A flex row; `gap` counts steps of 4 px. */
export function Row({ gap = 2, sx, ...rest }: RowProps) {
  return <Box {...rest} sx={[{ display: 'flex', alignItems: 'center', gap, minWidth: 0 }, ...sxList(sx)]} />
}
