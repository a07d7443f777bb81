package search

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/viewer"
)

const (
	// maxCandidates bounds what one tier brings from the database to be ranked.
	maxCandidates = 100
	// Where there are a few hits, a text of this length may still be mistyped; a
	// shorter one is nearly any name.
	fewHits, longText = 3, 6
)

// Contacts returns the conditions on contacts that text looks for: every word of
// it, in names, and in addresses and numbers that the viewer may see. Where
// nobody is found by it as it stands, it is read as mistyped.
func (s *Service) Contacts(ctx context.Context, text string) ([]predicate.Contact, error) {
	q, k := read(text), kindsFor(viewer.FromContext(ctx))
	if len(q.words) == 0 && q.mail == "" {
		return nil, nil
	}
	around, err := s.around(ctx, k)
	if err != nil {
		return nil, err
	}
	where := q.wide(k, around)
	if where == nil {
		return []predicate.Contact{nobody}, nil
	}
	others := []func() (predicate.Contact, error){
		func() (predicate.Contact, error) { p, _, err := s.mistyped(ctx, q, k); return p, err },
		func() (predicate.Contact, error) {
			if other, ok := q.otherLayout(); ok {
				return other.wide(k, around), nil
			}
			return nil, nil
		},
	}
	for _, other := range others {
		isThere, err := s.db.Client(ctx).Contact.Query().Where(where).Exist(ctx)
		if err != nil {
			return nil, fmt.Errorf("look for contacts: %w", err)
		}
		if isThere {
			break
		}
		if p, err := other(); err != nil {
			return nil, err
		} else if p != nil {
			where = p
		}
	}
	return []predicate.Contact{where}, nil
}

func nobody(s *sql.Selector) { s.Where(sql.False()) }

// contacts finds people, households and organizations, the best first.
func (s *Service) contacts(ctx context.Context, q query, limit int) ([]Hit, error) {
	g := &gathering{service: s, kinds: kindsFor(viewer.FromContext(ctx)), seen: map[int64]bool{}}
	if err := g.gather(ctx, q, limit); err != nil {
		return nil, err
	}
	order(g.found, s.now())
	return s.hits(ctx, g.found[:min(len(g.found), limit)])
}

// gathering collects what the tiers find until there is enough.
type gathering struct {
	service *Service
	kinds   kinds
	seen    map[int64]bool
	found   []found
}

func (g *gathering) gather(ctx context.Context, q query, limit int) error {
	if isEnough, err := g.askAll(ctx, q, limit); err != nil || isEnough {
		return err
	}
	if len(q.words) == 0 || q.mail != "" {
		return nil
	}
	around, err := g.service.around(ctx, g.kinds)
	if err == nil {
		err = g.ask(ctx, tier{where: q.every(around).matches()}, q, nil)
	}
	if err != nil || len(g.found) >= fewHits || len(g.found) > 0 && len([]rune(q.text)) < longText {
		return err
	}
	where, meant, err := g.service.mistyped(ctx, q, g.kinds)
	if err == nil {
		err = g.ask(ctx, tier{where: where}, q, meant)
	}
	if err != nil || len(g.found) > 0 {
		return err
	}
	other, ok := q.otherLayout()
	if !ok {
		return nil
	}
	_, err = g.askAll(ctx, other, limit)
	return err
}

// askAll asks the tiers that need the index alone, until there are enough.
func (g *gathering) askAll(ctx context.Context, q query, limit int) (isEnough bool, err error) {
	for _, t := range q.sure(g.kinds) {
		if err := g.ask(ctx, t, q, nil); err != nil {
			return false, err
		}
		if !t.isShared && g.inUse() >= limit {
			return true, nil
		}
	}
	return false, nil
}

// inUse counts those that are not archived: there may be better ones yet while
// there are fewer than asked for.
func (g *gathering) inUse() (n int) {
	for _, f := range g.found {
		if f.ArchivedAt == nil {
			n++
		}
	}
	return n
}

// ask brings the candidates of one tier, in an order that is the same on both
// databases, and ranks them.
func (g *gathering) ask(ctx context.Context, t tier, q query, meant slips) error {
	if t.where == nil {
		return nil
	}
	rows := g.service.db.Client(ctx).Contact.Query().Where(t.where).Limit(maxCandidates)
	if t.isOrdered {
		rows.Where(contact.ArchivedAtIsNil()).Order(contact.ByFindKey(), contact.ByID())
	} else {
		rows.Order(inUseFirst, contact.ByFindKey(), contact.ByID())
	}
	rows.Select(contact.FieldID, contact.FieldKind, contact.FieldDisplayName, contact.FieldSortKey, contact.FieldFindKey,
		contact.FieldSearchKey, contact.FieldArchivedAt, contact.FieldUpdatedAt)
	all, err := rows.All(ctx)
	if err != nil {
		return fmt.Errorf("look for contacts: %w", err)
	}
	for _, c := range all {
		if g.seen[c.ID] {
			continue
		}
		if f, ok := q.rank(c, g.kinds, meant); ok {
			g.seen[c.ID] = true
			g.found = append(g.found, f)
		}
	}
	return nil
}

func inUseFirst(s *sql.Selector) {
	s.OrderExpr(sql.ExprFunc(func(b *sql.Builder) { b.Ident(s.C(contact.FieldArchivedAt)).WriteString(" IS NOT NULL") }))
}

// hits loads what the best are shown with.
func (s *Service) hits(ctx context.Context, best []found) ([]Hit, error) {
	ids := make([]int64, len(best))
	for i, f := range best {
		ids[i] = f.ID
	}
	rows, err := s.db.Client(ctx).Contact.Query().Where(contact.IDIn(ids...)).WithEmails().WithAddresses().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("load what was found: %w", err)
	}
	byID := map[int64]*ent.Contact{}
	for _, c := range rows {
		byID[c.ID] = c
	}
	var hits []Hit
	for _, id := range ids {
		if c, ok := byID[id]; ok {
			hits = append(hits, Hit{Node: c, Title: c.DisplayName, Subtitle: whereabouts(c)})
		}
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
