/** Text on one line that ends in an ellipsis, with the whole text in its title. */
import Box, { type BoxProps } from '@mui/material/Box'
import { sxList } from './sx'

/** One line; give `title` when the children are not a string. */
export function Ellipsis({ children, sx, title, ...rest }: BoxProps) {
  return (
    <Box
      component="span"
      title={title ?? (typeof children === 'string' ? children : undefined)}
      {...rest}
      sx={[
        { display: 'block', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
        ...sxList(sx),
      ]}
    >
      {children}
    </Box>
  )
}
