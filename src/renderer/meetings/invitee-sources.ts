/** Offices and partners found while typing. */
import { call } from '../ipc/hooks'

export const findOffices = (text: string) => call('offices.choices', { text }).then((found) => found.map(optionOf))
export const findPartners = (text: string) => call('partners.choices', { text }).then((found) => found.map(optionOf))

const optionOf = ({ id, label, note }: { id: string; label: string; note: string }) => ({ value: id, label, note })
