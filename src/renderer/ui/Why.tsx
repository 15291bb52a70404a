/** "Mengapa?": a computed date written as a sum: source field + rule = result. The one way the product explains a date. */
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { narrow } from './media'
import { Row } from './Row'

export type WhyTerm = {
  label: string
  value: string
  /** Up to two short lines: document, article, what is counted. */
  note?: string | string[] | null
  action?: { label: string; onClick: () => void } | undefined
}

type Props = {
  /** Fields and rules first, the result last. */
  terms: WhyTerm[]
  id?: string
  foot?: ReactNode
  label?: string
  /** Terms below each other, in a narrow pane. */
  stacked?: boolean
}

/** The sum; opens in the page below its date. */
export function Why({ terms, id, foot, label = 'Mengapa tanggal ini?', stacked = false }: Props) {
  return (
    <Box
      id={id}
      role="region"
      aria-label={label}
      sx={{
        bgcolor: 'surface.sunken',
        borderBlock: '1px solid',
        borderColor: 'line.hair',
        pl: stacked ? '8px' : '20px',
        pr: stacked ? '8px' : '16px',
        pt: '10px',
        pb: '8px',
        flex: 'none',
      }}
    >
      <Row
        gap={0}
        sx={{
          alignItems: 'stretch',
          ...(stacked && { flexDirection: 'column', rowGap: '6px' }),
          [narrow]: { flexWrap: 'wrap', rowGap: '8px' },
        }}
      >
        {terms.map((term, index) => (
          <Term
            key={`${index} ${term.label}`}
            term={term}
            sign={index === 0 ? '' : index === terms.length - 1 ? '=' : '+'}
            last={index === terms.length - 1}
            stacked={stacked}
          />
        ))}
      </Row>
      {foot && (
        <Typography
          variant="note"
          component="div"
          sx={{ mt: '8px', pt: '6px', borderTop: '1px solid', borderColor: 'line.hair', color: 'text.secondary' }}
        >
          {foot}
        </Typography>
      )}
    </Box>
  )
}

const signWords = { '+': 'ditambah', '=': 'menjadi' } as const

type TermProps = { term: WhyTerm; sign: '' | '+' | '='; last: boolean; stacked: boolean }

function Term({ term, sign, last, stacked }: TermProps) {
  const notes = term.note ? [term.note].flat() : []
  return (
    <Row gap={0} sx={{ alignItems: 'stretch', flex: stacked ? 'none' : last ? 1.15 : 1 }}>
      {stacked && !sign && <Box sx={{ width: 36, flex: 'none' }} />}
      {sign && (
        <Box
          role="img"
          aria-label={signWords[sign]}
          sx={{
            width: 36,
            flex: 'none',
            pt: '14px',
            textAlign: 'center',
            fontSize: '1.25rem',
            lineHeight: '24px',
            color: 'text.secondary',
          }}
        >
          {sign}
        </Box>
      )}
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="note" component="div" sx={{ color: 'text.secondary' }}>
          {term.label}
        </Typography>
        <Typography variant="section" component="div" sx={{ lineHeight: '22px' }}>
          {term.value}
        </Typography>
        {notes.map((note) => (
          <Typography key={note} variant="note" component="div" sx={{ color: 'text.secondary' }}>
            {note}
          </Typography>
        ))}
        {term.action && (
          <Link
            component="button"
            type="button"
            onClick={term.action.onClick}
            sx={{ typography: 'note', fontWeight: 500, verticalAlign: 'top' }}
          >
            {term.action.label}
          </Link>
        )}
      </Box>
    </Row>
  )
}
