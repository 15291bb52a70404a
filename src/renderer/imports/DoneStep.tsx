/** Last step: what was written, and where to go. */
import Check from '@mui/icons-material/CheckCircleOutlined'
import Button from '@mui/material/Button'
import { EmptyState } from '../ui/EmptyState'
import { useGo } from '../ui/use-go'
import type { ImportWizard, Result } from './use-import'
import { count } from './words'

export function DoneStep({ wizard, result }: { wizard: ImportWizard; result: Result }) {
  const go = useGo()
  const held = wizard.summary
    ? wizard.summary.states.faulty + wizard.summary.states.choice + wizard.summary.states.similar
    : 0
  return (
    <EmptyState
      icon={<Check aria-hidden sx={{ color: 'tone.positive.ink' }} />}
      title={`${count(result.added)} naskah diimpor`}
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
