/** The part of a new meeting's form that makes it a series. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { FormSection } from '../ui/FormSection'
import { RepeatFields } from './RepeatFields'
import { RepeatPreview } from './RepeatPreview'
import type { Repeat } from './use-repeat'

type Props = { repeat: Repeat; shown: boolean; onShown: (shown: boolean) => void; timeZone: string }

export function RepeatSection({ repeat, shown, onShown, timeZone }: Props) {
  const { day, draft, fault, days, skip } = repeat
  return (
    <FormSection
      title="Pengulangan"
      action={
        <Button variant="text" color="primary" size="small" onClick={() => onShown(!shown)}>
          {shown ? 'Tidak berulang' : 'Jadikan rapat berulang'}
        </Button>
      }
    >
      {!shown && <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Rapat ini diadakan satu kali.</Box>}
      {shown && !draft && (
        <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Isi tanggal dan waktu rapat pertama dahulu.</Box>
      )}
      {shown && day && draft && (
        <>
          <RepeatFields value={draft} day={day} onChange={repeat.change} />
          <Box sx={{ mt: '10px' }}>
            {fault ? (
              <Box role="status" sx={{ typography: 'cell', color: 'error.main' }}>
                {fault}
              </Box>
            ) : (
              <RepeatPreview days={days} skip={skip} onSkip={repeat.setSkip} fixed={null} timeZone={timeZone} />
            )}
          </Box>
        </>
      )}
    </FormSection>
  )
}
