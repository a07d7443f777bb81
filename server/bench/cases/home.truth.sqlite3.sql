-- ?1, ?2: from and to which day by month; ?3: the user; ?4: today; ?5: today in 30 days; ?6: 30 days ago; ?7: 90 days ago;
-- ?8: first day of this year; ?9: this day a year ago.
WITH counted AS NOT MATERIALIZED (
  SELECT received_on, kind, method, amount_minor - refunded_minor AS net FROM donations WHERE deleted_at IS NULL AND received_on <= ?2
), fund AS (
  SELECT l.fund_id, sum(CASE WHEN d.kind = 'GIFT' THEN l.amount_minor ELSE 0 END) AS total
  FROM ledger_entries l JOIN donations d ON d.id = l.donation_id WHERE d.deleted_at IS NULL AND d.received_on <= ?2 GROUP BY l.fund_id
), standing AS (
  SELECT CASE
    WHEN c.is_deceased THEN 'DECEASED'
    WHEN m.cancelled_on <= ?4 THEN 'CANCELLED'
    WHEN m.starts_on IS NULL OR m.ends_on IS NULL OR m.starts_on > ?4 THEN 'PENDING'
    WHEN m.ends_on < ?6 THEN 'EXPIRED'
    WHEN m.ends_on < ?4 THEN 'GRACE'
    WHEN m.starts_on = m.joined_on AND m.starts_on > ?7 THEN 'NEW'
    ELSE 'CURRENT' END AS status, count(*) AS n
  FROM memberships m JOIN contacts c ON c.id = m.holder_id GROUP BY 1
)
SELECT json_object('data', json_object(
  'givingByMonth', (SELECT json_group_array(json_object('month', month, 'sums',
      json_object('total', json_object('amount', CAST(total AS TEXT), 'currency', 'KRW'))) ORDER BY month)
    FROM (SELECT substr(received_on, 1, 7) AS month, sum(CASE WHEN kind = 'GIFT' THEN net ELSE 0 END) AS total
      FROM counted WHERE received_on >= ?1 GROUP BY 1) m),
  'givingYears', (SELECT json_array(json_object('currency', 'KRW',
      'thisYear', json_object('total', json_object('amount', CAST(coalesce(sum(net) FILTER (WHERE received_on >= ?8 AND received_on <= ?4), 0) AS TEXT), 'currency', 'KRW')),
      'lastYearSoFar', json_object('total', json_object('amount', CAST(coalesce(sum(net) FILTER (WHERE received_on <= ?9), 0) AS TEXT), 'currency', 'KRW'))))
    FROM counted WHERE kind = 'GIFT' AND received_on >= ?1),
  'givingTotals', (SELECT json_array(json_object(
      'count', count(*) FILTER (WHERE kind = 'GIFT' AND net > 0),
      'total', json_object('amount', CAST(sum(CASE WHEN kind = 'GIFT' THEN net ELSE 0 END) AS TEXT), 'currency', 'KRW'),
      'inKind', json_object('amount', CAST(sum(CASE WHEN kind = 'GIFT' AND method = 'IN_KIND' THEN net ELSE 0 END) AS TEXT), 'currency', 'KRW'),
      'dues', json_object('amount', CAST(sum(CASE WHEN kind <> 'GIFT' THEN net ELSE 0 END) AS TEXT), 'currency', 'KRW'))) FROM counted),
  'givingByFund', (SELECT json_group_array(json_object('fund', json_object('id', CAST(f.id AS TEXT), 'name', f.name),
      'sums', json_object('total', json_object('amount', CAST(fund.total AS TEXT), 'currency', 'KRW'))) ORDER BY f.id)
    FROM fund JOIN funds f ON f.id = fund.fund_id),
  'membershipStatusCounts', (SELECT json_group_array(json_object('status', s.status, 'count', coalesce(standing.n, 0)) ORDER BY s.place)
    FROM (SELECT value AS status, key AS place FROM json_each('["PENDING","NEW","CURRENT","GRACE","EXPIRED","CANCELLED","DECEASED"]')) s
    LEFT JOIN standing ON standing.status = s.status),
  'tasks', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(t.id AS TEXT), 'title', t.title,
      'dueOn', t.due_on, 'completedAt', NULL, 'contact', CASE WHEN c.id IS NOT NULL THEN json_object('id', CAST(c.id AS TEXT), 'displayName', c.display_name) END)) ORDER BY t.due_on, t.id)
    FROM (SELECT * FROM tasks WHERE completed_at IS NULL AND assignee_id = ?3 ORDER BY due_on, id LIMIT 5) t LEFT JOIN contacts c ON c.id = t.contact_id)),
  'ending', json_object('totalCount', (SELECT count(*) FROM memberships WHERE cancelled_on IS NULL AND ends_on >= ?4 AND ends_on <= ?5)),
  'hoursToApprove', json_object('totalCount', (SELECT count(*) FROM volunteer_hours WHERE status = 'LOGGED')),
  'recentImports', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(i.id AS TEXT), 'fileName', i.file_name,
      'status', i.status, 'rowCount', i.row_count, 'createdAt', i.created_at)) ORDER BY i.created_at DESC)
    FROM (SELECT * FROM imports ORDER BY created_at DESC LIMIT 5) i)),
  'anybody', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(c.id AS TEXT))))
    FROM (SELECT id FROM contacts WHERE archived_at IS NULL ORDER BY id LIMIT 1) c))
))
