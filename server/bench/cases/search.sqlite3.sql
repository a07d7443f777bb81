-- ?1, ?2: from and below which sorting key; ?3: pattern of the folded text; ?4: the text.
WITH beginning AS MATERIALIZED (
  SELECT 1 AS rank, id, display_name, sort_key FROM contacts
  WHERE archived_at IS NULL AND sort_key >= ?1 AND sort_key < ?2 ORDER BY sort_key, id LIMIT 10
), holding AS MATERIALIZED (
  SELECT 2 AS rank, id, display_name, sort_key FROM contacts
  WHERE archived_at IS NULL AND search_key LIKE ?3 AND (SELECT count(*) FROM beginning) < 10 ORDER BY sort_key, id LIMIT 10
), people AS MATERIALIZED (
  SELECT * FROM (SELECT * FROM beginning UNION ALL SELECT * FROM holding WHERE id NOT IN (SELECT id FROM beginning)) p ORDER BY rank, sort_key, id LIMIT 10
), gifts AS (
  SELECT 3 AS rank, d.id, c.display_name, d.received_on, d.reference FROM donations d JOIN contacts c ON c.id = d.contact_id
  WHERE d.deleted_at IS NULL AND (lower(d.reference) = lower(?4) OR d.external_id = ?4) AND (SELECT count(*) FROM people) < 10
  ORDER BY d.received_on DESC, d.id DESC LIMIT 10
), hits AS (
  SELECT rank, sort_key, id, json_object('title', display_name,
    'subtitle', concat_ws(' · ',
      (SELECT group_concat(e.address, ' · ' ORDER BY e.id) FROM contact_emails e WHERE e.contact_id = people.id AND e.is_primary),
      (SELECT group_concat(a.locality, ' · ' ORDER BY a.id) FROM contact_addresses a WHERE a.contact_id = people.id AND a.is_primary)),
    'node', json_object('__typename', 'Contact', 'id', CAST(id AS TEXT))) AS hit FROM people
  UNION ALL SELECT rank, received_on, -id, json_object('title', display_name, 'subtitle', received_on || ' · ' || reference,
    'node', json_object('__typename', 'Donation', 'id', CAST(id AS TEXT))) FROM gifts
)
SELECT json_object('data', json_object('search', (SELECT json_group_array(json(hit) ORDER BY rank, sort_key, id) FROM (SELECT * FROM hits ORDER BY rank, sort_key, id LIMIT 10) h)))
