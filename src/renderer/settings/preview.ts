/** A letterhead to draw while it is being typed: whatever is there, faulty or not. */
import type { DeepPartialSkipArrayKey } from 'react-hook-form'
import type { Letterhead } from '../../shared/papers/model'
import type { LetterheadForm } from './form-models'

/** Never throws; empty lines keep their place. */
export function previewOf(values: DeepPartialSkipArrayKey<LetterheadForm>): Letterhead {
  return {
    form: values.form ?? 'office',
    lines: (values.lines ?? []).map(({ text, size, bold }) => ({
      text: text ?? '',
      size: size ?? 13.5,
      bold: bold ?? false,
    })),
    address: (values.address ?? '').split('\n').filter((line) => line.trim() !== ''),
    // What the form holds came out of the schema.
    emblemFileId: (values.emblemFileId ?? null) as Letterhead['emblemFileId'],
    showEmblem: values.showEmblem ?? true,
    rule: values.rule ?? 'double',
  }
}
