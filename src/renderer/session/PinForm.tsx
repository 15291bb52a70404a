/** Asks one person's PIN; a wrong one says what is left. */
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import { useRef, useState, type FormEvent } from 'react'
import type { SessionPerson } from '../../shared/session/model'
import { useSignIn } from '../ipc/hooks'
import { explainError } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'

type Props = {
  person: SessionPerson
  /** `Masuk` or `Buka kunci`. */
  action: string
  onCancel: () => void
  cancel: string
}

/** Enter sends it; the field is emptied after a wrong try and keeps the focus. */
export function PinForm({ person, action, onCancel, cancel }: Props) {
  const signIn = useSignIn()
  const [pin, setPin] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLElement>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (pin === '') {
      setError('Isi PIN.')
      input.current?.focus()
      return
    }
    setBusy(true)
    signIn({ id: person.id, pin })
      .catch((reason: unknown) => {
        setError(explainError(reason).message)
        setPin('')
        input.current?.focus()
      })
      .finally(() => setBusy(false))
  }
  return (
    <Box component="form" aria-label={`PIN ${person.name}`} noValidate onSubmit={send}>
      <Field label="PIN" labelWidth={40} error={error} width={200}>
        <TextInput
          ref={input}
          type="password"
          numeric
          autoFocus
          maxLength={12}
          value={pin}
          onChange={(next) => {
            setPin(next.replaceAll(/\D/g, ''))
            setError(null)
          }}
        />
      </Field>
      <Row gap={2} sx={{ mt: '12px', pl: '52px' }}>
        <Button type="submit" variant="contained" color="primary">
          {action}
        </Button>
        <Button variant="text" onClick={onCancel}>
          {cancel}
        </Button>
      </Row>
    </Box>
  )
}
