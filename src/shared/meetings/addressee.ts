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

/** "Bupati Kolaka" names Kabupaten Kolaka already; "Direktur" says nothing without its company. */
function partnerPost(partner: string, post: string | null): string {
  if (!post) return partner
  const place = partner.replace(/^(Kabupaten|Kota|Provinsi)\s+/i, '')
  return mentions(post, place) ? post : `${post} ${partner}`
}

const mentions = (text: string, part: string): boolean =>
  text.toLocaleLowerCase('id').includes(part.toLocaleLowerCase('id'))
