/** The groups of hits with their counts; Tab goes through them. */
import Box from '@mui/material/Box'
import { KeyHint } from '../../ui/KeyHint'
import { Row } from '../../ui/Row'
import type { PaletteGroup } from './palette-model'

type Props = {
  groups: readonly PaletteGroup[]
  total: number
  value: string | null
  onChange: (key: string | null) => void
}

/** Null stands for all groups. */
export function PaletteScopes({ groups, total, value, onChange }: Props) {
  const scopes = [{ key: null, label: 'Semua', total }, ...groups]
  return (
    <Row
      gap={1}
      role="group"
      aria-label="Kelompok hasil"
      sx={{
        height: 38,
        flex: 'none',
        px: '16px',
        borderBottom: '1px solid',
        borderColor: 'line.hair',
        bgcolor: 'surface.sunken',
        typography: 'cell',
      }}
    >
      {scopes.map((scope) => {
        const on = scope.key === value
        return (
          <Box
            component="button"
            type="button"
            tabIndex={-1}
            key={scope.key ?? 'semua'}
            aria-pressed={on}
            onClick={() => onChange(scope.key)}
            sx={{
              font: 'inherit',
              border: 0,
              height: 26,
              px: '10px',
              borderRadius: 1,
              cursor: 'pointer',
              bgcolor: on ? 'surface.selected' : 'transparent',
              color: on ? 'primary.main' : 'text.primary',
              fontWeight: on ? 600 : 400,
              '&:hover': { bgcolor: on ? 'surface.selected' : 'surface.hover' },
            }}
          >
            {scope.label}{' '}
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
              {scope.total.toLocaleString('id-ID')}
            </Box>
          </Box>
        )
      })}
      <Row gap={1} sx={{ ml: 'auto', typography: 'note', color: 'text.secondary' }}>
        <KeyHint cap>Tab</KeyHint>ganti kelompok
      </Row>
    </Row>
  )
}
