package memberships

import (
	"context"
	"fmt"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/runs"
)

// roundParameters is what a round of renewals keeps for its steps. Its records
// are not the memberships but the terms to be renewed: a term is followed once,
// so that two rounds, or one that is taken up again, move no end twice.
type roundParameters struct {
	Price   PriceRule     `json:"price"`
	Payment *RoundPayment `json:"payment,omitempty"`
}

// RoundSteps is how a round of renewals is worked and undone.
func (s *Service) RoundSteps() runs.Steps {
	return runs.Items{Do: s.renewOne, Undo: s.unrenewOne, May: mayRound, Names: s.namesOfTerms, Batch: roundBatch}.Steps()
}

// roundBatch keeps one step of a round well under a second.
const roundBatch = 50

// StartRound starts a round of renewals. planned is the digest of the plan that
// the person has looked at: if anything would be done differently now, nothing
// is begun.
func (s *Service) StartRound(ctx context.Context, in RoundInput, planned string) (r *ent.Run, err error) {
	if s.runs == nil {
		return nil, errs.Unavailable(keyRoundClosed)
	}
	if err := mayRound(ctx, nil); err != nil {
		return nil, err
	}
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		plan, err := s.PlanRound(ctx, in)
		if err != nil {
			return err
		}
		if plan.Digest != planned {
			return errs.Conflict(keyRoundChanged)
		}
		var terms []int64
		for _, row := range plan.Rows {
			if row.Why == nil {
				terms = append(terms, row.TermID)
			}
		}
		if len(terms) == 0 {
			return errs.Conflict(keyRoundNothing)
		}
		r, err = s.runs.Start(ctx, runs.StartInput{
			Kind: run.KindRENEWAL, Parameters: roundParameters{Price: in.Price, Payment: in.Payment}, IDs: terms,
		})
		return err
	})
	return r, explain(err, "start the renewals")
}

// mayRound refuses those who may not renew.
func mayRound(ctx context.Context, _ *ent.Run) error {
	if v := viewer.FromContext(ctx); !rule.CanWrite(v, "MembershipTerm") {
		return errs.Forbidden(errs.KeyForbidden).Because(&rule.Denied{Op: "write", Type: "MembershipTerm"})
	}
	return nil
}

// renewOne renews the membership whose latest term is termID. Whatever has
// happened to it since fails this one and no other.
func (s *Service) renewOne(ctx context.Context, st *runs.Step, termID int64) (runs.Outcome, error) {
	var with roundParameters
	if err := st.Parameters(&with); err != nil {
		return runs.Outcome{}, err
	}
	term, err := s.db.Client(ctx).MembershipTerm.Get(ctx, termID)
	if err != nil {
		return runs.Outcome{}, explain(err, "load the term")
	}
	h, err := s.home(ctx)
	if err != nil {
		return runs.Outcome{}, err
	}
	rows, err := s.planChunk(ctx, []int64{term.MembershipID}, with.Price, h)
	if err != nil {
		return runs.Outcome{}, err
	}
	if len(rows) == 0 {
		return runs.Outcome{}, errs.NotFound(errs.KeyNotFound)
	}
	row := rows[0]
	switch {
	case row.TermID != termID:
		return runs.Outcome{}, errs.Conflict(keyChangedSince)
	case row.Why != nil:
		return runs.Outcome{}, row.Why
	}
	in := RenewInput{MembershipID: term.MembershipID, ExpectedTermID: termID, Price: &row.Price}
	if p := with.Payment; p != nil && row.Price.IsPositive() {
		in.Payment = &Payment{Amount: row.Price, Method: p.Method, ReceivedOn: p.ReceivedOn, Reference: p.Reference}
	}
	done, err := s.Renew(ctx, in)
	if err != nil {
		return runs.Outcome{}, err
	}
	return runs.Outcome{Before: map[string]any{keyMade: strconv.FormatInt(done.Term.ID, 10)}}, nil
}

// keyMade is where a row of a round keeps the term that it added.
const keyMade = "made_term_id"

// unrenewOne takes back the term that a round has added, with its dues. A
// membership that was renewed or changed again since stays as it is.
func (s *Service) unrenewOne(ctx context.Context, _ *runs.Step, _ int64, before map[string]any) error {
	text, _ := before[keyMade].(string)
	made, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return fmt.Errorf("read which term a round has added: %w", err)
	}
	_, err = s.UndoTerm(ctx, UndoTermInput{TermID: made})
	return err
}

// namesOfTerms names the holders of the memberships that terms belong to.
func (s *Service) namesOfTerms(ctx context.Context, ids []int64) (map[int64]string, error) {
	terms, err := s.db.Client(ctx).MembershipTerm.Query().Where(membershipterm.IDIn(ids...)).
		WithMembership(func(q *ent.MembershipQuery) { q.Select(membership.FieldID, membership.FieldHolderID).WithHolder() }).All(ctx)
	out := make(map[int64]string, len(terms))
	for _, t := range terms {
		if m := t.Edges.Membership; m != nil && m.Edges.Holder != nil {
			out[t.ID] = m.Edges.Holder.DisplayName
		}
	}
	return out, explain(err, "name the members")
}
