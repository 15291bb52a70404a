/** Above the page of a partner or office that was merged into another, or is in the trash. */
import { useRights } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Notice } from '../ui/Notice'

type Props = {
  /** `Mitra`. */
  what: string
  /** Before the id in the address of the survivor. */
  path: string
  into: { id: string; name: string } | null
  onRestore: () => void
}

export function GoneNotice({ what, path, into, onRestore }: Props) {
  const { mayWrite } = useRights()
  if (into) {
    return (
      <Notice tone="attention" strip>
        {what} ini sudah digabungkan ke <AppLink to={`${path}${into.id}`}>{into.name}</AppLink>. Urungkan
        penggabungannya di Riwayat bila keliru.
      </Notice>
    )
  }
  return (
    <Notice tone="attention" strip {...(mayWrite && { action: { label: 'Pulihkan', onClick: onRestore } })}>
      {what} ini ada di Sampah.
    </Notice>
  )
}
