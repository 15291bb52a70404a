/** Last step: what was written, and where to go. */
import Check from '@mui/icons-material/CheckCircleOutlined'
import Button from '@mui/material/Button'
import { EmptyState } from '../ui/EmptyState'
import { useGo } from '../ui/use-go'
import type { ImportWizard, Result } from './use-import'
import { count, writtenWords } from './words'

const heldStates = ['faulty', 'choice', 'similar', 'reason', 'orphan'] as const

export function DoneStep({ wizard, result }: { wizard: ImportWizard; result: Result }) {
  const go = useGo()
  const held = wizard.summary ? heldStates.reduce((sum, state) => sum + (wizard.summary?.states[state] ?? 0), 0) : 0
  return (
    <EmptyState
      icon={<Check aria-hidden sx={{ color: 'tone.positive.ink' }} />}
      title={writtenWords(result)}
      text={
        <>
          {result.partners > 0 && `${count(result.partners)} mitra baru ikut dicatat. `}
          {held > 0 &&
            `${count(held)} baris ditahan dan tidak masuk; impor lagi berkas yang sama setelah diperbaiki, yang sudah masuk dilewati. `}
          Seluruhnya satu langkah di Riwayat dan dapat ditarik kembali di sana; naskah yang sudah diubah sesudahnya
          dibiarkan dan disebutkan.
        </>
      }
      actions={
        <>
          <Button variant="contained" color="primary" onClick={() => go.to('/kerja-sama')}>
            Buka Kerja Sama
          </Button>
          <Button onClick={() => go.to('/riwayat')}>Buka Riwayat</Button>
          <Button onClick={wizard.restart}>Impor daftar lain</Button>
        </>
      }
    />
  )
}
