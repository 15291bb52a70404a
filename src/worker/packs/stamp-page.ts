/** Head and number of a page, upright as it is shown, whichever way its sheet lies. */
import { degrees, type PDFFont, type PDFPage, type Rotation } from 'pdf-lib'

const mm = 72 / 25.4
const SIZE = 7.5
/** From the edge of the sheet. */
const HEAD = 7 * mm
const FOOT = 7.5 * mm

export type Stamp = { head: string | null; foot: string | null; leftMm: number; rightMm: number }

export function stampBound(page: PDFPage, { head, foot, leftMm, rightMm }: Stamp, font: PDFFont): void {
  const view = viewOf(page)
  const [left, right] = [leftMm * mm, view.width - rightMm * mm]
  if (head) {
    const text = clipped(head, font, right - left)
    page.drawText(text, { ...view.at(left, view.height - HEAD), size: SIZE, font })
  }
  if (foot) {
    const at = view.at(right - font.widthOfTextAtSize(foot, SIZE), FOOT)
    page.drawText(foot, { ...at, size: SIZE, font })
  }
}

type View = {
  width: number
  height: number
  /** Where text stands that is seen at this distance from the left and lower edge. */
  at(left: number, up: number): { x: number; y: number; rotate: Rotation }
}

function viewOf(page: PDFPage): View {
  const { x, y, width, height } = page.getCropBox()
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return {
        width: height,
        height: width,
        at: (left, up) => ({ x: x + width - up, y: y + left, rotate: degrees(90) }),
      }
    case 180:
      return { width, height, at: (left, up) => ({ x: x + width - left, y: y + height - up, rotate: degrees(180) }) }
    case 270:
      return {
        width: height,
        height: width,
        at: (left, up) => ({ x: x + up, y: y + height - left, rotate: degrees(270) }),
      }
    default:
      return { width, height, at: (left, up) => ({ x: x + left, y: y + up, rotate: degrees(0) }) }
  }
}

/** Cut to the width with an ellipsis. */
function clipped(text: string, font: PDFFont, width: number): string {
  if (font.widthOfTextAtSize(text, SIZE) <= width) return text
  let cut = text
  while (cut.length > 1 && font.widthOfTextAtSize(`${cut}…`, SIZE) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
