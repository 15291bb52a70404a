/** Who may call what: the one table behind every refusal of the router. */
import type { Access, Actor } from '../../shared/ipc/define'
import { AppError, assertNever } from '../../shared/ipc/errors'
import type { SessionPerson } from '../../shared/session/model'

/** How things stand at the moment of a call. */
export type Standing = {
  /** Why there are no data, if there are none. */
  problem: AppError | null
  person: Pick<SessionPerson, 'id' | 'name' | 'role'> | null
  locked: boolean
  /** The sentence about the program that holds the folder; null when this one may write. */
  readOnly: string | null
}

export const nobody: Actor = { id: null, name: 'Belum masuk' }

/** The person on whose behalf the call runs. Throws the problem, SIGNED_OUT, FORBIDDEN or READ_ONLY. */
export function checkAccess(access: Access, { problem, person, locked, readOnly }: Standing): Actor {
  if (access === 'open') return person && !locked ? actorOf(person) : nobody
  if (problem) throw problem
  if (!person) throw new AppError('SIGNED_OUT', 'Pilih profil dahulu.')
  if (locked) throw new AppError('SIGNED_OUT', 'Simpul terkunci. Buka dengan PIN.')
  switch (access) {
    case 'read':
      return actorOf(person)
    case 'write':
      if (person.role === 'PEMBACA') {
        throw new AppError(
          'FORBIDDEN',
          'Profil Pembaca hanya dapat melihat dan mencetak. Minta Pengelola mengubah peran bila perlu menulis.',
        )
      }
      break
    case 'manage':
      if (person.role !== 'PENGELOLA') {
        throw new AppError('FORBIDDEN', 'Pengaturan dan orang hanya dapat diubah oleh Pengelola.')
      }
      break
    default:
      assertNever(access)
  }
  if (readOnly !== null) throw new AppError('READ_ONLY', readOnly)
  return actorOf(person)
}

const actorOf = ({ id, name }: { id: string; name: string }): Actor => ({ id, name })
