package memberships

import (
	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
)

// What the tests of this package ask of the pure functions.

// Term is a span, spelled out.
type Term struct {
	Start, End date.Date
	Chain      int
	Anchor     date.Date
}

func (t Term) span() span { return span{t.Start, t.End, t.Chain, t.Anchor} }

func FirstTerm(l *ent.MembershipLevel, joinOn date.Date) Term { return plain(firstTerm(l, joinOn)) }

func NextTerm(l *ent.MembershipLevel, previous Term, grace int, today date.Date) Term {
	return plain(nextTerm(l, previous.span(), grace, today))
}

func LevelChangeTerm(previous Term, on date.Date) Term {
	return plain(levelChangeTerm(previous.span(), on))
}

func plain(s span) Term { return Term{s.start, s.end, s.chain, s.anchor} }

// Summarize returns the summary of terms and the latest of them as a Term.
func Summarize(terms []*ent.MembershipTerm) (joinedOn, startsOn, endsOn date.Date, latest Term, ok bool) {
	s, ok := summarize(terms)
	if !ok {
		return "", "", "", Term{}, false
	}
	return s.joinedOn, s.startsOn, s.endsOn, plain(s.span()), true
}

var (
	StatusOf  = statusOf
	MayRenew  = mayRenew
	SeatsLeft = seatsLeft
)
