/** How an invitee is addressed on a letter: the post, not the building. */
import type { InviteeView } from './model'

const headed = /^(Dinas|Badan|Biro|Bagian|Satuan|Kantor|Sekretariat)\b/i

/** "Kepala Biro Hukum", "Bupati Kolaka", "Arsyad, Camat Kambu". */
export function addressee({ kind, label, name, post }: Pick<InviteeView, 'kind' | 'label' | 'name' | 'post'>): string {
  if (kind === 'ORANG') return [name ?? label, post].filter(Boolean).join(', ')
  const who = kind === 'OPD' ? officePost(label, post) : partnerPost(label, post)
  return name ? `${name}, ${who}` : who
}

function officePost(office: string, post: string | null): string {
  if (!post) return headed.test(office) ? `${headOf(office)} ${office}` : office
  return mentions(post, office) ? post : `${post} ${office}`
}

const headOf = (office: string): string => (/^Sekretariat/i.test(office) ? 'Pimpinan' : 'Kepala')

const ownHeads: Record<string, string> = { kabupaten: 'Bupati', kota: 'Wali Kota', provinsi: 'Gubernur' }

/** A region is called by its head: "Bupati Kolaka"; "Direktur" says nothing without its company. */
function partnerPost(partner: string, post: string | null): string {
  const region = /^(?:Pemerintah\s+)?(Kabupaten|Kota|Provinsi)\s+(.+)$/i.exec(partner)
  const ownHead = ownHeads[region?.[1]?.toLowerCase() ?? '']
  const place = region?.[2] ?? partner
  if (!post) return ownHead ? `${ownHead} ${place}` : partner
  if (mentions(post, place)) return post
  return post === ownHead ? `${post} ${place}` : `${post} ${partner}`
}

const mentions = (text: string, part: string): boolean =>
  text.toLocaleLowerCase('id').includes(part.toLocaleLowerCase('id'))
