/** Readable names inside a package that every system can unpack, with the whole path under 200 characters. */
import { documentKindWords } from '../../shared/agreements/enums'
import type { ArchiveAgreement, ArchiveFile, ArchiveMeeting } from '../../shared/archive/model'
import { fileRoleWords } from '../../shared/files/enums'
import { safeFileName } from '../../shared/files/names'

const FOLDER_LENGTH = 70
const FILE_LENGTH = 70

/** `0007 PKS 119-0842-2026 Air baku`; the serial keeps folders apart and in the order of the list. */
export function agreementFolder(serial: number, { detail, number }: ArchiveAgreement): string {
  const words = [documentKindWords[detail.input.documentKind].short, number, detail.input.title]
  return folderName(serial, words)
}

export function meetingFolder(serial: number, { detail }: ArchiveMeeting): string {
  return folderName(serial, [new Date(detail.input.startsAt).toISOString().slice(0, 10), detail.input.title])
}

/** `01 Naskah bertanda tangan - KB Morowali.pdf` */
export function fileName(place: number, file: Pick<ArchiveFile, 'name' | 'role'>): string {
  return safeFileName(`${two(place)} ${fileRoleWords[file.role]} - ${file.name}`, FILE_LENGTH)
}

function folderName(serial: number, words: (string | null)[]): string {
  // An ending such as ".2026" must not survive the cut as if it were a file's.
  const text = words
    .filter((word) => word !== null)
    .join(' ')
    .replaceAll('.', ' ')
  return safeFileName(`${String(serial).padStart(4, '0')} ${text}`, FOLDER_LENGTH)
}

const two = (value: number): string => String(value).padStart(2, '0')
