DROP INDEX `agreement_affairs_code`;--> statement-breakpoint
CREATE INDEX `agreement_affairs_code` ON `agreement_affairs` (`affair_code`,`agreement_id`);--> statement-breakpoint
DROP INDEX `agreement_offices_office`;--> statement-breakpoint
CREATE INDEX `agreement_offices_office` ON `agreement_offices` (`office_id`,`agreement_id`);--> statement-breakpoint
DROP INDEX `parties_partner`;--> statement-breakpoint
CREATE INDEX `parties_partner` ON `parties` (`partner_id`,`agreement_id`);