/** The line at the foot of lists that says who printed when, and the browser's footer that carries it. */
import { plainMoment } from '../shared/calendar/moments'
import type { Imprint, Margins } from '../shared/papers/model'

/** "Dicetak dari Simpul, 13 Juli 2026 pukul 09.14 WITA. Kepala riwayat 3f9a 81c2 60de 4b17" */
export function imprintText({ printedAt, timeZone, historyHead }: Imprint): string {
  const printed = `Dicetak dari Simpul, ${plainMoment(printedAt, timeZone)}.`
  return historyHead ? `${printed} Kepala riwayat ${hashText(historyHead)}` : printed
}

/** The first 16 characters of a hash in groups of four: enough to compare by eye. */
export function hashText(hash: string): string {
  return (
    hash
      .slice(0, 16)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  )
}

/**
 * Footer with page numbers for printToPDF. It knows installed fonts only: an own font inside it makes Chromium drop
 * the whole footer.
 */
export function footerTemplate(imprint: string | null, margins: Margins): string {
  return (
    `<div style="box-sizing:border-box;width:100%;padding:0 ${margins.right}mm 6mm ${margins.left}mm;` +
    `font:8pt Arial,'Liberation Sans',sans-serif">` +
    `<span style="float:left;font-size:7pt">${escaped(imprint ?? '')}</span>` +
    `<span style="float:right">Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></span></div>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
