CREATE TABLE `agreement_affairs` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`affair_code` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_affairs_pair` ON `agreement_affairs` (`agreement_id`,`affair_code`);--> statement-breakpoint
CREATE INDEX `agreement_affairs_code` ON `agreement_affairs` (`affair_code`);--> statement-breakpoint
CREATE TABLE `agreement_offices` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`office_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_offices_pair` ON `agreement_offices` (`agreement_id`,`office_id`);--> statement-breakpoint
CREATE INDEX `agreement_offices_office` ON `agreement_offices` (`office_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text NOT NULL,
	`document_kind` text NOT NULL,
	`title` text NOT NULL,
	`subject` text,
	`objective` text,
	`scope` text,
	`process_started_on` text,
	`signed_on` text,
	`signed_place` text,
	`starts_on` text,
	`term_kind` text NOT NULL,
	`term_count` integer,
	`term_unit` text,
	`ends_on` text,
	`value_rupiah` integer,
	`funding_source` text,
	`copy_kind` text,
	`copy_place` text,
	`parent_id` text,
	`parent_relation` text,
	`closing` text,
	`closed_on` text,
	`closed_reason` text,
	`notes` text,
	`number_text` text,
	`partner_text` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreements_scheme_check" CHECK("agreements"."scheme" in ('KSDD_WAJIB', 'KSDD_SUKARELA', 'KSDPK', 'SINERGI', 'KSDPL', 'KSDLL_LAIN', 'KSDLL_PENERUSAN')),
	CONSTRAINT "agreements_kind_check" CHECK("agreements"."document_kind" in ('KESEPAKATAN_BERSAMA', 'PKS', 'KONTRAK', 'NOTA_KESEPAKATAN', 'RENCANA_KERJA', 'LOI', 'MOU', 'ADDENDUM')),
	CONSTRAINT "agreements_term_check" CHECK("agreements"."term_kind" in ('SAMPAI', 'JANGKA', 'TERBUKA')),
	CONSTRAINT "agreements_dates_check" CHECK(("agreements"."process_started_on" is null or ("agreements"."process_started_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."process_started_on") is "agreements"."process_started_on")) and ("agreements"."signed_on" is null or ("agreements"."signed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."signed_on") is "agreements"."signed_on")) and ("agreements"."starts_on" is null or ("agreements"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."starts_on") is "agreements"."starts_on")) and ("agreements"."ends_on" is null or ("agreements"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."ends_on") is "agreements"."ends_on")) and ("agreements"."closed_on" is null or ("agreements"."closed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."closed_on") is "agreements"."closed_on"))),
	CONSTRAINT "agreements_order_check" CHECK("agreements"."ends_on" is null or "agreements"."starts_on" is null or "agreements"."ends_on" >= "agreements"."starts_on"),
	CONSTRAINT "agreements_parent_check" CHECK(("agreements"."parent_id" is null) = ("agreements"."parent_relation" is null))
);
--> statement-breakpoint
CREATE INDEX `agreements_title` ON `agreements` (`deleted_at`,title collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `agreements_signed` ON `agreements` (`deleted_at`,`signed_on`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_starts` ON `agreements` (`deleted_at`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_ends` ON `agreements` (`deleted_at`,`ends_on`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_number` ON `agreements` (`deleted_at`,`number_text`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_partner` ON `agreements` (`deleted_at`,partner_text collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `agreements_updated` ON `agreements` (`deleted_at`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_facts` ON `agreements` (`deleted_at`,`ends_on`,`signed_on`,`starts_on`,`process_started_on`,`closing`,`closed_on`,`scheme`,`document_kind`,`id`);--> statement-breakpoint
CREATE INDEX `agreements_renewals` ON `agreements` (`parent_id`) WHERE "parent_relation" = 'PERPANJANGAN' and "signed_on" is not null and "deleted_at" is null;--> statement-breakpoint
CREATE INDEX `agreements_parent` ON `agreements` (`parent_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`partner_id` text NOT NULL,
	`number` text,
	`signatory_name` text,
	`signatory_post` text,
	`power_number` text,
	`power_date` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "parties_dates_check" CHECK(("parties"."power_date" is null or ("parties"."power_date" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("parties"."power_date") is "parties"."power_date")))
);
--> statement-breakpoint
CREATE INDEX `parties_agreement` ON `parties` (`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `parties_partner` ON `parties` (`partner_id`);--> statement-breakpoint
CREATE INDEX `parties_number` ON `parties` (`number`);--> statement-breakpoint
CREATE TABLE `change_batch` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`person_name` text NOT NULL,
	`command` text NOT NULL,
	`label` text NOT NULL,
	`kind` text DEFAULT 'command' NOT NULL,
	`undoable` integer DEFAULT true NOT NULL,
	`undo_of` integer,
	`undone_by` integer,
	`prev_hash` text DEFAULT '' NOT NULL,
	`hash` text DEFAULT '' NOT NULL,
	CONSTRAINT "change_batch_kind" CHECK("change_batch"."kind" in ('command', 'undo', 'redo', 'takeBack'))
);
--> statement-breakpoint
CREATE INDEX `change_batch_at` ON `change_batch` (`at`);--> statement-breakpoint
CREATE TABLE `change_row` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`op` text NOT NULL,
	`before` text,
	`after` text,
	`record_table` text NOT NULL,
	`record_id` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `change_batch`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_row_op" CHECK("change_row"."op" in ('insert', 'update', 'delete'))
);
--> statement-breakpoint
CREATE INDEX `change_row_batch` ON `change_row` (`batch_id`);--> statement-breakpoint
CREATE INDEX `change_row_record` ON `change_row` (`record_table`,`record_id`,`id`);--> statement-breakpoint
CREATE TABLE `change_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`batch_id` integer
);
--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`meeting_id` text,
	`file_id` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`note` text,
	`added_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachments_role" CHECK("attachments"."role" in ('NASKAH', 'LAMPIRAN', 'SURAT_KUASA', 'KAK', 'PERSETUJUAN_DPRD', 'BERITA_ACARA', 'SURAT', 'UNDANGAN', 'DAFTAR_HADIR', 'NOTULA', 'BAHAN', 'FOTO', 'LAINNYA')),
	CONSTRAINT "attachments_owner" CHECK(("attachments"."agreement_id" is null) <> ("attachments"."meeting_id" is null))
);
--> statement-breakpoint
CREATE INDEX `attachments_agreement` ON `attachments` (`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_meeting` ON `attachments` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `attachments_file` ON `attachments` (`file_id`);--> statement-breakpoint
CREATE TABLE `file_checks` (
	`file_id` text PRIMARY KEY NOT NULL,
	`checked_at` integer NOT NULL,
	`result` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`type` text NOT NULL,
	`condition` text NOT NULL,
	`pages` integer,
	`added_at` integer NOT NULL,
	CONSTRAINT "files_type" CHECK("files"."type" in ('PDF', 'JPEG', 'PNG', 'TIFF', 'DOCX', 'XLSX')),
	CONSTRAINT "files_condition" CHECK("files"."condition" in ('BAIK', 'BERSANDI', 'RUSAK', 'BERSKRIP')),
	CONSTRAINT "files_hash" CHECK(length("files"."id") = 64)
);
--> statement-breakpoint
CREATE TABLE `countries` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text,
	`office_group` text NOT NULL,
	`deleted_at` integer,
	CONSTRAINT "offices_group" CHECK("offices"."office_group" in ('SEKRETARIAT', 'BIRO', 'BADAN', 'DINAS', 'LAINNYA'))
);
--> statement-breakpoint
CREATE INDEX `offices_name` ON `offices` (`name`);--> statement-breakpoint
CREATE TABLE `partners` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`region_id` text,
	`country_code` text,
	`head_post` text,
	`address` text,
	`contact_name` text,
	`phone` text,
	`email` text,
	`notes` text,
	`deleted_at` integer,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country_code`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "partners_kind" CHECK("partners"."kind" in ('PROVINSI', 'KABUPATEN', 'KOTA', 'KEMENTERIAN', 'LPNK', 'INSTANSI_VERTIKAL', 'PERSEORANGAN', 'BADAN_USAHA', 'ORMAS', 'PERGURUAN_TINGGI', 'PEMDA_LN', 'LEMBAGA_LN', 'ORG_INTERNASIONAL', 'NONPROFIT_LN', 'MITRA_PEMBANGUNAN_LN'))
);
--> statement-breakpoint
CREATE INDEX `partners_name` ON `partners` (`name`);--> statement-breakpoint
CREATE INDEX `partners_region` ON `partners` (`region_id`);--> statement-breakpoint
CREATE INDEX `partners_country` ON `partners` (`country_code`);--> statement-breakpoint
CREATE TABLE `regions` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`parent_code` text,
	`capital` text,
	`area_km2` real,
	`population` integer,
	CONSTRAINT "regions_kind" CHECK("regions"."kind" in ('PROVINSI', 'KABUPATEN', 'KOTA'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_code` ON `regions` (`code`);--> statement-breakpoint
CREATE INDEX `regions_parent` ON `regions` (`parent_code`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`minutes` integer NOT NULL,
	`speaker` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "agenda_items_minutes" CHECK("agenda_items"."minutes" >= 0)
);
--> statement-breakpoint
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `meeting_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_agreements_pair` ON `meeting_agreements` (`meeting_id`,`agreement_id`);--> statement-breakpoint
CREATE INDEX `meeting_agreements_agreement` ON `meeting_agreements` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `meeting_invitees` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`office_id` text,
	`partner_id` text,
	`name` text,
	`post` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_invitees_kind" CHECK("meeting_invitees"."kind" in ('OPD', 'MITRA', 'ORANG')),
	CONSTRAINT "meeting_invitees_who" CHECK(("meeting_invitees"."kind" = 'OPD' and "meeting_invitees"."office_id" is not null) or ("meeting_invitees"."kind" = 'MITRA' and "meeting_invitees"."partner_id" is not null) or ("meeting_invitees"."kind" = 'ORANG' and "meeting_invitees"."name" is not null))
);
--> statement-breakpoint
CREATE INDEX `meeting_invitees_meeting` ON `meeting_invitees` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `meeting_invitees_office` ON `meeting_invitees` (`office_id`);--> statement-breakpoint
CREATE INDEX `meeting_invitees_partner` ON `meeting_invitees` (`partner_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`cancel_reason` text,
	`place` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`chair` text,
	`note_taker` text,
	`notes` text,
	`letter_number` text,
	`letter_date` text,
	`letter_nature` text NOT NULL,
	`letter_subject` text,
	`letter_opening` text,
	`sent_on` text,
	`dress` text,
	`contact` text,
	`bring` text,
	`copies_to` text,
	`signatory_id` text,
	`minutes_on` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_kind_check" CHECK("meetings"."kind" in ('RAKOR', 'PLENO_TKKSD', 'TEKNIS_TKKSD', 'PEMBAHASAN_NASKAH', 'MONEV', 'ANTAR_KL')),
	CONSTRAINT "meetings_state_check" CHECK("meetings"."state" in ('DRAF', 'TERJADWAL', 'DIBATALKAN')),
	CONSTRAINT "meetings_dates_check" CHECK(("meetings"."letter_date" is null or ("meetings"."letter_date" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("meetings"."letter_date") is "meetings"."letter_date")) and ("meetings"."sent_on" is null or ("meetings"."sent_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("meetings"."sent_on") is "meetings"."sent_on")) and ("meetings"."minutes_on" is null or ("meetings"."minutes_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("meetings"."minutes_on") is "meetings"."minutes_on"))),
	CONSTRAINT "meetings_order_check" CHECK("meetings"."ends_at" > "meetings"."starts_at")
);
--> statement-breakpoint
CREATE INDEX `meetings_starts` ON `meetings` (`deleted_at`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `meetings_ends` ON `meetings` (`deleted_at`,`ends_at`);--> statement-breakpoint
CREATE INDEX `meetings_signatory` ON `meetings` (`signatory_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`post` text,
	`nip` text,
	`role` text NOT NULL,
	`deleted_at` integer,
	CONSTRAINT "people_role" CHECK("people"."role" in ('PENGELOLA', 'PENYUNTING', 'PEMBACA'))
);
--> statement-breakpoint
CREATE TABLE `person_pins` (
	`person_id` text PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`hash` text NOT NULL,
	`failures` integer NOT NULL,
	`locked_until` integer
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `signatories` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE INDEX `signatories_position` ON `signatories` (`position`);