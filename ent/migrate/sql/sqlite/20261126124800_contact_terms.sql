-- moim: not in ent's schema
-- +goose Up
-- Only PostgreSQL's part of the search changes here.
SELECT 1;

-- +goose Down
SELECT 1;
