/** What the worker is told and tells when a file comes in or is checked. */
import type { FileCondition, FileType } from '../files/enums'

export type IntakeInput = { source: string; temp: string }
export type Inspection = { condition: FileCondition; pages: number | null }
export type IntakeResult = Inspection & { sha256: string; bytes: number; type: FileType }
/** Bytes copied so far. */
export type IntakeProgress = number
