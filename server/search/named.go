package search

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/campaign"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/ent/membershiplevel"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteeropportunity"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/terms"
)

const (
	// maxNamed bounds how many of a kind are looked through, the newest first;
	// an organization has a handful of funds and levels.
	maxNamed = 300
	// mostNamed is how many of all kinds are shown.
	mostNamed = 3
)

// thing is something with a name that is no contact.
type thing struct {
	node ent.Noder
	id   int64
	name string
}

// named finds funds, campaigns, levels and opportunities by the words of their
// names, as contacts are found.
func (s *Service) named(ctx context.Context, q query, limit int) ([]Hit, error) {
	if len(q.words) == 0 || q.mail != "" {
		return nil, nil
	}
	var things []thing
	for typ, load := range s.nameds() {
		if !rule.CanRead(viewer.FromContext(ctx), typ) {
			continue
		}
		some, err := load(ctx)
		if err != nil {
			return nil, fmt.Errorf("look for %s: %w", typ, err)
		}
		things = append(things, some...)
	}
	byID := map[int64]thing{}
	var all []found
	for _, t := range things {
		found, ok := q.rank(asContact(t.name, t.id), named, nil)
		if ok && found.worst <= byInitials {
			byID[t.id] = t
			all = append(all, found)
		}
	}
	order(all, s.now())
	var hits []Hit
	for _, f := range all[:min(len(all), mostNamed, limit)] {
		hits = append(hits, Hit{Node: byID[f.ID].node, Title: byID[f.ID].name})
	}
	return hits, nil
}

// asContact gives a name the terms that a contact of it has.
func asContact(name string, id int64) *ent.Contact {
	subject := terms.Subject{Sort: names.Fold(name)}
	return &ent.Contact{ID: id, DisplayName: name, SortKey: subject.Sort, FindKey: subject.FindKey(), SearchKey: subject.Key()}
}

func (s *Service) nameds() map[string]func(context.Context) ([]thing, error) {
	return map[string]func(context.Context) ([]thing, error){
		"Fund": func(ctx context.Context) ([]thing, error) {
			all, err := s.db.Client(ctx).Fund.Query().Order(ent.Desc(fund.FieldID)).Limit(maxNamed).All(ctx)
			return things(all, func(f *ent.Fund) (int64, string) { return f.ID, f.Name }), err
		},
		"Campaign": func(ctx context.Context) ([]thing, error) {
			all, err := s.db.Client(ctx).Campaign.Query().Order(ent.Desc(campaign.FieldID)).Limit(maxNamed).All(ctx)
			return things(all, func(c *ent.Campaign) (int64, string) { return c.ID, c.Name }), err
		},
		"MembershipLevel": func(ctx context.Context) ([]thing, error) {
			all, err := s.db.Client(ctx).MembershipLevel.Query().Order(ent.Desc(membershiplevel.FieldID)).Limit(maxNamed).All(ctx)
			return things(all, func(l *ent.MembershipLevel) (int64, string) { return l.ID, l.Name }), err
		},
		"VolunteerOpportunity": func(ctx context.Context) ([]thing, error) {
			all, err := s.db.Client(ctx).VolunteerOpportunity.Query().Order(ent.Desc(volunteeropportunity.FieldID)).Limit(maxNamed).All(ctx)
			return things(all, func(o *ent.VolunteerOpportunity) (int64, string) { return o.ID, o.Title }), err
		},
	}
}

func things[T ent.Noder](all []T, name func(T) (int64, string)) []thing {
	out := make([]thing, len(all))
	for i, one := range all {
		id, text := name(one)
		out[i] = thing{one, id, text}
	}
	return out
}
