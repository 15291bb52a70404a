/** One question of an evaluation: its sentence, a rating from 1 to 5 where it is rated, and a note. */
import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { Controller, type Control } from 'react-hook-form'
import type { EvaluationInput } from '../../shared/evaluations/model'
import type { Question } from '../../shared/evaluations/questions'
import { narrow } from '../ui/media'
import { TextInput } from '../ui/TextInput'
import type { FormValues } from './form-model'

type Props = { control: Control<FormValues, unknown, EvaluationInput>; index: number; question: Question }

const ratings = [1, 2, 3, 4, 5] as const

export function QuestionRow({ control, index, question: { text, rated, hint } }: Props) {
  return (
    <Box
      role="group"
      aria-label={text}
      sx={{
        display: 'grid',
        gridTemplateColumns: rated
          ? '20px minmax(0, 1.1fr) 172px minmax(0, 1fr)'
          : '20px minmax(0, 1.1fr) minmax(0, 1fr)',
        columnGap: '10px',
        alignItems: 'center',
        py: '5px',
        borderTop: '1px solid',
        borderColor: 'line.hair',
        typography: 'cell',
        [narrow]: { gridTemplateColumns: '20px minmax(0, 1fr)', '& > :nth-of-type(n + 3)': { gridColumn: 2 } },
        ...(!rated && {
          gridTemplateColumns: '20px minmax(0, 1.1fr) calc(172px + 10px + (100% - 222px) / 2.1)',
        }),
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{index + 1}</Box>
      <div>
        <Box sx={{ fontWeight: 500 }}>{text}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          {rated ? `1 ${rated.low.toLowerCase()}, 5 ${rated.high.toLowerCase()}` : hint}
        </Box>
      </div>
      {rated && (
        <Controller
          control={control}
          name={`answers.${index}.rating`}
          render={({ field }) => (
            <ToggleButtonGroup
              exclusive
              value={field.value ?? null}
              onChange={(_event, next: number | null) => field.onChange(next)}
              onBlur={field.onBlur}
              aria-label={`Nilai ${text}`}
            >
              {ratings.map((rating) => (
                <ToggleButton key={rating} value={rating} aria-label={`${rating} dari 5`} sx={{ width: 34 }}>
                  {rating}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          )}
        />
      )}
      <Controller
        control={control}
        name={`answers.${index}.note`}
        render={({ field, fieldState }) => (
          <TextInput
            {...field}
            label={`Catatan ${text}`}
            placeholder={rated ? 'catatan' : 'jawaban'}
            maxLength={4000}
            invalid={fieldState.invalid}
            {...(!rated && { rows: 2 })}
          />
        )}
      />
    </Box>
  )
}
