/** Moving through the fields of a form by keys. */

const fieldsOf = (form: HTMLElement): HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>('input, textarea, select, [role="combobox"], [role="spinbutton"]')].filter(
    (field) => field.tabIndex >= 0 && !field.matches(':disabled, [aria-hidden="true"], [type="hidden"]'),
  )

/** Enter goes on to the next field, except where Enter has a meaning of its own. */
export function moveOnByEnter(form: HTMLElement, event: KeyboardEvent | React.KeyboardEvent): void {
  const target = event.target as HTMLElement
  if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented) return
  if (
    !(target instanceof HTMLInputElement) ||
    target.type === 'submit' ||
    target.getAttribute('aria-expanded') === 'true'
  )
    return
  const fields = fieldsOf(form)
  const next = fields[fields.indexOf(target) + 1]
  event.preventDefault()
  next?.focus()
}

/** Focuses the next (1) or previous (-1) faulty field after the focused one; false when there is none. */
export function focusFault(root: ParentNode, step: 1 | -1): boolean {
  const faults = [...root.querySelectorAll<HTMLElement>('[aria-invalid="true"]')]
    .map(focusableOf)
    .filter((fault): fault is HTMLElement => fault !== null)
  const here = document.activeElement
  const index = faults.findIndex((fault) => fault === here || fault.contains(here))
  const next = faults.at(index === -1 ? (step === 1 ? 0 : -1) : (index + step) % faults.length)
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function focusableOf(fault: HTMLElement): HTMLElement | null {
  if (fault.matches('input, textarea, [tabindex="0"], [contenteditable="true"]')) return fault
  return fault.querySelector<HTMLElement>(
    'input, textarea, [tabindex="0"], [contenteditable="true"], [role="spinbutton"]',
  )
}
