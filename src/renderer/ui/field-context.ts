/** What a field tells its control: the id of its label, whether it is wrong, and where the reason stands. */
import { createContext, useContext, useId } from 'react'

export type FieldLink = {
  id: string
  labelId: string | undefined
  describedBy: string | undefined
  invalid: boolean
  required: boolean
}

export const FieldContext = createContext<FieldLink | null>(null)

/** The link of the surrounding `Field`; outside of one the control must bring `label`. */
export function useField(): FieldLink {
  const own = useId()
  return (
    useContext(FieldContext) ?? { id: own, labelId: undefined, describedBy: undefined, invalid: false, required: false }
  )
}

/** The attributes that name and describe a control which no label can point at. */
export function fieldAria({ labelId, describedBy }: FieldLink, label?: string) {
  return {
    ...(labelId ? { 'aria-labelledby': labelId } : label && { 'aria-label': label }),
    ...(describedBy && { 'aria-describedby': describedBy }),
  }
}
