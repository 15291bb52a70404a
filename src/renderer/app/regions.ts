/** F6: menu, content, side pane, status line, and round again. */

const selectors = ['[data-region="menu"]', '[data-region="content"]', 'main aside', '[data-region="status"]']
const focusable = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]'

/** Focuses the next (1) or previous (-1) region that is on screen. */
export function focusNextRegion(step: 1 | -1, page: Document = document): void {
  const regions = selectors
    .map((selector) => page.querySelector<HTMLElement>(selector))
    .filter((region) => region !== null)
  const active = page.activeElement
  const here = regions.findLastIndex((region) => region.contains(active))
  const next = regions[here === -1 ? 0 : (here + step + regions.length) % regions.length]
  if (!next) return
  const first = next.querySelector<HTMLElement>(focusable)
  const target = first ?? next
  target.focus()
}
