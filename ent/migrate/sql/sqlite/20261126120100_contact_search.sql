-- moim: not in ent's schema
-- +goose Up
-- The full-text index of contacts: their terms as they are, kept in step by triggers. It holds no text of its own.
CREATE VIRTUAL TABLE contact_search USING fts5(terms, content='', contentless_delete=1, detail='none', tokenize="ascii tokenchars '@._+-'");
-- Every word of a name once: what a mistyped word is compared with.
CREATE TABLE search_words (id integer NOT NULL PRIMARY KEY AUTOINCREMENT, word text NOT NULL);
CREATE INDEX search_word ON search_words (word);
-- +goose StatementBegin
CREATE TRIGGER contacts_search_new AFTER INSERT ON contacts WHEN new.search_key <> '' BEGIN
  INSERT INTO contact_search (rowid, terms) VALUES (new.id, new.search_key);
  INSERT INTO search_words (word)
  SELECT DISTINCT substr(value, 2) FROM json_each('["' || replace(new.search_key, char(10), '","') || '"]')
  WHERE substr(value, 1, 1) IN ('f', 'n', 'p', 'l') AND NOT EXISTS (SELECT 1 FROM search_words WHERE word = substr(value, 2));
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER contacts_search_changed AFTER UPDATE OF search_key ON contacts WHEN new.search_key IS NOT old.search_key BEGIN
  DELETE FROM contact_search WHERE rowid = old.id;
  INSERT INTO contact_search (rowid, terms) VALUES (new.id, coalesce(new.search_key, ''));
  INSERT INTO search_words (word)
  SELECT DISTINCT substr(value, 2) FROM json_each('["' || replace(coalesce(new.search_key, ''), char(10), '","') || '"]')
  WHERE substr(value, 1, 1) IN ('f', 'n', 'p', 'l') AND NOT EXISTS (SELECT 1 FROM search_words WHERE word = substr(value, 2));
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER contacts_search_gone AFTER DELETE ON contacts BEGIN
  DELETE FROM contact_search WHERE rowid = old.id;
END;
-- +goose StatementEnd
-- References by their beginning, large and small letters alike.
CREATE INDEX donation_reference_search ON donations (upper(reference)) WHERE reference <> '';

-- +goose Down
DROP INDEX donation_reference_search;
DROP TRIGGER contacts_search_gone;
DROP TRIGGER contacts_search_changed;
DROP TRIGGER contacts_search_new;
DROP TABLE search_words;
DROP TABLE contact_search;
