/** The guards for which main asked for a reason when it refused to save. */
import { z } from 'zod'
import { GuardFinding } from '../../shared/guards/model'
import { AppError } from '../../shared/ipc/errors'

const Details = z.object({ guards: z.array(GuardFinding) })

/** Empty for any other failure. */
export function guardsAsked(error: unknown): string[] {
  const details = error instanceof AppError ? Details.safeParse(error.details) : null
  return details?.success ? details.data.guards.map(({ guard }) => guard) : []
}
