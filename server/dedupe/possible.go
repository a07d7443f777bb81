package dedupe

import (
	"cmp"
	"context"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/dedupe/match"
)

// Possible is a contact that somebody is perhaps about to enter again.
type Possible struct {
	Contact *ent.Contact
	Score   match.Score
}

const (
	// worthAWord is the weight from which somebody who types is told, in hundredths of
	// a bit: less than for a candidate, for little has been typed, and a look costs
	// nothing.
	worthAWord = 800
	// mostPossible is how many are told.
	mostPossible = 5
)

// Possible finds contacts that may be the one that is being typed. What is hidden
// from the viewer is not compared: the answer would tell it.
func (s *Service) Possible(ctx context.Context, r match.Record) ([]Possible, error) {
	v := viewer.FromContext(ctx)
	r = known(v, r)
	if err := s.complete(ctx, &r); err != nil {
		return nil, err
	}
	typed := stored{profile: match.New(r)}
	typed.keys = typed.profile.Keys()
	names, err := s.frequencies(itself(ctx))
	if err != nil {
		return nil, err
	}
	scores, err := s.weigh(itself(ctx), typed, names)
	if err != nil {
		return nil, err
	}
	found, err := s.db.Client(ctx).Contact.Query().Where(contact.IDIn(sortedIDs(scores)...), contact.ArchivedAtIsNil()).All(ctx)
	if err != nil {
		return nil, explain(err, "find contacts like the one that is typed")
	}
	out := make([]Possible, 0, len(found))
	for _, c := range found {
		out = append(out, Possible{c, visible(v, scores[c.ID].Evidence)})
	}
	slices.SortFunc(out, func(a, b Possible) int {
		return cmp.Or(cmp.Compare(b.Score.Weight, a.Score.Weight), cmp.Compare(a.Contact.ID, b.Contact.ID))
	})
	return out[:min(len(out), mostPossible)], nil
}

// weigh compares the typed record with all that share a key with it.
func (s *Service) weigh(ctx context.Context, typed stored, names match.Frequencies) (map[int64]match.Score, error) {
	sharing, err := s.sharing(ctx, typed.keys)
	if err != nil {
		return nil, err
	}
	var ids []int64
	for _, some := range sharing {
		ids = append(ids, some...)
	}
	others, err := s.profiles(ctx, slices.Compact(slices.Sorted(slices.Values(ids))))
	if err != nil {
		return nil, err
	}
	scores := map[int64]match.Score{}
	for id, other := range others {
		if score := match.Compare(typed.profile, other.profile, names); score.Weight >= worthAWord {
			scores[id] = score
		}
	}
	return scores, nil
}

// known is the record without what the viewer may not see of others.
func known(v *viewer.Viewer, r match.Record) match.Record {
	if !mayKnow(v, match.Email) {
		r.Emails = nil
	}
	if !mayKnow(v, match.Phone) {
		r.Phones = nil
	}
	if !mayKnow(v, match.Address) {
		r.Places = nil
	}
	if !mayKnow(v, match.Birth) {
		r.Born = ""
	}
	if !mayKnow(v, match.Gender) {
		r.Gender = ""
	}
	if !mayKnow(v, match.Generation) {
		r.Suffix = ""
	}
	return r
}

// complete writes telephone numbers as they are stored, where they can be read as
// numbers of the organization's country. Others are compared as they are.
func (s *Service) complete(ctx context.Context, r *match.Record) error {
	if len(r.Phones) == 0 {
		return nil
	}
	org, err := s.db.Client(ctx).Organization.Query().First(itself(ctx))
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return explain(err, "read the settings")
	}
	for i, number := range r.Phones {
		if phone, err := reach.NormalisePhone(number, org.Country); err == nil {
			r.Phones[i] = phone.Number
		}
	}
	return nil
}
