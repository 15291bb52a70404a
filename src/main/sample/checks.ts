/** Points of checklists that were ticked in the sample agreements: all of what is done but a few, half of what runs. */
import type { Scheme } from '../../shared/agreements/enums'
import type { CalendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { AgreementId } from '../../shared/ids/ids'
import { stageOf } from '../../shared/schemes/laws'
import type { Tx } from '../database/db'
import { stageChecks } from '../database/schema/stages'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import type { SampleAgreement } from './agreements'
import type { SampleStages } from './stages'

const checker = 'Wa Ode Wulandaru'
const TEN_O_CLOCK = 10 * 60
/** Every so many agreements one has a point left open in what it has behind it. */
const OPEN_EVERY = 4

type Tick = { checklistKey: string; itemKey: string; on: CalendarDate }

/** The ticks of one agreement. */
export function makeTicks(scheme: Scheme, { stages }: SampleStages, serial: number): Tick[] {
  const left = serial % OPEN_EVERY === 0 ? 1 : 0
  return stages.flatMap(({ key, enteredOn, doneOn }) =>
    (stageOf(scheme, key)?.checklists ?? [])
      .filter(({ when }) => when.kind === 'ALWAYS')
      .flatMap(({ key: checklistKey, items }) => {
        const count = doneOn ? items.length - left : Math.floor(items.length / 2)
        return items.slice(0, count).map((item) => ({ checklistKey, itemKey: item.key, on: doneOn ?? enteredOn }))
      }),
  )
}

/** Writes them; the agreements must be there. */
export async function addSampleChecksTx(
  tx: Tx,
  newId: NewId,
  list: readonly SampleAgreement[],
  made: ReadonlyMap<string, SampleStages>,
  ids: ReadonlyMap<string, AgreementId>,
): Promise<void> {
  const { timeZone } = (await readSettings(tx)).unit
  for (const [serial, { key, family }] of list.entries()) {
    const [stages, agreementId] = [made.get(key), ids.get(key)]
    const ticks = stages && agreementId ? makeTicks(family.scheme, stages, serial) : []
    if (ticks.length === 0) continue
    const rows = ticks.map(({ on, ...tick }) => ({
      id: newId(),
      agreementId,
      ...tick,
      personName: checker,
      at: momentAt(on, TEN_O_CLOCK, timeZone),
    }))
    await tx.insert(stageChecks).values(rows)
  }
}
