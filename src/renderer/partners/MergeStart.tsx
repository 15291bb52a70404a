/** Asks which other record is the same as this one. */
import Button from '@mui/material/Button'
import { useState } from 'react'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'
import { SelectOne } from '../ui/SelectOne'

type Props = {
  title: string
  label: string
  name: string
  /** The record itself is left out of what is found. */
  source: (text: string) => Promise<{ value: string; label: string; note?: string }[]>
  onChosen: (id: string) => void
  onClose: () => void
}

export function MergeStart({ title, label, name, source, onChosen, onClose }: Props) {
  const [id, setId] = useState<string | null>(null)
  return (
    <DialogShell
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={id === null}
            onClick={() => {
              if (id !== null) onChosen(id)
            }}
          >
            Bandingkan
          </Button>
        </>
      }
    >
      <Field
        label={label}
        stacked
        hint={`${name} tetap ada; yang dipilih digabungkan ke sana, lalu masuk Sampah. Isiannya dibandingkan dahulu.`}
      >
        <SelectOne value={id} onChange={setId} source={source} autoFocus />
      </Field>
    </DialogShell>
  )
}
