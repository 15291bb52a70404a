/** The figures of Beranda: which agreements each counts, so that the list it opens counts the same. */
import type { AgreementStatus } from '../agreements/model'

/** `view` is the saved view of the register in which the figure's agreements stand; `whole` when it holds no others. */
export type HomeFigure = { view: string; whole: boolean; statuses: readonly AgreementStatus[] }

export const homeFigures = {
  active: { view: 'running', whole: false, statuses: ['active'] },
  expiring: { view: 'expiring', whole: true, statuses: ['expiring'] },
  undecided: { view: 'decide', whole: true, statuses: ['undecided'] },
  process: { view: 'process', whole: true, statuses: ['draft', 'inProcess'] },
} as const satisfies Record<string, HomeFigure>
export type HomeFigureName = keyof typeof homeFigures

/** Agreements whose end wants a decision, now or soon. */
export const urgentStatuses = ['undecided', 'expiring'] as const satisfies readonly AgreementStatus[]

/** How many agreements a figure counts. */
export function figureOf(counts: Readonly<Partial<Record<AgreementStatus, number>>>, figure: HomeFigure): number {
  return figure.statuses.reduce((total, status) => total + (counts[status] ?? 0), 0)
}
