/** Rows of one or of two lines. */
import Dense from '@mui/icons-material/ViewHeadlineOutlined'
import Roomy from '@mui/icons-material/ViewStreamOutlined'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'

/** For the tail of a `FilterBar`. */
export function DensityToggle({ dense, onChange }: { dense: boolean; onChange: (dense: boolean) => void }) {
  return (
    <ToggleButtonGroup
      exclusive
      value={dense ? 'dense' : 'roomy'}
      onChange={(_event, next: 'dense' | 'roomy' | null) => next && onChange(next === 'dense')}
      aria-label="Kerapatan baris"
    >
      <ToggleButton value="dense" aria-label="Rapat" sx={{ px: '5px' }}>
        <Dense />
      </ToggleButton>
      <ToggleButton value="roomy" aria-label="Dua baris" sx={{ px: '5px' }}>
        <Roomy />
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
