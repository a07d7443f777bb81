-- +goose Up
-- modify "files" table
ALTER TABLE "files" DROP CONSTRAINT "files_users_user", ALTER COLUMN "user_id" DROP NOT NULL, ADD CONSTRAINT "files_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "imports" table
ALTER TABLE "imports" DROP CONSTRAINT "imports_users_user", ADD CONSTRAINT "import_totals" CHECK (((status)::text = ANY ((ARRAY['UPLOADED'::character varying, 'STAGING'::character varying, 'FAILED'::character varying])::text[])) OR (row_count = ((((created + updated) + unchanged) + skipped) + failed))), DROP COLUMN "error", ALTER COLUMN "user_id" DROP NOT NULL, ADD COLUMN "header" jsonb NULL, ADD COLUMN "error_key" character varying NULL, ADD COLUMN "error_params" jsonb NULL, ADD CONSTRAINT "imports_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;

-- +goose Down
-- reverse: modify "imports" table
ALTER TABLE "imports" DROP CONSTRAINT "imports_users_user", DROP COLUMN "error_params", DROP COLUMN "error_key", DROP COLUMN "header", ALTER COLUMN "user_id" SET NOT NULL, ADD COLUMN "error" character varying NULL, DROP CONSTRAINT "import_totals", ADD CONSTRAINT "imports_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- reverse: modify "files" table
ALTER TABLE "files" DROP CONSTRAINT "files_users_user", ALTER COLUMN "user_id" SET NOT NULL, ADD CONSTRAINT "files_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
