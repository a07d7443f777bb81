-- moim: not in ent's schema
-- +goose Up
-- A search key of any text is taken apart, also one that no program of ours wrote.
DROP TRIGGER contacts_search_new;
DROP TRIGGER contacts_search_changed;
-- +goose StatementBegin
CREATE TRIGGER contacts_search_new AFTER INSERT ON contacts WHEN new.search_key <> '' BEGIN
  INSERT INTO contact_search (rowid, terms) VALUES (new.id, new.search_key);
  INSERT INTO search_words (word)
  SELECT DISTINCT substr(value, 2) FROM json_each(CASE WHEN json_valid('[' || replace(json_quote(new.search_key), '\n', '","') || ']') THEN '[' || replace(json_quote(new.search_key), '\n', '","') || ']' ELSE '[]' END)
  WHERE substr(value, 1, 1) IN ('f', 'n', 'p', 'l') AND NOT EXISTS (SELECT 1 FROM search_words WHERE word = substr(value, 2));
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER contacts_search_changed AFTER UPDATE OF search_key ON contacts WHEN new.search_key IS NOT old.search_key BEGIN
  DELETE FROM contact_search WHERE rowid = old.id;
  INSERT INTO contact_search (rowid, terms) VALUES (new.id, coalesce(new.search_key, ''));
  INSERT INTO search_words (word)
  SELECT DISTINCT substr(value, 2) FROM json_each(CASE WHEN json_valid('[' || replace(json_quote(new.search_key), '\n', '","') || ']') THEN '[' || replace(json_quote(new.search_key), '\n', '","') || ']' ELSE '[]' END)
  WHERE substr(value, 1, 1) IN ('f', 'n', 'p', 'l') AND NOT EXISTS (SELECT 1 FROM search_words WHERE word = substr(value, 2));
END;
-- +goose StatementEnd

-- +goose Down
DROP TRIGGER contacts_search_new;
DROP TRIGGER contacts_search_changed;
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
