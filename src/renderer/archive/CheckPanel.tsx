/** Periksa paket: compare every byte of a package with its manifest. */
import Verified from '@mui/icons-material/VerifiedUserOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { BagCheck } from '../../shared/archive/contract'
import { api } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Section } from '../ui/Section'
import { useRunTask } from '../ui/TaskProvider'
import { CheckResult } from './CheckResult'
import { stepState } from './step-state'

export function CheckPanel() {
  const runTask = useRunTask()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const [check, setCheck] = useState<BagCheck | null>(null)

  const verify = async () => {
    setBusy(true)
    setCheck(null)
    try {
      setCheck(
        await runTask('Memeriksa paket', ({ signal, report }) =>
          api.archive.verify({}, { signal, onProgress: (progress) => report(stepState(progress)) }),
        ),
      )
    } catch (error) {
      showError(error, 'Paket belum diperiksa')
    } finally {
      setBusy(false)
    }
  }

  return (
    <Section title="Periksa paket">
      <Box sx={{ typography: 'cell', color: 'text.secondary', mb: '10px' }}>
        Pilih paket ZIP dari Simpul atau paket BagIt lain. Setiap berkas di dalamnya dicocokkan dengan sidiknya; tidak
        ada yang diubah dan tidak ada yang masuk ke register.
      </Box>
      <Button startIcon={<Verified />} disabled={busy} onClick={() => void verify()}>
        Pilih paket…
      </Button>
      <Box role="status" sx={{ typography: 'cell', color: 'text.secondary', mt: '8px', minHeight: 18 }}>
        {busy && 'Sedang diperiksa. Kemajuannya ada di baris status.'}
      </Box>
      {check && <CheckResult check={check} />}
    </Section>
  )
}
