/** Turns errors of SQLite and Drizzle into errors a clerk can act on. The only place that reads their codes and texts. */
import { AppError } from '../../shared/ipc/errors'

type Coded = { code?: unknown; cause?: unknown; message?: string }

/** SQLite's primary code (`SQLITE_BUSY`), wherever it is in the chain of causes. */
export function sqliteCode(error: unknown): string | null {
  return sqliteFault(error)?.code ?? null
}

/** SQLite's own message, e.g. `SQLITE_CONSTRAINT: UNIQUE constraint failed: people.name`; null for other errors. */
export function sqliteMessage(error: unknown): string | null {
  return sqliteFault(error)?.message ?? null
}

/** True for a row that refers to nothing, or is still referred to. */
export function isForeignKeyViolation(error: unknown): boolean {
  return /FOREIGN KEY constraint failed/.test(sqliteMessage(error) ?? '')
}

/** The AppError for a fault of the disk or the file; null if the error is of another kind. */
export function databaseError(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  switch (sqliteCode(error)) {
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return new AppError('DATABASE_CORRUPT', 'Basis data rusak. Tutup Simpul, lalu pulihkan dari cadangan.')
    case 'SQLITE_FULL':
      return new AppError(
        'DISK_FULL',
        'Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi. Tidak ada data yang berubah.',
      )
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new AppError('FILE_LOCKED', 'Basis data sedang dipakai program lain. Tutup program itu, lalu ulangi.')
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return new AppError(
        'FOLDER_UNWRITABLE',
        'Simpul tidak dapat menulis basis data. Periksa izin tulis pada folder data.',
      )
    default:
      return null
  }
}

function sqliteFault(error: unknown): { code: string; message: string } | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, message } = at as Coded
    if (typeof code === 'string' && code.startsWith('SQLITE_')) return { code, message: message ?? '' }
  }
  return null
}
