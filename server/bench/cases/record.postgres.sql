-- $1: the contact.
WITH c AS (SELECT * FROM contacts WHERE id = $1),
happened AS (
  SELECT 'INTERACTION' AS kind, id, occurred_at AS at FROM interactions WHERE contact_id = $1
  UNION ALL SELECT 'DONATION', id, received_on::timestamp AT TIME ZONE 'Asia/Seoul' FROM donations WHERE contact_id = $1 AND deleted_at IS NULL
  UNION ALL SELECT 'MEMBERSHIP', id, start_on::timestamp AT TIME ZONE 'Asia/Seoul' FROM membership_terms WHERE voided_at IS NULL AND membership_id IN (
    SELECT id FROM memberships WHERE holder_id = $1 UNION SELECT membership_id FROM membership_seats WHERE contact_id = $1)
  UNION ALL SELECT 'CONSENT', id, occurred_at FROM consent_events WHERE contact_id = $1
  UNION ALL SELECT 'TASK', id, coalesce(completed_at, created_at) FROM tasks WHERE contact_id = $1
),
latest AS (SELECT * FROM happened ORDER BY at DESC, kind DESC, id DESC LIMIT 31)
SELECT json_build_object('data', json_build_object('node', (SELECT json_build_object(
  '__typename', 'Contact', 'id', c.id::text, 'version', c.version, 'kind', c.kind, 'displayName', c.display_name,
  'givenName', coalesce(c.given_name, ''), 'familyName', coalesce(c.family_name, ''), 'organizationName', coalesce(c.organization_name, ''),
  'birthOn', c.birth_on, 'note', coalesce(c.note, ''), 'isDeceased', c.is_deceased, 'archivedAt', c.archived_at,
  'household', (SELECT json_build_object('id', h.id::text, 'displayName', h.display_name) FROM contacts h WHERE h.id = c.household_id),
  'members', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', m.id::text, 'displayName', m.display_name)) ORDER BY m.id), '[]')
    FROM (SELECT id, display_name FROM contacts WHERE household_id = $1 ORDER BY id LIMIT 20) m)),
  'emails', (SELECT coalesce(json_agg(json_build_object('id', e.id::text, 'address', e.address, 'kind', e.kind, 'isPrimary', e.is_primary,
    'isUndeliverable', e.is_undeliverable) ORDER BY e.id), '[]') FROM contact_emails e WHERE e.contact_id = $1),
  'phones', (SELECT coalesce(json_agg(json_build_object('id', p.id::text, 'number', p.number, 'extension', coalesce(p.extension, ''), 'kind', p.kind,
    'isPrimary', p.is_primary, 'isUndeliverable', p.is_undeliverable) ORDER BY p.id), '[]') FROM contact_phones p WHERE p.contact_id = $1),
  'addresses', (SELECT coalesce(json_agg(json_build_object('id', a.id::text, 'country', a.country, 'lines', coalesce(a.lines, ''),
    'postalCode', coalesce(a.postal_code, ''), 'dependentLocality', coalesce(a.dependent_locality, ''), 'locality', coalesce(a.locality, ''),
    'region', coalesce(a.region, ''), 'kind', a.kind, 'isPrimary', a.is_primary, 'isUndeliverable', a.is_undeliverable) ORDER BY a.id), '[]')
    FROM contact_addresses a WHERE a.contact_id = $1),
  'tags', (SELECT coalesce(json_agg(json_build_object('id', t.id::text, 'name', t.name) ORDER BY t.id), '[]')
    FROM contact_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.contact_id = $1),
  'consentStates', (SELECT coalesce(json_agg(json_build_object('purpose', s.purpose, 'channel', s.channel, 'isGiven', s.action = 'GIVEN')
      ORDER BY s.purpose, s.channel), '[]')
    FROM (SELECT DISTINCT ON (purpose, channel) purpose, channel, action FROM consent_events WHERE contact_id = $1
      ORDER BY purpose, channel, occurred_at DESC, id DESC) s),
  'consents', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', e.id::text, 'purpose', e.purpose,
      'channel', e.channel, 'action', e.action, 'occurredAt', to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'source', coalesce(e.source, ''))) ORDER BY e.occurred_at DESC, e.id DESC), '[]')
    FROM (SELECT * FROM consent_events WHERE contact_id = $1 ORDER BY occurred_at DESC, id DESC LIMIT 50) e)),
  'memberships', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', m.id::text,
      'status', CASE
        WHEN c.is_deceased THEN 'DECEASED'
        WHEN m.cancelled_on <= d.today THEN 'CANCELLED'
        WHEN m.starts_on IS NULL OR m.ends_on IS NULL OR m.starts_on > d.today THEN 'PENDING'
        WHEN m.ends_on < to_char(d.today::date - l.grace_days::int, 'YYYY-MM-DD') THEN 'EXPIRED'
        WHEN m.ends_on < d.today THEN 'GRACE'
        WHEN m.starts_on = m.joined_on AND m.starts_on > to_char(d.today::date - l.new_days::int, 'YYYY-MM-DD') THEN 'NEW'
        ELSE 'CURRENT' END,
      'endsOn', m.ends_on, 'level', json_build_object('id', l.id::text, 'name', l.name),
      'terms', (SELECT coalesce(json_agg(json_build_object('id', t.id::text, 'kind', t.kind, 'startOn', t.start_on, 'endOn', t.end_on,
          'voidedAt', t.voided_at, 'price', json_build_object('amount', t.price_minor::text, 'currency', t.currency),
          'level', json_build_object('id', tl.id::text, 'name', tl.name)) ORDER BY t.id), '[]')
        FROM membership_terms t JOIN membership_levels tl ON tl.id = t.level_id WHERE t.membership_id = m.id)))
      ORDER BY m.joined_on DESC, m.id DESC), '[]')
    FROM (SELECT * FROM memberships WHERE holder_id = $1 ORDER BY joined_on DESC, id DESC LIMIT 20) m
    JOIN membership_levels l ON l.id = m.level_id
    CROSS JOIN (SELECT to_char(now() AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS today) d)),
  'givingSummaries', (SELECT coalesce(json_agg(json_build_object('count', g.n, 'last', g.last,
      'total', json_build_object('amount', g.total::text, 'currency', g.currency),
      'largest', json_build_object('amount', g.largest::text, 'currency', g.currency)) ORDER BY g.currency), '[]')
    FROM (SELECT currency, count(*) AS n, max(received_on) AS last, sum(amount_minor - refunded_minor)::bigint AS total,
        max(amount_minor - refunded_minor) AS largest FROM donations
      WHERE contact_id = $1 AND kind = 'GIFT' AND deleted_at IS NULL AND amount_minor > refunded_minor GROUP BY currency) g),
  'donations', (SELECT json_build_object(
      'edges', coalesce(json_agg(json_build_object('node', json_build_object('id', d.id::text, 'kind', d.kind, 'method', d.method,
        'receivedOn', d.received_on, 'reference', coalesce(d.reference, ''),
        'amount', json_build_object('amount', d.amount_minor::text, 'currency', d.currency),
        'refunded', json_build_object('amount', d.refunded_minor::text, 'currency', d.currency),
        'allocations', (SELECT coalesce(json_agg(json_build_object('id', a.id::text, 'fund', json_build_object('id', f.id::text, 'name', f.name)) ORDER BY a.id), '[]')
          FROM allocations a JOIN funds f ON f.id = a.fund_id WHERE a.donation_id = d.id),
        'campaign', (SELECT json_build_object('id', k.id::text, 'name', k.name) FROM campaigns k WHERE k.id = d.campaign_id)))
        ORDER BY d.received_on DESC, d.id DESC) FILTER (WHERE d.place <= 25), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > 25))
    FROM (SELECT *, row_number() OVER (ORDER BY received_on DESC, id DESC) AS place FROM donations
      WHERE contact_id = $1 AND deleted_at IS NULL ORDER BY received_on DESC, id DESC LIMIT 26) d),
  'tasks', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', t.id::text, 'title', t.title,
      'dueOn', t.due_on, 'completedAt', NULL)) ORDER BY t.due_on, t.id), '[]')
    FROM (SELECT * FROM tasks WHERE contact_id = $1 AND completed_at IS NULL ORDER BY due_on, id LIMIT 10) t)),
  'signups', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', s.id::text, 'status', s.status,
      'shift', json_build_object('id', h.id::text, 'opportunity', json_build_object('id', o.id::text, 'title', o.title)))) ORDER BY s.created_at DESC, s.id DESC), '[]')
    FROM (SELECT * FROM shift_signups WHERE contact_id = $1 ORDER BY created_at DESC, id DESC LIMIT 20) s
    JOIN shifts h ON h.id = s.shift_id JOIN volunteer_opportunities o ON o.id = h.opportunity_id)),
  'volunteerHours', json_build_object('edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', v.id::text,
      'workedOn', v.worked_on, 'minutesWorked', v.minutes_worked, 'minutesPlanned', v.minutes_planned, 'status', v.status,
      'opportunity', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id::text, 'title', o.title) END)) ORDER BY v.worked_on DESC, v.id DESC), '[]')
    FROM (SELECT * FROM volunteer_hours WHERE contact_id = $1 ORDER BY worked_on DESC, id DESC LIMIT 20) v
    LEFT JOIN volunteer_opportunities o ON o.id = v.opportunity_id)),
  'timeline', json_build_object(
    'edges', (SELECT coalesce(json_agg(json_build_object('node', json_build_object('kind', h.kind,
        'at', to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'node', CASE h.kind
          WHEN 'INTERACTION' THEN (SELECT json_build_object('__typename', 'Interaction', 'id', i.id::text, 'interactionKind', i.kind,
            'subject', coalesce(i.subject, ''), 'body', coalesce(i.body, ''),
            'user', (SELECT json_build_object('id', u.id::text, 'name', u.name) FROM users u WHERE u.id = i.user_id)) FROM interactions i WHERE i.id = h.id)
          WHEN 'DONATION' THEN (SELECT json_build_object('__typename', 'Donation', 'id', d.id::text, 'donationKind', d.kind,
            'amount', json_build_object('amount', d.amount_minor::text, 'currency', d.currency), 'donationNote', coalesce(d.note, ''),
            'allocations', (SELECT coalesce(json_agg(json_build_object('id', a.id::text, 'fund', json_build_object('id', f.id::text, 'name', f.name)) ORDER BY a.id), '[]')
              FROM allocations a JOIN funds f ON f.id = a.fund_id WHERE a.donation_id = d.id)) FROM donations d WHERE d.id = h.id)
          WHEN 'MEMBERSHIP' THEN (SELECT json_build_object('__typename', 'MembershipTerm', 'id', t.id::text, 'termKind', t.kind, 'startOn', t.start_on,
            'endOn', t.end_on, 'price', json_build_object('amount', t.price_minor::text, 'currency', t.currency),
            'level', json_build_object('id', l.id::text, 'name', l.name), 'membership', json_build_object('id', t.membership_id::text))
            FROM membership_terms t JOIN membership_levels l ON l.id = t.level_id WHERE t.id = h.id)
          WHEN 'CONSENT' THEN (SELECT json_build_object('__typename', 'ConsentEvent', 'id', e.id::text, 'purpose', e.purpose, 'channel', e.channel,
            'action', e.action) FROM consent_events e WHERE e.id = h.id)
          WHEN 'TASK' THEN (SELECT json_build_object('__typename', 'Task', 'id', t.id::text, 'taskTitle', t.title, 'completedAt', t.completed_at)
            FROM tasks t WHERE t.id = h.id) END)) ORDER BY h.at DESC, h.kind DESC, h.id DESC), '[]')
      FROM (SELECT * FROM latest ORDER BY at DESC, kind DESC, id DESC LIMIT 30) h),
    'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 30 FROM latest)))
) FROM c)))
