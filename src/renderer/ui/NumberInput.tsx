/** A whole number; empty is null. */
import { useState } from 'react'
import { TextInput, type TextInputProps } from './TextInput'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'rows' | 'type' | 'numeric'> & {
  value: number | null | undefined
  onChange: (value: number | null) => void
}

/** Takes digits only. */
export function NumberInput({ value, onChange, ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      numeric
      value={value === null || value === undefined || Number.isNaN(value) ? '' : String(value)}
      onChange={(text) => {
        const digits = text.replace(/\D/g, '').slice(0, 15)
        onChange(digits === '' ? null : Number(digits))
      }}
    />
  )
}

/** `1.250.000` */
export const formatRupiah = (value: number): string => value.toLocaleString('id-ID', { maximumFractionDigits: 0 })

/** Whole rupiah out of `Rp 1.250.000,00` or `1250000`; null of nothing. */
export function parseRupiah(text: string): number | null {
  const whole = text.split(',')[0] ?? ''
  const digits = whole.replace(/\D/g, '').slice(0, 15)
  return digits === '' ? null : Number(digits)
}

/** Money in whole rupiah with dots between thousands. */
export function MoneyField({ value, onChange, onBlur, ...rest }: Props) {
  const [typing, setTyping] = useState<string | null>(null)
  return (
    <TextInput
      {...rest}
      numeric
      start="Rp"
      value={typing ?? (value === null || value === undefined ? '' : formatRupiah(value))}
      onChange={(text) => {
        const amount = parseRupiah(text)
        // Dots are set while typing at the end; in the middle they would move the caret.
        setTyping(/,|\D$/.test(text) || amount === null ? text : formatRupiah(amount))
        onChange(amount)
      }}
      onBlur={() => {
        setTyping(null)
        onBlur?.()
      }}
    />
  )
}
