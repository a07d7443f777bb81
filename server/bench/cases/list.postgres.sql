-- $1, $2: from and below which sorting key; $3: folded city.
WITH page AS MATERIALIZED (
  SELECT id, kind, display_name, sort_key FROM contacts c
  WHERE archived_at IS NULL AND sort_key >= $1 AND sort_key < $2
    AND EXISTS (SELECT 1 FROM contact_addresses a WHERE a.contact_id = c.id AND a.locality_key = $3)
  ORDER BY sort_key, id LIMIT 51
)
SELECT json_build_object('data', json_build_object('contacts', json_build_object(
  'edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object(
      'id', p.id::text, 'kind', p.kind, 'displayName', p.display_name,
      'lastDonations', (SELECT coalesce(json_agg(json_build_object('id', d.id::text, 'receivedOn', d.received_on,
          'amount', json_build_object('amount', d.amount_minor::text, 'currency', d.currency))), '[]')
        FROM (SELECT id, received_on, amount_minor, currency FROM donations
          WHERE contact_id = p.id AND deleted_at IS NULL ORDER BY received_on DESC, id DESC LIMIT 5) d),
      'givingSummary', json_build_object('count', g.n, 'total', json_build_object('amount', g.total::text, 'currency', 'KRW'))
    )) ORDER BY p.sort_key, p.id), '[]')
    FROM (SELECT * FROM page ORDER BY sort_key, id LIMIT 50) p
    CROSS JOIN LATERAL (SELECT count(*) AS n, coalesce(sum(amount_minor - refunded_minor), 0)::bigint AS total FROM donations
      WHERE contact_id = p.id AND kind = 'GIFT' AND deleted_at IS NULL AND amount_minor > refunded_minor) g),
  'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 50 FROM page))
)))
