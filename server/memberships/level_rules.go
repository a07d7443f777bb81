package memberships

import (
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// The limits of a level's numbers. A hundred years are for life.
const (
	maxMonths = 1200
	maxDays   = 3660
	maxSeats  = 10000
	maxRank   = 1000000
	maxName   = 200
)

// defaultLevel is what the schema gives a new level.
func defaultLevel() ent.MembershipLevel {
	return ent.MembershipLevel{
		Rank: membershiplevel.DefaultRank, Period: membershiplevel.DefaultPeriod, Months: membershiplevel.DefaultMonths,
		FixedMonth: membershiplevel.DefaultFixedMonth, FixedDay: membershiplevel.DefaultFixedDay,
		RolloverMonth: membershiplevel.DefaultRolloverMonth, RolloverDay: membershiplevel.DefaultRolloverDay,
		RenewalOpensDays: membershiplevel.DefaultRenewalOpensDays, GraceDays: membershiplevel.DefaultGraceDays,
		NewDays: membershiplevel.DefaultNewDays, Seats: membershiplevel.DefaultSeats,
		Inherit: membershiplevel.DefaultInherit, IsOpen: membershiplevel.DefaultIsOpen,
	}
}

func mustName(name *string) error {
	switch {
	case name == nil:
		return nil
	case strings.TrimSpace(*name) == "":
		return errs.Invalid("name", errs.KeyRequired)
	case len([]rune(*name)) > maxName:
		return errs.Invalid("name", errs.KeyTooLong, "max", maxName)
	}
	return nil
}

func validPrices(prices []money.Money) error {
	seen := map[money.Currency]bool{}
	for _, p := range prices {
		if p.Validate() != nil || p.IsNegative() {
			return errs.Invalid("prices", keyAmount)
		}
		if seen[p.Currency] {
			return errs.Invalid("prices", keyPriceTwice, "currency", p.CurrencyCode())
		}
		seen[p.Currency] = true
	}
	return nil
}

// validRules checks a level as a whole, because its rules depend on each other.
func validRules(l ent.MembershipLevel) error {
	return errs.Join(
		within("rank", l.Rank, -maxRank, maxRank),
		within("months", l.Months, 1, maxMonths),
		within("renewalOpensDays", l.RenewalOpensDays, 0, maxDays),
		within("graceDays", l.GraceDays, 0, maxDays),
		within("newDays", l.NewDays, 0, maxDays),
		within("seats", l.Seats, 1, maxSeats),
		validPeriod(l),
		validSharing(l),
	)
}

func within(field string, n, from, to int) error {
	if n < from || n > to {
		return errs.Invalid(field, keyLevelNumber, "min", from, "max", to)
	}
	return nil
}

func validPeriod(l ent.MembershipLevel) error {
	if membershiplevel.PeriodValidator(l.Period) != nil {
		return errs.Invalid("period", errs.KeyMalformed, "value", l.Period)
	}
	if l.Period != membershiplevel.PeriodFIXED {
		return nil
	}
	wholeYears := l.Months%monthsPerYear == 0
	switch {
	case !isDay(l.FixedMonth, l.FixedDay):
		return errs.Invalid("fixedDay", keyLevelDay)
	case l.Months < 1 || !wholeYears && monthsPerYear%l.Months != 0:
		return errs.Invalid("months", keyLevelMonths)
	case l.RolloverMonth == 0:
		return nil
	case !isDay(l.RolloverMonth, l.RolloverDay):
		return errs.Invalid("rolloverDay", keyLevelDay)
	case !wholeYears:
		return errs.Invalid("rolloverMonth", keyLevelRolloverY)
	case l.RolloverMonth == l.FixedMonth && l.RolloverDay == l.FixedDay:
		return errs.Invalid("rolloverDay", keyLevelRollover)
	}
	return nil
}

// isDay says whether a month has a day in some year.
func isDay(month, day int) bool {
	const aLeapYear = 2024
	return month >= 1 && month <= monthsPerYear && day >= 1 && day <= lastDay(aLeapYear*monthsPerYear+month-1)
}

func validSharing(l ent.MembershipLevel) error {
	if membershiplevel.InheritValidator(l.Inherit) != nil {
		return errs.Invalid("inherit", errs.KeyMalformed, "value", l.Inherit)
	}
	isShared := l.Inherit != membershiplevel.InheritNOBODY
	switch {
	case l.Seats > 1 && !isShared:
		return errs.Invalid("inherit", keyLevelInherit)
	case l.Seats == 1 && isShared:
		return errs.Invalid("seats", keyLevelSeats)
	}
	return nil
}
