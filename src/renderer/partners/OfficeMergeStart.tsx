/** Merging from the page of an office: the other one is chosen, then both are compared. */
import { useState } from 'react'
import { OfficeId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { MergeStart } from './MergeStart'
import { OfficeMergeDialog } from './OfficeMergeDialog'

export function OfficeMergeStart({ office, onClose }: { office: { id: OfficeId; name: string }; onClose: () => void }) {
  const [loseId, setLoseId] = useState<OfficeId | null>(null)
  if (loseId !== null) return <OfficeMergeDialog keepId={office.id} loseId={loseId} onClose={onClose} />
  const find = async (text: string) =>
    (await call('offices.choices', { text }))
      .filter(({ id }) => id !== office.id)
      .map(({ id, label, note }) => ({ value: id, label, note }))
  return (
    <MergeStart
      title="Gabungkan perangkat daerah"
      label="Perangkat daerah yang sama"
      name={office.name}
      source={find}
      onChosen={(id) => setLoseId(OfficeId.parse(id))}
      onClose={onClose}
    />
  )
}
