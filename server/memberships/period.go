package memberships

import (
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershiplevel"
)

const monthsPerYear = 12

// span is a term as the rules see it: first and last day, the number of the
// unbroken chain that it belongs to, and the day from which the chain's months
// are counted.
type span struct {
	start, end date.Date
	chain      int
	anchor     date.Date
}

// firstTerm is the term that joining on a day begins.
func firstTerm(l *ent.MembershipLevel, joinOn date.Date) span {
	return span{start: joinOn, end: endOf(l, joinOn, joinOn), chain: 1, anchor: joinOn}
}

// nextTerm is the term that a renewal adds. Up to the end of the grace it
// follows the previous one without a gap, however early or late it is paid.
// After that the gap stays a gap: a new chain begins today.
func nextTerm(l *ent.MembershipLevel, previous span, graceDays int, today date.Date) span {
	if today.After(previous.end.AddDays(graceDays)) {
		next := firstTerm(l, today)
		next.chain = previous.chain + 1
		return next
	}
	start := previous.end.AddDays(1)
	anchor := previous.anchor
	if !follows(anchor, start) {
		anchor = start
	}
	return span{start: start, end: endOf(l, anchor, start), chain: previous.chain, anchor: anchor}
}

// forLife is the end of a term that does not end.
const forLife = date.Last

// levelChangeTerm replaces the rest of a term by one of another level: the end
// that is paid for stays.
func levelChangeTerm(previous span, on date.Date) span {
	return span{start: on, end: previous.end, chain: previous.chain, anchor: previous.anchor}
}

// changedTerm is levelChangeTerm where one of the levels may be for life: a term
// that did not end gets an end, and one that ended gets none.
func changedTerm(l *ent.MembershipLevel, previous span, on date.Date) span {
	t := levelChangeTerm(previous, on)
	if l.Period == membershiplevel.PeriodLIFETIME || previous.end == forLife {
		t.anchor = on
		t.end = endOf(l, on, on)
	}
	return t
}

// mayRenew says whether the renewal window of a term is open, and when it opens.
func mayRenew(endsOn date.Date, opensDays int, today date.Date) (opensOn date.Date, isOpen bool) {
	opensOn = endsOn.AddDays(-opensDays)
	return opensOn, !today.Before(opensOn)
}

func endOf(l *ent.MembershipLevel, anchor, start date.Date) date.Date {
	switch l.Period {
	case membershiplevel.PeriodLIFETIME:
		return forLife
	case membershiplevel.PeriodFIXED:
		return fixedEnd(l, start)
	}
	return rollingEnd(anchor, start, l.Months)
}

// rollingEnd is the day before the one that has the anchor's number, months
// later. Where that month is too short for the number the term lasts to the
// month's end: from 29 February 2024 a year lasts to 28 February 2025, and from
// 31 January a month lasts to the end of February, the next to 30 March. Counting
// from the anchor, no day is lost however often one renews.
func rollingEnd(anchor, start date.Date, months int) date.Date {
	month := monthOf(start)
	if start.Day() == 1 && anchor.Day() > lastDay(month-1) {
		month-- // stands for a day that the month before does not have
	}
	month += months
	if anchor.Day() > lastDay(month) {
		return dayIn(month, anchor.Day())
	}
	return dayIn(month, anchor.Day()).AddDays(-1)
}

// follows reports whether a term that starts on a day counts its months from
// the anchor. It does not where terms of a fixed calendar lie between.
func follows(anchor, start date.Date) bool {
	return start.Day() == anchor.Day() || start.Day() == 1 && anchor.Day() > lastDay(monthOf(start)-1)
}

// fixedEnd is the last day of the calendar's period in which a term starts. Of
// a level of several years the period is the running year and those after it.
// From the rollover on, the rest of the running period comes on top.
func fixedEnd(l *ent.MembershipLevel, start date.Date) date.Date {
	step := min(l.Months, monthsPerYear)
	next := monthOf(start)
	for !isBoundary(l, next, step) || !dayIn(next, l.FixedDay).After(start) {
		next++
	}
	months := l.Months - step
	begin := dayIn(next-step, l.FixedDay)
	if l.RolloverMonth > 0 && start.After(begin) && !start.Before(rollover(l, next)) {
		months += step
	}
	return dayIn(next+months, l.FixedDay).AddDays(-1)
}

func isBoundary(l *ent.MembershipLevel, month, step int) bool {
	return (month-(l.FixedMonth-1))%step == 0
}

// rollover is the last rollover day before the period that begins in a month.
func rollover(l *ent.MembershipLevel, next int) date.Date {
	month := next
	for month%monthsPerYear != l.RolloverMonth-1 || !dayIn(month, l.RolloverDay).Before(dayIn(next, l.FixedDay)) {
		month--
	}
	return dayIn(month, l.RolloverDay)
}

// monthOf numbers the months of all years, so that they can be counted.
func monthOf(d date.Date) int { return d.Year()*monthsPerYear + int(d.Month()) - 1 }

// dayIn is the day with a number in a month, or the month's last where it is
// shorter.
func dayIn(month, day int) date.Date {
	first := firstOf(month)
	return first.AddDays(min(day, lastDay(month)) - 1)
}

func lastDay(month int) int { return firstOf(month).EndOfMonth().Day() }

func firstOf(month int) date.Date {
	first, err := date.New(month/monthsPerYear, time.Month(month%monthsPerYear+1), 1)
	switch {
	case err == nil:
		return first
	case month < monthsPerYear:
		return date.First
	}
	return date.MustParse("9999-12-01")
}
