CREATE TABLE `alert_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`rule` text NOT NULL,
	`due_on` text NOT NULL,
	`decision` text NOT NULL,
	`until` text,
	`reason` text NOT NULL,
	`person_id` text,
	`person_name` text NOT NULL,
	`decided_at` integer NOT NULL,
	CONSTRAINT "alert_decisions_kind" CHECK("alert_decisions"."subject_kind" in ('agreement', 'plan', 'region')),
	CONSTRAINT "alert_decisions_decision" CHECK("alert_decisions"."decision" in ('PERPANJANG', 'AKHIRI', 'NEGOSIASI_ULANG', 'TUNDA', 'TIDAK_PERLU')),
	CONSTRAINT "alert_decisions_dates" CHECK(("alert_decisions"."due_on" is null or ("alert_decisions"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("alert_decisions"."due_on") is "alert_decisions"."due_on")) and ("alert_decisions"."until" is null or ("alert_decisions"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("alert_decisions"."until") is "alert_decisions"."until")))
);
--> statement-breakpoint
CREATE INDEX `alert_decisions_subject` ON `alert_decisions` (`subject_kind`,`subject_id`,`rule`,`due_on`);--> statement-breakpoint
CREATE TABLE `alert_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`scheme` text,
	`enabled` integer NOT NULL,
	`days` text NOT NULL,
	CONSTRAINT "alert_rules_scheme" CHECK("alert_rules"."scheme" in ('KSDD_WAJIB', 'KSDD_SUKARELA', 'KSDPK', 'SINERGI', 'KSDPL', 'KSDLL_LAIN', 'KSDLL_PENERUSAN'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_rules_pair` ON `alert_rules` (`rule`,`scheme`);--> statement-breakpoint
CREATE TABLE `alert_shown` (
	`id` text PRIMARY KEY NOT NULL,
	`shown_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `evaluation_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`evaluation_id` text NOT NULL,
	`question` text NOT NULL,
	`rating` integer,
	`note` text,
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "evaluation_answers_rating" CHECK("evaluation_answers"."rating" is null or "evaluation_answers"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluation_answers_pair` ON `evaluation_answers` (`evaluation_id`,`question`);--> statement-breakpoint
CREATE TABLE `evaluations` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`held_on` text NOT NULL,
	`evaluator` text NOT NULL,
	`role` text NOT NULL,
	`office_id` text,
	`recommendation` text,
	`summary` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evaluations_role" CHECK("evaluations"."role" in ('OPD', 'TKKSD', 'BIRO')),
	CONSTRAINT "evaluations_recommendation" CHECK("evaluations"."recommendation" in ('DILANJUTKAN', 'DIPERLUAS', 'DIPERBAIKI', 'DIHENTIKAN')),
	CONSTRAINT "evaluations_dates" CHECK(("evaluations"."held_on" is null or ("evaluations"."held_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("evaluations"."held_on") is "evaluations"."held_on")))
);
--> statement-breakpoint
CREATE INDEX `evaluations_agreement` ON `evaluations` (`agreement_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `evaluations_office` ON `evaluations` (`office_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`detail` text,
	`agreement_id` text,
	`meeting_id` text,
	`office_id` text,
	`owner` text,
	`due_on` text,
	`started_on` text,
	`done_on` text,
	`evidence` text,
	`cancelled_on` text,
	`cancelled_reason` text,
	`snoozed_until` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "follow_ups_dates" CHECK(("follow_ups"."due_on" is null or ("follow_ups"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("follow_ups"."due_on") is "follow_ups"."due_on")) and ("follow_ups"."started_on" is null or ("follow_ups"."started_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("follow_ups"."started_on") is "follow_ups"."started_on")) and ("follow_ups"."done_on" is null or ("follow_ups"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("follow_ups"."done_on") is "follow_ups"."done_on")) and ("follow_ups"."cancelled_on" is null or ("follow_ups"."cancelled_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("follow_ups"."cancelled_on") is "follow_ups"."cancelled_on")) and ("follow_ups"."snoozed_until" is null or ("follow_ups"."snoozed_until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("follow_ups"."snoozed_until") is "follow_ups"."snoozed_until")))
);
--> statement-breakpoint
CREATE INDEX `follow_ups_due` ON `follow_ups` (`deleted_at`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `follow_ups_agreement` ON `follow_ups` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_meeting` ON `follow_ups` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_office` ON `follow_ups` (`office_id`);--> statement-breakpoint
CREATE TABLE `period_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`year` integer NOT NULL,
	`semester` integer NOT NULL,
	`received_on` text NOT NULL,
	`problems` text,
	`solutions` text,
	`other_matters` text,
	`background` text,
	`targets` text,
	`results` text,
	`beneficiaries` text,
	`funding` text,
	`obstacles` text,
	`follow_up_plan` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "period_reports_semester" CHECK("period_reports"."semester" in (0, 1, 2)),
	CONSTRAINT "period_reports_dates" CHECK(("period_reports"."received_on" is null or ("period_reports"."received_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("period_reports"."received_on") is "period_reports"."received_on")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `period_reports_period` ON `period_reports` (`agreement_id`,`year`,`semester`);--> statement-breakpoint
CREATE INDEX `period_reports_year` ON `period_reports` (`year`,`semester`);--> statement-breakpoint
CREATE TABLE `plan_criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`criterion` text NOT NULL,
	`mark` text NOT NULL,
	`note` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "plan_criteria_criterion" CHECK("plan_criteria"."criterion" in ('RPJMD', 'RTRW', 'KETERKAITAN', 'BIAYA_MANFAAT', 'DAMPAK', 'BONAFIDITAS', 'PENGALAMAN', 'KOMITMEN')),
	CONSTRAINT "plan_criteria_mark" CHECK("plan_criteria"."mark" in ('YA', 'SEBAGIAN', 'TIDAK'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_criteria_pair` ON `plan_criteria` (`plan_id`,`criterion`);--> statement-breakpoint
CREATE TABLE `plan_regions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`region_id` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_regions_pair` ON `plan_regions` (`plan_id`,`region_id`);--> statement-breakpoint
CREATE INDEX `plan_regions_region` ON `plan_regions` (`region_id`,`plan_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`affair_code` text,
	`program` text,
	`activity` text,
	`objective` text,
	`location` text,
	`office_id` text,
	`partner_id` text,
	`partner_text` text,
	`scheme` text,
	`initiative` text NOT NULL,
	`priority` text NOT NULL,
	`cost_rupiah` integer,
	`cost_source` text,
	`basis` text,
	`notes` text,
	`reviewed_on` text,
	`review_result` text,
	`review_note` text,
	`agreed_on` text,
	`agreed_number` text,
	`fixed_on` text,
	`decree_number` text,
	`postponed_on` text,
	`postponed_reason` text,
	`agreement_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_affair_check" CHECK("plans"."affair_code" in ('1.01', '1.02', '1.03', '1.04', '1.05', '1.06', '2.07', '2.08', '2.09', '2.10', '2.11', '2.12', '2.13', '2.14', '2.15', '2.16', '2.17', '2.18', '2.19', '2.20', '2.21', '2.22', '2.23', '2.24', '3.25', '3.26', '3.27', '3.28', '3.29', '3.30', '3.31', '3.32')),
	CONSTRAINT "plans_scheme_check" CHECK("plans"."scheme" in ('KSDD_WAJIB', 'KSDD_SUKARELA', 'KSDPK', 'SINERGI', 'KSDPL', 'KSDLL_LAIN', 'KSDLL_PENERUSAN')),
	CONSTRAINT "plans_initiative_check" CHECK("plans"."initiative" in ('DAERAH', 'MITRA')),
	CONSTRAINT "plans_priority_check" CHECK("plans"."priority" in ('TINGGI', 'SEDANG', 'RENDAH')),
	CONSTRAINT "plans_result_check" CHECK("plans"."review_result" in ('LAYAK', 'LAYAK_DENGAN_PERBAIKAN', 'TIDAK_LAYAK')),
	CONSTRAINT "plans_dates_check" CHECK(("plans"."reviewed_on" is null or ("plans"."reviewed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("plans"."reviewed_on") is "plans"."reviewed_on")) and ("plans"."agreed_on" is null or ("plans"."agreed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("plans"."agreed_on") is "plans"."agreed_on")) and ("plans"."fixed_on" is null or ("plans"."fixed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("plans"."fixed_on") is "plans"."fixed_on")) and ("plans"."postponed_on" is null or ("plans"."postponed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("plans"."postponed_on") is "plans"."postponed_on"))),
	CONSTRAINT "plans_cost_check" CHECK("plans"."cost_rupiah" is null or "plans"."cost_rupiah" >= 0)
);
--> statement-breakpoint
CREATE INDEX `plans_year` ON `plans` (`deleted_at`,`year`,`id`);--> statement-breakpoint
CREATE INDEX `plans_title` ON `plans` (`deleted_at`,title collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `plans_updated` ON `plans` (`deleted_at`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plans_office` ON `plans` (`office_id`);--> statement-breakpoint
CREATE INDEX `plans_partner` ON `plans` (`partner_id`);--> statement-breakpoint
CREATE INDEX `plans_agreement` ON `plans` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_tags` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`tag_id` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_tags_pair` ON `agreement_tags` (`agreement_id`,`tag_id`);--> statement-breakpoint
CREATE INDEX `agreement_tags_tag` ON `agreement_tags` (`tag_id`,`agreement_id`);--> statement-breakpoint
CREATE TABLE `guard_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`guard` text NOT NULL,
	`finding` text NOT NULL,
	`reason` text NOT NULL,
	`person_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guard_overrides_pair` ON `guard_overrides` (`agreement_id`,`guard`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`target` text NOT NULL,
	`signature` text NOT NULL,
	`mapping` text NOT NULL,
	`used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_mappings_signature` ON `import_mappings` (`target`,`signature`);--> statement-breakpoint
CREATE TABLE `partner_aliases` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`name` text NOT NULL,
	`merged_id` text,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merged_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partner_aliases_name` ON `partner_aliases` (`partner_id`,`name`);--> statement-breakpoint
CREATE INDEX `partner_aliases_merged` ON `partner_aliases` (`merged_id`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`filter` text NOT NULL,
	`columns` text NOT NULL,
	`sort` text NOT NULL,
	`direction` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`list`,`name`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_name` ON `tags` (`name`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`region_id` text NOT NULL,
	`decree_number` text,
	`decree_on` text,
	`valid_until` text,
	`note` text,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "teams_dates" CHECK(("teams"."decree_on" is null or ("teams"."decree_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("teams"."decree_on") is "teams"."decree_on")) and ("teams"."valid_until" is null or ("teams"."valid_until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("teams"."valid_until") is "teams"."valid_until")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_region` ON `teams` (`region_id`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	`off` integer NOT NULL,
	CONSTRAINT "holidays_dates" CHECK(("holidays"."day" is null or ("holidays"."day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("holidays"."day") is "holidays"."day")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `holidays_day` ON `holidays` (`day`);--> statement-breakpoint
CREATE TABLE `stage_events` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`plan_id` text,
	`event_key` text NOT NULL,
	`happened_on` text NOT NULL,
	`letter_number` text,
	`note` text,
	`attachment_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stage_events_dates" CHECK(("stage_events"."happened_on" is null or ("stage_events"."happened_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("stage_events"."happened_on") is "stage_events"."happened_on"))),
	CONSTRAINT "stage_events_owner" CHECK(("stage_events"."agreement_id" is null) <> ("stage_events"."plan_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stage_events_agreement` ON `stage_events` (`agreement_id`,`event_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `stage_events_plan` ON `stage_events` (`plan_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `stage_events_attachment` ON `stage_events` (`attachment_id`);--> statement-breakpoint
CREATE TABLE `stage_records` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`plan_id` text,
	`stage_key` text NOT NULL,
	`entered_on` text,
	`done_on` text,
	`letter_number` text,
	`letter_date` text,
	`responsible` text,
	`note` text,
	`attachment_id` text,
	`skipped_reason` text,
	`backdated_reason` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stage_records_dates" CHECK(("stage_records"."entered_on" is null or ("stage_records"."entered_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("stage_records"."entered_on") is "stage_records"."entered_on")) and ("stage_records"."done_on" is null or ("stage_records"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("stage_records"."done_on") is "stage_records"."done_on")) and ("stage_records"."letter_date" is null or ("stage_records"."letter_date" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("stage_records"."letter_date") is "stage_records"."letter_date"))),
	CONSTRAINT "stage_records_owner" CHECK(("stage_records"."agreement_id" is null) <> ("stage_records"."plan_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stage_records_agreement` ON `stage_records` (`agreement_id`,`stage_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `stage_records_plan` ON `stage_records` (`plan_id`,`stage_key`);--> statement-breakpoint
CREATE INDEX `stage_records_attachment` ON `stage_records` (`attachment_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`meeting_id` text,
	`plan_id` text,
	`file_id` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`note` text,
	`added_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachments_role" CHECK("__new_attachments"."role" in ('NASKAH', 'LAMPIRAN', 'SURAT_KUASA', 'KAK', 'PERSETUJUAN_DPRD', 'BERITA_ACARA', 'SURAT', 'UNDANGAN', 'DAFTAR_HADIR', 'NOTULA', 'BAHAN', 'FOTO', 'LAINNYA')),
	CONSTRAINT "attachments_owner" CHECK(("__new_attachments"."agreement_id" is not null) + ("__new_attachments"."meeting_id" is not null) + ("__new_attachments"."plan_id" is not null) = 1)
);
--> statement-breakpoint
INSERT INTO `__new_attachments`("id", "agreement_id", "meeting_id", "plan_id", "file_id", "role", "name", "position", "note", "added_at", "deleted_at") SELECT "id", "agreement_id", "meeting_id", null, "file_id", "role", "name", "position", "note", "added_at", "deleted_at" FROM `attachments`;--> statement-breakpoint
DROP TABLE `attachments`;--> statement-breakpoint
ALTER TABLE `__new_attachments` RENAME TO `attachments`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `attachments_agreement` ON `attachments` (`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_meeting` ON `attachments` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_plan` ON `attachments` (`plan_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_file` ON `attachments` (`file_id`);--> statement-breakpoint
ALTER TABLE `agreements` ADD COLUMN `initiative` text CONSTRAINT "agreements_initiative_check" CHECK("initiative" in ('DAERAH', 'MITRA'));--> statement-breakpoint
ALTER TABLE `agreements` ADD COLUMN `dprd_needed` integer;
