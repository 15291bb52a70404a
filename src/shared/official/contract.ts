/** Routes of the reports screen: a recapitulation with the filters behind its numbers. */
import { query } from '../ipc/define'
import { Recap, RecapQuestion } from './recap'

export const officialContract = {
  'official.recap': query(RecapQuestion, Recap),
} as const
