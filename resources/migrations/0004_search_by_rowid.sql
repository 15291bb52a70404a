-- Documents are numbered by the rowid of their records, so that a list needs no look-up by id; words of one letter get a
-- prefix index too. The index is derived: the program fills it anew after every migration (search-index.ts).
DELETE FROM `search_docs`;
--> statement-breakpoint
DELETE FROM `search_dirty`;
--> statement-breakpoint
DROP TABLE `search_fts`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts` USING fts5(title, number, partner, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
--> statement-breakpoint
INSERT INTO `search_fts` (`search_fts`, `rank`) VALUES ('rank', 'bm25(10.0, 8.0, 5.0, 1.0)');
