-- The whole rakor: series, templates, replies, attendance, minutes, decisions and what follows from them. Columns are
-- added in place, since drizzle-kit would have rebuilt the tables and with them the row numbers of the search index.
CREATE TABLE `follow_up_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`follow_up_id` text NOT NULL,
	`meeting_id` text,
	`noted_on` text NOT NULL,
	`text` text NOT NULL,
	`person_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_ups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "follow_up_notes_dates" CHECK(("follow_up_notes"."noted_on" is null or ("follow_up_notes"."noted_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("follow_up_notes"."noted_on") is "follow_up_notes"."noted_on")))
);
--> statement-breakpoint
CREATE INDEX `follow_up_notes_follow_up` ON `follow_up_notes` (`follow_up_id`,`noted_on`);--> statement-breakpoint
CREATE INDEX `follow_up_notes_meeting` ON `follow_up_notes` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`rule` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`invitee_id` text,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`name` text,
	`post` text,
	`institution` text,
	`reason` text,
	`arrived_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invitee_id`) REFERENCES `meeting_invitees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendance_state" CHECK("attendance"."state" in ('HADIR', 'DIWAKILI', 'IZIN', 'TIDAK_HADIR')),
	CONSTRAINT "attendance_who" CHECK("attendance"."invitee_id" is not null or "attendance"."name" is not null or "attendance"."institution" is not null)
);
--> statement-breakpoint
CREATE INDEX `attendance_meeting` ON `attendance` (`meeting_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_invitee` ON `attendance` (`invitee_id`);--> statement-breakpoint
CREATE TABLE `meeting_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`agenda_item_id` text,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_decisions_meeting` ON `meeting_decisions` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `meeting_decisions_item` ON `meeting_decisions` (`agenda_item_id`);--> statement-breakpoint
CREATE TABLE `meeting_minutes` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` text,
	`opened_at` integer,
	`closed_at` integer,
	`chair_signatory_id` text,
	`note_taker_signatory_id` text,
	`finalised_at` integer,
	`finalised_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chair_signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_taker_signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_minutes_meeting` ON `meeting_minutes` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `meeting_minutes_chair` ON `meeting_minutes` (`chair_signatory_id`);--> statement-breakpoint
CREATE INDEX `meeting_minutes_note_taker` ON `meeting_minutes` (`note_taker_signatory_id`);--> statement-breakpoint
CREATE TABLE `minute_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`agenda_item_id` text,
	`position` integer NOT NULL,
	`title` text,
	`body` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "minute_entries_kind" CHECK("minute_entries"."kind" in ('PEMBUKAAN', 'ACARA', 'PENUTUP'))
);
--> statement-breakpoint
CREATE INDEX `minute_entries_meeting` ON `minute_entries` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `minute_entries_item` ON `minute_entries` (`agenda_item_id`);--> statement-breakpoint
CREATE TABLE `minute_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`adopted_on` text NOT NULL,
	`finalised_at` integer NOT NULL,
	`finalised_by` text NOT NULL,
	`content` text NOT NULL,
	`reopened_at` integer,
	`reopened_by` text,
	`reopen_reason` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minute_versions_version` ON `minute_versions` (`meeting_id`,`version`);--> statement-breakpoint
CREATE TABLE `letter_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`file_id` text NOT NULL,
	`file_name` text NOT NULL,
	`added_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_templates_file` ON `letter_templates` (`file_id`);--> statement-breakpoint
CREATE TABLE `meeting_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`position` integer NOT NULL,
	`deleted_at` integer,
	CONSTRAINT "meeting_templates_kind" CHECK("meeting_templates"."kind" in ('RAKOR', 'PLENO_TKKSD', 'TEKNIS_TKKSD', 'PEMBAHASAN_NASKAH', 'MONEV', 'ANTAR_KL'))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_alert_decisions` (
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
	CONSTRAINT "alert_decisions_kind" CHECK("__new_alert_decisions"."subject_kind" in ('agreement', 'plan', 'region', 'followUp', 'meeting')),
	CONSTRAINT "alert_decisions_decision" CHECK("__new_alert_decisions"."decision" in ('PERPANJANG', 'AKHIRI', 'NEGOSIASI_ULANG', 'TUNDA', 'TIDAK_PERLU')),
	CONSTRAINT "alert_decisions_dates" CHECK(("__new_alert_decisions"."due_on" is null or ("__new_alert_decisions"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("__new_alert_decisions"."due_on") is "__new_alert_decisions"."due_on")) and ("__new_alert_decisions"."until" is null or ("__new_alert_decisions"."until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("__new_alert_decisions"."until") is "__new_alert_decisions"."until")))
);
--> statement-breakpoint
INSERT INTO `__new_alert_decisions`("id", "subject_kind", "subject_id", "rule", "due_on", "decision", "until", "reason", "person_id", "person_name", "decided_at") SELECT "id", "subject_kind", "subject_id", "rule", "due_on", "decision", "until", "reason", "person_id", "person_name", "decided_at" FROM `alert_decisions`;--> statement-breakpoint
DROP TABLE `alert_decisions`;--> statement-breakpoint
ALTER TABLE `__new_alert_decisions` RENAME TO `alert_decisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `alert_decisions_subject` ON `alert_decisions` (`subject_kind`,`subject_id`,`rule`,`due_on`);--> statement-breakpoint
CREATE TABLE `__new_attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`meeting_id` text,
	`plan_id` text,
	`follow_up_id` text,
	`agenda_item_id` text,
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
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_ups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachments_role" CHECK("__new_attachments"."role" in ('NASKAH', 'LAMPIRAN', 'SURAT_KUASA', 'KAK', 'PERSETUJUAN_DPRD', 'BERITA_ACARA', 'SURAT', 'UNDANGAN', 'DAFTAR_HADIR', 'NOTULA', 'BAHAN', 'FOTO', 'LAINNYA')),
	CONSTRAINT "attachments_owner" CHECK(("__new_attachments"."agreement_id" is not null) + ("__new_attachments"."meeting_id" is not null) + ("__new_attachments"."plan_id" is not null) + ("__new_attachments"."follow_up_id" is not null) = 1)
);
--> statement-breakpoint
INSERT INTO `__new_attachments`("id", "agreement_id", "meeting_id", "plan_id", "follow_up_id", "agenda_item_id", "file_id", "role", "name", "position", "note", "added_at", "deleted_at") SELECT "id", "agreement_id", "meeting_id", "plan_id", null, null, "file_id", "role", "name", "position", "note", "added_at", "deleted_at" FROM `attachments`;--> statement-breakpoint
DROP TABLE `attachments`;--> statement-breakpoint
ALTER TABLE `__new_attachments` RENAME TO `attachments`;--> statement-breakpoint
CREATE INDEX `attachments_agreement` ON `attachments` (`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_meeting` ON `attachments` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_plan` ON `attachments` (`plan_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_follow_up` ON `attachments` (`follow_up_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_item` ON `attachments` (`agenda_item_id`);--> statement-breakpoint
CREATE INDEX `attachments_file` ON `attachments` (`file_id`);--> statement-breakpoint
ALTER TABLE `meetings` ADD `series_id` text REFERENCES meeting_series(id);--> statement-breakpoint
ALTER TABLE `meetings` ADD `series_day` text CONSTRAINT "meetings_series_day_check" CHECK("series_day" is null or ("series_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("series_day") is "series_day"));--> statement-breakpoint
ALTER TABLE `meetings` ADD `ics_uid` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `online_link` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `letter_shape` text DEFAULT 'LAMPIRAN' NOT NULL CONSTRAINT "meetings_shape_check" CHECK("letter_shape" in ('LAMPIRAN', 'MASING_MASING'));--> statement-breakpoint
CREATE INDEX `meetings_series` ON `meetings` (`series_id`,`series_day`);--> statement-breakpoint
CREATE INDEX `meetings_ics` ON `meetings` (`ics_uid`);--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `decision_id` text REFERENCES meeting_decisions(id);--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `priority` text DEFAULT 'SEDANG' NOT NULL CONSTRAINT "follow_ups_priority" CHECK("priority" in ('TINGGI', 'SEDANG', 'RENDAH'));--> statement-breakpoint
CREATE INDEX `follow_ups_decision` ON `follow_ups` (`decision_id`);--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `office_id` text REFERENCES offices(id);--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `note` text;--> statement-breakpoint
CREATE INDEX `agenda_items_office` ON `agenda_items` (`office_id`);--> statement-breakpoint
ALTER TABLE `meeting_invitees` ADD `reply` text CONSTRAINT "meeting_invitees_reply" CHECK("reply" is null or "reply" in ('HADIR', 'DIWAKILI', 'TIDAK_HADIR'));--> statement-breakpoint
ALTER TABLE `meeting_invitees` ADD `replied_on` text CONSTRAINT "meeting_invitees_dates" CHECK("replied_on" is null or ("replied_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("replied_on") is "replied_on"));--> statement-breakpoint
ALTER TABLE `meeting_invitees` ADD `reply_note` text;--> statement-breakpoint
ALTER TABLE `meeting_invitees` ADD `letter_number` text;
