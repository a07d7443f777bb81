package memberships

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershipseat"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/server/errs"
)

// PriceRule says what each membership of a round of renewals costs.
type PriceRule string

// The rules.
const (
	// PriceList is the level's list price, in the currency that was paid last where
	// the level has one in it.
	PriceList PriceRule = "LIST"
	// PriceLast is what the last term of the same level cost.
	PriceLast PriceRule = "LAST"
)

// RoundInput is a round of renewals: many memberships, renewed in one go.
type RoundInput struct {
	// IDs are the memberships.
	IDs   []int64
	Price PriceRule
	// Payment is how all of them were paid; nil where nothing was paid yet.
	Payment *RoundPayment
}

// RoundPayment is what the payments of a round have in common; each amount is the
// price of its membership.
type RoundPayment struct {
	Method     donation.Method `json:"method"`
	ReceivedOn date.Date       `json:"received_on"`
	Reference  string          `json:"reference,omitempty"`
}

// maxRound bounds one round; whoever has more takes several.
const maxRound = 20000

// Validate checks what can be checked without the database.
func (in RoundInput) Validate() error {
	var wrong []error
	switch {
	case len(in.IDs) == 0:
		wrong = append(wrong, errs.Invalid("ids", keyRoundEmpty))
	case len(in.IDs) > maxRound:
		wrong = append(wrong, errs.Invalid("ids", keyRoundLarge, "max", maxRound))
	}
	if in.Price != PriceList && in.Price != PriceLast {
		wrong = append(wrong, errs.Invalid("price", errs.KeyMalformed, "value", in.Price))
	}
	if p := in.Payment; p != nil {
		if donation.MethodValidator(p.Method) != nil {
			wrong = append(wrong, errs.Invalid("payment.method", keyPaymentMethod))
		}
		wrong = append(wrong, validDate("payment.receivedOn", p.ReceivedOn))
	}
	return errs.Join(wrong...)
}

// Planned is what a round would do to one membership today.
type Planned struct {
	// Membership comes with its holder and its level.
	Membership *ent.Membership
	// TermID is the term that would be renewed; 0 where none is left.
	TermID         int64
	StartOn, EndOn date.Date
	// HasGap: the old term ran out so long ago that the gap stays one.
	HasGap bool
	Price  money.Money
	// Why says why it cannot be renewed; nil where it can.
	Why error
}

// Plan is what a round would do.
type Plan struct {
	Rows []Planned
	// Digest stands for everything that would be done: StartRound wants it back, so
	// that nothing is done that nobody has looked at.
	Digest string
}

// planChunk keeps one query under both databases' limits of parameters.
const planChunk = 500

// PlanRound says what a round would do to each membership, in order of their ends.
// It writes nothing.
func (s *Service) PlanRound(ctx context.Context, in RoundInput) (*Plan, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	h, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	p := &Plan{}
	for ids := range slices.Chunk(slices.Compact(slices.Sorted(slices.Values(in.IDs))), planChunk) {
		rows, err := s.planChunk(ctx, ids, in.Price, h)
		if err != nil {
			return nil, err
		}
		p.Rows = append(p.Rows, rows...)
	}
	slices.SortStableFunc(p.Rows, func(a, b Planned) int { return a.Membership.EndsOn.Compare(b.Membership.EndsOn) })
	p.Digest = digest(p.Rows)
	return p, nil
}

// Obstacle is why a membership cannot be renewed, for counting.
type Obstacle string

// The obstacles.
const (
	ObstacleEarly     Obstacle = "TOO_EARLY"
	ObstacleCancelled Obstacle = "CANCELLED"
	ObstacleDeceased  Obstacle = "DECEASED"
	ObstacleClosed    Obstacle = "LEVEL_CLOSED"
	ObstacleForLife   Obstacle = "FOR_LIFE"
	ObstacleSeats     Obstacle = "SEATS"
	ObstaclePrice     Obstacle = "PRICE"
	ObstacleOther     Obstacle = "OTHER"
)

var obstacles = map[string]Obstacle{
	keyTooEarly: ObstacleEarly, keyIsCancelled: ObstacleCancelled, keyDeceased: ObstacleDeceased,
	keyRejoinClosed: ObstacleClosed, keyForLife: ObstacleForLife, keySeatsFewer: ObstacleSeats, keyPriceNeeded: ObstaclePrice,
}

// Obstacle is "" where nothing stands in the way.
func (p Planned) Obstacle() Obstacle {
	if p.Why == nil {
		return ""
	}
	if o, ok := obstacles[errs.All(p.Why)[0].Key]; ok {
		return o
	}
	return ObstacleOther
}

func digest(rows []Planned) string {
	sum := sha256.New()
	for _, r := range rows {
		fmt.Fprintf(sum, "%d %d %s %s %s %t\n", r.Membership.ID, r.TermID, r.StartOn, r.EndOn, r.Price, r.Why == nil)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func (s *Service) planChunk(ctx context.Context, ids []int64, price PriceRule, h home) ([]Planned, error) {
	memberships, err := s.db.Client(ctx).Membership.Query().Where(membership.IDIn(ids...)).WithHolder().
		WithLevel(func(q *ent.MembershipLevelQuery) { q.WithPrices() }).Order(ent.Asc(membership.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "load the memberships")
	}
	terms, err := s.termsOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	taken, err := s.takenOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	today := date.Today(h.zone, s.now())
	out := make([]Planned, 0, len(memberships))
	for _, m := range memberships {
		out = append(out, planOne(m, terms[m.ID], taken[m.ID], price, h.currency, today))
	}
	return out, nil
}

func (s *Service) termsOf(ctx context.Context, ids []int64) (map[int64][]*ent.MembershipTerm, error) {
	rows, err := s.db.Client(ctx).MembershipTerm.Query().Where(membershipterm.MembershipIDIn(ids...)).
		Order(ent.Asc(membershipterm.FieldID)).All(asSystem(ctx))
	out := map[int64][]*ent.MembershipTerm{}
	for _, t := range rows {
		out[t.MembershipID] = append(out[t.MembershipID], t)
	}
	return out, explain(err, "load the terms")
}

func (s *Service) takenOf(ctx context.Context, ids []int64) (map[int64]int, error) {
	var rows []struct {
		MembershipID int64 `json:"membership_id"`
		Count        int   `json:"count"`
	}
	err := s.db.Client(ctx).MembershipSeat.Query().Where(membershipseat.IsActive(true), membershipseat.MembershipIDIn(ids...)).
		GroupBy(membershipseat.FieldMembershipID).Aggregate(ent.Count()).Scan(asSystem(ctx), &rows)
	out := make(map[int64]int, len(rows))
	for _, row := range rows {
		out[row.MembershipID] = row.Count
	}
	return out, explain(err, "count the seats")
}

// planOne decides by the same rules as Renew.
func planOne(m *ent.Membership, terms []*ent.MembershipTerm, taken int, price PriceRule, currency string, today date.Date) Planned {
	out := Planned{Membership: m}
	r := &renewal{membership: m, holder: m.Edges.Holder, present: m.Edges.Level, level: m.Edges.Level}
	var ok bool
	if r.summary, ok = summarize(terms); !ok {
		out.Why = errs.Conflict(keyNoTerm)
		return out
	}
	if r.holder == nil || r.level == nil {
		out.Why = errs.Forbidden(errs.KeyForbidden)
		return out
	}
	out.TermID = r.latest.ID
	next, kind := r.next(today)
	out.StartOn, out.EndOn, out.HasGap = next.start, next.end, kind == membershipterm.KindREJOIN
	if out.Why = r.decide(RenewInput{MembershipID: m.ID}, today); out.Why == nil {
		out.Why = fits(m, r.holder, r.level, taken)
	}
	var err error
	if out.Price, err = roundPrice(terms, r.level, price, currency); err != nil && out.Why == nil {
		out.Why = err
	}
	return out
}

// roundPrice is what one membership of a round costs. What a change of level cost
// is no price of a whole term.
func roundPrice(terms []*ent.MembershipTerm, l *ent.MembershipLevel, rule PriceRule, currency string) (money.Money, error) {
	var last *ent.MembershipTerm
	for _, t := range terms {
		if t.VoidedAt == nil && t.LevelID == l.ID && t.Kind != membershipterm.KindLEVEL_CHANGE {
			last = t
		}
	}
	if last == nil {
		return priceOf(l, nil, nil, currency)
	}
	if rule == PriceLast {
		return money.New(last.PriceMinor, money.Currency(last.Currency))
	}
	for _, p := range l.Edges.Prices {
		if p.Currency == last.Currency {
			return money.New(p.AmountMinor, money.Currency(p.Currency))
		}
	}
	return priceOf(l, nil, nil, currency)
}
