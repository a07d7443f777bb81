package graph

import (
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/memberships"
)

// membershipFilter is what the list of memberships can be asked beyond ent's filters.
type membershipFilter struct {
	status []model.MembershipStatus
	stage  []model.RenewalStage
	search *string
	order  *ent.MembershipOrder
}

func (r *Resolver) membershipList(ctx context.Context, f membershipFilter) (*ent.MembershipQuery, error) {
	q := r.client(ctx).Membership.Query()
	if f.order != nil && f.order.Field.String() == "HOLDER_NAME" {
		q.Where(named("holder_name"))
	}
	if len(f.status) > 0 {
		p, err := r.standing(ctx, f.status)
		if err != nil {
			return nil, err
		}
		q.Where(p)
	}
	if len(f.stage) > 0 {
		p, err := r.staged(ctx, f.stage)
		if err != nil {
			return nil, err
		}
		q.Where(p)
	}
	if f.search != nil && *f.search != "" {
		if !rule.ReadsAll(viewer.FromContext(ctx), "Contact") {
			return nil, &rule.Denied{Op: "filter by", Type: "Contact"}
		}
		found, err := r.Finder.Contacts(ctx, *f.search)
		if err != nil {
			return nil, err
		}
		q.Where(membership.HasHolderWith(found...))
	}
	return q, nil
}

func (r *Resolver) staged(ctx context.Context, stages []model.RenewalStage) (predicate.Membership, error) {
	today, err := r.Memberships.Today(ctx)
	if err != nil {
		return nil, err
	}
	return r.Memberships.StagePredicate(ctx, today, mapped(stages, func(s model.RenewalStage) memberships.Stage {
		return memberships.Stage(s)
	})...)
}

// chosen finds the memberships of a selection: those with the ids, or all that
// the list shows for the same arguments.
func (r *Resolver) chosen(ctx context.Context, in model.MembershipSelection) ([]int64, error) {
	q, err := r.membershipList(ctx, membershipFilter{search: in.Search})
	if err != nil {
		return nil, err
	}
	if in.Ids != nil {
		q.Where(membership.IDIn(in.Ids...))
	}
	if q, err = in.Where.Filter(q); err != nil {
		return nil, err
	}
	return q.IDs(ctx)
}

func (r *Resolver) round(ctx context.Context, in model.MembershipSelection, price model.RenewalPrice, paid *model.RoundPaymentInput) (memberships.RoundInput, error) {
	ids, err := r.chosen(ctx, in)
	out := memberships.RoundInput{IDs: ids, Price: memberships.PriceRule(price)}
	if paid != nil {
		out.Payment = &memberships.RoundPayment{Method: paid.Method, ReceivedOn: paid.ReceivedOn, Reference: value(paid.Reference)}
	}
	return out, err
}

func (r *Resolver) previewRound(ctx context.Context, in model.MembershipSelection, price model.RenewalPrice, first, offset int) (*model.RenewalRoundPreview, error) {
	if _, err := page(&first, nil); err != nil || offset < 0 {
		return nil, errs.Invalid("first", "graph.page_size", "max", maxPage).Because(err)
	}
	round, err := r.round(ctx, in, price, nil)
	if err != nil {
		return nil, err
	}
	if len(round.IDs) == 0 {
		return &model.RenewalRoundPreview{Sums: []*money.Money{}, Obstacles: []*model.ObstacleCount{}, Rows: []*model.PlannedRenewal{}}, nil
	}
	plan, err := r.Memberships.PlanRound(ctx, round)
	if err != nil {
		return nil, err
	}
	out, err := summed(plan)
	from := min(offset, len(plan.Rows))
	out.Rows = mapped(plan.Rows[from:min(from+first, len(plan.Rows))], func(p memberships.Planned) *model.PlannedRenewal {
		return plannedRenewal(ctx, p)
	})
	return out, err
}

// summed counts what a plan would do.
func summed(plan *memberships.Plan) (*model.RenewalRoundPreview, error) {
	out := &model.RenewalRoundPreview{Digest: plan.Digest, Sums: []*money.Money{}, Obstacles: []*model.ObstacleCount{}}
	for _, row := range plan.Rows {
		if o := row.Obstacle(); o != "" {
			i := slices.IndexFunc(out.Obstacles, func(c *model.ObstacleCount) bool { return c.Obstacle == model.RenewalObstacle(o) })
			if i < 0 {
				i = len(out.Obstacles)
				out.Obstacles = append(out.Obstacles, &model.ObstacleCount{Obstacle: model.RenewalObstacle(o)})
			}
			out.Obstacles[i].Count++
			continue
		}
		out.Ready++
		if row.HasGap {
			out.Gaps++
		}
		i := slices.IndexFunc(out.Sums, func(m *money.Money) bool { return m.Currency == row.Price.Currency })
		if i < 0 {
			out.Sums = append(out.Sums, new(row.Price))
			continue
		}
		sum, err := out.Sums[i].Add(row.Price)
		if err != nil {
			return out, errs.Invalid("selection", "input.malformed", "value", row.Price.CurrencyCode()).Because(err)
		}
		out.Sums[i] = &sum
	}
	return out, nil
}

func plannedRenewal(ctx context.Context, p memberships.Planned) *model.PlannedRenewal {
	out := &model.PlannedRenewal{Membership: p.Membership, HasGap: p.HasGap}
	if p.TermID != 0 {
		out.StartOn, out.EndOn = &p.StartOn, &p.EndOn
	}
	if p.Price.Currency != "" {
		out.Price = &p.Price
	}
	if o := p.Obstacle(); o != "" {
		out.Obstacle = new(model.RenewalObstacle(o))
		out.Problem = new(errs.All(p.Why)[0].Message(language(ctx)))
	}
	return out
}

func (r *Resolver) startRound(ctx context.Context, in model.RenewMembershipsInput) (*ent.Run, error) {
	round, err := r.round(ctx, *in.Selection, in.Price, in.Payment)
	if err != nil {
		return nil, err
	}
	return r.Memberships.StartRound(ctx, round, in.Digest)
}

func (r *Resolver) membershipEnds(ctx context.Context, ends []memberships.MonthEnds) ([]*model.MembershipEnds, error) {
	levels, err := r.levelsByID(ctx)
	out := []*model.MembershipEnds{}
	for _, e := range ends {
		if l := levels[e.LevelID]; l != nil {
			out = append(out, &model.MembershipEnds{Month: e.Month, Level: l, Count: e.Count})
		}
	}
	return out, err
}

func (r *Resolver) levelCounts(ctx context.Context) ([]*model.MembershipLevelCount, error) {
	today, err := r.Memberships.Today(ctx)
	if err != nil {
		return nil, err
	}
	counts, err := r.Memberships.LevelCounts(ctx, today)
	if err != nil {
		return nil, err
	}
	levels, err := r.levelsByID(ctx)
	out := []*model.MembershipLevelCount{}
	for _, c := range counts {
		if l := levels[c.LevelID]; l != nil {
			out = append(out, &model.MembershipLevelCount{Level: l, Status: model.MembershipStatus(c.Status), Count: c.Count})
		}
	}
	return out, err
}

func (r *Resolver) levelsByID(ctx context.Context) (map[int64]*ent.MembershipLevel, error) {
	rows, err := r.client(ctx).MembershipLevel.Query().Order(ent.Asc(membershiplevel.FieldRank, membershiplevel.FieldID)).All(ctx)
	levels := make(map[int64]*ent.MembershipLevel, len(rows))
	for _, l := range rows {
		levels[l.ID] = l
	}
	return levels, err
}

func retention(r *memberships.Retention) *model.MembershipRetention {
	return &model.MembershipRetention{From: r.From, To: r.To, Ended: r.Ended, Renewed: r.Renewed}
}

func levelChangePreview(ctx context.Context, p *memberships.LevelChangePreview) *model.LevelChangePreview {
	out := &model.LevelChangePreview{
		CurrentTermID: p.LatestTermID, From: p.From, To: p.To, StartOn: p.StartOn, EndOn: p.EndOn,
		Direction: model.LevelDirection(p.Direction), SeatLimit: p.SeatLimit,
	}
	if p.Why != nil {
		out.Problem = new(p.Why.Message(language(ctx)))
	}
	return out
}

func levelExample(e memberships.Example) *model.LevelExample {
	out := &model.LevelExample{JoinOn: e.JoinOn, EndOn: e.EndOn, IsForLife: e.IsForLife}
	if !e.IsForLife {
		out.OpensOn, out.GraceUntil, out.NextEndOn = &e.OpensOn, &e.GraceUntil, &e.NextEndOn
	}
	if !e.NewUntil.Before(e.JoinOn) {
		out.NewUntil = &e.NewUntil
	}
	return out
}

func exampleRules(in model.MembershipLevelRulesInput) memberships.LevelRules {
	return memberships.LevelRules{
		Period: in.Period, Months: in.Months, FixedMonth: in.FixedMonth, FixedDay: in.FixedDay,
		RolloverMonth: in.RolloverMonth, RolloverDay: in.RolloverDay, RenewalOpensDays: in.RenewalOpensDays,
		GraceDays: in.GraceDays, NewDays: in.NewDays, Seats: in.Seats, Inherit: in.Inherit,
	}
}

func (r *Resolver) updateMembership(ctx context.Context, in model.UpdateMembershipInput) (*ent.Membership, error) {
	coordinator := in.CoordinatorID
	if value(in.ClearCoordinator) {
		coordinator = new(int64)
	}
	return r.Memberships.Update(ctx, memberships.UpdateInput{MembershipID: in.ID, CoordinatorID: coordinator, Seats: in.Seats, Note: in.Note})
}

func (r *Resolver) addHousehold(ctx context.Context, membershipID int64) (*model.AddHouseholdSeatsPayload, error) {
	done, err := r.Memberships.AddHousehold(ctx, membershipID)
	if err != nil {
		return nil, err
	}
	return &model.AddHouseholdSeatsPayload{
		Membership: done.Membership, Added: mapped(done.Added, func(c *ent.Contact) *ent.Contact { return c }),
		Refused: mapped(done.Left, func(s memberships.SeatRefused) string {
			return s.Contact.DisplayName + ": " + s.Why.Message(language(ctx))
		}),
	}, nil
}
