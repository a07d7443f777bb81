-- $1, $2: from and to which day by month; $3: the user; $4: today; $5: today in 30 days; $6: 30 days ago; $7: 90 days ago;
-- $8: first day of this year; $9: this day a year ago.
WITH kept AS (
  SELECT fund_id, received_on, gifts + goods AS total, goods, dues, gift_count FROM giving_sums WHERE received_on <= $2
), fund AS (
  SELECT fund_id, sum(total)::bigint AS total FROM kept WHERE fund_id > 0 GROUP BY fund_id
), standing AS (
  SELECT CASE
    WHEN c.id IS NOT NULL THEN 'DECEASED'
    WHEN m.cancelled_on <= $4 THEN 'CANCELLED'
    WHEN m.starts_on IS NULL OR m.ends_on IS NULL OR m.starts_on > $4 THEN 'PENDING'
    WHEN m.ends_on < $6 THEN 'EXPIRED'
    WHEN m.ends_on < $4 THEN 'GRACE'
    WHEN m.starts_on = m.joined_on AND m.starts_on > $7 THEN 'NEW'
    ELSE 'CURRENT' END AS status, count(*) AS n
  FROM memberships m LEFT JOIN contacts c ON c.id = m.holder_id AND c.is_deceased GROUP BY 1
)
SELECT json_build_object('data', json_build_object(
  'givingByMonth', (SELECT coalesce(json_agg(json_build_object('month', month, 'sums',
      json_build_object('total', json_build_object('amount', total::text, 'currency', 'KRW'))) ORDER BY month), '[]')
    FROM (SELECT substr(received_on, 1, 7) AS month, sum(total)::bigint AS total
      FROM kept WHERE fund_id = 0 AND received_on >= $1 GROUP BY 1) m),
  'givingYears', (SELECT json_build_array(json_build_object('currency', 'KRW',
      'thisYear', json_build_object('total', json_build_object('amount', coalesce(sum(total) FILTER (WHERE received_on >= $8 AND received_on <= $4), 0)::bigint::text, 'currency', 'KRW')),
      'lastYearSoFar', json_build_object('total', json_build_object('amount', coalesce(sum(total) FILTER (WHERE received_on <= $9), 0)::bigint::text, 'currency', 'KRW'))))
    FROM kept WHERE fund_id = 0 AND received_on >= $1),
  'givingTotals', (SELECT json_build_array(json_build_object(
      'count', sum(gift_count)::bigint,
      'total', json_build_object('amount', sum(total)::bigint::text, 'currency', 'KRW'),
      'inKind', json_build_object('amount', sum(goods)::bigint::text, 'currency', 'KRW'),
      'dues', json_build_object('amount', sum(dues)::bigint::text, 'currency', 'KRW'))) FROM kept WHERE fund_id = 0),
  'givingByFund', (SELECT coalesce(json_agg(json_build_object('fund', json_build_object('id', f.id::text, 'name', f.name),
      'sums', json_build_object('total', json_build_object('amount', fund.total::text, 'currency', 'KRW'))) ORDER BY f.id), '[]')
    FROM fund JOIN funds f ON f.id = fund.fund_id),
  'membershipStatusCounts', (SELECT json_agg(json_build_object('status', s.status, 'count', coalesce(standing.n, 0)) ORDER BY s.place)
    FROM unnest(ARRAY['PENDING', 'NEW', 'CURRENT', 'GRACE', 'EXPIRED', 'CANCELLED', 'DECEASED']) WITH ORDINALITY AS s(status, place)
    LEFT JOIN standing ON standing.status = s.status),
  'tasks', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', t.id::text, 'title', t.title,
      'dueOn', t.due_on, 'completedAt', NULL, 'contact', CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id::text, 'displayName', c.display_name) END)) ORDER BY t.due_on, t.id), '[]')
    FROM (SELECT * FROM tasks WHERE completed_at IS NULL AND assignee_id = $3 ORDER BY due_on, id LIMIT 5) t LEFT JOIN contacts c ON c.id = t.contact_id)),
  'ending', json_build_object('totalCount', (SELECT count(*) FROM memberships WHERE cancelled_on IS NULL AND ends_on >= $4 AND ends_on <= $5)),
  'hoursToApprove', json_build_object('totalCount', (SELECT count(*) FROM volunteer_hours WHERE status = 'LOGGED')),
  'recentImports', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', i.id::text, 'fileName', i.file_name,
      'status', i.status, 'rowCount', i.row_count, 'createdAt', to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.USZ'))) ORDER BY i.created_at DESC), '[]')
    FROM (SELECT * FROM imports ORDER BY created_at DESC LIMIT 5) i)),
  'anybody', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', c.id::text))), '[]')
    FROM (SELECT id FROM contacts WHERE archived_at IS NULL ORDER BY id LIMIT 1) c))
))
