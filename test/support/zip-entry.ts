/** Reads one text entry of a zip in memory. */
import PizZip from 'pizzip'

export function readZipEntry(bytes: Uint8Array, name: string): string {
  const file = new PizZip(bytes).file(name)
  if (!file) throw new Error(`no entry ${name}`)
  return file.asText()
}
