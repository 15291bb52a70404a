/** The mark of the product: two bights hooked into each other (two parties, one tie). */
import { useId } from 'react'

/** Drawn in the colours of the scheme. */
export function Knot({ size = 20 }: { size?: number }) {
  const id = useId()
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" strokeWidth="2.8" aria-hidden="true">
      <mask id={`${id}a`} maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24">
        <path fill="#fff" d="M0 0h24v24H0z" />
        <path stroke="#000" strokeWidth="5" d="M19.5 9H14A5 5 0 0 0 10.46 10.46" />
      </mask>
      <mask id={`${id}b`} maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24">
        <path fill="#fff" d="M0 0h24v24H0z" />
        <path stroke="#000" strokeWidth="5" d="M4.5 15H10A5 5 0 0 0 13.54 13.54" />
      </mask>
      <g strokeLinecap="round">
        <path mask={`url(#${id}a)`} stroke="var(--simpul-palette-brand-main)" d="M2.4 5H10a5 5 0 0 1 0 10H2.4" />
        <path mask={`url(#${id}b)`} stroke="var(--simpul-palette-brand-brass)" d="M21.6 9H14a5 5 0 0 0 0 10h7.6" />
      </g>
    </svg>
  )
}
