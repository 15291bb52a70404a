/** Label, colon and hanging value, as in "Nomor, Sifat, Lampiran, Hal" and in meeting blocks. */
import { Fragment, type ReactNode } from 'react'

export type NumberLine = { label: string; value: ReactNode }

/** `className` is `numbers` for the block of a letter, `facts …` for meeting blocks. */
export function NumberBlock({ lines, className = 'numbers' }: { lines: readonly NumberLine[]; className?: string }) {
  return (
    <dl className={className}>
      {lines.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>:</dd>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** A letter number, or what is known of it and room for the rest. */
export function LetterNumber({ number, known }: { number: string | null; known: string }) {
  if (number) return number
  return (
    <>
      {known}
      <span className="blank" />
    </>
  )
}
