/** How many rows there are and what becomes of them; each figure filters the table. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'
import type { ImportSummary, RowFilter } from '../../shared/imports/contract'
import { rowStates } from '../../shared/imports/model'
import { Row } from '../ui/Row'
import { count, stateWords } from './words'
import { StateIcon } from './StateIcon'

type Props = { summary: ImportSummary; filter: RowFilter; onFilter: (filter: RowFilter) => void }

export function StateStrip({ summary, filter, onFilter }: Props) {
  const total = rowStates.reduce((sum, state) => sum + summary.states[state], 0)
  const note = summary.mentioned > 0 ? `termasuk ${count(summary.mentioned)} naskah induk` : 'belum ada yang disimpan'
  return (
    <Row
      gap={0}
      role="group"
      aria-label="Saring baris"
      sx={{
        flex: 'none',
        alignItems: 'stretch',
        borderBlock: '1px solid',
        borderColor: 'line.hair',
        overflowX: 'auto',
      }}
    >
      <Figure
        active={filter === 'all'}
        value={total}
        label="naskah dibaca"
        note={note}
        onClick={() => onFilter('all')}
      />
      {rowStates
        .filter((state) => state !== 'reason' && state !== 'orphan')
        .filter((state) => summary.states[state] > 0 || state === 'ready' || state === 'faulty')
        .map((state) => (
          <Figure
            key={state}
            active={filter === state}
            value={summary.states[state]}
            label={stateWords[state].label}
            note={stateWords[state].note}
            icon={<StateIcon state={state} />}
            onClick={() => onFilter(state)}
          />
        ))}
      {summary.guarded > 0 && (
        <Figure
          active={filter === 'guarded'}
          value={summary.guarded}
          label={stateWords.reason.label}
          note={summary.states.reason > 0 ? stateWords.reason.note : 'masuk dengan alasan'}
          icon={<StateIcon state="reason" />}
          onClick={() => onFilter('guarded')}
        />
      )}
      {summary.orphans > 0 && (
        <Figure
          active={filter === 'orphans'}
          value={summary.orphans}
          label={stateWords.orphan.label}
          note={summary.states.orphan > 0 ? stateWords.orphan.note : 'masuk tanpa induk'}
          icon={<StateIcon state="orphan" />}
          onClick={() => onFilter('orphans')}
        />
      )}
      <Figure
        active={filter === 'warning'}
        value={summary.warnings}
        label="Peringatan"
        note="boleh masuk, periksa"
        onClick={() => onFilter('warning')}
      />
    </Row>
  )
}

type FigureProps = {
  active: boolean
  value: number
  label: string
  note: string
  icon?: ReactNode
  onClick: () => void
}

function Figure({ active, value, label, note, icon, onClick }: FigureProps) {
  return (
    <ButtonBase
      aria-pressed={active}
      onClick={onClick}
      sx={{
        flex: '1 0 auto',
        display: 'block',
        textAlign: 'left',
        px: '14px',
        py: '7px',
        borderRight: '1px solid',
        borderColor: 'line.hair',
        bgcolor: active ? 'surface.selected' : 'transparent',
        boxShadow: (theme) => (active ? `inset 0 -3px ${theme.vars.palette.primary.main}` : 'none'),
      }}
    >
      <Row gap={1}>
        <Box component="span" sx={{ typography: 'section' }}>
          {count(value)}
        </Box>
        {icon}
        <Box component="span" sx={{ typography: 'cell', whiteSpace: 'nowrap' }}>
          {label}
        </Box>
      </Row>
      <Box sx={{ typography: 'note', color: 'text.secondary', whiteSpace: 'nowrap' }}>{note}</Box>
    </ButtonBase>
  )
}
