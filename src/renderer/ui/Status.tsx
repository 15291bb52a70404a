/** The mark of a state: icon and word, never colour alone. Nothing else draws a status. */
import Box from '@mui/material/Box'
import type { SxProps, Theme } from '@mui/material/styles'
import { statuses, type StatusEntry, type StatusKind, type StatusOf } from '../../shared/status/statuses'
import type { StatusIcon } from './status-icons'
import { ToneIcon } from './ToneIcon'
import { sxList } from './sx'

type Entry = StatusEntry & { icon: StatusIcon }

/** Word, tone and icon of a status. */
export function statusOf<K extends StatusKind>(kind: K, value: StatusOf<K>): Entry {
  // Every kind maps names to entries; the index type of a generic kind is too narrow for the compiler to see that.
  return (statuses[kind] as Record<StatusOf<K>, Entry>)[value]
}

type Props<K extends StatusKind> = {
  kind: K
  value: StatusOf<K>
  /** No tint, even for a state that waits. */
  plain?: boolean
  /** Keeps the icons of a column in line. */
  column?: boolean
  /** Says more than the word: `Utuh, diperiksa 18 Nov 2026`. */
  word?: string
  sx?: SxProps<Theme>
}

/** Only states that want something are tinted. */
export function Status<K extends StatusKind>({ kind, value, plain, column, word, sx }: Props<K>) {
  const entry = statusOf(kind, value)
  const bare = plain || entry.tone === 'positive' || entry.tone === 'neutral'
  return (
    <Box
      component="span"
      sx={[
        {
          display: 'inline-flex',
          alignItems: 'center',
          gap: 1,
          height: 22,
          typography: 'cell',
          fontWeight: 500,
          whiteSpace: 'nowrap',
          color: `tone.${entry.tone}.ink`,
        },
        bare && Boolean(column) && { pl: '6px' },
        !bare && {
          pl: '6px',
          pr: '8px',
          borderRadius: 1,
          bgcolor: `tone.${entry.tone}.tint`,
          boxShadow: (theme: Theme) => `inset 0 0 0 1px ${theme.vars.palette.tone[entry.tone].line}`,
        },
        ...sxList(sx),
      ]}
    >
      <ToneIcon icon={entry.icon} tone={entry.tone} />
      {word ?? entry.word}
    </Box>
  )
}
