/** Makes an agreement of a plan: scheme and kind of document, and what moves along. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import {
  documentKinds,
  documentKindWords,
  schemes,
  schemeWords,
  type DocumentKind,
  type Scheme,
} from '../../shared/agreements/enums'
import type { PlanDetail } from '../../shared/plans/model'
import { documentKindFor } from '../../shared/plans/rules'
import { api } from '../ipc/api'
import { Choice } from '../ui/Choice'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'

const schemeOptions = schemes.map((value) => ({ value, label: schemeWords[value].long }))
const kindOptions = documentKinds
  .filter((kind) => kind !== 'ADDENDUM')
  .map((value) => ({ value, label: documentKindWords[value].long }))

export function BecomeDialog({ plan, onClose }: { plan: PlanDetail; onClose: () => void }) {
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  const [scheme, setScheme] = useState<Scheme | null>(plan.input.scheme)
  const [chosen, setChosen] = useState<DocumentKind | null>(null)
  const [asked, setAsked] = useState(false)
  const kind = chosen ?? (scheme && documentKindFor(scheme))
  const make = async () => {
    setAsked(true)
    if (!scheme || !kind) return
    try {
      const { agreementId } = await api.plans.become({ id: plan.id, scheme, documentKind: kind })
      done('Naskah dibuat dari rencana ini.')
      onClose()
      go.to(`/kerja-sama/${agreementId}`)
    } catch (error) {
      showError(error, 'Naskah belum dibuat')
    }
  }
  return (
    <DialogShell
      open
      title="Jadikan naskah"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" autoFocus onClick={() => void make()}>
            Jadikan naskah
          </Button>
        </>
      }
    >
      <Box sx={{ typography: 'body1', mb: '12px' }}>
        Naskah baru berstatus dalam proses. Judul, objek, tujuan, urusan, pemrakarsa, mitra, prakarsa, dan biaya diambil
        dari rencana; tahapan dan berkasnya ikut pindah. Rencana tetap ada dan tertaut.
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
        <Field label="Skema" required error={asked && !scheme ? 'Pilih skema.' : null}>
          <Choice value={scheme} options={schemeOptions} onChange={setScheme} empty="belum ditentukan" />
        </Field>
        <Field label="Jenis naskah" required error={asked && scheme && !kind ? 'Pilih jenis naskah.' : null}>
          <Choice value={kind} options={kindOptions} onChange={setChosen} empty="mengikuti skema" />
        </Field>
      </Box>
    </DialogShell>
  )
}
