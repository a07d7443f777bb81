-- moim: not in ent's schema
-- +goose Up
-- What came in by day and currency, kept up in the transaction that records it; PostgreSQL's part says why. SQLite has one writer
-- at a time, so writer is always 0.
CREATE TABLE `giving_sums` (
  `fund_id` integer NOT NULL,
  `received_on` text NOT NULL,
  `currency` text NOT NULL,
  `writer` integer NOT NULL,
  `gifts` integer NOT NULL,
  `goods` integer NOT NULL,
  `dues` integer NOT NULL,
  `gift_count` integer NOT NULL,
  `entries` integer NOT NULL,
  PRIMARY KEY (`fund_id`, `received_on`, `currency`, `writer`)
) WITHOUT ROWID;
-- +goose StatementBegin
CREATE TRIGGER donations_sum_new AFTER INSERT ON donations
BEGIN
  INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  SELECT 0, NEW.received_on, NEW.currency, 0,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.method <> 'IN_KIND' THEN (NEW.amount_minor - NEW.refunded_minor) ELSE 0 END,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.method = 'IN_KIND' THEN (NEW.amount_minor - NEW.refunded_minor) ELSE 0 END,
    CASE WHEN NEW.kind <> 'GIFT' THEN (NEW.amount_minor - NEW.refunded_minor) ELSE 0 END,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.amount_minor > NEW.refunded_minor THEN 1 ELSE 0 END, 1
  WHERE NEW.deleted_at IS NULL
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = gifts + excluded.gifts, goods = goods + excluded.goods,
    dues = dues + excluded.dues, gift_count = gift_count + excluded.gift_count, entries = entries + excluded.entries;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER donations_sum_changed AFTER UPDATE OF received_on, currency, kind, method, amount_minor, refunded_minor, deleted_at ON donations
BEGIN
  INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  SELECT 0, OLD.received_on, OLD.currency, 0,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.method <> 'IN_KIND' THEN -(OLD.amount_minor - OLD.refunded_minor) ELSE 0 END,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.method = 'IN_KIND' THEN -(OLD.amount_minor - OLD.refunded_minor) ELSE 0 END,
    CASE WHEN OLD.kind <> 'GIFT' THEN -(OLD.amount_minor - OLD.refunded_minor) ELSE 0 END,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.amount_minor > OLD.refunded_minor THEN -1 ELSE 0 END, -1
  WHERE OLD.deleted_at IS NULL
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = gifts + excluded.gifts, goods = goods + excluded.goods,
    dues = dues + excluded.dues, gift_count = gift_count + excluded.gift_count, entries = entries + excluded.entries;
  INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  SELECT 0, NEW.received_on, NEW.currency, 0,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.method <> 'IN_KIND' THEN (NEW.amount_minor - NEW.refunded_minor) ELSE 0 END,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.method = 'IN_KIND' THEN (NEW.amount_minor - NEW.refunded_minor) ELSE 0 END,
    CASE WHEN NEW.kind <> 'GIFT' THEN (NEW.amount_minor - NEW.refunded_minor) ELSE 0 END,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.amount_minor > NEW.refunded_minor THEN 1 ELSE 0 END, 1
  WHERE NEW.deleted_at IS NULL
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = gifts + excluded.gifts, goods = goods + excluded.goods,
    dues = dues + excluded.dues, gift_count = gift_count + excluded.gift_count, entries = entries + excluded.entries;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER donations_sum_moved AFTER UPDATE OF received_on, kind, method, deleted_at ON donations
WHEN OLD.received_on <> NEW.received_on OR OLD.kind <> NEW.kind OR OLD.method <> NEW.method OR (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL)
BEGIN
  INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  SELECT l.fund_id, OLD.received_on, l.currency, 0,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.method <> 'IN_KIND' THEN -sum(l.amount_minor) ELSE 0 END,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.method = 'IN_KIND' THEN -sum(l.amount_minor) ELSE 0 END,
    CASE WHEN OLD.kind <> 'GIFT' THEN -sum(l.amount_minor) ELSE 0 END, 0, -count(*)
  FROM ledger_entries l WHERE l.donation_id = OLD.id AND OLD.deleted_at IS NULL GROUP BY l.fund_id, l.currency
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = gifts + excluded.gifts, goods = goods + excluded.goods,
    dues = dues + excluded.dues, gift_count = gift_count + excluded.gift_count, entries = entries + excluded.entries;
  INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  SELECT l.fund_id, NEW.received_on, l.currency, 0,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.method <> 'IN_KIND' THEN sum(l.amount_minor) ELSE 0 END,
    CASE WHEN NEW.kind = 'GIFT' AND NEW.method = 'IN_KIND' THEN sum(l.amount_minor) ELSE 0 END,
    CASE WHEN NEW.kind <> 'GIFT' THEN sum(l.amount_minor) ELSE 0 END, 0, count(*)
  FROM ledger_entries l WHERE l.donation_id = NEW.id AND NEW.deleted_at IS NULL GROUP BY l.fund_id, l.currency
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = gifts + excluded.gifts, goods = goods + excluded.goods,
    dues = dues + excluded.dues, gift_count = gift_count + excluded.gift_count, entries = entries + excluded.entries;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER donations_sum_gone AFTER DELETE ON donations
BEGIN
  INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  SELECT 0, OLD.received_on, OLD.currency, 0,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.method <> 'IN_KIND' THEN -(OLD.amount_minor - OLD.refunded_minor) ELSE 0 END,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.method = 'IN_KIND' THEN -(OLD.amount_minor - OLD.refunded_minor) ELSE 0 END,
    CASE WHEN OLD.kind <> 'GIFT' THEN -(OLD.amount_minor - OLD.refunded_minor) ELSE 0 END,
    CASE WHEN OLD.kind = 'GIFT' AND OLD.amount_minor > OLD.refunded_minor THEN -1 ELSE 0 END, -1
  WHERE OLD.deleted_at IS NULL
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = gifts + excluded.gifts, goods = goods + excluded.goods,
    dues = dues + excluded.dues, gift_count = gift_count + excluded.gift_count, entries = entries + excluded.entries;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER ledger_entries_sum_new AFTER INSERT ON ledger_entries
BEGIN
  INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
  SELECT NEW.fund_id, d.received_on, NEW.currency, 0,
    CASE WHEN d.kind = 'GIFT' AND d.method <> 'IN_KIND' THEN NEW.amount_minor ELSE 0 END,
    CASE WHEN d.kind = 'GIFT' AND d.method = 'IN_KIND' THEN NEW.amount_minor ELSE 0 END,
    CASE WHEN d.kind <> 'GIFT' THEN NEW.amount_minor ELSE 0 END, 0, 1
  FROM donations d WHERE d.id = NEW.donation_id AND d.deleted_at IS NULL
  ON CONFLICT (fund_id, received_on, currency, writer) DO UPDATE SET gifts = gifts + excluded.gifts, goods = goods + excluded.goods,
    dues = dues + excluded.dues, gift_count = gift_count + excluded.gift_count, entries = entries + excluded.entries;
END;
-- +goose StatementEnd
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
DROP TRIGGER ledger_entries_sum_new;
DROP TRIGGER donations_sum_gone;
DROP TRIGGER donations_sum_moved;
DROP TRIGGER donations_sum_changed;
DROP TRIGGER donations_sum_new;
DROP TABLE `giving_sums`;
