package donations

import (
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/server/errs"
)

// maxInstallments is more than a person's giving life of monthly payments.
const maxInstallments = 600

// due is one expected payment.
type due struct {
	on    date.Date
	minor int64
}

// monthsOf is how far apart two payments of a pledge are; 0 for a single one.
func monthsOf(every pledge.Every) int {
	switch every {
	case pledge.EveryMONTH:
		return 1
	case pledge.EveryQUARTER:
		return 3
	case pledge.EveryYEAR:
		return 12
	}
	return 0
}

// schedule makes the expected payments of a pledge: count of them, or as many as
// fall due until endOn. The amount is divided exactly, the earlier payments
// taking what does not divide. A pledge that starts on the last day of a month is
// due on the last day of every month.
func schedule(in PledgeInput) ([]due, error) {
	days, err := dueDays(in)
	if err != nil {
		return nil, err
	}
	if int64(len(days)) > in.Amount.Minor {
		return nil, errs.Invalid("amount", KeyPledgeTooSmall, "count", len(days))
	}
	weights := make([]int64, len(days))
	for i := range weights {
		weights[i] = 1
	}
	amounts, err := in.Amount.Allocate(weights...)
	if err != nil {
		return nil, errs.Internal(err)
	}
	out := make([]due, len(days))
	for i, on := range days {
		out[i] = due{on, amounts[i].Minor}
	}
	return out, nil
}

func dueDays(in PledgeInput) ([]date.Date, error) {
	months := monthsOf(in.Every)
	if months == 0 {
		return []date.Date{in.StartOn}, nil
	}
	isLastDay := in.StartOn == in.StartOn.EndOfMonth()
	var days []date.Date
	for i := 0; in.Count == 0 || i < in.Count; i++ {
		// Counted from the start and not from the payment before: 31 January,
		// 28 February, 31 March.
		on := in.StartOn.AddMonths(i * months)
		if isLastDay {
			on = on.EndOfMonth()
		}
		if in.Count == 0 && on.After(in.EndOn) {
			break
		}
		if len(days) == maxInstallments {
			return nil, errs.Invalid("count", KeyPledgeTooMany, "max", maxInstallments)
		}
		days = append(days, on)
	}
	return days, nil
}

// InstallmentState says how an expected payment stands.
type InstallmentState string

// The states of an installment. What is partly paid and late is overdue; what is
// paid in part before its day is partly paid.
const (
	InstallmentPaid       InstallmentState = "PAID"
	InstallmentPartly     InstallmentState = "PARTLY"
	InstallmentDue        InstallmentState = "DUE"
	InstallmentOverdue    InstallmentState = "OVERDUE"
	InstallmentUpcoming   InstallmentState = "UPCOMING"
	InstallmentWrittenOff InstallmentState = "WRITTEN_OFF"
)

// PledgeStatus says how a pledge stands as a whole.
type PledgeStatus string

// The states of a pledge.
const (
	PledgeActive     PledgeStatus = "ACTIVE"
	PledgeFulfilled  PledgeStatus = "FULFILLED"
	PledgeOverdue    PledgeStatus = "OVERDUE"
	PledgeWrittenOff PledgeStatus = "WRITTEN_OFF"
)

// standing is what became of one expected payment.
type standing struct {
	paid  int64
	state InstallmentState
}

// standings spreads what was paid over the expected payments, the oldest due
// first, and says how each stands on the day. dues are in order of their day.
func standings(dues []due, paid int64, today date.Date, isWrittenOff bool) []standing {
	out := make([]standing, len(dues))
	for i, d := range dues {
		part := min(max(paid, 0), d.minor)
		paid -= part
		out[i] = standing{part, stateOf(d, part, today, isWrittenOff)}
	}
	return out
}

func stateOf(d due, paid int64, today date.Date, isWrittenOff bool) InstallmentState {
	switch {
	case paid >= d.minor:
		return InstallmentPaid
	case isWrittenOff:
		return InstallmentWrittenOff
	case d.on.Before(today):
		return InstallmentOverdue
	case paid > 0:
		return InstallmentPartly
	case d.on == today:
		return InstallmentDue
	}
	return InstallmentUpcoming
}

// statusOf is the status of a pledge whose payments stand so.
func statusOf(all []standing, isWrittenOff bool) PledgeStatus {
	isOpen, isLate := false, false
	for _, s := range all {
		isOpen = isOpen || s.state != InstallmentPaid
		isLate = isLate || s.state == InstallmentOverdue
	}
	switch {
	case !isOpen:
		return PledgeFulfilled
	case isWrittenOff:
		return PledgeWrittenOff
	case isLate:
		return PledgeOverdue
	}
	return PledgeActive
}
