/** Labels inside of sentences. */

/** A label as it stands in the middle of a sentence: its first letter small, abbreviations such as TKKSD and LoI as they are. */
export const midSentence = (label: string): string =>
  /^\p{Lu}\P{Lu}*(?:\s|$)/u.test(label) ? label.charAt(0).toLocaleLowerCase('id') + label.slice(1) : label
