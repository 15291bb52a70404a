/** The style rules that depend on settings: fonts, page sizes, margins and the axis. */
import { defaultMargins, type Margins, type PaperSetup } from '../shared/papers/model'

export type Orientation = 'portrait' | 'landscape'

/** Width and height of the sheet in millimetres. */
export function sheetSize(setup: PaperSetup, orientation: Orientation): { widthMm: number; heightMm: number } {
  const [short, long] = setup.paper === 'F4' ? [setup.f4WidthMm, 330] : [210, 297]
  return orientation === 'portrait' ? { widthMm: short, heightMm: long } : { widthMm: long, heightMm: short }
}

/** Margins of the sheet in millimetres. */
export function sheetMargins(setup: PaperSetup, orientation: Orientation): Margins {
  const own = orientation === 'portrait' ? setup.portraitMargins : setup.landscapeMargins
  return own ?? defaultMargins[orientation]
}

/** The letterhead of a portrait paper starts this far from the edge, or higher where the margin is smaller. */
const letterheadTopMm = 12

/** All rules of one paper, for the head of its document. */
export function pageRules(setup: PaperSetup, fonts: string): string {
  const portrait = sheetMargins(setup, 'portrait')
  const { widthMm } = sheetSize(setup, 'portrait')
  // The right half, from 53 % of the text, takes date, addressee and signature.
  const axis = Math.round((widthMm - portrait.left - portrait.right) * 0.533)
  return [
    ...fontRules(fonts),
    pageRule('portrait', setup),
    `@page portrait:first { margin-top: ${Math.min(letterheadTopMm, portrait.top)}mm; }`,
    pageRule('landscape', setup),
    `:root { --axis: ${axis}mm; }`,
  ].join('\n')
}

function pageRule(orientation: Orientation, setup: PaperSetup): string {
  const { widthMm, heightMm } = sheetSize(setup, orientation)
  const { top, right, bottom, left } = sheetMargins(setup, orientation)
  return `@page ${orientation} { size: ${widthMm}mm ${heightMm}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }`
}

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

/** Arimo has the metrics of Arial, so lines and pages break where a Word file in Arial breaks them. */
function fontRules(fonts: string): string[] {
  return [400, 700].flatMap((weight) =>
    ['normal', 'italic'].flatMap((style) =>
      [
        { subset: 'latin', range: latin },
        { subset: 'latin-ext', range: latinExtended },
      ].map(
        ({ subset, range }) =>
          `@font-face { font-family: Arimo; font-weight: ${weight}; font-style: ${style}; src: url("${fonts}/arimo-${subset}-${weight}-${style}.woff2"); unicode-range: ${range}; }`,
      ),
    ),
  )
}
