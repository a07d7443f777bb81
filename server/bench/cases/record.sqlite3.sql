-- ?1: the contact.
WITH c AS (SELECT * FROM contacts WHERE id = ?1),
happened AS (
  SELECT 'INTERACTION' AS kind, id, datetime(occurred_at) AS at FROM interactions WHERE contact_id = ?1
  UNION ALL SELECT 'DONATION', id, datetime(received_on, '-9 hours') FROM donations WHERE contact_id = ?1 AND deleted_at IS NULL
  UNION ALL SELECT 'MEMBERSHIP', id, datetime(start_on, '-9 hours') FROM membership_terms WHERE voided_at IS NULL AND membership_id IN (
    SELECT id FROM memberships WHERE holder_id = ?1 UNION SELECT membership_id FROM membership_seats WHERE contact_id = ?1)
  UNION ALL SELECT 'CONSENT', id, datetime(occurred_at) FROM consent_events WHERE contact_id = ?1
  UNION ALL SELECT 'TASK', id, datetime(coalesce(completed_at, created_at)) FROM tasks WHERE contact_id = ?1
),
latest AS (SELECT * FROM happened ORDER BY at DESC, kind DESC, id DESC LIMIT 31)
SELECT json_object('data', json_object('node', (SELECT json_object(
  '__typename', 'Contact', 'id', CAST(c.id AS TEXT), 'version', c.version, 'kind', c.kind, 'displayName', c.display_name,
  'givenName', coalesce(c.given_name, ''), 'familyName', coalesce(c.family_name, ''), 'organizationName', coalesce(c.organization_name, ''),
  'birthOn', c.birth_on, 'note', coalesce(c.note, ''), 'isDeceased', json(CASE WHEN c.is_deceased THEN 'true' ELSE 'false' END), 'archivedAt', c.archived_at,
  'household', (SELECT json_object('id', CAST(h.id AS TEXT), 'displayName', h.display_name) FROM contacts h WHERE h.id = c.household_id),
  'members', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(m.id AS TEXT), 'displayName', m.display_name)) ORDER BY m.id)
    FROM (SELECT id, display_name FROM contacts WHERE household_id = ?1 ORDER BY id LIMIT 20) m)),
  'emails', (SELECT json_group_array(json_object('id', CAST(e.id AS TEXT), 'address', e.address, 'kind', e.kind, 'isPrimary', json(CASE WHEN e.is_primary THEN 'true' ELSE 'false' END),
    'isUndeliverable', json(CASE WHEN e.is_undeliverable THEN 'true' ELSE 'false' END)) ORDER BY e.id) FROM contact_emails e WHERE e.contact_id = ?1),
  'phones', (SELECT json_group_array(json_object('id', CAST(p.id AS TEXT), 'number', p.number, 'extension', coalesce(p.extension, ''), 'kind', p.kind,
    'isPrimary', json(CASE WHEN p.is_primary THEN 'true' ELSE 'false' END), 'isUndeliverable', json(CASE WHEN p.is_undeliverable THEN 'true' ELSE 'false' END)) ORDER BY p.id) FROM contact_phones p WHERE p.contact_id = ?1),
  'addresses', (SELECT json_group_array(json_object('id', CAST(a.id AS TEXT), 'country', a.country, 'lines', coalesce(a.lines, ''),
    'postalCode', coalesce(a.postal_code, ''), 'dependentLocality', coalesce(a.dependent_locality, ''), 'locality', coalesce(a.locality, ''),
    'region', coalesce(a.region, ''), 'kind', a.kind, 'isPrimary', json(CASE WHEN a.is_primary THEN 'true' ELSE 'false' END), 'isUndeliverable', json(CASE WHEN a.is_undeliverable THEN 'true' ELSE 'false' END)) ORDER BY a.id)
    FROM contact_addresses a WHERE a.contact_id = ?1),
  'tags', (SELECT json_group_array(json_object('id', CAST(t.id AS TEXT), 'name', t.name) ORDER BY t.id)
    FROM contact_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.contact_id = ?1),
  'consentStates', (SELECT json_group_array(json_object('purpose', s.purpose, 'channel', s.channel, 'isGiven', json(CASE WHEN s.action = 'GIVEN' THEN 'true' ELSE 'false' END))
      ORDER BY s.purpose, s.channel)
    FROM (SELECT purpose, channel, action FROM (SELECT *, row_number() OVER (PARTITION BY purpose, channel ORDER BY occurred_at DESC, id DESC) AS place
      FROM consent_events WHERE contact_id = ?1) WHERE place = 1) s),
  'consents', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(e.id AS TEXT), 'purpose', e.purpose,
      'channel', e.channel, 'action', e.action, 'occurredAt', strftime('%Y-%m-%dT%H:%M:%SZ', e.occurred_at),
      'source', coalesce(e.source, ''))) ORDER BY e.occurred_at DESC, e.id DESC)
    FROM (SELECT * FROM consent_events WHERE contact_id = ?1 ORDER BY occurred_at DESC, id DESC LIMIT 50) e)),
  'memberships', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(m.id AS TEXT),
      'status', CASE
        WHEN c.is_deceased THEN 'DECEASED'
        WHEN m.cancelled_on <= d.today THEN 'CANCELLED'
        WHEN m.starts_on IS NULL OR m.ends_on IS NULL OR m.starts_on > d.today THEN 'PENDING'
        WHEN m.ends_on < date(d.today, '-' || l.grace_days || ' days') THEN 'EXPIRED'
        WHEN m.ends_on < d.today THEN 'GRACE'
        WHEN m.starts_on = m.joined_on AND m.starts_on > date(d.today, '-' || l.new_days || ' days') THEN 'NEW'
        ELSE 'CURRENT' END,
      'endsOn', m.ends_on, 'level', json_object('id', CAST(l.id AS TEXT), 'name', l.name),
      'terms', (SELECT json_group_array(json_object('id', CAST(t.id AS TEXT), 'kind', t.kind, 'startOn', t.start_on, 'endOn', t.end_on,
          'voidedAt', t.voided_at, 'price', json_object('amount', CAST(t.price_minor AS TEXT), 'currency', t.currency),
          'level', json_object('id', CAST(tl.id AS TEXT), 'name', tl.name)) ORDER BY t.id)
        FROM membership_terms t JOIN membership_levels tl ON tl.id = t.level_id WHERE t.membership_id = m.id)))
      ORDER BY m.joined_on DESC, m.id DESC)
    FROM (SELECT * FROM memberships WHERE holder_id = ?1 ORDER BY joined_on DESC, id DESC LIMIT 20) m
    JOIN membership_levels l ON l.id = m.level_id
    CROSS JOIN (SELECT date('now', '+9 hours') AS today) d)),
  'givingSummaries', (SELECT json_group_array(json_object('count', g.n, 'last', g.last,
      'total', json_object('amount', CAST(g.total AS TEXT), 'currency', g.currency),
      'largest', json_object('amount', CAST(g.largest AS TEXT), 'currency', g.currency)) ORDER BY g.currency)
    FROM (SELECT currency, count(*) AS n, max(received_on) AS last, sum(amount_minor - refunded_minor) AS total,
        max(amount_minor - refunded_minor) AS largest FROM donations
      WHERE contact_id = ?1 AND kind = 'GIFT' AND deleted_at IS NULL AND amount_minor > refunded_minor GROUP BY currency) g),
  'donations', (SELECT json_object(
      'edges', json_group_array(json_object('node', json_object('id', CAST(d.id AS TEXT), 'kind', d.kind, 'method', d.method,
        'receivedOn', d.received_on, 'reference', coalesce(d.reference, ''),
        'amount', json_object('amount', CAST(d.amount_minor AS TEXT), 'currency', d.currency),
        'refunded', json_object('amount', CAST(d.refunded_minor AS TEXT), 'currency', d.currency),
        'allocations', (SELECT json_group_array(json_object('id', CAST(a.id AS TEXT), 'fund', json_object('id', CAST(f.id AS TEXT), 'name', f.name)) ORDER BY a.id)
          FROM allocations a JOIN funds f ON f.id = a.fund_id WHERE a.donation_id = d.id),
        'campaign', (SELECT json_object('id', CAST(k.id AS TEXT), 'name', k.name) FROM campaigns k WHERE k.id = d.campaign_id)))
        ORDER BY d.received_on DESC, d.id DESC) FILTER (WHERE d.place <= 25),
      'pageInfo', json_object('hasNextPage', json(CASE WHEN count(*) > 25 THEN 'true' ELSE 'false' END)))
    FROM (SELECT *, row_number() OVER (ORDER BY received_on DESC, id DESC) AS place FROM donations
      WHERE contact_id = ?1 AND deleted_at IS NULL ORDER BY received_on DESC, id DESC LIMIT 26) d),
  'tasks', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(t.id AS TEXT), 'title', t.title,
      'dueOn', t.due_on, 'completedAt', NULL)) ORDER BY t.due_on, t.id)
    FROM (SELECT * FROM tasks WHERE contact_id = ?1 AND completed_at IS NULL ORDER BY due_on, id LIMIT 10) t)),
  'signups', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(s.id AS TEXT), 'status', s.status,
      'shift', json_object('id', CAST(h.id AS TEXT), 'opportunity', json_object('id', CAST(o.id AS TEXT), 'title', o.title)))) ORDER BY s.created_at DESC, s.id DESC)
    FROM (SELECT * FROM shift_signups WHERE contact_id = ?1 ORDER BY created_at DESC, id DESC LIMIT 20) s
    JOIN shifts h ON h.id = s.shift_id JOIN volunteer_opportunities o ON o.id = h.opportunity_id)),
  'volunteerHours', json_object('edges', (SELECT json_group_array(json_object('node', json_object('id', CAST(v.id AS TEXT),
      'workedOn', v.worked_on, 'minutesWorked', v.minutes_worked, 'minutesPlanned', v.minutes_planned, 'status', v.status,
      'opportunity', CASE WHEN o.id IS NOT NULL THEN json_object('id', CAST(o.id AS TEXT), 'title', o.title) END)) ORDER BY v.worked_on DESC, v.id DESC)
    FROM (SELECT * FROM volunteer_hours WHERE contact_id = ?1 ORDER BY worked_on DESC, id DESC LIMIT 20) v
    LEFT JOIN volunteer_opportunities o ON o.id = v.opportunity_id)),
  'timeline', json_object(
    'edges', (SELECT json_group_array(json_object('node', json_object('kind', h.kind,
        'at', strftime('%Y-%m-%dT%H:%M:%SZ', h.at),
        'node', CASE h.kind
          WHEN 'INTERACTION' THEN (SELECT json_object('__typename', 'Interaction', 'id', CAST(i.id AS TEXT), 'interactionKind', i.kind,
            'subject', coalesce(i.subject, ''), 'body', coalesce(i.body, ''),
            'user', (SELECT json_object('id', CAST(u.id AS TEXT), 'name', u.name) FROM users u WHERE u.id = i.user_id)) FROM interactions i WHERE i.id = h.id)
          WHEN 'DONATION' THEN (SELECT json_object('__typename', 'Donation', 'id', CAST(d.id AS TEXT), 'donationKind', d.kind,
            'amount', json_object('amount', CAST(d.amount_minor AS TEXT), 'currency', d.currency), 'donationNote', coalesce(d.note, ''),
            'allocations', (SELECT json_group_array(json_object('id', CAST(a.id AS TEXT), 'fund', json_object('id', CAST(f.id AS TEXT), 'name', f.name)) ORDER BY a.id)
              FROM allocations a JOIN funds f ON f.id = a.fund_id WHERE a.donation_id = d.id)) FROM donations d WHERE d.id = h.id)
          WHEN 'MEMBERSHIP' THEN (SELECT json_object('__typename', 'MembershipTerm', 'id', CAST(t.id AS TEXT), 'termKind', t.kind, 'startOn', t.start_on,
            'endOn', t.end_on, 'price', json_object('amount', CAST(t.price_minor AS TEXT), 'currency', t.currency),
            'level', json_object('id', CAST(l.id AS TEXT), 'name', l.name), 'membership', json_object('id', CAST(t.membership_id AS TEXT)))
            FROM membership_terms t JOIN membership_levels l ON l.id = t.level_id WHERE t.id = h.id)
          WHEN 'CONSENT' THEN (SELECT json_object('__typename', 'ConsentEvent', 'id', CAST(e.id AS TEXT), 'purpose', e.purpose, 'channel', e.channel,
            'action', e.action) FROM consent_events e WHERE e.id = h.id)
          WHEN 'TASK' THEN (SELECT json_object('__typename', 'Task', 'id', CAST(t.id AS TEXT), 'taskTitle', t.title, 'completedAt', t.completed_at)
            FROM tasks t WHERE t.id = h.id) END)) ORDER BY h.at DESC, h.kind DESC, h.id DESC)
      FROM (SELECT * FROM latest ORDER BY at DESC, kind DESC, id DESC LIMIT 30) h),
    'pageInfo', json_object('hasNextPage', json(CASE WHEN (SELECT count(*) FROM latest) > 30 THEN 'true' ELSE 'false' END)))
) FROM c)))
