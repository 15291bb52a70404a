/** Light or dark; kept on this computer, not in the data. */
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { colorSchemes, type ColorScheme } from '../../shared/session/color-schemes'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Section } from '../ui/Section'

const words: Record<ColorScheme, string> = { light: 'Terang', dark: 'Gelap', system: 'Ikuti Windows' }

/** Takes effect at once. */
export function LookSection() {
  const { colorScheme } = useSession()
  const showError = useErrorDialog()
  const choose = (text: string) => {
    const chosen = colorSchemes.find((one) => one === text)
    if (chosen) call('session.setColorScheme', { colorScheme: chosen }).catch((error: unknown) => showError(error))
  }
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pt: '10px' }}>
      <Section title="Warna">
        <RadioGroup aria-label="Warna" value={colorScheme} onChange={(_event, value) => choose(value)}>
          {colorSchemes.map((value) => (
            <FormControlLabel key={value} value={value} control={<Radio />} label={words[value]} />
          ))}
        </RadioGroup>
      </Section>
      <Section title="Ukuran" ruled>
        <Box sx={{ typography: 'body1' }}>
          Ctrl+Tambah memperbesar, Ctrl+Kurang memperkecil, Ctrl+0 kembali ke semula.
        </Box>
      </Section>
    </Box>
  )
}
