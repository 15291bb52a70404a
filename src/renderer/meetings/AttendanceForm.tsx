/** The sheet while it is entered: rows, legend of keys, live totals, saving. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { MeetingDetail } from '../../shared/meetings/model'
import { checkAttendance, totalsOf } from '../../shared/minutes/rules'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DraftNotice } from '../records/DraftNotice'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { useDone } from '../ui/UndoContext'
import { AttendanceFoot } from './AttendanceFoot'
import { AttendanceTable } from './AttendanceTable'
import { changeSheet, rowsToSave, timeFaults, type SheetRow } from './attendance-model'

type Props = {
  meeting: MeetingDetail
  stored: readonly SheetRow[]
  initial: readonly SheetRow[]
  draftAt: number | null
  /** What is typed and not saved; null when there is nothing. */
  onTyped: (rows: SheetRow[] | null) => void
}

export function AttendanceForm({ meeting, stored, initial, draftAt, onTyped }: Props) {
  const { timeZone } = useSession()
  const [rows, dispatch] = useReducer(changeSheet, initial, (given) => [...given])
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map())
  const [resumed, setResumed] = useState(initial !== stored && draftAt !== null)
  const { save, busy } = useSave({ meeting, rows, setFaults, onSaved: () => onTyped(null) })
  const first = useRef(initial)
  useEffect(() => {
    if (rows === first.current || JSON.stringify(rows) === JSON.stringify(first.current)) return
    first.current = rows
    onTyped(rows)
  }, [rows, onTyped])
  const totals = useMemo(
    () => totalsOf(rows.filter((row) => row.inviteeId !== null || row.name || row.institution)),
    [rows],
  )
  const isChanged = JSON.stringify(rows) !== JSON.stringify(stored)
  return (
    <>
      {resumed && draftAt !== null && (
        <DraftNotice
          updatedAt={draftAt}
          what="kehadiran"
          onDrop={() => {
            setResumed(false)
            onTyped(null)
            dispatch({ kind: 'load', rows: [...stored] })
          }}
        />
      )}
      <AttendanceTable rows={rows} faults={faults} dispatch={dispatch} meeting={meeting.input} timeZone={timeZone} />
      <AttendanceFoot totals={totals} faults={faults.size} busy={busy} isChanged={isChanged} onSave={save} />
    </>
  )
}

type Saving = {
  meeting: MeetingDetail
  rows: readonly SheetRow[]
  setFaults: (faults: ReadonlyMap<string, string>) => void
  onSaved: () => void
}

function useSave({ meeting, rows, setFaults, onSaved }: Saving) {
  const { timeZone } = useSession()
  const done = useDone()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    const entered = rowsToSave(rows, { startsAt: meeting.input.startsAt, zone: timeZone })
    const keys = entered.map(({ key }) => key)
    const faults = new Map([
      ...timeFaults(rows).map((key) => [key, 'Isi jam tiba seperti 08.30.'] as const),
      ...faultsByKey(checkAttendance(entered.map(({ row }) => row)), keys),
    ])
    setFaults(faults)
    if (faults.size > 0) return focusRow([...faults.keys()][0])
    setBusy(true)
    try {
      await call('minutes.saveAttendance', { meetingId: meeting.id, rows: entered.map(({ row }) => row) })
      onSaved()
      done('Kehadiran disimpan.')
    } catch (error) {
      const found = faultsByKey(fieldErrors(error), keys)
      setFaults(new Map(found))
      if (found.length === 0) showError(error, 'Kehadiran belum tersimpan')
    } finally {
      setBusy(false)
    }
  }
  return { save: () => void save(), busy }
}

/** Errors named `rows.3.name` by the key of their row. */
const faultsByKey = (errors: Record<string, string[]>, keys: readonly string[]) =>
  Object.entries(errors).flatMap(([field, [sentence]]) => {
    const key = keys[Number(field.split('.')[1])]
    return key !== undefined && sentence !== undefined ? [[key, sentence] as const] : []
  })

function focusRow(key: string | undefined): void {
  const row = document.querySelector<HTMLElement>(`[data-attendance="${key}"]`)
  ;(row?.querySelector('input') ?? row)?.focus()
}
