package search

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

// donations finds gifts by their reference, by their id in another system and
// by their amount, the latest first.
func (s *Service) donations(ctx context.Context, q query, limit int) ([]Hit, error) {
	v := viewer.FromContext(ctx)
	if !rule.CanRead(v, "Donation") {
		return nil, nil
	}
	isOpen := func(field string) bool { return rule.Field(v, "Donation", field) != viewer.Hide }
	var wanted []predicate.Donation
	if isOpen(donation.FieldReference) {
		wanted = append(wanted, hasReference(q.text))
	}
	if isOpen(donation.FieldExternalID) {
		wanted = append(wanted, donation.ExternalIDIn(q.raw, strings.ToUpper(q.raw)))
	}
	if isOpen(donation.FieldAmountMinor) {
		wanted = append(wanted, ofAmount(q.text)...)
	}
	var hits []Hit
	seen := map[int64]bool{}
	// One after another: each has its own index, which a disjunction would not use.
	for _, where := range wanted {
		rows, err := s.db.Client(ctx).Donation.Query().WithContact().Where(where).
			Order(ent.Desc(donation.FieldReceivedOn), ent.Desc(donation.FieldID)).Limit(limit).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("look for donations: %w", err)
		}
		for _, d := range rows {
			if !seen[d.ID] && len(hits) < limit {
				seen[d.ID] = true
				hits = append(hits, giftHit(d))
			}
		}
	}
	return hits, nil
}

func giftHit(d *ent.Donation) Hit {
	parts := []string{string(d.ReceivedOn)}
	if d.Reference != "" {
		parts = append(parts, d.Reference)
	}
	title := d.Reference
	if c := d.Edges.Contact; c != nil {
		title = c.DisplayName
	}
	return Hit{Node: d, Title: title, Subtitle: strings.Join(parts, " · ")}
}

// hasReference is the condition on references that begin with the text, large
// and small letters alike; both databases have an index of just this expression.
func hasReference(text string) predicate.Donation {
	key := strings.ToUpper(text)
	return func(s *sql.Selector) {
		upper := "upper(" + s.C(donation.FieldReference) + ")"
		if s.Dialect() == dialect.Postgres {
			upper = "upper(" + s.C(donation.FieldReference) + ` COLLATE "C")`
		}
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(s.C(donation.FieldReference)).WriteString(" <> '' AND " + upper + " >= ").Arg(key).
				WriteString(" AND " + upper + " < ").Arg(key + last)
		}))
	}
}
