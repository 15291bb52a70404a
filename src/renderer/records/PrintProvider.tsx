/** Printing from any screen: one dialog with the real PDF, opened by `usePrint()`. */
import { createContext, Suspense, lazy, useCallback, useContext, useState, type ReactNode } from 'react'
import type { PaperRequest } from '../../shared/papers/contract'

type PrintInput = PaperRequest extends infer R ? R : never
type Print = (request: PrintInput) => void
const Store = createContext<Print>(() => undefined)

/** `print({ kind: 'agreement-summary', id })` opens the preview. */
export const usePrint = (): Print => useContext(Store)

const PrintDialog = lazy(() => import('./PrintDialog').then((m) => ({ default: m.PrintDialog })))

/** Mounted once around the screens. */
export function PrintProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<PrintInput | null>(null)
  const print = useCallback<Print>((next) => setRequest(next), [])
  return (
    <Store value={print}>
      {children}
      {request && (
        <Suspense fallback={null}>
          <PrintDialog request={request} onClose={() => setRequest(null)} />
        </Suspense>
      )}
    </Store>
  )
}
