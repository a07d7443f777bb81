// Package search finds people, organizations and donations from one box. What
// the viewer may not see is not found, and hidden e-mails and numbers are not
// looked in.
package search

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// maxHits bounds one search.
const maxHits = 50

var _ = errs.Register(errs.Messages{
	"search.first": {En: "Ask for 1 to {max} results.", Ko: "결과는 1~{max}개까지 볼 수 있어요."},
})

// Service searches.
type Service struct{ db *jobs.DB }

// New returns the service.
func New(db *jobs.DB) *Service { return &Service{db: db} }

// Hit is one result.
type Hit struct {
	Node            ent.Noder
	Title, Subtitle string
}

// Contacts returns the conditions on contacts that text looks for: every word of
// it, in names, e-mail addresses and telephone numbers, in any order.
func Contacts(ctx context.Context, text string) []predicate.Contact {
	v := viewer.FromContext(ctx)
	column := contact.FieldSearchKey
	if seesLess(v) {
		// The key of the box holds all of it; the sorting key holds the name alone.
		column = contact.FieldSortKey
	}
	var all []predicate.Contact
	for _, word := range words(text) {
		all = append(all, func(s *sql.Selector) { s.Where(sql.Contains(s.C(column), word)) })
	}
	return all
}

// seesLess reports whether the viewer is kept from something that the box looks in.
func seesLess(v *viewer.Viewer) bool {
	return rule.Field(v, "ContactEmail", "address") == viewer.Hide ||
		rule.Field(v, "ContactPhone", "number") == viewer.Hide ||
		rule.Field(v, "Contact", contact.FieldPreferredName) == viewer.Hide ||
		rule.Field(v, "Contact", contact.FieldLegalName) == viewer.Hide
}

// words folds the text as the keys are folded. Digits with separators are one
// word, as in a telephone number.
func words(text string) []string {
	digits := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, text)
	if len(digits) >= 5 && !strings.ContainsFunc(text, func(r rune) bool {
		return r != '+' && r != '-' && r != ' ' && r != '(' && r != ')' && r != '.' && (r < '0' || r > '9')
	}) {
		return []string{strings.TrimPrefix(digits, "00")}
	}
	return strings.Fields(names.Fold(text))
}

// Find returns the best hits first: names that begin with the text, then all
// that hold it, then donations by reference or amount.
func (s *Service) Find(ctx context.Context, text string, limit int) ([]Hit, error) {
	if limit < 1 || limit > maxHits {
		return nil, errs.Invalid("first", "search.first", "max", maxHits)
	}
	if len(words(text)) == 0 {
		return nil, nil
	}
	hits, err := s.contacts(ctx, text, limit)
	if err != nil || len(hits) >= limit || !rule.CanRead(viewer.FromContext(ctx), "Donation") {
		return hits, err
	}
	more, err := s.donations(ctx, text, limit-len(hits))
	return append(hits, more...), err
}

func (s *Service) contacts(ctx context.Context, text string, limit int) ([]Hit, error) {
	key := names.Fold(text)
	base := func() *ent.ContactQuery {
		return s.db.Client(ctx).Contact.Query().WithEmails().WithAddresses().
			Where(contact.ArchivedAtIsNil()).Order(contact.BySortKey(), contact.ByID()).Limit(limit)
	}
	rows, err := base().Where(contact.SortKeyGTE(key), contact.SortKeyLT(key+"\U0010FFFF")).All(ctx)
	if err != nil {
		return nil, err
	}
	if len(rows) < limit {
		rest, err := base().Where(Contacts(ctx, text)...).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, c := range rest {
			if len(rows) < limit && !slices.ContainsFunc(rows, func(r *ent.Contact) bool { return r.ID == c.ID }) {
				rows = append(rows, c)
			}
		}
	}
	hits := make([]Hit, len(rows))
	for i, c := range rows {
		hits[i] = Hit{Node: c, Title: c.DisplayName, Subtitle: whereabouts(c)}
	}
	return hits, nil
}

// whereabouts is what tells a contact from others of the same name.
func whereabouts(c *ent.Contact) string {
	var parts []string
	for _, e := range c.Edges.Emails {
		if e.Address != "" && (e.IsPrimary || len(c.Edges.Emails) == 1) {
			parts = append(parts, e.Address)
		}
	}
	for _, a := range c.Edges.Addresses {
		if a.Locality != "" && (a.IsPrimary || len(c.Edges.Addresses) == 1) {
			parts = append(parts, a.Locality)
		}
	}
	return strings.Join(parts, " · ")
}

func (s *Service) donations(ctx context.Context, text string, limit int) ([]Hit, error) {
	if rule.Field(viewer.FromContext(ctx), "Donation", "reference") == viewer.Hide {
		return nil, nil
	}
	rows, err := s.db.Client(ctx).Donation.Query().WithContact().
		Where(donation.Or(donation.ReferenceEqualFold(strings.TrimSpace(text)), donation.ExternalID(strings.TrimSpace(text)))).
		Order(ent.Desc(donation.FieldReceivedOn), ent.Desc(donation.FieldID)).Limit(limit).All(ctx)
	if err != nil {
		return nil, err
	}
	hits := make([]Hit, len(rows))
	for i, d := range rows {
		title := d.Reference
		if c := d.Edges.Contact; c != nil {
			title = c.DisplayName
		}
		hits[i] = Hit{Node: d, Title: title, Subtitle: string(d.ReceivedOn) + " · " + d.Reference}
	}
	return hits, nil
}
