-- $1, $2: from and below which keys of a name; $3: the keys; $4: the folded text; $5: the full-text query for a whole word of a name;
-- $6, $7: from and below which reference in capitals; OFFSET 0, because the planner would go through all donations in the order of days.
WITH candidates AS (
  (SELECT id, display_name, sort_key, find_key, search_key, archived_at, updated_at FROM contacts
    WHERE archived_at IS NULL AND find_key >= $1 AND find_key < $2 ORDER BY find_key, id LIMIT 100)
  UNION
  (SELECT id, display_name, sort_key, find_key, search_key, archived_at, updated_at FROM contacts
    WHERE id = ANY(ARRAY(SELECT id FROM contacts WHERE moim_terms(search_key) @@ $5::tsquery)) ORDER BY archived_at IS NOT NULL, find_key, id LIMIT 100)
), best AS (
  SELECT *, row_number() OVER (ORDER BY
    CASE
      WHEN string_to_array(search_key, E'\n') && ARRAY['f' || $3, 'n' || $3]
        AND (position($4 IN lower(display_name)) > 0 OR position($4 IN sort_key) > 0 OR $3 = $4) THEN 1
      WHEN E'\n' || search_key LIKE E'%\nf' || $3 || '%' THEN 2
      ELSE 3 END,
    archived_at IS NOT NULL, least(date_part('day', now() - updated_at), 30), find_key, id) AS place
  FROM candidates
), hits AS (
  SELECT 1 AS part, place, json_build_object('title', display_name,
    'subtitle', concat_ws(' · ',
      (SELECT string_agg(e.address, ' · ' ORDER BY e.id) FROM contact_emails e WHERE e.contact_id = best.id AND e.is_primary),
      (SELECT string_agg(a.locality, ' · ' ORDER BY a.id) FROM contact_addresses a WHERE a.contact_id = best.id AND a.is_primary)),
    'node', json_build_object('__typename', 'Contact', 'id', id::text)) AS hit
  FROM best WHERE place <= 10
  UNION ALL
  (SELECT 2, row_number() OVER (ORDER BY name, id), json_build_object('title', name, 'subtitle', '', 'node', json_build_object('__typename', typename, 'id', id::text))
    FROM (SELECT 'Fund' AS typename, id, name FROM funds UNION ALL SELECT 'Campaign', id, name FROM campaigns
      UNION ALL SELECT 'MembershipLevel', id, name FROM membership_levels UNION ALL SELECT 'VolunteerOpportunity', id, title FROM volunteer_opportunities) named
    WHERE ' ' || lower(name) LIKE '% ' || $4 || '%' LIMIT 3)
  UNION ALL
  (SELECT 3, row_number() OVER (ORDER BY d.received_on DESC, d.id DESC), json_build_object('title', c.display_name,
      'subtitle', d.received_on || ' · ' || d.reference, 'node', json_build_object('__typename', 'Donation', 'id', d.id::text))
    FROM (SELECT id, contact_id, received_on, reference FROM donations
      WHERE deleted_at IS NULL AND reference <> '' AND upper(reference COLLATE "C") >= $6 AND upper(reference COLLATE "C") < $7 OFFSET 0) d
    JOIN contacts c ON c.id = d.contact_id LIMIT 10)
)
SELECT json_build_object('data', json_build_object('search', (SELECT coalesce(json_agg(hit ORDER BY part, place), '[]') FROM (SELECT * FROM hits ORDER BY part, place LIMIT 10) h)))
