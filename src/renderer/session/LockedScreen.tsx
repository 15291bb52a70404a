/** The program has locked itself or was locked: the same person opens it with the PIN, or somebody else signs in. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { SessionState } from '../../shared/session/model'
import { call } from '../ipc/hooks'
import { GateFrame } from '../ui/GateFrame'
import { narrow } from '../ui/media'
import { PinForm } from './PinForm'
import { ReadOnlyNotice } from '../records/ReadOnlyNotice'
import { UnitName } from './UnitName'

/** Nothing of the data is on screen meanwhile; drafts are kept. */
export function LockedScreen({ state }: { state: SessionState }) {
  const { person } = state
  const signOut = () => void call('session.signOut', {}).catch(() => undefined) // the state says what is left
  return (
    <GateFrame aside={<UnitName state={state} />}>
      <Box sx={{ flex: 1, overflow: 'auto', px: '56px', pt: '28px', pb: '28px', [narrow]: { px: '20px' } }}>
        <ReadOnlyNotice state={state} />
        <Typography variant="title" component="h2">
          Simpul terkunci
        </Typography>
        <Typography variant="body1" sx={{ color: 'text.secondary', mb: '20px' }}>
          {person ? `${person.name} sedang bekerja di sini. ` : ''}Isian yang belum disimpan tetap ada sebagai draf.
        </Typography>
        {person && <PinForm person={person} action="Buka kunci" cancel="Ganti pengguna" onCancel={signOut} />}
      </Box>
    </GateFrame>
  )
}
