/** The strip above a form that goes on with what was typed earlier. */
import { longMoment } from '../../shared/calendar/moments'
import { useSession } from '../ipc/session'
import { Notice } from '../ui/Notice'

type Props = { updatedAt: number; what: string; onDrop: () => void }

/** `what` is the record in the sentence: `naskah`, `rapat`. */
export function DraftNotice({ updatedAt, what, onDrop }: Props) {
  const { timeZone } = useSession()
  return (
    <Notice tone="progress" strip action={{ label: 'Buang draf', onClick: onDrop }}>
      <b>Melanjutkan draf</b> {longMoment(updatedAt, timeZone)}. Ketikan disimpan sebagai draf; {what} tercatat setelah
      Simpan.
    </Notice>
  )
}
