/** The choice of a profile at start. */
import Key from '@mui/icons-material/KeyOutlined'
import Person from '@mui/icons-material/AccountCircleOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { roleWords } from '../../shared/people/enums'
import type { SessionPerson, SessionState } from '../../shared/session/model'
import { useSignIn } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { GateFrame } from '../ui/GateFrame'
import { narrow } from '../ui/media'
import { PinForm } from './PinForm'
import { ReadOnlyNotice } from '../records/ReadOnlyNotice'
import { UnitName } from './UnitName'

/** One click without a PIN; with one, the PIN is asked in place. */
export function SignInScreen({ state }: { state: SessionState }) {
  const [chosen, setChosen] = useState<SessionPerson['id'] | null>(null)
  const signIn = useSignIn()
  const showError = useErrorDialog()
  const choose = (person: SessionPerson) => {
    if (person.hasPin) setChosen(person.id)
    else void signIn({ id: person.id, pin: null }).catch((error: unknown) => showError(error))
  }
  return (
    <GateFrame aside={<UnitName state={state} />}>
      <Box sx={{ flex: 1, overflow: 'auto', px: '56px', pt: '28px', pb: '28px', [narrow]: { px: '20px' } }}>
        <ReadOnlyNotice state={state} />
        <Typography variant="title" component="h2" id="siapa">
          Siapa yang bekerja?
        </Typography>
        <Typography variant="body1" sx={{ color: 'text.secondary', mb: '20px' }}>
          Setiap perubahan dicatat atas nama profil yang dipilih.
        </Typography>
        <Box
          component="ul"
          aria-labelledby="siapa"
          sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 560, borderTop: '1px solid', borderColor: 'line.hair' }}
        >
          {state.people.map((person, index) => (
            <Box component="li" key={person.id} sx={{ borderBottom: '1px solid', borderColor: 'line.hair' }}>
              <Profile
                person={person}
                first={index === 0}
                open={chosen === person.id}
                onChoose={() => choose(person)}
              />
              {chosen === person.id && (
                <Box sx={{ pl: '48px', pr: '12px', pt: '4px', pb: '14px' }}>
                  <PinForm person={person} action="Masuk" cancel="Batal" onCancel={() => setChosen(null)} />
                </Box>
              )}
            </Box>
          ))}
        </Box>
      </Box>
    </GateFrame>
  )
}

type ProfileProps = { person: SessionPerson; first: boolean; open: boolean; onChoose: () => void }

function Profile({ person, first, open, onChoose }: ProfileProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (first) button.current?.focus()
  }, [first])
  return (
    <ButtonBase
      ref={button}
      onClick={onChoose}
      {...(person.hasPin && { 'aria-expanded': open })}
      sx={{
        width: '100%',
        minHeight: 52,
        px: '12px',
        gap: '12px',
        justifyContent: 'flex-start',
        textAlign: 'left',
        typography: 'body1',
        '&:hover': { bgcolor: 'surface.hover' },
      }}
    >
      <Person aria-hidden sx={{ color: 'primary.main', fontSize: 24 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 500 }}>{person.name}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          {[person.post, roleWords[person.role].word].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      {person.hasPin && <Key titleAccess="memakai PIN" sx={{ color: 'text.secondary', fontSize: 16 }} />}
    </ButtonBase>
  )
}
