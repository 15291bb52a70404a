/** The letterhead as it will be printed, drawn by the paper's own component and style. */
import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import paperCss from '../../print/paper.css?raw'
import { Letterhead } from '../../print/parts/Letterhead'
import { appAssets } from '../../shared/papers/papers'
import type { Letterhead as LetterheadValue } from '../../shared/papers/model'

/** Between the usual margins of F4. */
const TEXT_WIDTH_MM = 165

/** The style of papers must not reach the application, so it lives in a tree of its own. */
export function LetterheadPreview({ letterhead }: { letterhead: LetterheadValue }) {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useEffect(() => {
    const element = host.current
    if (!element) return
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(paperCss.replaceAll(':root', ':host'))
    shadow.adoptedStyleSheets = [sheet]
    setRoot(shadow)
  }, [])
  return (
    <Box
      role="img"
      aria-label={`Pratinjau kop surat: ${letterhead.lines.map(({ text }) => text).join(', ')}`}
      sx={{ bgcolor: 'common.white', color: 'common.black', p: '14px', overflow: 'hidden', boxShadow: 2 }}
    >
      <Box sx={{ zoom: 0.62, width: `${TEXT_WIDTH_MM}mm`, mx: 'auto', fontFamily: 'Arimo, Arial, sans-serif' }}>
        <div ref={host} />
        {root && createPortal(<Letterhead letterhead={letterhead} assets={appAssets} />, root)}
      </Box>
    </Box>
  )
}
