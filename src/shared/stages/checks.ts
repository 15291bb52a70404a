/** Checklists of a record: which of them stand with a stage, and which points were found in order. */
import type { Scheme } from '../agreements/enums'
import { criterionMarkWords, type CriterionMark } from '../plans/enums'
import type { StageKey } from '../schemes/keys'
import { holds, lawOf, stageOf } from '../schemes/laws'
import type { Checklist, SchemeFacts } from '../schemes/model'
import type { StageBoard } from './model'

/** Their points are judged in the review of the plan, wherever there is one. Permendagri 22/2020 art. 7, 29 and 31. */
const reviewLists: readonly string[] = ['TELAAH_5', 'TELAAH_8']

/** Whether the points of a checklist are criteria of the TKKSD review. */
export const isReviewList = (checklistKey: string): boolean => reviewLists.includes(checklistKey)

type BoardFacts = Pick<StageBoard, 'dprdNeeded' | 'initiative' | 'assessment'> & { scheme: Scheme }

/** Checklists that stand with a stage; those of the whole matter stand with the first stage that binds the record. */
export function checklistsAt(board: BoardFacts, key: StageKey): Checklist[] {
  const first = board.assessment?.stages.find(({ applies }) => applies)?.key
  const facts: SchemeFacts = {
    dprdNeeded: board.dprdNeeded,
    initiative: board.initiative,
    level: 'PROVINSI',
    partnerKinds: [],
  }
  const own = key === first ? lawOf(board.scheme).checklists : []
  return [...(stageOf(board.scheme, key)?.checklists ?? []), ...own].filter(({ when }) => holds(when, facts) !== false)
}

/** A checklist of a scheme with the stage it stands with, null for one of the whole matter; undefined if there is none. */
export function findChecklist(
  scheme: Scheme,
  key: string,
): { checklist: Checklist; stage: StageKey | null } | undefined {
  const { stages, checklists } = lawOf(scheme)
  const all = [
    ...stages.flatMap((stage) => stage.checklists.map((checklist) => ({ checklist, stage: stage.key }))),
    ...checklists.map((checklist) => ({ checklist, stage: null })),
  ]
  return all.find(({ checklist }) => checklist.key === key)
}

/** A point of a checklist with what is known of it. */
export type CheckPoint = {
  key: string
  text: string
  inOrder: boolean
  /** Who ticked it and when (ms UTC); null when nobody did, or when the review of the plan says it. */
  tick: { personName: string; at: number } | null
  /** What the review of the plan says; null when the checklist is none of the review's. */
  mark: CriterionMark | 'NONE' | null
}

/** The word of a mark: `Ya`, `Sebagian`, `Tidak`, `belum ditelaah`. */
export const markWord = (mark: CriterionMark | 'NONE'): string =>
  mark === 'NONE' ? 'belum ditelaah' : criterionMarkWords[mark]

/** The points of a checklist on a board. What the review of the plan judges is taken from there, ticks of it are passed over. */
export function checkPoints(
  { checks, review }: Pick<StageBoard, 'checks' | 'review'>,
  checklist: Checklist,
): CheckPoint[] {
  const judged = review !== null && isReviewList(checklist.key)
  return checklist.items.map(({ key, text }) => {
    if (judged) {
      const mark = review.marks.find(({ criterion }) => criterion === key)?.mark ?? 'NONE'
      return { key, text, inOrder: mark === 'YA', tick: null, mark }
    }
    const tick = checks.find((one) => one.checklistKey === checklist.key && one.itemKey === key) ?? null
    return { key, text, inOrder: tick !== null, tick, mark: null }
  })
}

/** How many points of the checklists of a stage wait for a tick. */
export const openPoints = (board: BoardFacts & Pick<StageBoard, 'checks' | 'review'>, key: StageKey): number =>
  checklistsAt(board, key)
    .flatMap((checklist) => checkPoints(board, checklist))
    .filter(({ inOrder, mark }) => !inOrder && mark === null).length
