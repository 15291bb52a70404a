/** Makes one partner of two; `keepId` stays. */
import type { PartnerId } from '../../shared/ids/ids'
import { isForeignPartner, partnerKindWords } from '../../shared/partners/enums'
import type { PartnerDetail, PartnerInput } from '../../shared/partners/model'
import { call, useRoute } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'
import { useDistinct } from './use-distinct'
import { MergeDialog, type MergeField, type Side } from './MergeDialog'

type Props = { keepId: PartnerId; loseId: PartnerId; onClose: () => void }

export function PartnerMergeDialog({ keepId, loseId, onClose }: Props) {
  const keep = useRoute('partners.get', { id: keepId }).data
  const lose = useRoute('partners.get', { id: loseId }).data
  const done = useDone()
  const showError = useErrorDialog()
  const { mark } = useDistinct()
  if (!keep || !lose) return null
  const merge = (chosen: Readonly<Record<string, Side>>) =>
    call('partners.merge', { keepId, loseId, input: merged([keep.input, lose.input], chosen) }).then(
      () => {
        done(`${lose.input.name} digabungkan ke ${keep.input.name}.`)
        return true
      },
      (error: unknown) => {
        showError(error, 'Mitra belum digabungkan')
        return false
      },
    )
  return (
    <MergeDialog
      title="Gabungkan mitra"
      names={[keep.input.name, lose.input.name]}
      notes={[noteOf(keep), noteOf(lose)]}
      fields={fieldsOf(keep, lose)}
      onMerge={merge}
      onDistinct={() => mark({ kind: 'partner', ids: [keepId, loseId] }, [keep.input.name, lose.input.name])}
      onClose={onClose}
    />
  )
}

const noteOf = ({ agreements }: PartnerDetail) => `${agreements.toLocaleString('id-ID')} naskah`

function fieldsOf(keep: PartnerDetail, lose: PartnerDetail): MergeField[] {
  const field = (key: keyof PartnerInput, label: string): MergeField => ({
    key,
    label,
    values: [keep.input[key], lose.input[key]],
  })
  return [
    field('name', 'Nama'),
    { key: 'kind', label: 'Jenis', values: [partnerKindWords[keep.input.kind], partnerKindWords[lose.input.kind]] },
    { key: 'place', label: 'Daerah atau negara', values: [keep.place, lose.place] },
    field('headPost', 'Pimpinan'),
    field('address', 'Alamat'),
    field('contactName', 'Narahubung'),
    field('phone', 'Telepon'),
    field('email', 'Surel'),
    field('notes', 'Catatan'),
  ]
}

/** A partner abroad has a country, one at home a region: a place that does not fit the chosen kind is left out. */
function merged(inputs: readonly [PartnerInput, PartnerInput], chosen: Readonly<Record<string, Side>>): PartnerInput {
  const from = (key: string) => inputs[chosen[key] ?? 0]
  const { kind } = from('kind')
  const place = from('place')
  return {
    name: from('name').name,
    kind,
    regionId: isForeignPartner(kind) ? null : place.regionId,
    countryCode: isForeignPartner(kind) ? place.countryCode : null,
    headPost: from('headPost').headPost,
    address: from('address').address,
    contactName: from('contactName').contactName,
    phone: from('phone').phone,
    email: from('email').email,
    notes: from('notes').notes,
  }
}
