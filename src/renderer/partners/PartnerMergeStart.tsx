/** Merging from the page of a partner: the other one is chosen, then both are compared. */
import { useState } from 'react'
import { PartnerId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { MergeStart } from './MergeStart'
import { PartnerMergeDialog } from './PartnerMergeDialog'

export function PartnerMergeStart({
  partner,
  onClose,
}: {
  partner: { id: PartnerId; name: string }
  onClose: () => void
}) {
  const [loseId, setLoseId] = useState<PartnerId | null>(null)
  if (loseId !== null) return <PartnerMergeDialog keepId={partner.id} loseId={loseId} onClose={onClose} />
  const find = async (text: string) =>
    (await call('partners.choices', { text }))
      .filter(({ id }) => id !== partner.id)
      .map(({ id, label, note }) => ({ value: id, label, note }))
  return (
    <MergeStart
      title="Gabungkan mitra"
      label="Mitra yang sama"
      name={partner.name}
      source={find}
      onChosen={(id) => setLoseId(PartnerId.parse(id))}
      onClose={onClose}
    />
  )
}
