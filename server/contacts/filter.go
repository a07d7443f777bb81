package contacts

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/contactaddress"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// InCities is a condition on contacts: one of their addresses is in one of the
// cities. It is refused where it would tell a hidden city.
func (s *Service) InCities(ctx context.Context, cities []string) (predicate.Contact, error) {
	v := viewer.FromContext(ctx)
	if !rule.ReadsAll(v, "ContactAddress") || rule.Field(v, "ContactAddress", contactaddress.FieldLocality) == viewer.Hide {
		return nil, errs.Forbidden(KeyFieldHidden)
	}
	keys := make([]any, 0, len(cities))
	for _, city := range cities {
		if key := names.Fold(city); key != "" {
			keys = append(keys, key)
		}
	}
	return func(q *sql.Selector) {
		t := sql.Table(contactaddress.Table)
		in := sql.Select(t.C(contactaddress.FieldContactID)).From(t).Where(sql.In(t.C(contactaddress.FieldLocalityKey), keys...))
		q.Where(sql.In(q.C("id"), in))
	}, nil
}

// ConsentFilter asks what holds now of a purpose.
type ConsentFilter struct {
	Purpose string
	// Channel is empty for any of them.
	Channel consentevent.Channel
	IsGiven bool
}

// WithConsent is a condition on contacts: the last word on a purpose and channel.
// What was said of ANY channel is said of each, as in MayReach.
func (s *Service) WithConsent(ctx context.Context, f ConsentFilter) (predicate.Contact, error) {
	if !rule.ReadsAll(viewer.FromContext(ctx), "ConsentEvent") {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	if !stableKey.MatchString(f.Purpose) {
		return nil, errs.Invalid("purpose", KeyConsentPurpose)
	}
	channels := []consentevent.Channel{f.Channel}
	if f.Channel == "" {
		channels = []consentevent.Channel{
			consentevent.ChannelEMAIL, consentevent.ChannelPHONE, consentevent.ChannelSMS, consentevent.ChannelPOST, consentevent.ChannelANY,
		}
	}
	return func(q *sql.Selector) {
		given := make([]*sql.Predicate, len(channels))
		for i, channel := range channels {
			given[i] = sql.In(q.C("id"), lastWordIsYes(q.Dialect(), f.Purpose, channel))
		}
		if is := sql.Or(given...); f.IsGiven {
			q.Where(is)
		} else {
			q.Where(sql.Not(is))
		}
	}, nil
}

// lastWordIsYes selects the contacts whose latest event on a purpose and channel
// gives consent.
func lastWordIsYes(dialect, purpose string, channel consentevent.Channel) *sql.Selector {
	d := sql.Dialect(dialect)
	about := func(t *sql.SelectTable) *sql.Predicate {
		return sql.And(sql.EQ(t.C(consentevent.FieldPurpose), purpose),
			sql.In(t.C(consentevent.FieldChannel), string(channel), string(consentevent.ChannelANY)))
	}
	said, later := d.Table(consentevent.Table).As("said"), d.Table(consentevent.Table).As("later")
	isLater := sql.Or(
		sql.ColumnsGT(later.C(consentevent.FieldOccurredAt), said.C(consentevent.FieldOccurredAt)),
		sql.And(
			sql.ColumnsEQ(later.C(consentevent.FieldOccurredAt), said.C(consentevent.FieldOccurredAt)),
			sql.ColumnsGT(later.C("id"), said.C("id")),
		),
	)
	contradicted := d.Select(later.C("id")).From(later).Where(sql.And(
		sql.ColumnsEQ(later.C(consentevent.FieldContactID), said.C(consentevent.FieldContactID)), about(later), isLater))
	return d.Select(said.C(consentevent.FieldContactID)).From(said).Where(sql.And(
		about(said), sql.EQ(said.C(consentevent.FieldAction), string(consentevent.ActionGIVEN)), sql.Not(sql.Exists(contradicted))))
}

// AsksForArchived reports whether a filter names the archive anywhere: the list
// then leaves archived contacts in.
func AsksForArchived(w *ent.ContactWhereInput) bool {
	if w == nil {
		return false
	}
	if w.ArchivedAtNotNil || w.ArchivedAtIsNil || w.ArchivedAt != nil || w.ArchivedAtGT != nil || w.ArchivedAtGTE != nil || w.ArchivedAtLT != nil || w.ArchivedAtLTE != nil {
		return true
	}
	for _, inner := range append(append([]*ent.ContactWhereInput{w.Not}, w.And...), w.Or...) {
		if AsksForArchived(inner) {
			return true
		}
	}
	return false
}
