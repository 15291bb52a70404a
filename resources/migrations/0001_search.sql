-- The search index. It is derived from the records by triggers that the program keeps (search-index.ts) and can be rebuilt.
CREATE TABLE `search_docs` (
	`id` integer PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_docs_record` ON `search_docs` (`record_id`);
--> statement-breakpoint
CREATE TABLE `search_dirty` (
	`record_id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts` USING fts5(title, number, partner, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
--> statement-breakpoint
INSERT INTO `search_fts` (`search_fts`, `rank`) VALUES ('rank', 'bm25(10.0, 8.0, 5.0, 1.0)');
