/** What can be missing, each with how many agreements lack it. */
import Check from '@mui/icons-material/CheckOutlined'
import Box from '@mui/material/Box'
import ListItemButton from '@mui/material/ListItemButton'
import { lackKeys, lackLabel, type LackKey } from '../../shared/completeness/rules'
import type { Period } from '../../shared/periods/periods'
import { narrow } from '../ui/media'

type Props = {
  counts: Partial<Record<LackKey, number>> | undefined
  period: Period
  value: LackKey
  onChange: (lack: LackKey) => void
}

export function LackList({ counts, period, value, onChange }: Props) {
  return (
    <Box
      component="ul"
      aria-label="Kekurangan"
      sx={{
        width: 316,
        flex: 'none',
        m: 0,
        p: '8px',
        boxSizing: 'border-box',
        listStyle: 'none',
        overflow: 'auto',
        borderRight: '1px solid',
        borderColor: 'line.hair',
        [narrow]: { width: 'auto', borderRight: 0, borderBottom: '1px solid', borderColor: 'line.hair' },
      }}
    >
      {lackKeys.map((key) => {
        const count = counts?.[key]
        return (
          <li key={key}>
            <ListItemButton
              selected={key === value}
              aria-current={key === value ? 'true' : undefined}
              onClick={() => onChange(key)}
              sx={{ minHeight: 36, borderRadius: 1, px: '12px', py: '4px', gap: '8px', typography: 'cell' }}
            >
              <Box sx={{ flex: 1, minWidth: 0, ...(count === 0 && { color: 'text.secondary' }) }}>
                {lackLabel(key, period)}
              </Box>
              {count === 0 ? (
                <Check titleAccess="lengkap" sx={{ fontSize: 18, color: 'tone.positive.ink' }} />
              ) : (
                <Box sx={{ fontWeight: 500, fontVariantNumeric: 'tabular-nums' }}>{count?.toLocaleString('id-ID')}</Box>
              )}
            </ListItemButton>
          </li>
        )
      })}
    </Box>
  )
}
