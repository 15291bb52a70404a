/** Asks what happens to what still applies below an agreement that is closed. */
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { chainOn, livingBelow } from '../../shared/agreements/chain'
import { memberLabel } from '../../shared/agreements/chain-words'
import type { AgreementId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { Field } from '../ui/Field'
import { useToday } from './use-today'

type Props = { id: AgreementId; chosen: readonly AgreementId[]; onChange: (ids: AgreementId[]) => void }

export function LivingBelow({ id, chosen, onChange }: Props) {
  const today = useToday()
  const { data: family } = useRoute('chains.family', { id })
  if (!family) return null
  const living = livingBelow(family.members, chainOn(family.members, today), id)
  if (living.length === 0) return null
  return (
    <Field group stacked label={`Masih berlaku di bawahnya (${living.length}): centang yang ikut diputuskan`}>
      <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: 168, overflow: 'auto' }}>
        {living.map((member) => (
          <FormControlLabel
            key={member.id}
            label={`${memberLabel(member)}: ${member.title}`}
            control={
              <Checkbox
                checked={chosen.includes(member.id)}
                onChange={(_event, on) =>
                  onChange(on ? [...chosen, member.id] : chosen.filter((each) => each !== member.id))
                }
              />
            }
          />
        ))}
      </Box>
      <Box sx={{ typography: 'note', color: 'text.secondary' }}>Yang tidak dicentang tetap berjalan.</Box>
    </Field>
  )
}
