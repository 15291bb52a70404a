/** Follow-ups of the last meetings that are still open, each with what this meeting says of it. */
import Box from '@mui/material/Box'
import type { Control } from 'react-hook-form'
import { shortDate } from '../../shared/calendar/words'
import type { MinutesInput, MinutesView } from '../../shared/minutes/model'
import { followUpPath } from '../records/followup-words'
import { AppLink } from '../ui/AppLink'
import { CellField } from '../ui/CellField'
import { FormSection } from '../ui/FormSection'
import { Status } from '../ui/Status'
import { TextInput } from '../ui/TextInput'
import type { MinutesForm } from './minutes-model'

type Props = { control: Control<MinutesForm, unknown, MinutesInput>; progress: MinutesView['progress'] }

export function ProgressSection({ control, progress }: Props) {
  return (
    <FormSection title="Tindak lanjut rapat lalu">
      <Box component="ul" aria-label="Tindak lanjut rapat lalu" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {progress.map(({ followUpId, title, who, dueOn, status }, index) => (
          <Box
            key={followUpId}
            component="li"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr) 160px minmax(0, 1fr)',
              columnGap: '16px',
              alignItems: 'center',
              py: '5px',
              borderTop: '1px solid',
              borderColor: 'line.hair',
              typography: 'cell',
            }}
          >
            <Box>
              <AppLink to={followUpPath(followUpId)}>{title}</AppLink>
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                {[who ?? 'penanggung jawab belum diisi', dueOn && `tenggat ${shortDate(dueOn)}`]
                  .filter(Boolean)
                  .join(' · ')}
              </Box>
            </Box>
            <Status kind="followUp" value={status} column />
            <CellField
              control={control}
              name={`progress.${index}.text`}
              render={(field) => (
                <TextInput {...field} label={`Perkembangan: ${title}`} placeholder="Perkembangan" maxLength={2000} />
              )}
            />
          </Box>
        ))}
      </Box>
    </FormSection>
  )
}
