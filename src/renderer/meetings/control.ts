/** The control of the form of a meeting, as its sections take it. */
import type { Control } from 'react-hook-form'
import type { MeetingInput } from '../../shared/meetings/model'
import type { FormValues } from './form-model'

export type MeetingControl = Control<FormValues, unknown, MeetingInput>
export type SectionProps = { control: MeetingControl; values: FormValues }
