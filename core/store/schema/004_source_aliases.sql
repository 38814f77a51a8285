-- A source that was merged into another is still found by the name lists know it by.

ALTER TABLE source ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]';
