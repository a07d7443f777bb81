-- moim: not in ent's schema
-- +goose Up
-- What came in by day and currency, kept up in the transaction that records it, so that a home page does not add up every gift
-- that there ever was. fund_id 0 stands for the whole donations, every other for the ledger of a fund; entries counts what a row
-- was made of. Each connection keeps rows of its own (writer), so that two people who record gifts of one day do not wait for
-- each other; whoever reads adds them up. It is derived from donations and ledger_entries: no backup holds it.
CREATE TABLE "giving_sums" (
  "fund_id" bigint NOT NULL,
  "received_on" character varying NOT NULL,
  "currency" character varying NOT NULL,
  "writer" bigint NOT NULL,
  "gifts" bigint NOT NULL,
  "goods" bigint NOT NULL,
  "dues" bigint NOT NULL,
  "gift_count" bigint NOT NULL,
  "entries" bigint NOT NULL,
  PRIMARY KEY ("fund_id", "received_on", "currency", "writer")
);
-- +goose StatementBegin
CREATE FUNCTION moim_keep_sum(fund bigint, on_day varchar, of_currency varchar, more_gifts bigint, more_goods bigint, more_dues bigint,
  more_count bigint, more_entries bigint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO giving_sums AS kept (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  VALUES (fund, on_day, of_currency, pg_backend_pid(), more_gifts, more_goods, more_dues, more_count, more_entries)
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = kept.gifts + excluded.gifts, goods = kept.goods + excluded.goods,
    dues = kept.dues + excluded.dues, gift_count = kept.gift_count + excluded.gift_count, entries = kept.entries + excluded.entries;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION moim_sum_new_donations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM moim_keep_sum(0, received_on, currency,
    sum(CASE WHEN kind = 'GIFT' AND method <> 'IN_KIND' THEN amount_minor - refunded_minor ELSE 0 END)::bigint,
    sum(CASE WHEN kind = 'GIFT' AND method = 'IN_KIND' THEN amount_minor - refunded_minor ELSE 0 END)::bigint,
    sum(CASE WHEN kind <> 'GIFT' THEN amount_minor - refunded_minor ELSE 0 END)::bigint,
    sum(CASE WHEN kind = 'GIFT' AND amount_minor > refunded_minor THEN 1 ELSE 0 END), count(*))
  FROM added WHERE deleted_at IS NULL GROUP BY received_on, currency;
  RETURN NULL;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION moim_sum_changed_donations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM moim_keep_sum(0, received_on, currency, gifts, goods, dues, gift_count, entries) FROM (
    SELECT received_on, currency,
      sum(CASE WHEN kind = 'GIFT' AND method <> 'IN_KIND' THEN sign * (amount_minor - refunded_minor) ELSE 0 END)::bigint AS gifts,
      sum(CASE WHEN kind = 'GIFT' AND method = 'IN_KIND' THEN sign * (amount_minor - refunded_minor) ELSE 0 END)::bigint AS goods,
      sum(CASE WHEN kind <> 'GIFT' THEN sign * (amount_minor - refunded_minor) ELSE 0 END)::bigint AS dues,
      sum(CASE WHEN kind = 'GIFT' AND amount_minor > refunded_minor THEN sign ELSE 0 END) AS gift_count,
      sum(sign) AS entries
    FROM (
      SELECT received_on, currency, kind, method, amount_minor, refunded_minor, 1 AS sign FROM added WHERE deleted_at IS NULL
      UNION ALL
      SELECT received_on, currency, kind, method, amount_minor, refunded_minor, -1 FROM removed WHERE deleted_at IS NULL
    ) both_states GROUP BY received_on, currency
  ) difference WHERE (gifts, goods, dues, gift_count, entries) <> (0, 0, 0, 0, 0);
  -- A donation that moves to another day or kind, or is taken back, takes its ledger along.
  PERFORM moim_keep_sum(l.fund_id, d.received_on, l.currency,
    sum(CASE WHEN d.kind = 'GIFT' AND d.method <> 'IN_KIND' THEN d.sign * l.amount_minor ELSE 0 END)::bigint,
    sum(CASE WHEN d.kind = 'GIFT' AND d.method = 'IN_KIND' THEN d.sign * l.amount_minor ELSE 0 END)::bigint,
    sum(CASE WHEN d.kind <> 'GIFT' THEN d.sign * l.amount_minor ELSE 0 END)::bigint,
    0, sum(d.sign))
  FROM (
    SELECT a.id, a.received_on, a.kind, a.method, 1 AS sign FROM added a JOIN removed r ON r.id = a.id
      WHERE a.deleted_at IS NULL AND (a.received_on, a.kind, a.method, a.deleted_at IS NULL) <> (r.received_on, r.kind, r.method, r.deleted_at IS NULL)
    UNION ALL
    SELECT r.id, r.received_on, r.kind, r.method, -1 FROM added a JOIN removed r ON r.id = a.id
      WHERE r.deleted_at IS NULL AND (a.received_on, a.kind, a.method, a.deleted_at IS NULL) <> (r.received_on, r.kind, r.method, r.deleted_at IS NULL)
  ) d JOIN ledger_entries l ON l.donation_id = d.id GROUP BY l.fund_id, d.received_on, l.currency;
  RETURN NULL;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION moim_sum_gone_donations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM moim_keep_sum(0, received_on, currency,
    -sum(CASE WHEN kind = 'GIFT' AND method <> 'IN_KIND' THEN amount_minor - refunded_minor ELSE 0 END)::bigint,
    -sum(CASE WHEN kind = 'GIFT' AND method = 'IN_KIND' THEN amount_minor - refunded_minor ELSE 0 END)::bigint,
    -sum(CASE WHEN kind <> 'GIFT' THEN amount_minor - refunded_minor ELSE 0 END)::bigint,
    -sum(CASE WHEN kind = 'GIFT' AND amount_minor > refunded_minor THEN 1 ELSE 0 END), -count(*))
  FROM removed WHERE deleted_at IS NULL GROUP BY received_on, currency;
  RETURN NULL;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION moim_sum_new_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A change of the donation under way ends first, and one that begins now waits: it looks for the ledger's entries.
  PERFORM 1 FROM donations d WHERE d.id IN (SELECT donation_id FROM added) ORDER BY d.id FOR SHARE;
  PERFORM moim_keep_sum(l.fund_id, d.received_on, l.currency,
    sum(CASE WHEN d.kind = 'GIFT' AND d.method <> 'IN_KIND' THEN l.amount_minor ELSE 0 END)::bigint,
    sum(CASE WHEN d.kind = 'GIFT' AND d.method = 'IN_KIND' THEN l.amount_minor ELSE 0 END)::bigint,
    sum(CASE WHEN d.kind <> 'GIFT' THEN l.amount_minor ELSE 0 END)::bigint,
    0, count(*))
  FROM added l JOIN donations d ON d.id = l.donation_id WHERE d.deleted_at IS NULL GROUP BY l.fund_id, d.received_on, l.currency;
  RETURN NULL;
END;
$$;
-- +goose StatementEnd
CREATE TRIGGER donations_sum_new AFTER INSERT ON donations REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION moim_sum_new_donations();
CREATE TRIGGER donations_sum_changed AFTER UPDATE ON donations REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION moim_sum_changed_donations();
CREATE TRIGGER donations_sum_gone AFTER DELETE ON donations REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION moim_sum_gone_donations();
CREATE TRIGGER ledger_entries_sum_new AFTER INSERT ON ledger_entries REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION moim_sum_new_ledger();
INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
SELECT 0, received_on, currency, 0,
  sum(CASE WHEN kind = 'GIFT' AND method <> 'IN_KIND' THEN amount_minor - refunded_minor ELSE 0 END),
  sum(CASE WHEN kind = 'GIFT' AND method = 'IN_KIND' THEN amount_minor - refunded_minor ELSE 0 END),
  sum(CASE WHEN kind <> 'GIFT' THEN amount_minor - refunded_minor ELSE 0 END),
  sum(CASE WHEN kind = 'GIFT' AND amount_minor > refunded_minor THEN 1 ELSE 0 END), count(*)
FROM donations WHERE deleted_at IS NULL GROUP BY received_on, currency;
INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
SELECT l.fund_id, d.received_on, l.currency, 0,
  sum(CASE WHEN d.kind = 'GIFT' AND d.method <> 'IN_KIND' THEN l.amount_minor ELSE 0 END),
  sum(CASE WHEN d.kind = 'GIFT' AND d.method = 'IN_KIND' THEN l.amount_minor ELSE 0 END),
  sum(CASE WHEN d.kind <> 'GIFT' THEN l.amount_minor ELSE 0 END), 0, count(*)
FROM ledger_entries l JOIN donations d ON d.id = l.donation_id WHERE d.deleted_at IS NULL GROUP BY l.fund_id, d.received_on, l.currency;

-- +goose Down
DROP TRIGGER ledger_entries_sum_new ON ledger_entries;
DROP TRIGGER donations_sum_gone ON donations;
DROP TRIGGER donations_sum_changed ON donations;
DROP TRIGGER donations_sum_new ON donations;
DROP FUNCTION moim_sum_new_ledger;
DROP FUNCTION moim_sum_gone_donations;
DROP FUNCTION moim_sum_changed_donations;
DROP FUNCTION moim_sum_new_donations;
DROP FUNCTION moim_keep_sum;
DROP TABLE "giving_sums";
