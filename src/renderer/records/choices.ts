/** Records that others refer to, searched while typing. */
import type { Option } from '../ui/Choice'
import { call } from '../ipc/hooks'

const asOption = ({ id, label, note }: { id: string; label: string; note: string }): Option => ({
  value: id,
  label,
  note,
})

export const searchOffices = async (text: string): Promise<Option[]> =>
  (await call('offices.choices', { text })).map(asOption)

export const searchAgreements = async (text: string): Promise<Option[]> =>
  (await call('agreements.choices', { text })).map(asOption)
