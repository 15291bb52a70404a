/** Asks which meetings of a series something is for. */
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { seriesScopes, type SeriesScope } from '../../shared/meetings/series-contract'
import { DialogShell } from '../ui/DialogShell'

type Props = {
  title: string
  /** `Simpan perubahan`. */
  verb: string
  /** What stays as it is, whichever is chosen. */
  remark: string
  onChoose: (scope: SeriesScope) => void
  onClose: () => void
}

const words: Record<SeriesScope, string> = {
  one: 'Hanya rapat ini',
  following: 'Rapat ini dan yang berikutnya',
  all: 'Semua rapat dalam seri',
}

export function ScopeDialog({ title, verb, remark, onChoose, onClose }: Props) {
  const [scope, setScope] = useState<SeriesScope>('one')
  return (
    <DialogShell
      open
      title={title}
      onClose={onClose}
      width={480}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" onClick={() => onChoose(scope)}>
            {verb}
          </Button>
        </>
      }
    >
      <RadioGroup
        aria-label="Berlaku untuk"
        value={scope}
        onChange={(event) => setScope(seriesScopes.find((one) => one === event.target.value) ?? 'one')}
      >
        {seriesScopes.map((one) => (
          <FormControlLabel key={one} value={one} control={<Radio autoFocus={one === 'one'} />} label={words[one]} />
        ))}
      </RadioGroup>
      <Box sx={{ typography: 'note', color: 'text.secondary', mt: '8px' }}>{remark}</Box>
    </DialogShell>
  )
}
