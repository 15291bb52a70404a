/** What the history machinery must know of the schema: whose part a row is, and which tables it leaves alone. */

/** The record that a child row belongs to; the first column that is not null wins. Other rows are records themselves. */
export const recordOf: Record<string, readonly { table: string; column: string }[]> = {
  parties: [{ table: 'agreements', column: 'agreement_id' }],
  agreement_affairs: [{ table: 'agreements', column: 'agreement_id' }],
  agreement_offices: [{ table: 'agreements', column: 'agreement_id' }],
  agenda_items: [{ table: 'meetings', column: 'meeting_id' }],
  meeting_invitees: [{ table: 'meetings', column: 'meeting_id' }],
  meeting_agreements: [{ table: 'meetings', column: 'meeting_id' }],
  attachments: [
    { table: 'agreements', column: 'agreement_id' },
    { table: 'meetings', column: 'meeting_id' },
  ],
}

/** Tables written outside commands: secrets, unsaved typing, and what can be rebuilt from the rest. */
export const untrackedTables: readonly string[] = ['person_pins', 'drafts', 'file_checks', 'search_docs']
