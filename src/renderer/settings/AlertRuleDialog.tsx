/** Changes one rule of alerts: on or off and the days, for each scheme. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import { useId, useState } from 'react'
import { AlertRuleInput, type AlertRuleView } from '../../shared/alerts/model'
import { builtInRules } from '../../shared/alerts/rules'
import { call } from '../ipc/hooks'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { FieldError } from '../ui/Field'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { daysText, readDays, schemeWord } from './alert-rule-words'

type Typed = { scheme: AlertRuleView['lines'][number]['scheme']; enabled: boolean; text: string }
type Props = { edited: AlertRuleView; onClose: () => void }

/** Mounted while it is open. */
export function AlertRuleDialog({ edited: { rule, lines }, onClose }: Props) {
  const { name, what, direction } = builtInRules[rule]
  const done = useDone()
  const showError = useErrorDialog()
  const [typed, setTyped] = useState<Typed[]>(() =>
    lines.map(({ scheme, enabled, days }) => ({ scheme, enabled, text: daysText(days) })),
  )
  const [faults, setFaults] = useState<Record<number, string>>({})
  const change = (at: number, part: Partial<Typed>) =>
    setTyped(typed.map((line, index) => (index === at ? { ...line, ...part } : line)))
  const save = async () => {
    const found = faultsOf(rule, typed)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    try {
      await call('alerts.saveRule', { rule, lines: typed.map(asLine) })
      done(`Aturan “${name}” diubah.`)
      onClose()
    } catch (error) {
      showError(error, 'Aturan belum tersimpan')
    }
  }
  return (
    <DialogShell
      open
      title={name}
      onClose={onClose}
      width={600}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" onClick={() => void save()}>
            Simpan aturan
          </Button>
        </>
      }
    >
      <Box sx={{ typography: 'cell', color: 'text.secondary', mb: '8px' }}>
        {what} Angka adalah hari {direction === 'before' ? 'sebelum' : 'sesudah'} tanggalnya, dipisah koma.
      </Box>
      {typed.map((line, index) => (
        <RuleFields
          key={line.scheme ?? ''}
          line={line}
          fault={faults[index]}
          onChange={(part) => change(index, part)}
        />
      ))}
    </DialogShell>
  )
}

type FieldsProps = { line: Typed; fault: string | undefined; onChange: (part: Partial<Typed>) => void }

function RuleFields({ line, fault, onChange }: FieldsProps) {
  const id = useId()
  const word = schemeWord(line)
  return (
    <Box sx={{ borderTop: '1px solid', borderColor: 'line.hair', py: '5px' }}>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: '190px minmax(0, 1fr)', columnGap: '12px', alignItems: 'center' }}
      >
        <Box component="label" sx={{ display: 'flex', alignItems: 'center', typography: 'cell', fontWeight: 500 }}>
          <Checkbox
            size="small"
            checked={line.enabled}
            onChange={(event) => onChange({ enabled: event.target.checked })}
            sx={{ ml: '-8px' }}
          />
          {word}
        </Box>
        <TextInput
          label={`Hari untuk ${word}`}
          value={line.text}
          onChange={(text) => onChange({ text })}
          disabled={!line.enabled}
          invalid={fault !== undefined}
          {...(fault && { describedBy: id })}
        />
      </Box>
      {fault && <FieldError id={id}>{fault}</FieldError>}
    </Box>
  )
}

const asLine = ({ scheme, enabled, text }: Typed) => ({ scheme, enabled, days: readDays(text) ?? [] })

function faultsOf(rule: AlertRuleView['rule'], typed: readonly Typed[]): Record<number, string> {
  const faults: Record<number, string> = {}
  typed.forEach((line, index) => {
    if (readDays(line.text) === null) faults[index] = 'Isi angka bulat, dipisah koma: 90, 60, 30.'
  })
  const checked = AlertRuleInput.safeParse({ rule, lines: typed.map(asLine) })
  for (const { path, message } of checked.error?.issues ?? []) {
    const at = path[1]
    if (typeof at === 'number') faults[at] ??= message
  }
  return faults
}
