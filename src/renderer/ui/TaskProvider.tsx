/** Long work of this window: its progress stands in the status line, never in a modal. */
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

export type TaskState = { done: number; total: number | null; note?: string }
export type RunningTask = { id: number; label: string; state: TaskState | null; cancel: () => void }

type Work<T> = (tools: { signal: AbortSignal; report: (state: TaskState) => void }) => Promise<T>
type Run = <T>(label: string, work: Work<T>) => Promise<T>

const Running = createContext<readonly RunningTask[]>([])
const Runner = createContext<Run>((_label, work) =>
  work({ signal: new AbortController().signal, report: () => undefined }),
)

/** What runs now, oldest first. */
export const useRunningTasks = (): readonly RunningTask[] => useContext(Running)

/** `runTask('Menulis paket arsip', ({ signal, report }) => api.archive.export(input, { signal, onProgress: (p) => report(...) }))`. */
export const useRunTask = (): Run => useContext(Runner)

let last = 0

/** Mounted once around the application. */
export function TaskProvider({ children }: { children: ReactNode }) {
  const [running, setRunning] = useState<readonly RunningTask[]>([])
  const run = useCallback(async <T,>(label: string, work: Work<T>): Promise<T> => {
    const id = ++last
    const control = new AbortController()
    const report = (state: TaskState) =>
      setRunning((all) => all.map((task) => (task.id === id ? { ...task, state } : task)))
    setRunning((all) => [...all, { id, label, state: null, cancel: () => control.abort() }])
    try {
      return await work({ signal: control.signal, report })
    } finally {
      setRunning((all) => all.filter((task) => task.id !== id))
    }
  }, [])
  return (
    <Runner value={run}>
      <Running value={running}>{children}</Running>
    </Runner>
  )
}
