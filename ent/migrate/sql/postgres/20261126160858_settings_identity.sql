-- +goose Up
-- modify "organizations" table
ALTER TABLE "organizations" ADD COLUMN "legal_name" character varying NULL, ADD COLUMN "registration_number" character varying NULL, ADD COLUMN "email" character varying NULL, ADD COLUMN "phone" character varying NULL, ADD COLUMN "website" character varying NULL, ADD COLUMN "address_lines" character varying NULL, ADD COLUMN "locality" character varying NULL, ADD COLUMN "region" character varying NULL, ADD COLUMN "postal_code" character varying NULL, ADD COLUMN "brand_colour" character varying NULL;
-- modify "tags" table
ALTER TABLE "tags" ADD COLUMN "description" character varying NULL, ADD COLUMN "archived_at" timestamptz NULL;

-- +goose Down
-- reverse: modify "tags" table
ALTER TABLE "tags" DROP COLUMN "archived_at", DROP COLUMN "description";
-- reverse: modify "organizations" table
ALTER TABLE "organizations" DROP COLUMN "brand_colour", DROP COLUMN "postal_code", DROP COLUMN "region", DROP COLUMN "locality", DROP COLUMN "address_lines", DROP COLUMN "website", DROP COLUMN "phone", DROP COLUMN "email", DROP COLUMN "registration_number", DROP COLUMN "legal_name";
