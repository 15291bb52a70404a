/** How cards of a board are reached by keys: arrows walk, Shift and an arrow move the card. */
import type { KeyboardEvent } from 'react'

/** To a neighbouring column, or to the card above or below. */
export type CardWalk = -1 | 1 | 'up' | 'down'

const sideways: Record<string, -1 | 1 | undefined> = { ArrowLeft: -1, ArrowRight: 1 }
const upright: Record<string, 'up' | 'down' | undefined> = { ArrowUp: 'up', ArrowDown: 'down' }

type CardKeys = { onShift: (by: -1 | 1) => void; onWalk: (by: CardWalk) => void }

/** The handler of a card's title. */
export const cardKeys =
  ({ onShift, onWalk }: CardKeys) =>
  (event: KeyboardEvent): void => {
    const by = sideways[event.key] ?? upright[event.key]
    if (!by || event.ctrlKey || event.altKey) return
    event.preventDefault()
    if (event.shiftKey && typeof by === 'number') onShift(by)
    else onWalk(by)
  }

/** Puts the focus on a card near `card` of a column; false when the column has none. */
function focusCard(column: number, card: number): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-card]`)]
  const next = cards[Math.max(0, Math.min(card, cards.length - 1))]
  next?.focus()
  return next !== undefined
}

/** Walks from a card to its neighbour, over columns that are empty. */
export function walkCards(from: { column: number; card: number }, by: CardWalk, columns: number): void {
  const { column, card } = from
  if (typeof by !== 'number') {
    focusCard(column, card + (by === 'down' ? 1 : -1))
    return
  }
  for (let next = column + by; next >= 0 && next < columns; next += by) if (focusCard(next, card)) return
}
