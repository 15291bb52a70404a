/** `indeks.html`: the page a layperson opens first. One file, no network, works from a USB stick. */
import { documentKindWords, schemeWords } from '../../shared/agreements/enums'
import type { ArchiveAgreement, ArchiveCounts, ArchiveInfo, ArchiveMeeting } from '../../shared/archive/model'
import { longMoment } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { meetingKindWords } from '../../shared/meetings/enums'
import { statuses } from '../../shared/status/statuses'

/** A file as the page links it: its path from the page, and what it is called there. */
export type IndexLink = { href: string; label: string }

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const href = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const style = `
:root{color-scheme:light;--ink:#15211f;--soft:#44534f;--line:#b8c3c0;--hair:#dbe2e0;--teal:#0d5c56}
*{box-sizing:border-box}body{margin:0;background:#e6ecea;color:var(--ink);font:14px/1.45 Arial,"Liberation Sans",sans-serif}
main{max-width:1180px;margin:24px auto;padding:28px 32px;background:#fff;border:1px solid var(--line);border-radius:8px}
h1{margin:0 0 4px;font-size:22px}h2{margin:28px 0 8px;font-size:17px}p{margin:4px 0}
.soft{color:var(--soft)}.facts{display:flex;flex-wrap:wrap;gap:4px 28px;margin:14px 0;padding:10px 0;border:solid var(--hair);border-width:1px 0}
label{display:block;margin:16px 0 8px;font-weight:bold}input{display:block;width:100%;max-width:460px;margin-top:4px;padding:8px 10px;border:1px solid #728380;border-radius:4px;font:inherit}
input:focus,a:focus{outline:2px solid var(--teal);outline-offset:2px}
table{width:100%;border-collapse:collapse;table-layout:fixed}th,td{padding:7px 8px;border-bottom:1px solid var(--hair);text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f4f7f6;font-size:12px}td ul{margin:0;padding-left:16px}a{color:var(--teal)}details{margin-top:24px}summary{cursor:pointer;font-weight:bold}
@media print{body{background:#fff}main{border:0;margin:0;padding:0;max-width:none}label{display:none}}`

const script = `
const box=document.getElementById('saring'),rows=[...document.querySelectorAll('tbody tr')],left=document.getElementById('sisa');
box.addEventListener('input',()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let n=0;
for(const r of rows){const t=r.textContent.toLowerCase(),show=words.every(w=>t.includes(w));r.hidden=!show;if(show)n++}
left.textContent=words.length?n.toLocaleString('id-ID')+' baris cocok':''});`

export function indexHead(info: ArchiveInfo, counts: ArchiveCounts): string {
  const fact = (label: string, value: string) => `<span><span class="soft">${label}</span> <b>${html(value)}</b></span>`
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Arsip kerja sama: ${html(info.label)}</title><style>${style}</style></head>
<body><main><h1>Arsip kerja sama</h1><p>${html(info.unit)}, ${html(info.province)}</p>
<div class="facts">${fact('Isi', info.label)}${fact('Naskah', String(counts.agreements))}${fact('Rapat', String(counts.meetings))}${fact('Berkas', String(counts.files))}${fact('Dibuat', longMoment(info.createdAt, info.timeZone))}</div>
<p>Ketuk nama berkas untuk membukanya. Daftar yang sama ada di <a href="daftar.xlsx">daftar.xlsx</a>.</p>
<label>Saring menurut judul, nomor, atau mitra<input id="saring" type="search" autocomplete="off"></label><p id="sisa" class="soft" role="status"></p>
`
}

export function agreementsHead(): string {
  return '<h2>Naskah</h2><table><thead><tr><th style="width:5%">No</th><th style="width:33%">Judul, jenis, nomor</th><th style="width:20%">Pihak lain</th><th style="width:14%">Berlaku</th><th style="width:28%">Berkas</th></tr></thead><tbody>\n'
}

export function agreementRow(
  serial: number,
  { detail, number, partners }: ArchiveAgreement,
  links: readonly IndexLink[],
): string {
  const { input } = detail
  const kind = `${documentKindWords[input.documentKind].long}, ${schemeWords[input.scheme].short}`
  const from = input.startsOn ?? input.signedOn
  const term = from
    ? `${shortDate(from)} s.d. ${detail.endsOn ? shortDate(detail.endsOn) : 'tanpa batas waktu'}`
    : 'belum ditandatangani'
  return row([
    String(serial),
    `<b>${html(input.title)}</b><br><span class="soft">${html(kind)}${number ? `<br>${html(number)}` : ''}</span>`,
    html(partners),
    `${html(term)}<br><span class="soft">${html(statuses.agreement[detail.status.status].word)}</span>`,
    linkList(links),
  ])
}

export function meetingsHead(): string {
  return '<h2>Rapat</h2><table><thead><tr><th style="width:5%">No</th><th style="width:40%">Nama rapat</th><th style="width:27%">Waktu dan tempat</th><th style="width:28%">Berkas</th></tr></thead><tbody>\n'
}

export function meetingRow(
  serial: number,
  { detail }: ArchiveMeeting,
  links: readonly IndexLink[],
  timeZone: string,
): string {
  const { input } = detail
  return row([
    String(serial),
    `<b>${html(input.title)}</b><br><span class="soft">${html(meetingKindWords[input.kind])}</span>`,
    `${html(longMoment(input.startsAt, timeZone))}${input.place ? `<br><span class="soft">${html(input.place)}</span>` : ''}`,
    linkList(links),
  ])
}

export const tableEnd = '</tbody></table>\n'

export function indexTail(info: ArchiveInfo, faults: readonly string[]): string {
  const lacks = faults.length
    ? `<h2>Kekurangan</h2><ul>${faults.map((fault) => `<li>${html(fault)}</li>`).join('')}</ul>`
    : ''
  return `${lacks}<details><summary>Memeriksa keutuhan paket ini</summary><p>Paket ini mengikuti BagIt (RFC 8493). Daftar sidik SHA-256 setiap berkas ada di <code>manifest-sha256.txt</code>, satu folder di atas halaman ini.
Di Simpul: Arsip, Periksa paket. Di komputer lain: <code>sha256sum -c manifest-sha256.txt</code>.</p>${info.historyHead ? `<p>Kepala riwayat saat paket dibuat: <code>${html(info.historyHead)}</code></p>` : ''}<p>Dibuat dengan Simpul ${html(info.version)}.</p></details>
<script>${script}</script></main></body></html>
`
}

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`

function linkList(links: readonly IndexLink[]): string {
  if (links.length === 0) return '<span class="soft">tidak ada berkas</span>'
  return `<ul>${links.map((link) => `<li><a href="${href(link.href)}">${html(link.label)}</a></li>`).join('')}</ul>`
}
