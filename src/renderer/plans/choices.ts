/** Records that a plan refers to, searched while typing. */
import { api } from '../ipc/api'
import type { Option } from '../ui/Choice'

const asOption = ({ id, label, note }: { id: string; label: string; note: string }): Option => ({
  value: id,
  label,
  note,
})

export const searchOffices = async (text: string): Promise<Option[]> =>
  (await api.offices.choices({ text })).map(asOption)

export const searchPartners = async (text: string): Promise<Option[]> =>
  (await api.partners.choices({ text })).map(asOption)

export const searchRegions = async (text: string): Promise<Option[]> =>
  (await api.regions.choices({ text })).map(asOption)
