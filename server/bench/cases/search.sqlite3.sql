-- ?1, ?2: from and below which keys of a name; ?3: the keys; ?4: the folded text; ?5: the full-text query for a whole word of a name;
-- ?6, ?7: from and below which reference in capitals.
WITH candidates AS (
  SELECT * FROM (SELECT id, display_name, sort_key, find_key, search_key, archived_at, updated_at FROM contacts
    WHERE archived_at IS NULL AND find_key >= ?1 AND find_key < ?2 ORDER BY find_key, id LIMIT 100)
  UNION
  SELECT * FROM (SELECT id, display_name, sort_key, find_key, search_key, archived_at, updated_at FROM contacts
    WHERE id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?5) ORDER BY archived_at IS NOT NULL, find_key, id LIMIT 100)
), best AS (
  SELECT *, row_number() OVER (ORDER BY
    CASE
      WHEN (instr(char(10) || search_key || char(10), char(10) || 'f' || ?3 || char(10)) > 0 OR instr(char(10) || search_key || char(10), char(10) || 'n' || ?3 || char(10)) > 0)
        AND (instr(lower(display_name), ?4) > 0 OR instr(sort_key, ?4) > 0 OR ?3 = ?4) THEN 1
      WHEN instr(char(10) || search_key, char(10) || 'f' || ?3) > 0 THEN 2
      ELSE 3 END,
    archived_at IS NOT NULL, min(CAST(julianday('now') - julianday(updated_at) AS INTEGER), 30), find_key, id) AS place
  FROM candidates
), hits AS (
  SELECT 1 AS part, place, json_object('title', display_name,
    'subtitle', concat_ws(' · ',
      (SELECT group_concat(e.address, ' · ' ORDER BY e.id) FROM contact_emails e WHERE e.contact_id = best.id AND e.is_primary),
      (SELECT group_concat(a.locality, ' · ' ORDER BY a.id) FROM contact_addresses a WHERE a.contact_id = best.id AND a.is_primary)),
    'node', json_object('__typename', 'Contact', 'id', CAST(id AS TEXT))) AS hit
  FROM best WHERE place <= 10
  UNION ALL
  SELECT * FROM (SELECT 2, row_number() OVER (ORDER BY name, id), json_object('title', name, 'subtitle', '', 'node', json_object('__typename', typename, 'id', CAST(id AS TEXT)))
    FROM (SELECT 'Fund' AS typename, id, name FROM funds UNION ALL SELECT 'Campaign', id, name FROM campaigns
      UNION ALL SELECT 'MembershipLevel', id, name FROM membership_levels UNION ALL SELECT 'VolunteerOpportunity', id, title FROM volunteer_opportunities) named
    WHERE ' ' || lower(name) LIKE '% ' || ?4 || '%' LIMIT 3)
  UNION ALL
  SELECT * FROM (SELECT 3, row_number() OVER (ORDER BY d.received_on DESC, d.id DESC), json_object('title', c.display_name,
      'subtitle', d.received_on || ' · ' || d.reference, 'node', json_object('__typename', 'Donation', 'id', CAST(d.id AS TEXT)))
    FROM donations d JOIN contacts c ON c.id = d.contact_id
    WHERE d.deleted_at IS NULL AND d.reference <> '' AND upper(d.reference) >= ?6 AND upper(d.reference) < ?7 LIMIT 10)
)
SELECT json_object('data', json_object('search', (SELECT json_group_array(json(hit) ORDER BY part, place) FROM (SELECT * FROM hits ORDER BY part, place LIMIT 10) h)))
