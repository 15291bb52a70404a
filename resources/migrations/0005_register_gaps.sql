-- What the register lacked: a party's own day of signing, other names of offices, pairs that are no twins, ticks of checklists.
CREATE TABLE `distinct_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`person_name` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT "distinct_pairs_kind" CHECK("distinct_pairs"."kind" in ('partner', 'office')),
	CONSTRAINT "distinct_pairs_order" CHECK("distinct_pairs"."first_id" < "distinct_pairs"."second_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `distinct_pairs_pair` ON `distinct_pairs` (`kind`,`first_id`,`second_id`);--> statement-breakpoint
CREATE TABLE `office_aliases` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`name` text NOT NULL,
	`merged_id` text,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merged_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `office_aliases_name` ON `office_aliases` (`office_id`,`name`);--> statement-breakpoint
CREATE INDEX `office_aliases_merged` ON `office_aliases` (`merged_id`);--> statement-breakpoint
CREATE TABLE `stage_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text,
	`plan_id` text,
	`checklist_key` text NOT NULL,
	`item_key` text NOT NULL,
	`person_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stage_checks_owner" CHECK(("stage_checks"."agreement_id" is null) <> ("stage_checks"."plan_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stage_checks_agreement` ON `stage_checks` (`agreement_id`,`checklist_key`,`item_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `stage_checks_plan` ON `stage_checks` (`plan_id`,`checklist_key`,`item_key`);--> statement-breakpoint
ALTER TABLE `parties` ADD `signed_on` text CONSTRAINT "parties_signed_check" CHECK("signed_on" is null or ("signed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("signed_on") is "signed_on"));
