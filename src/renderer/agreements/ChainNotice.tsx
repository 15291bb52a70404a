/** A strip that tells of a parent that is over while what carries it out goes on. */
import { useMemo } from 'react'
import { chainOn } from '../../shared/agreements/chain'
import { memberLabel } from '../../shared/agreements/chain-words'
import type { AgreementDetail } from '../../shared/agreements/model'
import { useRoute } from '../ipc/hooks'
import { Notice } from '../ui/Notice'
import { useGo } from '../ui/use-go'
import { useToday } from './use-today'

export function ChainNotice({ agreement: { id } }: { agreement: Pick<AgreementDetail, 'id'> }) {
  const go = useGo()
  const { data: family } = useRoute('chains.family', { id })
  const today = useToday()
  const orphans = useMemo(() => (family ? chainOn(family.members, today).orphans : []), [family, today])
  const own = orphans.find(({ child }) => child.id === id)
  const below = orphans.filter(({ parent }) => parent.id === id)
  const sentence = own
    ? `Naskah induk ${memberLabel(own.parent)} sudah tidak berlaku, sedangkan naskah ini masih berlaku. Perpanjang induknya, atau putuskan naskah ini.`
    : below.length > 0
      ? `Naskah ini sudah tidak berlaku, sedangkan ${below.length} naskah di bawahnya masih berlaku. Perpanjang naskah ini, atau putuskan yang di bawahnya.`
      : null
  if (sentence === null) return null
  return (
    <Notice
      tone="attention"
      strip
      action={{ label: 'Lihat rantai', onClick: () => go.replace(`/kerja-sama/${id}?tab=rantai`) }}
    >
      {sentence}
    </Notice>
  )
}
