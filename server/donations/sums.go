package donations

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// Every sum of this package is of the same thing: what donations hold net of
// refunds, on the day on which they came in, without those that were taken back.
// So the months of a year, the funds, the campaigns and the donors all add up to
// the same figure.

// net is what a donation holds after refunds.
func net(q columns) string {
	return fmt.Sprintf("(%s - %s)", q.C(donation.FieldAmountMinor), q.C(donation.FieldRefundedMinor))
}

// columns names the columns of a table or query.
type columns interface{ C(string) string }

// sum adds up an expression into a whole number: PostgreSQL would answer with a
// decimal otherwise.
func sum(expression string) sql.Querier {
	return sql.Raw("CAST(COALESCE(SUM(" + expression + "), 0) AS BIGINT)")
}

// where is an expression where a condition holds, otherwise nought.
func where(condition, expression string) string {
	return "CASE WHEN " + condition + " THEN " + expression + " ELSE 0 END"
}

// isGift and isGoods are conditions on a donation's columns.
func isGift(q columns) string {
	return fmt.Sprintf("%s = '%s'", q.C(donation.FieldKind), donation.KindGIFT)
}

func isGoods(q columns) string {
	return fmt.Sprintf("%s = '%s'", q.C(donation.FieldMethod), donation.MethodIN_KIND)
}

// maySum refuses sums to viewers who may not see amounts: a sum would tell them.
func maySum(ctx context.Context) error {
	v := viewer.FromContext(ctx)
	if !rule.CanRead(v, "Donation") || rule.Field(v, "Donation", "amount_minor") == viewer.Hide {
		return errs.Forbidden(errs.KeyForbidden)
	}
	return nil
}

// MaySeeSums reports whether the viewer in ctx may ask for sums at all. The sums
// are then over the rows that the viewer may read.
func MaySeeSums(ctx context.Context) bool { return maySum(ctx) == nil }
