package demo

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/server/memberships"
)

func (w *writer) memberships(ctx context.Context) error {
	var ids []int64
	for i, l := range levels {
		rank, newDays := i*10, 90
		fixed, rollover := 1, 10
		rules := memberships.LevelRules{
			Description: &l.description, Rank: &rank, Period: &l.period, GraceDays: &l.graceDays, NewDays: &newDays,
			Seats: &l.seats, Inherit: &l.inherit,
		}
		if l.period == membershiplevel.PeriodFIXED {
			rules.FixedMonth, rules.FixedDay, rules.RolloverMonth, rules.RolloverDay = &fixed, &fixed, &rollover, &fixed
		}
		row, err := w.dues.CreateLevel(ctx, memberships.CreateLevelInput{Name: l.name, Prices: l.prices(), LevelRules: rules})
		if err != nil {
			return err
		}
		ids = append(ids, row.ID)
	}
	for i, m := range w.plan.memberships {
		if err := w.join(ctx, m, ids[m.level]); err != nil {
			return fmt.Errorf("membership of contact %d: %w", m.holder, err)
		}
		if err := w.list(ctx, i, m); err != nil {
			return fmt.Errorf("directory choice of contact %d: %w", m.holder, err)
		}
	}
	return nil
}

// list has some members ask to be in the directory, each showing something else.
func (w *writer) list(ctx context.Context, i int, m member) error {
	const every = 5
	if w.Consents == nil || i%every != 0 || w.plan.contacts[m.holder].kind == contact.KindHOUSEHOLD {
		return nil
	}
	i /= every
	_, err := w.dues.ChooseDirectory(ctx, memberships.DirectoryInput{
		ContactID: w.ids[m.holder], Source: "form", Evidence: "신청서 Joining form",
		Choice: memberships.DirectoryChoice{IsListed: true, City: i%2 == 0, Email: i%3 == 0, Phone: i%4 == 0, Employer: i%5 == 0},
	})
	return err
}

func (w *writer) join(ctx context.Context, m member, levelID int64) error {
	price := levels[m.level].price(w.plan.contacts[m.holder].currency())
	pay := func() *memberships.Payment {
		if m.isUnpaid {
			return nil
		}
		return &memberships.Payment{Amount: price, Method: donation.MethodBANK_TRANSFER}
	}
	w.at(m.joinOn, 11)
	in := memberships.StartInput{HolderID: w.ids[m.holder], LevelID: levelID, JoinOn: m.joinOn, Price: &price, Payment: pay()}
	if m.coordinator != none {
		in.CoordinatorID = w.ids[m.coordinator]
	}
	begun, err := w.dues.Start(ctx, in)
	if err != nil {
		return err
	}
	id, end := begun.Membership.ID, begun.Term.EndOn
	for n, who := range m.seats {
		if n == levels[m.level].seats {
			break
		}
		if x := w.plan.contacts[who]; !x.deceasedOn.IsZero() {
			continue
		}
		if _, err := w.dues.AddSeat(ctx, memberships.AddSeatInput{MembershipID: id, ContactID: w.ids[who]}); err != nil {
			return err
		}
	}
	for _, days := range m.renewals {
		on := end.AddDays(days)
		if on.After(w.plan.anchor) {
			break
		}
		w.at(on, 15)
		renewed, err := w.dues.Renew(ctx, memberships.RenewInput{MembershipID: id, Price: &price, Payment: pay()})
		if err != nil {
			return err
		}
		end = renewed.Term.EndOn
	}
	if m.cancelOn.IsZero() {
		return nil
	}
	w.at(m.cancelOn, 16)
	_, err = w.dues.Cancel(ctx, memberships.CancelInput{MembershipID: id, On: m.cancelOn, Reason: "이사 Moved away"})
	return err
}
