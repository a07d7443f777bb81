package fill

// sums are what the triggers of donations and of the ledger would have kept.
var sums = []string{
	"DELETE FROM giving_sums",
	`INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
		SELECT 0, received_on, currency, 0,
			sum(CASE WHEN kind = 'GIFT' AND method <> 'IN_KIND' THEN amount_minor ELSE 0 END),
			sum(CASE WHEN kind = 'GIFT' AND method = 'IN_KIND' THEN amount_minor ELSE 0 END),
			sum(CASE WHEN kind <> 'GIFT' THEN amount_minor ELSE 0 END),
			sum(CASE WHEN kind = 'GIFT' THEN 1 ELSE 0 END), count(*)
		FROM donations GROUP BY received_on, currency`,
	`INSERT INTO giving_sums (fund_id, received_on, currency, writer, gifts, goods, dues, gift_count, entries)
		SELECT l.fund_id, d.received_on, l.currency, 0,
			sum(CASE WHEN d.kind = 'GIFT' AND d.method <> 'IN_KIND' THEN l.amount_minor ELSE 0 END),
			sum(CASE WHEN d.kind = 'GIFT' AND d.method = 'IN_KIND' THEN l.amount_minor ELSE 0 END),
			sum(CASE WHEN d.kind <> 'GIFT' THEN l.amount_minor ELSE 0 END), 0, count(*)
		FROM ledger_entries l JOIN donations d ON d.id = l.donation_id GROUP BY l.fund_id, d.received_on, l.currency`,
}
