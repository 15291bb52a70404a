/** Changes many agreements at once: fields, then before and after of each row, then one step that undo takes back. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { z } from 'zod'
import type { BulkChange } from '../../shared/bulk/contract'
import type { AgreementId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { DialogShell } from '../ui/DialogShell'
import { explainError } from '../ui/explain-error'
import { Notice } from '../ui/Notice'
import { useDone } from '../ui/UndoContext'
import { BulkFields } from './BulkFields'
import { BulkPreview, type Preview } from './BulkPreview'
import { changeOf, emptyBulkForm } from './bulk-form'

type Props = { ids: readonly AgreementId[]; onClose: () => void; onDone: () => void }
type Change = z.input<typeof BulkChange>

/** Mounted while it is open. */
export function BulkEditDialog({ ids, onClose, onDone }: Props) {
  const [form, setForm] = useState(emptyBulkForm)
  const [preview, setPreview] = useState<{ change: Change; result: Preview } | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const done = useDone()
  const change = changeOf(form)
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (failure) {
      setError(explainError(failure).message)
    } finally {
      setBusy(false)
    }
  }
  const look = (wanted: Change) =>
    attempt(async () =>
      setPreview({ change: wanted, result: await call('bulk.preview', { ids: [...ids], change: wanted }) }),
    )
  const apply = (wanted: Change) =>
    attempt(async () => {
      const { changed } = await call('bulk.apply', { ids: [...ids], change: wanted })
      done(`${words(changed)} naskah diubah.`)
      onDone()
    })
  return (
    <DialogShell
      open
      title={preview ? 'Periksa perubahan' : `Ubah ${words(ids.length)} naskah`}
      onClose={onClose}
      width={860}
      remark={
        preview ? 'Perubahan ini satu langkah, dan dapat diurungkan.' : 'Isian yang dibiarkan kosong tidak berubah.'
      }
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          {preview && <Button onClick={() => setPreview(null)}>Kembali</Button>}
          {preview ? (
            <Button
              variant="contained"
              color="primary"
              disabled={busy || preview.result.changing === 0}
              onClick={() => void apply(preview.change)}
            >
              Ubah {words(preview.result.changing)} naskah
            </Button>
          ) : (
            <Button
              variant="contained"
              color="primary"
              disabled={busy || !change}
              onClick={() => change && void look(change)}
            >
              Lihat perubahan
            </Button>
          )}
        </>
      }
    >
      {error && (
        <Notice tone="urgent" sx={{ mb: '10px' }}>
          {error}
        </Notice>
      )}
      <Box>
        {preview ? (
          <BulkPreview preview={preview.result} />
        ) : (
          <BulkFields form={form} change={(part) => setForm({ ...form, ...part })} />
        )}
      </Box>
    </DialogShell>
  )
}

const words = (count: number): string => count.toLocaleString('id-ID')
