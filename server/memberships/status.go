package memberships

import (
	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
)

// Status says where a membership stands on a day.
type Status string

// The statuses, in the order in which a membership usually passes through them.
const (
	// StatusPending: it begins on a later day, or no term is left of it.
	StatusPending   Status = "PENDING"
	StatusNew       Status = "NEW"
	StatusCurrent   Status = "CURRENT"
	StatusGrace     Status = "GRACE"
	StatusExpired   Status = "EXPIRED"
	StatusCancelled Status = "CANCELLED"
	// StatusDeceased: the holder has died; it goes before every other status.
	StatusDeceased Status = "DECEASED"
)

// Statuses lists every status.
func Statuses() []Status {
	return []Status{
		StatusPending, StatusNew, StatusCurrent, StatusGrace, StatusExpired, StatusCancelled, StatusDeceased,
	}
}

// IsLive says whether the member may come in: new, current or in grace.
func (s Status) IsLive() bool { return s == StatusNew || s == StatusCurrent || s == StatusGrace }

// facts is everything that a status depends on.
type facts struct {
	joinedOn, startsOn, endsOn, cancelledOn date.Date
	newDays, graceDays                      int
	isDeceased                              bool
}

// decide is the one definition of the status; statusPredicate says the same in
// SQL, and a property test holds the two together.
func (f facts) decide(today date.Date) Status {
	switch {
	case f.isDeceased:
		return StatusDeceased
	case f.isCancelled(today):
		return StatusCancelled
	case f.startsOn.IsZero() || f.endsOn.IsZero() || f.startsOn.After(today):
		return StatusPending
	case f.endsOn.Before(today) && f.endsOn.Before(today.AddDays(-f.graceDays)):
		return StatusExpired
	case f.endsOn.Before(today):
		return StatusGrace
	case f.startsOn == f.joinedOn && f.startsOn.After(today.AddDays(-f.newDays)):
		return StatusNew
	}
	return StatusCurrent
}

func (f facts) isCancelled(today date.Date) bool {
	return !f.cancelledOn.IsZero() && !f.cancelledOn.After(today)
}

// statusOf is the status that a membership's terms give it on a day. level is
// the level of the latest term. A day before the latest chain began is pending:
// the past is asked of the terms themselves.
func statusOf(terms []*ent.MembershipTerm, level *ent.MembershipLevel, cancelledOn date.Date, isDeceased bool, today date.Date) Status {
	f := facts{cancelledOn: cancelledOn, newDays: level.NewDays, graceDays: level.GraceDays, isDeceased: isDeceased}
	if s, ok := summarize(terms); ok {
		f.joinedOn, f.startsOn, f.endsOn = s.joinedOn, s.startsOn, s.endsOn
	}
	return f.decide(today)
}

// factsOf reads the same facts from what the membership repeats of its terms.
func factsOf(m *ent.Membership, level *ent.MembershipLevel, isDeceased bool) facts {
	return facts{
		joinedOn: m.JoinedOn, startsOn: m.StartsOn, endsOn: m.EndsOn, cancelledOn: m.CancelledOn,
		newDays: level.NewDays, graceDays: level.GraceDays, isDeceased: isDeceased,
	}
}

// summary is what a membership repeats of its terms.
type summary struct {
	latest                     *ent.MembershipTerm
	joinedOn, startsOn, endsOn date.Date
	anchor                     date.Date
}

// summarize reads a membership's terms, in the order in which they were made.
// Voided ones count for nothing; ok is false where none is left.
func summarize(terms []*ent.MembershipTerm) (s summary, ok bool) {
	for _, t := range terms {
		if t.VoidedAt != nil {
			continue
		}
		if s.latest == nil {
			s.joinedOn = t.StartOn
		}
		if s.latest == nil || t.Chain != s.latest.Chain {
			s.startsOn, s.anchor = t.StartOn, t.StartOn
		} else if t.StartOn.After(s.latest.EndOn) && !follows(s.anchor, t.StartOn) {
			s.anchor = t.StartOn
		}
		s.latest, s.endsOn = t, t.EndOn
	}
	return s, s.latest != nil
}

// span is the latest term as the rules see it.
func (s summary) span() span {
	return span{start: s.latest.StartOn, end: s.latest.EndOn, chain: s.latest.Chain, anchor: s.anchor}
}
