/** Calls two look-alike records distinct, or takes that back, with a toast that offers the way back. */
import type { DistinctInput, DistinctPair } from '../../shared/partners/page-model'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

/** Each resolves to whether it was done; a refusal is shown. */
export function useDistinct() {
  const done = useDone()
  const showError = useErrorDialog()
  const run = (work: Promise<unknown>, said: string): Promise<boolean> =>
    work.then(
      () => {
        done(said)
        return true
      },
      (error: unknown) => {
        showError(error, 'Tanda bukan kembar belum diubah')
        return false
      },
    )
  return {
    mark: (input: DistinctInput, names: readonly [string, string]) =>
      run(call('distinct.mark', input), `${names[0]} dan ${names[1]} ditandai bukan kembar.`),
    unmark: ({ id, first, second }: DistinctPair) =>
      run(call('distinct.unmark', { id }), `${first.name} dan ${second.name} dibandingkan lagi.`),
  }
}
