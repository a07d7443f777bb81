-- +goose Up
-- create index "importrow_import_id_group_key" to table: "import_rows"
CREATE INDEX `importrow_import_id_group_key` ON `import_rows` (`import_id`, `group_key`);

-- +goose Down
-- reverse: create index "importrow_import_id_group_key" to table: "import_rows"
DROP INDEX `importrow_import_id_group_key`;
