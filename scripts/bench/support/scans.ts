/** Made-up scans: valid PDFs whose pages are pictures of random bytes, which no program can pack. */
import { createHash, randomFillSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'

/** Writes a scan of about `bytes` with that many pages; answers its SHA-256 and exact size. */
export function writeScan(path: string, bytes: number, pages = 4): { sha256: string; bytes: number } {
  const content = scan(Math.floor(bytes / pages), pages)
  writeFileSync(path, content)
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

/** The PDF itself. Objects: catalogue, tree of pages, then a page and its picture in turn. */
export function scan(pictureBytes: number, pages: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (...buffers: Buffer[]) => {
    for (const buffer of buffers) {
      parts.push(buffer)
      length += buffer.length
    }
  }
  const object = (...body: Buffer[]) => {
    offsets.push(length)
    add(Buffer.from(`${offsets.length} 0 obj\n`), ...body, Buffer.from('\nendobj\n'))
  }
  const kids = Array.from({ length: pages }, (_, index) => `${3 + index * 2} 0 R`).join(' ')
  object(Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'))
  object(Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`))
  for (let page = 0; page < pages; page++) {
    const picture = 4 + page * 2
    object(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 609 935] /Resources << /XObject << /P ${picture} 0 R >> >> >>`,
      ),
    )
    const head = `<< /Type /XObject /Subtype /Image /Width 1654 /Height 2538 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${pictureBytes} >>\nstream\n`
    object(Buffer.from(head), randomFillSync(Buffer.allocUnsafe(pictureBytes)), Buffer.from('\nendstream'))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = offsets.length + 1
  add(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
