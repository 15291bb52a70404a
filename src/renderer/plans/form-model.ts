/** Values of the form of a plan and their defaults. */
import type { z } from 'zod'
import type { PlanDetail, PlanInput } from '../../shared/plans/model'

export type FormValues = z.input<typeof PlanInput>

/** A new plan for a year. */
export const emptyForm = (year: number): FormValues => ({
  year,
  title: '',
  affairCode: null,
  program: '',
  activity: '',
  objective: '',
  location: '',
  regionIds: [],
  officeId: null,
  partnerId: null,
  partnerText: '',
  scheme: null,
  initiative: 'DAERAH',
  priority: 'SEDANG',
  costRupiah: null,
  costSource: '',
  basis: '',
  notes: '',
})

/** The values of a saved plan. */
export const formOf = ({ input }: PlanDetail): FormValues => ({ ...emptyForm(input.year), ...input })
