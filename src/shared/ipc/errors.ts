/** Errors that cross the process border: a closed union of codes, and a message a clerk can act on. */

export type ErrorCode =
  | 'VALIDATION'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'CANCELLED'
  | 'FORBIDDEN'
  | 'SIGNED_OUT'
  | 'READ_ONLY'
  | 'UNKNOWN_ROUTE'
  | 'INTERNAL'
  | 'DATABASE_FOREIGN'
  | 'DATABASE_NEWER'
  | 'DATABASE_CORRUPT'
  | 'FOLDER_UNWRITABLE'
  | 'DISK_FULL'
  | 'FILE_LOCKED'
  | 'FILE_MISSING'
  | 'FILE_REFUSED'
  | 'PIN_WRONG'
  | 'PIN_LOCKED'
  | 'NO_PRINTER'

export type WireError = { code: ErrorCode; message: string; details?: unknown; reference?: string }

/** A failure that somebody can act on. `message` is an Indonesian sentence; `details` is data for the screen. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: unknown
  /** What a user reads out so that the log line can be found; set for unexpected errors only. */
  readonly reference: string | undefined

  constructor(code: ErrorCode, message: string, details?: unknown, reference?: string) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.details = details
    this.reference = reference
  }

  toWire(): WireError {
    return {
      code: this.code,
      message: this.message,
      ...(this.details !== undefined && { details: this.details }),
      ...(this.reference !== undefined && { reference: this.reference }),
    }
  }

  static fromWire(wire: WireError): AppError {
    return new AppError(wire.code, wire.message, wire.details, wire.reference)
  }
}

/** A VALIDATION error whose details are `{ field: sentences }`, so that a form shows it as it is. */
export function invalid(fields: Record<string, string[]>): AppError {
  const first = Object.values(fields)[0]?.[0] ?? 'Isian perlu diperbaiki.'
  return new AppError('VALIDATION', first, fields)
}

/** Makes the compiler prove that a switch covers every case. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`)
}
