/** One line of a searched list. */
import Add from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import type { HTMLAttributes } from 'react'
import type { Option } from './Choice'
import { Ellipsis } from './Ellipsis'

type Props = { attributes: HTMLAttributes<HTMLLIElement>; option: Option; creates?: boolean }

/** Label over its note. */
export function OptionLine({ attributes, option, creates = false }: Props) {
  return (
    <li {...attributes}>
      {creates && <Add aria-hidden sx={{ mr: '8px', color: 'primary.main' }} />}
      <Box sx={{ minWidth: 0 }}>
        <Ellipsis sx={{ typography: 'body1', ...(creates && { color: 'primary.main', fontWeight: 500 }) }}>
          {option.label}
        </Ellipsis>
        {option.note && <Ellipsis sx={{ typography: 'note', color: 'text.secondary' }}>{option.note}</Ellipsis>}
      </Box>
    </li>
  )
}
