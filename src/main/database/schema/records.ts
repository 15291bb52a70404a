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
    { table: 'plans', column: 'plan_id' },
    { table: 'follow_ups', column: 'follow_up_id' },
  ],
  attendance: [{ table: 'meetings', column: 'meeting_id' }],
  meeting_minutes: [{ table: 'meetings', column: 'meeting_id' }],
  minute_entries: [{ table: 'meetings', column: 'meeting_id' }],
  meeting_decisions: [{ table: 'meetings', column: 'meeting_id' }],
  minute_versions: [{ table: 'meetings', column: 'meeting_id' }],
  follow_up_notes: [{ table: 'follow_ups', column: 'follow_up_id' }],
  plan_regions: [{ table: 'plans', column: 'plan_id' }],
  plan_criteria: [{ table: 'plans', column: 'plan_id' }],
  stage_records: [
    { table: 'agreements', column: 'agreement_id' },
    { table: 'plans', column: 'plan_id' },
  ],
  stage_events: [
    { table: 'agreements', column: 'agreement_id' },
    { table: 'plans', column: 'plan_id' },
  ],
  stage_checks: [
    { table: 'agreements', column: 'agreement_id' },
    { table: 'plans', column: 'plan_id' },
  ],
  agreement_tags: [{ table: 'agreements', column: 'agreement_id' }],
  guard_overrides: [{ table: 'agreements', column: 'agreement_id' }],
  evaluations: [{ table: 'agreements', column: 'agreement_id' }],
  evaluation_answers: [{ table: 'evaluations', column: 'evaluation_id' }],
  period_reports: [{ table: 'agreements', column: 'agreement_id' }],
  partner_aliases: [{ table: 'partners', column: 'partner_id' }],
  office_aliases: [{ table: 'offices', column: 'office_id' }],
  teams: [{ table: 'regions', column: 'region_id' }],
}

/** Tables written outside commands: secrets, unsaved typing, and what can be rebuilt from the rest. */
export const untrackedTables: readonly string[] = ['person_pins', 'drafts', 'file_checks', 'search_docs', 'alert_shown']
