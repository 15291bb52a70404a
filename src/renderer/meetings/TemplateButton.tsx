/** "Dari templat" of a new meeting: fills what is empty, and asks before it replaces what was typed. */
import Template from '@mui/icons-material/LibraryAddCheckOutlined'
import Manage from '@mui/icons-material/TuneOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { builtInTemplates } from '../../shared/invitations/built-in'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { DialogShell } from '../ui/DialogShell'
import { useToast } from '../ui/ToastProvider'
import type { FormValues } from './form-model'
import { fillFrom, type UsableTemplate } from './template-fill'
import { TemplatesDialog } from './TemplatesDialog'
import type { FormOf } from './use-save-meeting'

export function TemplateButton({ form }: { form: FormOf }) {
  const { timeZone } = useSession()
  const toast = useToast()
  const own = useRoute('meetingTemplates.list', {}).data ?? []
  const [asking, setAsking] = useState<{ template: UsableTemplate; typed: string[] } | null>(null)
  const [managing, setManaging] = useState(false)

  const fill = (template: UsableTemplate, over: boolean) => {
    const { values, left } = fillFrom(form.getValues(), template, timeZone, over)
    for (const [field, value] of Object.entries(values) as [keyof FormValues, never][]) {
      form.setValue(field, value, { shouldDirty: true })
    }
    // What was missing when the field was left is there now.
    form.clearErrors(Object.keys(values) as (keyof FormValues)[])
    setAsking(null)
    const gone = left > 0 ? ` ${left} undangan yang sudah tidak dipakai tidak ikut.` : ''
    toast(`Diisi dari templat ${template.name}.${gone}`)
  }
  const choose = (template: UsableTemplate) => {
    const { typed } = fillFrom(form.getValues(), template, timeZone, false)
    if (typed.length > 0) setAsking({ template, typed })
    else fill(template, false)
  }
  return (
    <>
      <ActionMenu
        label="Dari templat"
        icon={<Template />}
        actions={[
          ...builtInTemplates.map((template) => ({
            label: template.name,
            run: () => choose({ ...template, labels: {} }),
          })),
          ...own.map((template, index) => ({
            label: template.name,
            ruled: index === 0,
            run: () => choose(template),
          })),
          { label: 'Kelola templat', icon: <Manage />, ruled: true, run: () => setManaging(true) },
        ]}
      />
      {managing && <TemplatesDialog onClose={() => setManaging(false)} />}
      {asking && (
        <AskDialog
          typed={asking.typed}
          onKeep={() => fill(asking.template, false)}
          onReplace={() => fill(asking.template, true)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

type AskProps = { typed: string[]; onKeep: () => void; onReplace: () => void; onClose: () => void }

function AskDialog({ typed, onKeep, onReplace, onClose }: AskProps) {
  return (
    <DialogShell
      open
      title="Ada isian yang sudah diketik"
      onClose={onClose}
      width={520}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button onClick={onReplace}>Ganti dengan templat</Button>
          <Button variant="contained" color="primary" autoFocus onClick={onKeep}>
            Isi yang kosong saja
          </Button>
        </>
      }
    >
      Templat ini juga mengisi {typed.join(', ')}. Isian yang sudah diketik di sana hanya diganti bila Anda memilihnya.
    </DialogShell>
  )
}
