/** Names of files as people gave them, made safe to show and to write to a disk of any system. */
import type { FileType } from './enums'

const endings: Record<FileType, readonly string[]> = {
  PDF: ['pdf'],
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  TIFF: ['tif', 'tiff'],
  DOCX: ['docx'],
  XLSX: ['xlsx'],
}

/** Marks that turn the reading direction or hide letters: `surat\u202efdp.exe` would show as `suratexe.pdf`. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g
const FORBIDDEN = /[<>:"/\\|?*]/g
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** The usual ending of a type, without the dot. */
export const endingOf = (type: FileType): string => endings[type][0] ?? 'bin'

/** The name shown for an attachment: hidden marks dropped, and the ending that its real type has. */
export function shownName(given: string, type: FileType): string {
  const clean = given.normalize('NFC').replace(HIDDEN, '').replaceAll(/\s+/g, ' ').trim()
  const { stem, ending } = splitName(clean)
  const fits = ending !== null && endings[type].includes(ending.toLowerCase())
  const body = fits ? stem : clean.replace(/[. ]+$/, '')
  return `${clip(body === '' ? 'berkas' : body, 180)}.${fits ? ending.toLowerCase() : endingOf(type)}`
}

/** A file name that Windows, macOS and Linux all accept, at most `max` characters with its ending. */
export function safeFileName(name: string, max = 120): string {
  const { stem, ending } = splitName(name.normalize('NFC').replace(HIDDEN, ''))
  const tail = ending === null ? '' : `.${ending.replace(FORBIDDEN, '')}`
  const body = stem
    .replace(FORBIDDEN, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const safe = body === '' || RESERVED.test(body.split('.')[0] ?? '') ? `_${body}` : body
  return clip(safe, max - tail.length).replace(/[. ]+$/, '') + tail
}

function splitName(name: string): { stem: string; ending: string | null } {
  const match = /^(.*)\.([A-Za-z0-9]{1,5})$/s.exec(name)
  return match ? { stem: match[1] ?? '', ending: match[2] ?? null } : { stem: name, ending: null }
}

/** Cuts to `max` UTF-16 units without tearing a surrogate pair. */
function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}
