/** In place of a list that has nothing: what is missing and the next step, or which filter to drop. */
import FilterOff from '@mui/icons-material/FilterAltOffOutlined'
import Inbox from '@mui/icons-material/InboxOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Row } from './Row'

export type Relax = { what: string; count?: number | undefined; onRelax: () => void }

type Props = {
  /** `Belum ada naskah`, or `Tidak ada naskah yang cocok`. */
  title: string
  text?: ReactNode
  icon?: ReactNode
  /** The filters that are set, each with how many would show without it. */
  relax?: Relax[]
  /** `naskah`, for the counts. */
  noun?: string
  /** Buttons. */
  actions?: ReactNode
}

/** Stands where the grid would stand. */
export function EmptyState({ title, text, icon, relax, noun = '', actions }: Props) {
  return (
    <Box sx={{ display: 'grid', placeItems: 'start center', pt: '56px', px: '20px' }}>
      <Box sx={{ width: 460, maxWidth: '100%' }}>
        <Row gap={2} sx={{ color: 'text.secondary' }}>
          {icon ?? (relax ? <FilterOff aria-hidden /> : <Inbox aria-hidden />)}
          <Typography variant="section" component="h2" sx={{ color: 'text.primary' }}>
            {title}
          </Typography>
        </Row>
        {text && (
          <Typography variant="body1" component="div" sx={{ mt: 1, color: 'text.secondary' }}>
            {text}
          </Typography>
        )}
        {relax && relax.length > 0 && (
          <Box
            component="ul"
            sx={{ m: 0, mt: 3, p: 0, listStyle: 'none', borderTop: '1px solid', borderColor: 'line.hair' }}
          >
            {relax.map((filter) => (
              <RelaxLine key={filter.what} filter={filter} noun={noun} />
            ))}
          </Box>
        )}
        {actions && (
          <Row gap={2} sx={{ mt: 4, flexWrap: 'wrap' }}>
            {actions}
          </Row>
        )}
      </Box>
    </Box>
  )
}

function RelaxLine({ filter: { what, count, onRelax }, noun }: { filter: Relax; noun: string }) {
  return (
    <Row
      component="li"
      sx={{ minHeight: 40, borderBottom: '1px solid', borderColor: 'line.hair', typography: 'body1' }}
    >
      <span>
        {count === undefined ? (
          what
        ) : (
          <>
            <b>
              {count.toLocaleString('id-ID')} {noun}
            </b>{' '}
            bila {what} dilepas
          </>
        )}
      </span>
      <Button
        size="small"
        variant="text"
        color="primary"
        aria-label={`Lepas ${what}`}
        onClick={onRelax}
        sx={{ ml: 'auto', mr: '-8px' }}
      >
        Lepas
      </Button>
    </Row>
  )
}
