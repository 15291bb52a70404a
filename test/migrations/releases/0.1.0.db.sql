pragma application_id = 1397575756;
pragma user_version = 2;
CREATE TABLE __migrations (hash text primary key not null, applied_at integer not null);
CREATE TABLE `agreement_affairs` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`affair_code` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE TABLE `agreement_offices` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`office_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `change_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`batch_id` integer
);
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
CREATE TABLE `file_checks` (
	`file_id` text PRIMARY KEY NOT NULL,
	`checked_at` integer NOT NULL,
	`result` text NOT NULL
);
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
CREATE TABLE `countries` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text,
	`office_group` text NOT NULL,
	`deleted_at` integer,
	CONSTRAINT "offices_group" CHECK("offices"."office_group" in ('SEKRETARIAT', 'BIRO', 'BADAN', 'DINAS', 'LAINNYA'))
);
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
CREATE TABLE `meeting_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade
);
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
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`post` text,
	`nip` text,
	`role` text NOT NULL,
	`deleted_at` integer,
	CONSTRAINT "people_role" CHECK("people"."role" in ('PENGELOLA', 'PENYUNTING', 'PEMBACA'))
);
CREATE TABLE `person_pins` (
	`person_id` text PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`hash` text NOT NULL,
	`failures` integer NOT NULL,
	`locked_until` integer
);
CREATE TABLE `settings` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
CREATE TABLE `signatories` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	`deleted_at` integer
);
CREATE TABLE `search_docs` (
	`id` integer PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL
);
CREATE TABLE `search_dirty` (
	`record_id` text PRIMARY KEY NOT NULL
);
CREATE VIRTUAL TABLE `search_fts` USING fts5(title, number, partner, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
insert into "__migrations" ("hash", "applied_at") values ('b17e92a50e9c001a13c2ce6e74ea4c6f9bbbd3e0e8cdcb9bf326aa90b3d34eac', 1768438800000);
insert into "__migrations" ("hash", "applied_at") values ('05ab7123095c74a541da90425497e97bb2d011b339152d58c8e0874ff3219d9f', 1768438800000);
insert into "agreement_affairs" ("id", "agreement_id", "affair_code") values ('00000006-0000-7000-8000-000000000001', '00000004-0000-7000-8000-000000000001', '1.02');
insert into "agreement_affairs" ("id", "agreement_id", "affair_code") values ('00000006-0000-7000-8000-000000000002', '00000004-0000-7000-8000-000000000002', '1.02');
insert into "agreement_affairs" ("id", "agreement_id", "affair_code") values ('00000006-0000-7000-8000-000000000003', '00000004-0000-7000-8000-000000000003', '1.02');
insert into "agreement_offices" ("id", "agreement_id", "office_id", "position") values ('00000006-0000-7000-8000-000000000011', '00000004-0000-7000-8000-000000000001', '00000003-0000-7000-8000-000000000001', 1);
insert into "agreement_offices" ("id", "agreement_id", "office_id", "position") values ('00000006-0000-7000-8000-000000000012', '00000004-0000-7000-8000-000000000002', '00000003-0000-7000-8000-000000000001', 1);
insert into "agreement_offices" ("id", "agreement_id", "office_id", "position") values ('00000006-0000-7000-8000-000000000013', '00000004-0000-7000-8000-000000000003', '00000003-0000-7000-8000-000000000001', 1);
insert into "agreements" ("id", "scheme", "document_kind", "title", "subject", "objective", "scope", "process_started_on", "signed_on", "signed_place", "starts_on", "term_kind", "term_count", "term_unit", "ends_on", "value_rupiah", "funding_source", "copy_kind", "copy_place", "parent_id", "parent_relation", "closing", "closed_on", "closed_reason", "notes", "number_text", "partner_text", "created_at", "updated_at", "deleted_at") values ('00000004-0000-7000-8000-000000000001', 'KSDD_SUKARELA', 'PKS', 'Rujukan pasien antar-rumah sakit 1', NULL, NULL, NULL, NULL, '2024-02-29', NULL, '2024-02-29', 'SAMPAI', NULL, NULL, '2025-02-28', 12500000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '119/1/2024', 'Kabupaten Kolaka', 1767229200000, 1767229200000, NULL);
insert into "agreements" ("id", "scheme", "document_kind", "title", "subject", "objective", "scope", "process_started_on", "signed_on", "signed_place", "starts_on", "term_kind", "term_count", "term_unit", "ends_on", "value_rupiah", "funding_source", "copy_kind", "copy_place", "parent_id", "parent_relation", "closing", "closed_on", "closed_reason", "notes", "number_text", "partner_text", "created_at", "updated_at", "deleted_at") values ('00000004-0000-7000-8000-000000000002', 'KSDD_SUKARELA', 'PKS', 'Rujukan pasien antar-rumah sakit 2', NULL, NULL, NULL, NULL, '2024-02-29', NULL, '2024-02-29', 'SAMPAI', NULL, NULL, '2026-02-28', 25000000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '119/2/2024', 'Kabupaten Kolaka', 1767229200000, 1767229200000, NULL);
insert into "agreements" ("id", "scheme", "document_kind", "title", "subject", "objective", "scope", "process_started_on", "signed_on", "signed_place", "starts_on", "term_kind", "term_count", "term_unit", "ends_on", "value_rupiah", "funding_source", "copy_kind", "copy_place", "parent_id", "parent_relation", "closing", "closed_on", "closed_reason", "notes", "number_text", "partner_text", "created_at", "updated_at", "deleted_at") values ('00000004-0000-7000-8000-000000000003', 'KSDD_SUKARELA', 'PKS', 'Rujukan pasien antar-rumah sakit 3', NULL, NULL, NULL, NULL, '2024-02-29', NULL, '2024-02-29', 'SAMPAI', NULL, NULL, '2027-02-28', 37500000000, NULL, NULL, NULL, '00000004-0000-7000-8000-000000000001', 'PERPANJANGAN', NULL, NULL, NULL, NULL, '119/3/2024', 'Kabupaten Kolaka', 1767229200000, 1767229200000, NULL);
insert into "parties" ("id", "agreement_id", "position", "partner_id", "number", "signatory_name", "signatory_post", "power_number", "power_date") values ('00000005-0000-7000-8000-000000000011', '00000004-0000-7000-8000-000000000001', 1, '00000002-0000-7000-8000-000000000001', '119/1/2024', NULL, NULL, NULL, NULL);
insert into "parties" ("id", "agreement_id", "position", "partner_id", "number", "signatory_name", "signatory_post", "power_number", "power_date") values ('00000005-0000-7000-8000-000000000012', '00000004-0000-7000-8000-000000000001', 2, '00000002-0000-7000-8000-000000000002', NULL, NULL, NULL, NULL, NULL);
insert into "parties" ("id", "agreement_id", "position", "partner_id", "number", "signatory_name", "signatory_post", "power_number", "power_date") values ('00000005-0000-7000-8000-000000000021', '00000004-0000-7000-8000-000000000002', 1, '00000002-0000-7000-8000-000000000001', '119/2/2024', NULL, NULL, NULL, NULL);
insert into "parties" ("id", "agreement_id", "position", "partner_id", "number", "signatory_name", "signatory_post", "power_number", "power_date") values ('00000005-0000-7000-8000-000000000022', '00000004-0000-7000-8000-000000000002', 2, '00000002-0000-7000-8000-000000000002', NULL, NULL, NULL, NULL, NULL);
insert into "parties" ("id", "agreement_id", "position", "partner_id", "number", "signatory_name", "signatory_post", "power_number", "power_date") values ('00000005-0000-7000-8000-000000000031', '00000004-0000-7000-8000-000000000003', 1, '00000002-0000-7000-8000-000000000001', '119/3/2024', NULL, NULL, NULL, NULL);
insert into "parties" ("id", "agreement_id", "position", "partner_id", "number", "signatory_name", "signatory_post", "power_number", "power_date") values ('00000005-0000-7000-8000-000000000032', '00000004-0000-7000-8000-000000000003', 2, '00000002-0000-7000-8000-000000000002', NULL, NULL, NULL, NULL, NULL);
insert into "change_batch" ("id", "at", "person_id", "person_name", "command", "label", "kind", "undoable", "undo_of", "undone_by", "prev_hash", "hash") values (1, 1768438800000, NULL, 'Penguji', 'sample.fill', 'Mengisi data', 'command', 1, NULL, NULL, '0000000000000000000000000000000000000000000000000000000000000000', '0730746bb2ee48e361be2ed04317c5c4750422fa3bae00653af06413546cdea3');
insert into "change_batch" ("id", "at", "person_id", "person_name", "command", "label", "kind", "undoable", "undo_of", "undone_by", "prev_hash", "hash") values (2, 1768438860000, NULL, 'Penguji', 'settings.save', 'Mengubah pengaturan', 'command', 1, NULL, NULL, '0730746bb2ee48e361be2ed04317c5c4750422fa3bae00653af06413546cdea3', '8be0f3428bbc09612d73084df33eade0abe3156258919512528d542af4bb3a7f');
insert into "change_batch" ("id", "at", "person_id", "person_name", "command", "label", "kind", "undoable", "undo_of", "undone_by", "prev_hash", "hash") values (3, 1768438920000, NULL, 'Penguji', 'settings.save', 'Mengubah pengaturan', 'command', 1, NULL, 4, '8be0f3428bbc09612d73084df33eade0abe3156258919512528d542af4bb3a7f', 'd9d0f463695affb63caa359eb267cc74c873b91f5e54930719f7969a0a8da1ec');
insert into "change_batch" ("id", "at", "person_id", "person_name", "command", "label", "kind", "undoable", "undo_of", "undone_by", "prev_hash", "hash") values (4, 1768438920000, NULL, 'Penguji', 'history.undo', 'Mengurungkan: Mengubah pengaturan', 'undo', 1, 3, NULL, 'd9d0f463695affb63caa359eb267cc74c873b91f5e54930719f7969a0a8da1ec', '1e49908ba87d3a4588dd04c2799abc8267c3d3dcf6cda307b1184fb933a6b48d');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (1, 1, 'regions', '00000001-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000001-0000-7000-8000-000000000001","code":"74","name":"Sulawesi Tenggara","kind":"PROVINSI","parent_code":null,"capital":null,"area_km2":"36159.71","population":2701700}', 'regions', '00000001-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (2, 1, 'regions', '00000001-0000-7000-8000-000000000002', 'insert', NULL, '{"id":"00000001-0000-7000-8000-000000000002","code":"74.01","name":"Kolaka","kind":"KABUPATEN","parent_code":"74","capital":null,"area_km2":null,"population":null}', 'regions', '00000001-0000-7000-8000-000000000002');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (3, 1, 'partners', '00000002-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000002-0000-7000-8000-000000000001","name":"Provinsi Sulawesi Tenggara","kind":"PROVINSI","region_id":"00000001-0000-7000-8000-000000000001","country_code":null,"head_post":"Gubernur","address":null,"contact_name":null,"phone":null,"email":null,"notes":null,"deleted_at":null}', 'partners', '00000002-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (4, 1, 'partners', '00000002-0000-7000-8000-000000000002', 'insert', NULL, '{"id":"00000002-0000-7000-8000-000000000002","name":"Kabupaten Kolaka","kind":"KABUPATEN","region_id":"00000001-0000-7000-8000-000000000002","country_code":null,"head_post":"Bupati","address":null,"contact_name":null,"phone":null,"email":null,"notes":null,"deleted_at":null}', 'partners', '00000002-0000-7000-8000-000000000002');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (5, 1, 'offices', '00000003-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000003-0000-7000-8000-000000000001","name":"Dinas Kesehatan","short_name":"Dinkes","office_group":"DINAS","deleted_at":null}', 'offices', '00000003-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (6, 1, 'agreements', '00000004-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000004-0000-7000-8000-000000000001","scheme":"KSDD_SUKARELA","document_kind":"PKS","title":"Rujukan pasien antar-rumah sakit 1","subject":null,"objective":null,"scope":null,"process_started_on":null,"signed_on":"2024-02-29","signed_place":null,"starts_on":"2024-02-29","term_kind":"SAMPAI","term_count":null,"term_unit":null,"ends_on":"2025-02-28","value_rupiah":12500000000,"funding_source":null,"copy_kind":null,"copy_place":null,"parent_id":null,"parent_relation":null,"closing":null,"closed_on":null,"closed_reason":null,"notes":null,"number_text":"119/1/2024","partner_text":"Kabupaten Kolaka","created_at":1767229200000,"updated_at":1767229200000,"deleted_at":null}', 'agreements', '00000004-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (7, 1, 'agreements', '00000004-0000-7000-8000-000000000002', 'insert', NULL, '{"id":"00000004-0000-7000-8000-000000000002","scheme":"KSDD_SUKARELA","document_kind":"PKS","title":"Rujukan pasien antar-rumah sakit 2","subject":null,"objective":null,"scope":null,"process_started_on":null,"signed_on":"2024-02-29","signed_place":null,"starts_on":"2024-02-29","term_kind":"SAMPAI","term_count":null,"term_unit":null,"ends_on":"2026-02-28","value_rupiah":25000000000,"funding_source":null,"copy_kind":null,"copy_place":null,"parent_id":null,"parent_relation":null,"closing":null,"closed_on":null,"closed_reason":null,"notes":null,"number_text":"119/2/2024","partner_text":"Kabupaten Kolaka","created_at":1767229200000,"updated_at":1767229200000,"deleted_at":null}', 'agreements', '00000004-0000-7000-8000-000000000002');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (8, 1, 'agreements', '00000004-0000-7000-8000-000000000003', 'insert', NULL, '{"id":"00000004-0000-7000-8000-000000000003","scheme":"KSDD_SUKARELA","document_kind":"PKS","title":"Rujukan pasien antar-rumah sakit 3","subject":null,"objective":null,"scope":null,"process_started_on":null,"signed_on":"2024-02-29","signed_place":null,"starts_on":"2024-02-29","term_kind":"SAMPAI","term_count":null,"term_unit":null,"ends_on":"2027-02-28","value_rupiah":37500000000,"funding_source":null,"copy_kind":null,"copy_place":null,"parent_id":"00000004-0000-7000-8000-000000000001","parent_relation":"PERPANJANGAN","closing":null,"closed_on":null,"closed_reason":null,"notes":null,"number_text":"119/3/2024","partner_text":"Kabupaten Kolaka","created_at":1767229200000,"updated_at":1767229200000,"deleted_at":null}', 'agreements', '00000004-0000-7000-8000-000000000003');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (9, 1, 'parties', '00000005-0000-7000-8000-000000000011', 'insert', NULL, '{"id":"00000005-0000-7000-8000-000000000011","agreement_id":"00000004-0000-7000-8000-000000000001","position":1,"partner_id":"00000002-0000-7000-8000-000000000001","number":"119/1/2024","signatory_name":null,"signatory_post":null,"power_number":null,"power_date":null}', 'agreements', '00000004-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (10, 1, 'parties', '00000005-0000-7000-8000-000000000012', 'insert', NULL, '{"id":"00000005-0000-7000-8000-000000000012","agreement_id":"00000004-0000-7000-8000-000000000001","position":2,"partner_id":"00000002-0000-7000-8000-000000000002","number":null,"signatory_name":null,"signatory_post":null,"power_number":null,"power_date":null}', 'agreements', '00000004-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (11, 1, 'agreement_affairs', '00000006-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000006-0000-7000-8000-000000000001","agreement_id":"00000004-0000-7000-8000-000000000001","affair_code":"1.02"}', 'agreements', '00000004-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (12, 1, 'agreement_offices', '00000006-0000-7000-8000-000000000011', 'insert', NULL, '{"id":"00000006-0000-7000-8000-000000000011","agreement_id":"00000004-0000-7000-8000-000000000001","office_id":"00000003-0000-7000-8000-000000000001","position":1}', 'agreements', '00000004-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (13, 1, 'parties', '00000005-0000-7000-8000-000000000021', 'insert', NULL, '{"id":"00000005-0000-7000-8000-000000000021","agreement_id":"00000004-0000-7000-8000-000000000002","position":1,"partner_id":"00000002-0000-7000-8000-000000000001","number":"119/2/2024","signatory_name":null,"signatory_post":null,"power_number":null,"power_date":null}', 'agreements', '00000004-0000-7000-8000-000000000002');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (14, 1, 'parties', '00000005-0000-7000-8000-000000000022', 'insert', NULL, '{"id":"00000005-0000-7000-8000-000000000022","agreement_id":"00000004-0000-7000-8000-000000000002","position":2,"partner_id":"00000002-0000-7000-8000-000000000002","number":null,"signatory_name":null,"signatory_post":null,"power_number":null,"power_date":null}', 'agreements', '00000004-0000-7000-8000-000000000002');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (15, 1, 'agreement_affairs', '00000006-0000-7000-8000-000000000002', 'insert', NULL, '{"id":"00000006-0000-7000-8000-000000000002","agreement_id":"00000004-0000-7000-8000-000000000002","affair_code":"1.02"}', 'agreements', '00000004-0000-7000-8000-000000000002');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (16, 1, 'agreement_offices', '00000006-0000-7000-8000-000000000012', 'insert', NULL, '{"id":"00000006-0000-7000-8000-000000000012","agreement_id":"00000004-0000-7000-8000-000000000002","office_id":"00000003-0000-7000-8000-000000000001","position":1}', 'agreements', '00000004-0000-7000-8000-000000000002');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (17, 1, 'parties', '00000005-0000-7000-8000-000000000031', 'insert', NULL, '{"id":"00000005-0000-7000-8000-000000000031","agreement_id":"00000004-0000-7000-8000-000000000003","position":1,"partner_id":"00000002-0000-7000-8000-000000000001","number":"119/3/2024","signatory_name":null,"signatory_post":null,"power_number":null,"power_date":null}', 'agreements', '00000004-0000-7000-8000-000000000003');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (18, 1, 'parties', '00000005-0000-7000-8000-000000000032', 'insert', NULL, '{"id":"00000005-0000-7000-8000-000000000032","agreement_id":"00000004-0000-7000-8000-000000000003","position":2,"partner_id":"00000002-0000-7000-8000-000000000002","number":null,"signatory_name":null,"signatory_post":null,"power_number":null,"power_date":null}', 'agreements', '00000004-0000-7000-8000-000000000003');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (19, 1, 'agreement_affairs', '00000006-0000-7000-8000-000000000003', 'insert', NULL, '{"id":"00000006-0000-7000-8000-000000000003","agreement_id":"00000004-0000-7000-8000-000000000003","affair_code":"1.02"}', 'agreements', '00000004-0000-7000-8000-000000000003');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (20, 1, 'agreement_offices', '00000006-0000-7000-8000-000000000013', 'insert', NULL, '{"id":"00000006-0000-7000-8000-000000000013","agreement_id":"00000004-0000-7000-8000-000000000003","office_id":"00000003-0000-7000-8000-000000000001","position":1}', 'agreements', '00000004-0000-7000-8000-000000000003');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (21, 1, 'meetings', '00000007-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000007-0000-7000-8000-000000000001","title":"Rakor rujukan","kind":"RAKOR","state":"TERJADWAL","cancel_reason":null,"place":null,"starts_at":1767229200000,"ends_at":1767232800000,"chair":null,"note_taker":null,"notes":null,"letter_number":null,"letter_date":null,"letter_nature":"Biasa","letter_subject":null,"letter_opening":null,"sent_on":null,"dress":null,"contact":null,"bring":null,"copies_to":null,"signatory_id":null,"minutes_on":null,"created_at":1767229200000,"updated_at":1767229200000,"deleted_at":null}', 'meetings', '00000007-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (22, 1, 'agenda_items', '00000008-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000008-0000-7000-8000-000000000001","meeting_id":"00000007-0000-7000-8000-000000000001","position":1,"title":"Pembukaan","minutes":10,"speaker":null}', 'meetings', '00000007-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (23, 1, 'meeting_invitees', '00000008-0000-7000-8000-000000000002', 'insert', NULL, '{"id":"00000008-0000-7000-8000-000000000002","meeting_id":"00000007-0000-7000-8000-000000000001","position":1,"kind":"OPD","office_id":"00000003-0000-7000-8000-000000000001","partner_id":null,"name":null,"post":null}', 'meetings', '00000007-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (24, 1, 'meeting_agreements', '00000008-0000-7000-8000-000000000003', 'insert', NULL, '{"id":"00000008-0000-7000-8000-000000000003","meeting_id":"00000007-0000-7000-8000-000000000001","agreement_id":"00000004-0000-7000-8000-000000000001"}', 'meetings', '00000007-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (25, 1, 'files', 'abababababababababababababababababababababababababababababababab', 'insert', NULL, '{"id":"abababababababababababababababababababababababababababababababab","bytes":3000000000,"type":"PDF","condition":"BAIK","pages":4,"added_at":1767229200000}', 'files', 'abababababababababababababababababababababababababababababababab');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (26, 1, 'attachments', '00000009-0000-7000-8000-000000000001', 'insert', NULL, '{"id":"00000009-0000-7000-8000-000000000001","agreement_id":"00000004-0000-7000-8000-000000000001","meeting_id":null,"file_id":"abababababababababababababababababababababababababababababababab","role":"NASKAH","name":"PKS 119-1.pdf","position":1,"note":null,"added_at":1767229200000,"deleted_at":null}', 'agreements', '00000004-0000-7000-8000-000000000001');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (27, 2, 'settings', 'unit', 'insert', NULL, '{"id":"unit","value":"{\"name\":\"Biro Pemerintahan\"}"}', 'settings', 'unit');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (28, 3, 'settings', 'unit', 'update', '{"id":"unit","value":"{\"name\":\"Biro Pemerintahan\"}"}', '{"id":"unit","value":"{\"name\":\"Biro Pemerintahan dan Otonomi Daerah\"}"}', 'settings', 'unit');
insert into "change_row" ("id", "batch_id", "table_name", "row_id", "op", "before", "after", "record_table", "record_id") values (29, 4, 'settings', 'unit', 'update', '{"id":"unit","value":"{\"name\":\"Biro Pemerintahan dan Otonomi Daerah\"}"}', '{"id":"unit","value":"{\"name\":\"Biro Pemerintahan\"}"}', 'settings', 'unit');
insert into "change_state" ("id", "batch_id") values (1, NULL);
insert into "attachments" ("id", "agreement_id", "meeting_id", "file_id", "role", "name", "position", "note", "added_at", "deleted_at") values ('00000009-0000-7000-8000-000000000001', '00000004-0000-7000-8000-000000000001', NULL, 'abababababababababababababababababababababababababababababababab', 'NASKAH', 'PKS 119-1.pdf', 1, NULL, 1767229200000, NULL);
insert into "files" ("id", "bytes", "type", "condition", "pages", "added_at") values ('abababababababababababababababababababababababababababababababab', 3000000000, 'PDF', 'BAIK', 4, 1767229200000);
insert into "offices" ("id", "name", "short_name", "office_group", "deleted_at") values ('00000003-0000-7000-8000-000000000001', 'Dinas Kesehatan', 'Dinkes', 'DINAS', NULL);
insert into "partners" ("id", "name", "kind", "region_id", "country_code", "head_post", "address", "contact_name", "phone", "email", "notes", "deleted_at") values ('00000002-0000-7000-8000-000000000001', 'Provinsi Sulawesi Tenggara', 'PROVINSI', '00000001-0000-7000-8000-000000000001', NULL, 'Gubernur', NULL, NULL, NULL, NULL, NULL, NULL);
insert into "partners" ("id", "name", "kind", "region_id", "country_code", "head_post", "address", "contact_name", "phone", "email", "notes", "deleted_at") values ('00000002-0000-7000-8000-000000000002', 'Kabupaten Kolaka', 'KABUPATEN', '00000001-0000-7000-8000-000000000002', NULL, 'Bupati', NULL, NULL, NULL, NULL, NULL, NULL);
insert into "regions" ("id", "code", "name", "kind", "parent_code", "capital", "area_km2", "population") values ('00000001-0000-7000-8000-000000000001', '74', 'Sulawesi Tenggara', 'PROVINSI', NULL, NULL, 36159.71, 2701700);
insert into "regions" ("id", "code", "name", "kind", "parent_code", "capital", "area_km2", "population") values ('00000001-0000-7000-8000-000000000002', '74.01', 'Kolaka', 'KABUPATEN', '74', NULL, NULL, NULL);
insert into "agenda_items" ("id", "meeting_id", "position", "title", "minutes", "speaker") values ('00000008-0000-7000-8000-000000000001', '00000007-0000-7000-8000-000000000001', 1, 'Pembukaan', 10, NULL);
insert into "meeting_agreements" ("id", "meeting_id", "agreement_id") values ('00000008-0000-7000-8000-000000000003', '00000007-0000-7000-8000-000000000001', '00000004-0000-7000-8000-000000000001');
insert into "meeting_invitees" ("id", "meeting_id", "position", "kind", "office_id", "partner_id", "name", "post") values ('00000008-0000-7000-8000-000000000002', '00000007-0000-7000-8000-000000000001', 1, 'OPD', '00000003-0000-7000-8000-000000000001', NULL, NULL, NULL);
insert into "meetings" ("id", "title", "kind", "state", "cancel_reason", "place", "starts_at", "ends_at", "chair", "note_taker", "notes", "letter_number", "letter_date", "letter_nature", "letter_subject", "letter_opening", "sent_on", "dress", "contact", "bring", "copies_to", "signatory_id", "minutes_on", "created_at", "updated_at", "deleted_at") values ('00000007-0000-7000-8000-000000000001', 'Rakor rujukan', 'RAKOR', 'TERJADWAL', NULL, NULL, 1767229200000, 1767232800000, NULL, NULL, NULL, NULL, NULL, 'Biasa', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1767229200000, 1767229200000, NULL);
insert into "settings" ("id", "value") values ('unit', '{"name":"Biro Pemerintahan"}');
CREATE UNIQUE INDEX `agreement_affairs_pair` ON `agreement_affairs` (`agreement_id`,`affair_code`);
CREATE INDEX `agreement_affairs_code` ON `agreement_affairs` (`affair_code`);
CREATE UNIQUE INDEX `agreement_offices_pair` ON `agreement_offices` (`agreement_id`,`office_id`);
CREATE INDEX `agreement_offices_office` ON `agreement_offices` (`office_id`);
CREATE INDEX `agreements_title` ON `agreements` (`deleted_at`,title collate nocase,`id`);
CREATE INDEX `agreements_signed` ON `agreements` (`deleted_at`,`signed_on`,`id`);
CREATE INDEX `agreements_starts` ON `agreements` (`deleted_at`,`starts_on`,`id`);
CREATE INDEX `agreements_ends` ON `agreements` (`deleted_at`,`ends_on`,`id`);
CREATE INDEX `agreements_number` ON `agreements` (`deleted_at`,`number_text`,`id`);
CREATE INDEX `agreements_partner` ON `agreements` (`deleted_at`,partner_text collate nocase,`id`);
CREATE INDEX `agreements_updated` ON `agreements` (`deleted_at`,`updated_at`,`id`);
CREATE INDEX `agreements_facts` ON `agreements` (`deleted_at`,`ends_on`,`signed_on`,`starts_on`,`process_started_on`,`closing`,`closed_on`,`scheme`,`document_kind`,`id`);
CREATE INDEX `agreements_renewals` ON `agreements` (`parent_id`) WHERE "parent_relation" = 'PERPANJANGAN' and "signed_on" is not null and "deleted_at" is null;
CREATE INDEX `agreements_parent` ON `agreements` (`parent_id`);
CREATE INDEX `parties_agreement` ON `parties` (`agreement_id`,`position`);
CREATE INDEX `parties_partner` ON `parties` (`partner_id`);
CREATE INDEX `parties_number` ON `parties` (`number`);
CREATE INDEX `change_batch_at` ON `change_batch` (`at`);
CREATE INDEX `change_row_batch` ON `change_row` (`batch_id`);
CREATE INDEX `change_row_record` ON `change_row` (`record_table`,`record_id`,`id`);
CREATE INDEX `attachments_agreement` ON `attachments` (`agreement_id`,`position`);
CREATE INDEX `attachments_meeting` ON `attachments` (`meeting_id`,`position`);
CREATE INDEX `attachments_file` ON `attachments` (`file_id`);
CREATE INDEX `offices_name` ON `offices` (`name`);
CREATE INDEX `partners_name` ON `partners` (`name`);
CREATE INDEX `partners_region` ON `partners` (`region_id`);
CREATE INDEX `partners_country` ON `partners` (`country_code`);
CREATE UNIQUE INDEX `regions_code` ON `regions` (`code`);
CREATE INDEX `regions_parent` ON `regions` (`parent_code`);
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meeting_id`,`position`);
CREATE UNIQUE INDEX `meeting_agreements_pair` ON `meeting_agreements` (`meeting_id`,`agreement_id`);
CREATE INDEX `meeting_agreements_agreement` ON `meeting_agreements` (`agreement_id`);
CREATE INDEX `meeting_invitees_meeting` ON `meeting_invitees` (`meeting_id`,`position`);
CREATE INDEX `meeting_invitees_office` ON `meeting_invitees` (`office_id`);
CREATE INDEX `meeting_invitees_partner` ON `meeting_invitees` (`partner_id`);
CREATE INDEX `meetings_starts` ON `meetings` (`deleted_at`,`starts_at`,`id`);
CREATE INDEX `meetings_ends` ON `meetings` (`deleted_at`,`ends_at`);
CREATE INDEX `meetings_signatory` ON `meetings` (`signatory_id`);
CREATE INDEX `signatories_position` ON `signatories` (`position`);
CREATE UNIQUE INDEX `search_docs_record` ON `search_docs` (`record_id`);
CREATE TRIGGER "history_insert_agenda_items" after insert on "agenda_items" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agenda_items', new."id", 'insert', null, json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'title', new."title", 'minutes', new."minutes", 'speaker', new."speaker"), case when new."meeting_id" is not null then 'meetings' else 'agenda_items' end, case when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_update_agenda_items" after update on "agenda_items" when old."id" is not new."id" or old."meeting_id" is not new."meeting_id" or old."position" is not new."position" or old."title" is not new."title" or old."minutes" is not new."minutes" or old."speaker" is not new."speaker" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agenda_items', new."id", 'update', json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'title', old."title", 'minutes', old."minutes", 'speaker', old."speaker"), json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'title', new."title", 'minutes', new."minutes", 'speaker', new."speaker"), case when new."meeting_id" is not null then 'meetings' else 'agenda_items' end, case when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_delete_agenda_items" after delete on "agenda_items" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agenda_items', old."id", 'delete', json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'title', old."title", 'minutes', old."minutes", 'speaker', old."speaker"), null, case when old."meeting_id" is not null then 'meetings' else 'agenda_items' end, case when old."meeting_id" is not null then old."meeting_id" else old."id" end from change_state;
end;
CREATE TRIGGER "history_insert_agreement_affairs" after insert on "agreement_affairs" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreement_affairs', new."id", 'insert', null, json_object('id', new."id", 'agreement_id', new."agreement_id", 'affair_code', new."affair_code"), case when new."agreement_id" is not null then 'agreements' else 'agreement_affairs' end, case when new."agreement_id" is not null then new."agreement_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_update_agreement_affairs" after update on "agreement_affairs" when old."id" is not new."id" or old."agreement_id" is not new."agreement_id" or old."affair_code" is not new."affair_code" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreement_affairs', new."id", 'update', json_object('id', old."id", 'agreement_id', old."agreement_id", 'affair_code', old."affair_code"), json_object('id', new."id", 'agreement_id', new."agreement_id", 'affair_code', new."affair_code"), case when new."agreement_id" is not null then 'agreements' else 'agreement_affairs' end, case when new."agreement_id" is not null then new."agreement_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_delete_agreement_affairs" after delete on "agreement_affairs" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreement_affairs', old."id", 'delete', json_object('id', old."id", 'agreement_id', old."agreement_id", 'affair_code', old."affair_code"), null, case when old."agreement_id" is not null then 'agreements' else 'agreement_affairs' end, case when old."agreement_id" is not null then old."agreement_id" else old."id" end from change_state;
end;
CREATE TRIGGER "history_insert_agreement_offices" after insert on "agreement_offices" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreement_offices', new."id", 'insert', null, json_object('id', new."id", 'agreement_id', new."agreement_id", 'office_id', new."office_id", 'position', new."position"), case when new."agreement_id" is not null then 'agreements' else 'agreement_offices' end, case when new."agreement_id" is not null then new."agreement_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_update_agreement_offices" after update on "agreement_offices" when old."id" is not new."id" or old."agreement_id" is not new."agreement_id" or old."office_id" is not new."office_id" or old."position" is not new."position" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreement_offices', new."id", 'update', json_object('id', old."id", 'agreement_id', old."agreement_id", 'office_id', old."office_id", 'position', old."position"), json_object('id', new."id", 'agreement_id', new."agreement_id", 'office_id', new."office_id", 'position', new."position"), case when new."agreement_id" is not null then 'agreements' else 'agreement_offices' end, case when new."agreement_id" is not null then new."agreement_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_delete_agreement_offices" after delete on "agreement_offices" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreement_offices', old."id", 'delete', json_object('id', old."id", 'agreement_id', old."agreement_id", 'office_id', old."office_id", 'position', old."position"), null, case when old."agreement_id" is not null then 'agreements' else 'agreement_offices' end, case when old."agreement_id" is not null then old."agreement_id" else old."id" end from change_state;
end;
CREATE TRIGGER "history_insert_agreements" after insert on "agreements" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreements', new."id", 'insert', null, json_object('id', new."id", 'scheme', new."scheme", 'document_kind', new."document_kind", 'title', new."title", 'subject', new."subject", 'objective', new."objective", 'scope', new."scope", 'process_started_on', new."process_started_on", 'signed_on', new."signed_on", 'signed_place', new."signed_place", 'starts_on', new."starts_on", 'term_kind', new."term_kind", 'term_count', new."term_count", 'term_unit', new."term_unit", 'ends_on', new."ends_on", 'value_rupiah', new."value_rupiah", 'funding_source', new."funding_source", 'copy_kind', new."copy_kind", 'copy_place', new."copy_place", 'parent_id', new."parent_id", 'parent_relation', new."parent_relation", 'closing', new."closing", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason", 'notes', new."notes", 'number_text', new."number_text", 'partner_text', new."partner_text", 'created_at', new."created_at", 'updated_at', new."updated_at", 'deleted_at', new."deleted_at"), 'agreements', new."id" from change_state;
end;
CREATE TRIGGER "history_update_agreements" after update on "agreements" when old."id" is not new."id" or old."scheme" is not new."scheme" or old."document_kind" is not new."document_kind" or old."title" is not new."title" or old."subject" is not new."subject" or old."objective" is not new."objective" or old."scope" is not new."scope" or old."process_started_on" is not new."process_started_on" or old."signed_on" is not new."signed_on" or old."signed_place" is not new."signed_place" or old."starts_on" is not new."starts_on" or old."term_kind" is not new."term_kind" or old."term_count" is not new."term_count" or old."term_unit" is not new."term_unit" or old."ends_on" is not new."ends_on" or old."value_rupiah" is not new."value_rupiah" or old."funding_source" is not new."funding_source" or old."copy_kind" is not new."copy_kind" or old."copy_place" is not new."copy_place" or old."parent_id" is not new."parent_id" or old."parent_relation" is not new."parent_relation" or old."closing" is not new."closing" or old."closed_on" is not new."closed_on" or old."closed_reason" is not new."closed_reason" or old."notes" is not new."notes" or old."number_text" is not new."number_text" or old."partner_text" is not new."partner_text" or old."created_at" is not new."created_at" or old."updated_at" is not new."updated_at" or old."deleted_at" is not new."deleted_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreements', new."id", 'update', json_object('id', old."id", 'scheme', old."scheme", 'document_kind', old."document_kind", 'title', old."title", 'subject', old."subject", 'objective', old."objective", 'scope', old."scope", 'process_started_on', old."process_started_on", 'signed_on', old."signed_on", 'signed_place', old."signed_place", 'starts_on', old."starts_on", 'term_kind', old."term_kind", 'term_count', old."term_count", 'term_unit', old."term_unit", 'ends_on', old."ends_on", 'value_rupiah', old."value_rupiah", 'funding_source', old."funding_source", 'copy_kind', old."copy_kind", 'copy_place', old."copy_place", 'parent_id', old."parent_id", 'parent_relation', old."parent_relation", 'closing', old."closing", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason", 'notes', old."notes", 'number_text', old."number_text", 'partner_text', old."partner_text", 'created_at', old."created_at", 'updated_at', old."updated_at", 'deleted_at', old."deleted_at"), json_object('id', new."id", 'scheme', new."scheme", 'document_kind', new."document_kind", 'title', new."title", 'subject', new."subject", 'objective', new."objective", 'scope', new."scope", 'process_started_on', new."process_started_on", 'signed_on', new."signed_on", 'signed_place', new."signed_place", 'starts_on', new."starts_on", 'term_kind', new."term_kind", 'term_count', new."term_count", 'term_unit', new."term_unit", 'ends_on', new."ends_on", 'value_rupiah', new."value_rupiah", 'funding_source', new."funding_source", 'copy_kind', new."copy_kind", 'copy_place', new."copy_place", 'parent_id', new."parent_id", 'parent_relation', new."parent_relation", 'closing', new."closing", 'closed_on', new."closed_on", 'closed_reason', new."closed_reason", 'notes', new."notes", 'number_text', new."number_text", 'partner_text', new."partner_text", 'created_at', new."created_at", 'updated_at', new."updated_at", 'deleted_at', new."deleted_at"), 'agreements', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_agreements" after delete on "agreements" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'agreements', old."id", 'delete', json_object('id', old."id", 'scheme', old."scheme", 'document_kind', old."document_kind", 'title', old."title", 'subject', old."subject", 'objective', old."objective", 'scope', old."scope", 'process_started_on', old."process_started_on", 'signed_on', old."signed_on", 'signed_place', old."signed_place", 'starts_on', old."starts_on", 'term_kind', old."term_kind", 'term_count', old."term_count", 'term_unit', old."term_unit", 'ends_on', old."ends_on", 'value_rupiah', old."value_rupiah", 'funding_source', old."funding_source", 'copy_kind', old."copy_kind", 'copy_place', old."copy_place", 'parent_id', old."parent_id", 'parent_relation', old."parent_relation", 'closing', old."closing", 'closed_on', old."closed_on", 'closed_reason', old."closed_reason", 'notes', old."notes", 'number_text', old."number_text", 'partner_text', old."partner_text", 'created_at', old."created_at", 'updated_at', old."updated_at", 'deleted_at', old."deleted_at"), null, 'agreements', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_attachments" after insert on "attachments" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'attachments', new."id", 'insert', null, json_object('id', new."id", 'agreement_id', new."agreement_id", 'meeting_id', new."meeting_id", 'file_id', new."file_id", 'role', new."role", 'name', new."name", 'position', new."position", 'note', new."note", 'added_at', new."added_at", 'deleted_at', new."deleted_at"), case when new."agreement_id" is not null then 'agreements' when new."meeting_id" is not null then 'meetings' else 'attachments' end, case when new."agreement_id" is not null then new."agreement_id" when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_update_attachments" after update on "attachments" when old."id" is not new."id" or old."agreement_id" is not new."agreement_id" or old."meeting_id" is not new."meeting_id" or old."file_id" is not new."file_id" or old."role" is not new."role" or old."name" is not new."name" or old."position" is not new."position" or old."note" is not new."note" or old."added_at" is not new."added_at" or old."deleted_at" is not new."deleted_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'attachments', new."id", 'update', json_object('id', old."id", 'agreement_id', old."agreement_id", 'meeting_id', old."meeting_id", 'file_id', old."file_id", 'role', old."role", 'name', old."name", 'position', old."position", 'note', old."note", 'added_at', old."added_at", 'deleted_at', old."deleted_at"), json_object('id', new."id", 'agreement_id', new."agreement_id", 'meeting_id', new."meeting_id", 'file_id', new."file_id", 'role', new."role", 'name', new."name", 'position', new."position", 'note', new."note", 'added_at', new."added_at", 'deleted_at', new."deleted_at"), case when new."agreement_id" is not null then 'agreements' when new."meeting_id" is not null then 'meetings' else 'attachments' end, case when new."agreement_id" is not null then new."agreement_id" when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_delete_attachments" after delete on "attachments" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'attachments', old."id", 'delete', json_object('id', old."id", 'agreement_id', old."agreement_id", 'meeting_id', old."meeting_id", 'file_id', old."file_id", 'role', old."role", 'name', old."name", 'position', old."position", 'note', old."note", 'added_at', old."added_at", 'deleted_at', old."deleted_at"), null, case when old."agreement_id" is not null then 'agreements' when old."meeting_id" is not null then 'meetings' else 'attachments' end, case when old."agreement_id" is not null then old."agreement_id" when old."meeting_id" is not null then old."meeting_id" else old."id" end from change_state;
end;
CREATE TRIGGER "history_insert_countries" after insert on "countries" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'countries', new."code", 'insert', null, json_object('code', new."code", 'name', new."name"), 'countries', new."code" from change_state;
end;
CREATE TRIGGER "history_update_countries" after update on "countries" when old."code" is not new."code" or old."name" is not new."name" begin
select raise(abort, 'the key of a row never changes') where old."code" is not new."code";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'countries', new."code", 'update', json_object('code', old."code", 'name', old."name"), json_object('code', new."code", 'name', new."name"), 'countries', new."code" from change_state;
end;
CREATE TRIGGER "history_delete_countries" after delete on "countries" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'countries', old."code", 'delete', json_object('code', old."code", 'name', old."name"), null, 'countries', old."code" from change_state;
end;
CREATE TRIGGER "history_insert_files" after insert on "files" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'files', new."id", 'insert', null, json_object('id', new."id", 'bytes', new."bytes", 'type', new."type", 'condition', new."condition", 'pages', new."pages", 'added_at', new."added_at"), 'files', new."id" from change_state;
end;
CREATE TRIGGER "history_update_files" after update on "files" when old."id" is not new."id" or old."bytes" is not new."bytes" or old."type" is not new."type" or old."condition" is not new."condition" or old."pages" is not new."pages" or old."added_at" is not new."added_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'files', new."id", 'update', json_object('id', old."id", 'bytes', old."bytes", 'type', old."type", 'condition', old."condition", 'pages', old."pages", 'added_at', old."added_at"), json_object('id', new."id", 'bytes', new."bytes", 'type', new."type", 'condition', new."condition", 'pages', new."pages", 'added_at', new."added_at"), 'files', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_files" after delete on "files" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'files', old."id", 'delete', json_object('id', old."id", 'bytes', old."bytes", 'type', old."type", 'condition', old."condition", 'pages', old."pages", 'added_at', old."added_at"), null, 'files', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_meeting_agreements" after insert on "meeting_agreements" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meeting_agreements', new."id", 'insert', null, json_object('id', new."id", 'meeting_id', new."meeting_id", 'agreement_id', new."agreement_id"), case when new."meeting_id" is not null then 'meetings' else 'meeting_agreements' end, case when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_update_meeting_agreements" after update on "meeting_agreements" when old."id" is not new."id" or old."meeting_id" is not new."meeting_id" or old."agreement_id" is not new."agreement_id" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meeting_agreements', new."id", 'update', json_object('id', old."id", 'meeting_id', old."meeting_id", 'agreement_id', old."agreement_id"), json_object('id', new."id", 'meeting_id', new."meeting_id", 'agreement_id', new."agreement_id"), case when new."meeting_id" is not null then 'meetings' else 'meeting_agreements' end, case when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_delete_meeting_agreements" after delete on "meeting_agreements" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meeting_agreements', old."id", 'delete', json_object('id', old."id", 'meeting_id', old."meeting_id", 'agreement_id', old."agreement_id"), null, case when old."meeting_id" is not null then 'meetings' else 'meeting_agreements' end, case when old."meeting_id" is not null then old."meeting_id" else old."id" end from change_state;
end;
CREATE TRIGGER "history_insert_meeting_invitees" after insert on "meeting_invitees" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meeting_invitees', new."id", 'insert', null, json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'kind', new."kind", 'office_id', new."office_id", 'partner_id', new."partner_id", 'name', new."name", 'post', new."post"), case when new."meeting_id" is not null then 'meetings' else 'meeting_invitees' end, case when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_update_meeting_invitees" after update on "meeting_invitees" when old."id" is not new."id" or old."meeting_id" is not new."meeting_id" or old."position" is not new."position" or old."kind" is not new."kind" or old."office_id" is not new."office_id" or old."partner_id" is not new."partner_id" or old."name" is not new."name" or old."post" is not new."post" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meeting_invitees', new."id", 'update', json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'kind', old."kind", 'office_id', old."office_id", 'partner_id', old."partner_id", 'name', old."name", 'post', old."post"), json_object('id', new."id", 'meeting_id', new."meeting_id", 'position', new."position", 'kind', new."kind", 'office_id', new."office_id", 'partner_id', new."partner_id", 'name', new."name", 'post', new."post"), case when new."meeting_id" is not null then 'meetings' else 'meeting_invitees' end, case when new."meeting_id" is not null then new."meeting_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_delete_meeting_invitees" after delete on "meeting_invitees" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meeting_invitees', old."id", 'delete', json_object('id', old."id", 'meeting_id', old."meeting_id", 'position', old."position", 'kind', old."kind", 'office_id', old."office_id", 'partner_id', old."partner_id", 'name', old."name", 'post', old."post"), null, case when old."meeting_id" is not null then 'meetings' else 'meeting_invitees' end, case when old."meeting_id" is not null then old."meeting_id" else old."id" end from change_state;
end;
CREATE TRIGGER "history_insert_meetings" after insert on "meetings" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meetings', new."id", 'insert', null, json_object('id', new."id", 'title', new."title", 'kind', new."kind", 'state', new."state", 'cancel_reason', new."cancel_reason", 'place', new."place", 'starts_at', new."starts_at", 'ends_at', new."ends_at", 'chair', new."chair", 'note_taker', new."note_taker", 'notes', new."notes", 'letter_number', new."letter_number", 'letter_date', new."letter_date", 'letter_nature', new."letter_nature", 'letter_subject', new."letter_subject", 'letter_opening', new."letter_opening", 'sent_on', new."sent_on", 'dress', new."dress", 'contact', new."contact", 'bring', new."bring", 'copies_to', new."copies_to", 'signatory_id', new."signatory_id", 'minutes_on', new."minutes_on", 'created_at', new."created_at", 'updated_at', new."updated_at", 'deleted_at', new."deleted_at"), 'meetings', new."id" from change_state;
end;
CREATE TRIGGER "history_update_meetings" after update on "meetings" when old."id" is not new."id" or old."title" is not new."title" or old."kind" is not new."kind" or old."state" is not new."state" or old."cancel_reason" is not new."cancel_reason" or old."place" is not new."place" or old."starts_at" is not new."starts_at" or old."ends_at" is not new."ends_at" or old."chair" is not new."chair" or old."note_taker" is not new."note_taker" or old."notes" is not new."notes" or old."letter_number" is not new."letter_number" or old."letter_date" is not new."letter_date" or old."letter_nature" is not new."letter_nature" or old."letter_subject" is not new."letter_subject" or old."letter_opening" is not new."letter_opening" or old."sent_on" is not new."sent_on" or old."dress" is not new."dress" or old."contact" is not new."contact" or old."bring" is not new."bring" or old."copies_to" is not new."copies_to" or old."signatory_id" is not new."signatory_id" or old."minutes_on" is not new."minutes_on" or old."created_at" is not new."created_at" or old."updated_at" is not new."updated_at" or old."deleted_at" is not new."deleted_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meetings', new."id", 'update', json_object('id', old."id", 'title', old."title", 'kind', old."kind", 'state', old."state", 'cancel_reason', old."cancel_reason", 'place', old."place", 'starts_at', old."starts_at", 'ends_at', old."ends_at", 'chair', old."chair", 'note_taker', old."note_taker", 'notes', old."notes", 'letter_number', old."letter_number", 'letter_date', old."letter_date", 'letter_nature', old."letter_nature", 'letter_subject', old."letter_subject", 'letter_opening', old."letter_opening", 'sent_on', old."sent_on", 'dress', old."dress", 'contact', old."contact", 'bring', old."bring", 'copies_to', old."copies_to", 'signatory_id', old."signatory_id", 'minutes_on', old."minutes_on", 'created_at', old."created_at", 'updated_at', old."updated_at", 'deleted_at', old."deleted_at"), json_object('id', new."id", 'title', new."title", 'kind', new."kind", 'state', new."state", 'cancel_reason', new."cancel_reason", 'place', new."place", 'starts_at', new."starts_at", 'ends_at', new."ends_at", 'chair', new."chair", 'note_taker', new."note_taker", 'notes', new."notes", 'letter_number', new."letter_number", 'letter_date', new."letter_date", 'letter_nature', new."letter_nature", 'letter_subject', new."letter_subject", 'letter_opening', new."letter_opening", 'sent_on', new."sent_on", 'dress', new."dress", 'contact', new."contact", 'bring', new."bring", 'copies_to', new."copies_to", 'signatory_id', new."signatory_id", 'minutes_on', new."minutes_on", 'created_at', new."created_at", 'updated_at', new."updated_at", 'deleted_at', new."deleted_at"), 'meetings', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_meetings" after delete on "meetings" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'meetings', old."id", 'delete', json_object('id', old."id", 'title', old."title", 'kind', old."kind", 'state', old."state", 'cancel_reason', old."cancel_reason", 'place', old."place", 'starts_at', old."starts_at", 'ends_at', old."ends_at", 'chair', old."chair", 'note_taker', old."note_taker", 'notes', old."notes", 'letter_number', old."letter_number", 'letter_date', old."letter_date", 'letter_nature', old."letter_nature", 'letter_subject', old."letter_subject", 'letter_opening', old."letter_opening", 'sent_on', old."sent_on", 'dress', old."dress", 'contact', old."contact", 'bring', old."bring", 'copies_to', old."copies_to", 'signatory_id', old."signatory_id", 'minutes_on', old."minutes_on", 'created_at', old."created_at", 'updated_at', old."updated_at", 'deleted_at', old."deleted_at"), null, 'meetings', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_offices" after insert on "offices" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'offices', new."id", 'insert', null, json_object('id', new."id", 'name', new."name", 'short_name', new."short_name", 'office_group', new."office_group", 'deleted_at', new."deleted_at"), 'offices', new."id" from change_state;
end;
CREATE TRIGGER "history_update_offices" after update on "offices" when old."id" is not new."id" or old."name" is not new."name" or old."short_name" is not new."short_name" or old."office_group" is not new."office_group" or old."deleted_at" is not new."deleted_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'offices', new."id", 'update', json_object('id', old."id", 'name', old."name", 'short_name', old."short_name", 'office_group', old."office_group", 'deleted_at', old."deleted_at"), json_object('id', new."id", 'name', new."name", 'short_name', new."short_name", 'office_group', new."office_group", 'deleted_at', new."deleted_at"), 'offices', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_offices" after delete on "offices" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'offices', old."id", 'delete', json_object('id', old."id", 'name', old."name", 'short_name', old."short_name", 'office_group', old."office_group", 'deleted_at', old."deleted_at"), null, 'offices', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_parties" after insert on "parties" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'parties', new."id", 'insert', null, json_object('id', new."id", 'agreement_id', new."agreement_id", 'position', new."position", 'partner_id', new."partner_id", 'number', new."number", 'signatory_name', new."signatory_name", 'signatory_post', new."signatory_post", 'power_number', new."power_number", 'power_date', new."power_date"), case when new."agreement_id" is not null then 'agreements' else 'parties' end, case when new."agreement_id" is not null then new."agreement_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_update_parties" after update on "parties" when old."id" is not new."id" or old."agreement_id" is not new."agreement_id" or old."position" is not new."position" or old."partner_id" is not new."partner_id" or old."number" is not new."number" or old."signatory_name" is not new."signatory_name" or old."signatory_post" is not new."signatory_post" or old."power_number" is not new."power_number" or old."power_date" is not new."power_date" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'parties', new."id", 'update', json_object('id', old."id", 'agreement_id', old."agreement_id", 'position', old."position", 'partner_id', old."partner_id", 'number', old."number", 'signatory_name', old."signatory_name", 'signatory_post', old."signatory_post", 'power_number', old."power_number", 'power_date', old."power_date"), json_object('id', new."id", 'agreement_id', new."agreement_id", 'position', new."position", 'partner_id', new."partner_id", 'number', new."number", 'signatory_name', new."signatory_name", 'signatory_post', new."signatory_post", 'power_number', new."power_number", 'power_date', new."power_date"), case when new."agreement_id" is not null then 'agreements' else 'parties' end, case when new."agreement_id" is not null then new."agreement_id" else new."id" end from change_state;
end;
CREATE TRIGGER "history_delete_parties" after delete on "parties" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'parties', old."id", 'delete', json_object('id', old."id", 'agreement_id', old."agreement_id", 'position', old."position", 'partner_id', old."partner_id", 'number', old."number", 'signatory_name', old."signatory_name", 'signatory_post', old."signatory_post", 'power_number', old."power_number", 'power_date', old."power_date"), null, case when old."agreement_id" is not null then 'agreements' else 'parties' end, case when old."agreement_id" is not null then old."agreement_id" else old."id" end from change_state;
end;
CREATE TRIGGER "history_insert_partners" after insert on "partners" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'partners', new."id", 'insert', null, json_object('id', new."id", 'name', new."name", 'kind', new."kind", 'region_id', new."region_id", 'country_code', new."country_code", 'head_post', new."head_post", 'address', new."address", 'contact_name', new."contact_name", 'phone', new."phone", 'email', new."email", 'notes', new."notes", 'deleted_at', new."deleted_at"), 'partners', new."id" from change_state;
end;
CREATE TRIGGER "history_update_partners" after update on "partners" when old."id" is not new."id" or old."name" is not new."name" or old."kind" is not new."kind" or old."region_id" is not new."region_id" or old."country_code" is not new."country_code" or old."head_post" is not new."head_post" or old."address" is not new."address" or old."contact_name" is not new."contact_name" or old."phone" is not new."phone" or old."email" is not new."email" or old."notes" is not new."notes" or old."deleted_at" is not new."deleted_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'partners', new."id", 'update', json_object('id', old."id", 'name', old."name", 'kind', old."kind", 'region_id', old."region_id", 'country_code', old."country_code", 'head_post', old."head_post", 'address', old."address", 'contact_name', old."contact_name", 'phone', old."phone", 'email', old."email", 'notes', old."notes", 'deleted_at', old."deleted_at"), json_object('id', new."id", 'name', new."name", 'kind', new."kind", 'region_id', new."region_id", 'country_code', new."country_code", 'head_post', new."head_post", 'address', new."address", 'contact_name', new."contact_name", 'phone', new."phone", 'email', new."email", 'notes', new."notes", 'deleted_at', new."deleted_at"), 'partners', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_partners" after delete on "partners" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'partners', old."id", 'delete', json_object('id', old."id", 'name', old."name", 'kind', old."kind", 'region_id', old."region_id", 'country_code', old."country_code", 'head_post', old."head_post", 'address', old."address", 'contact_name', old."contact_name", 'phone', old."phone", 'email', old."email", 'notes', old."notes", 'deleted_at', old."deleted_at"), null, 'partners', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_people" after insert on "people" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'people', new."id", 'insert', null, json_object('id', new."id", 'name', new."name", 'post', new."post", 'nip', new."nip", 'role', new."role", 'deleted_at', new."deleted_at"), 'people', new."id" from change_state;
end;
CREATE TRIGGER "history_update_people" after update on "people" when old."id" is not new."id" or old."name" is not new."name" or old."post" is not new."post" or old."nip" is not new."nip" or old."role" is not new."role" or old."deleted_at" is not new."deleted_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'people', new."id", 'update', json_object('id', old."id", 'name', old."name", 'post', old."post", 'nip', old."nip", 'role', old."role", 'deleted_at', old."deleted_at"), json_object('id', new."id", 'name', new."name", 'post', new."post", 'nip', new."nip", 'role', new."role", 'deleted_at', new."deleted_at"), 'people', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_people" after delete on "people" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'people', old."id", 'delete', json_object('id', old."id", 'name', old."name", 'post', old."post", 'nip', old."nip", 'role', old."role", 'deleted_at', old."deleted_at"), null, 'people', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_regions" after insert on "regions" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'regions', new."id", 'insert', null, json_object('id', new."id", 'code', new."code", 'name', new."name", 'kind', new."kind", 'parent_code', new."parent_code", 'capital', new."capital", 'area_km2', case typeof(new."area_km2") when 'real' then printf('%!.17g', new."area_km2") else new."area_km2" end, 'population', new."population"), 'regions', new."id" from change_state;
end;
CREATE TRIGGER "history_update_regions" after update on "regions" when old."id" is not new."id" or old."code" is not new."code" or old."name" is not new."name" or old."kind" is not new."kind" or old."parent_code" is not new."parent_code" or old."capital" is not new."capital" or old."area_km2" is not new."area_km2" or old."population" is not new."population" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'regions', new."id", 'update', json_object('id', old."id", 'code', old."code", 'name', old."name", 'kind', old."kind", 'parent_code', old."parent_code", 'capital', old."capital", 'area_km2', case typeof(old."area_km2") when 'real' then printf('%!.17g', old."area_km2") else old."area_km2" end, 'population', old."population"), json_object('id', new."id", 'code', new."code", 'name', new."name", 'kind', new."kind", 'parent_code', new."parent_code", 'capital', new."capital", 'area_km2', case typeof(new."area_km2") when 'real' then printf('%!.17g', new."area_km2") else new."area_km2" end, 'population', new."population"), 'regions', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_regions" after delete on "regions" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'regions', old."id", 'delete', json_object('id', old."id", 'code', old."code", 'name', old."name", 'kind', old."kind", 'parent_code', old."parent_code", 'capital', old."capital", 'area_km2', case typeof(old."area_km2") when 'real' then printf('%!.17g', old."area_km2") else old."area_km2" end, 'population', old."population"), null, 'regions', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_settings" after insert on "settings" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'settings', new."id", 'insert', null, json_object('id', new."id", 'value', new."value"), 'settings', new."id" from change_state;
end;
CREATE TRIGGER "history_update_settings" after update on "settings" when old."id" is not new."id" or old."value" is not new."value" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'settings', new."id", 'update', json_object('id', old."id", 'value', old."value"), json_object('id', new."id", 'value', new."value"), 'settings', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_settings" after delete on "settings" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'settings', old."id", 'delete', json_object('id', old."id", 'value', old."value"), null, 'settings', old."id" from change_state;
end;
CREATE TRIGGER "history_insert_signatories" after insert on "signatories" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'signatories', new."id", 'insert', null, json_object('id', new."id", 'position', new."position", 'value', new."value", 'deleted_at', new."deleted_at"), 'signatories', new."id" from change_state;
end;
CREATE TRIGGER "history_update_signatories" after update on "signatories" when old."id" is not new."id" or old."position" is not new."position" or old."value" is not new."value" or old."deleted_at" is not new."deleted_at" begin
select raise(abort, 'the key of a row never changes') where old."id" is not new."id";
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'signatories', new."id", 'update', json_object('id', old."id", 'position', old."position", 'value', old."value", 'deleted_at', old."deleted_at"), json_object('id', new."id", 'position', new."position", 'value', new."value", 'deleted_at', new."deleted_at"), 'signatories', new."id" from change_state;
end;
CREATE TRIGGER "history_delete_signatories" after delete on "signatories" begin
select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;
insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)
select batch_id, 'signatories', old."id", 'delete', json_object('id', old."id", 'position', old."position", 'value', old."value", 'deleted_at', old."deleted_at"), null, 'signatories', old."id" from change_state;
end;
CREATE TRIGGER "history_keeps_rows" before update on change_row begin select raise(abort, 'history is never changed'); end;
CREATE TRIGGER "history_keeps_all_rows" before delete on change_row begin select raise(abort, 'history is never changed'); end;
CREATE TRIGGER "history_keeps_batches" before update on change_batch when old.hash <> '' and (old."id" is not new."id" or old."at" is not new."at" or old."person_id" is not new."person_id" or old."person_name" is not new."person_name" or old."command" is not new."command" or old."label" is not new."label" or old."kind" is not new."kind" or old."undoable" is not new."undoable" or old."undo_of" is not new."undo_of" or old."prev_hash" is not new."prev_hash" or old."hash" is not new."hash") begin select raise(abort, 'history is never changed'); end;
CREATE TRIGGER "history_keeps_all_batches" before delete on change_batch when old.hash <> '' begin select raise(abort, 'history is never changed'); end;
CREATE TRIGGER search_agreements_insert after insert on agreements begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_agreements_update after update of title, document_kind, scheme, subject, objective, scope, notes, partner_text, deleted_at on agreements begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_agreements_delete after delete on agreements begin
insert into search_dirty (record_id) select * from (select old.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_meetings_insert after insert on meetings begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_meetings_update after update of title, kind, letter_number, place, letter_subject, chair, note_taker, notes, deleted_at on meetings begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_meetings_delete after delete on meetings begin
insert into search_dirty (record_id) select * from (select old.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_partners_insert after insert on partners begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_partners_update after update of name, kind, region_id, country_code, head_post, contact_name, address, deleted_at on partners begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_partners_delete after delete on partners begin
insert into search_dirty (record_id) select * from (select old.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_offices_insert after insert on offices begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_offices_update after update of name, short_name, office_group, deleted_at on offices begin
insert into search_dirty (record_id) select * from (select new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_offices_delete after delete on offices begin
insert into search_dirty (record_id) select * from (select old.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_parties_insert after insert on parties begin
insert into search_dirty (record_id) select * from (select new.agreement_id) where true on conflict do nothing;
end;
CREATE TRIGGER search_parties_update after update of agreement_id, number, signatory_name on parties begin
insert into search_dirty (record_id) select * from (select new.agreement_id) where true on conflict do nothing;
end;
CREATE TRIGGER search_parties_delete after delete on parties begin
insert into search_dirty (record_id) select * from (select old.agreement_id) where true on conflict do nothing;
end;
CREATE TRIGGER search_agreement_offices_insert after insert on agreement_offices begin
insert into search_dirty (record_id) select * from (select new.agreement_id) where true on conflict do nothing;
end;
CREATE TRIGGER search_agreement_offices_update after update of agreement_id, office_id on agreement_offices begin
insert into search_dirty (record_id) select * from (select new.agreement_id) where true on conflict do nothing;
end;
CREATE TRIGGER search_agreement_offices_delete after delete on agreement_offices begin
insert into search_dirty (record_id) select * from (select old.agreement_id) where true on conflict do nothing;
end;
CREATE TRIGGER search_offices_renamed after update of name, short_name on offices begin
insert into search_dirty (record_id) select * from (select agreement_id from agreement_offices where office_id = new.id) where true on conflict do nothing;
end;
CREATE TRIGGER search_regions_renamed after update of name on regions begin
insert into search_dirty (record_id) select * from (select id from partners where region_id = new.id) where true on conflict do nothing;
end;
