-- ?1, ?2: from and below which sorting key; ?3: folded city.
WITH page AS MATERIALIZED (
  SELECT id, kind, display_name, sort_key FROM contacts c
  WHERE archived_at IS NULL AND sort_key >= ?1 AND sort_key < ?2
    AND EXISTS (SELECT 1 FROM contact_addresses a WHERE a.contact_id = c.id AND a.locality_key = ?3)
  ORDER BY sort_key, id LIMIT 51
)
SELECT json_object('data', json_object('contacts', json_object(
  'edges', (SELECT json_group_array(json_object('node', json_object(
      'id', CAST(p.id AS TEXT), 'kind', p.kind, 'displayName', p.display_name,
      'lastDonations', (SELECT json_group_array(json_object('id', CAST(d.id AS TEXT), 'receivedOn', d.received_on,
          'amount', json_object('amount', CAST(d.amount_minor AS TEXT), 'currency', d.currency)))
        FROM (SELECT id, received_on, amount_minor, currency FROM donations
          WHERE contact_id = p.id AND deleted_at IS NULL ORDER BY received_on DESC, id DESC LIMIT 5) d),
      'givingSummary', (SELECT json_object('count', count(*), 'total', json_object(
          'amount', CAST(coalesce(sum(amount_minor - refunded_minor), 0) AS TEXT), 'currency', 'KRW')) FROM donations
        WHERE contact_id = p.id AND kind = 'GIFT' AND deleted_at IS NULL AND amount_minor > refunded_minor)
    )) ORDER BY p.sort_key, p.id)
    FROM (SELECT * FROM page ORDER BY sort_key, id LIMIT 50) p),
  'pageInfo', json_object('hasNextPage', json(CASE WHEN (SELECT count(*) FROM page) > 50 THEN 'true' ELSE 'false' END))
)))
