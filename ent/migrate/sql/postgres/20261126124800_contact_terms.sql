-- moim: not in ent's schema
-- +goose Up
-- The terms behind a function of their own that says what it costs: without that, PostgreSQL would rather take the terms of
-- every contact apart than ask the index.
-- +goose StatementBegin
CREATE FUNCTION moim_terms(search_key text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 400 AS $$
BEGIN
  RETURN array_to_tsvector(string_to_array(search_key, E'\n'));
END;
$$;
-- +goose StatementEnd
DROP INDEX "contact_search";
CREATE INDEX "contact_search" ON "contacts" USING gin (moim_terms(search_key));

-- +goose Down
DROP INDEX "contact_search";
CREATE INDEX "contact_search" ON "contacts" USING gin (array_to_tsvector(string_to_array(search_key, E'\n')));
DROP FUNCTION moim_terms;
