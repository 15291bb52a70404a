/** One criterion of the review: its sentence, Ya, Sebagian or Tidak, and a note. */
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useId } from 'react'
import { criterionMarks, criterionMarkWords } from '../../shared/plans/enums'
import type { PlanDetail } from '../../shared/plans/model'
import { FieldError } from '../ui/Field'
import { narrow } from '../ui/media'
import { TextInput } from '../ui/TextInput'

type Criterion = PlanDetail['review']['criteria'][number]

type Props = {
  number: number
  words: string
  /** Names the controls. */
  short: string
  value: Criterion
  writable: boolean
  error: string | undefined
  onChange: (next: Criterion) => void
}

export function CriterionRow({ number, words, short, value, writable, error, onChange }: Props) {
  const id = useId()
  return (
    <Box
      role="group"
      aria-label={short}
      sx={{
        display: 'grid',
        gridTemplateColumns: '20px minmax(0, 1.1fr) 248px minmax(0, 1fr)',
        columnGap: '10px',
        alignItems: 'center',
        py: '4px',
        borderTop: '1px solid',
        borderColor: 'line.hair',
        typography: 'cell',
        [narrow]: { gridTemplateColumns: '20px minmax(0, 1fr)', '& > :nth-of-type(n + 3)': { gridColumn: 2 } },
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{number}</Box>
      <div>{words}</div>
      <RadioGroup
        row
        aria-label={`Nilai ${short}`}
        value={value.mark ?? ''}
        onChange={(_event, next) => onChange({ ...value, mark: criterionMarks.find((mark) => mark === next) ?? null })}
        sx={{ flexWrap: 'nowrap' }}
      >
        {criterionMarks.map((mark) => (
          <FormControlLabel
            key={mark}
            value={mark}
            disabled={!writable}
            control={<Radio aria-invalid={error ? true : undefined} />}
            label={criterionMarkWords[mark]}
            sx={{ mr: '10px' }}
          />
        ))}
      </RadioGroup>
      <TextInput
        label={`Catatan ${short}`}
        placeholder={writable ? 'catatan' : ''}
        value={value.note}
        readOnly={!writable}
        {...(error && { describedBy: id })}
        onChange={(note) => onChange({ ...value, note: note === '' ? null : note })}
      />
      {error && (
        <Box sx={{ gridColumn: '2 / -1' }}>
          <FieldError id={id}>{error}</FieldError>
        </Box>
      )}
    </Box>
  )
}
