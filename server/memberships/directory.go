package memberships

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/membershipseat"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// The purposes of consent that the member directory knows. Each is decided by
// itself; nothing said is no. To be listed shows the name.
const (
	DirectoryListed   = "directory"
	DirectoryCity     = "directory_city"
	DirectoryEmail    = "directory_email"
	DirectoryPhone    = "directory_phone"
	DirectoryEmployer = "directory_employer"
)

// directoryPurposes lists them in the order of forms.
func directoryPurposes() []string {
	return []string{DirectoryListed, DirectoryCity, DirectoryEmail, DirectoryPhone, DirectoryEmployer}
}

// Consents keeps what people decide. Consent is another domain's: server/app
// connects it. It works in the transaction that ctx carries.
type Consents interface {
	// Decide adds one event, which says who entered it and when.
	Decide(ctx context.Context, in Decision) error
}

// Decision is one yes or no of a contact.
type Decision struct {
	ContactID int64
	Purpose   string
	IsGiven   bool
	// Source is how the person said it (a call, a form, the portal), Evidence how
	// that can be shown.
	Source, Evidence string
}

// DirectoryChoice is what a contact wants the member directory to show.
type DirectoryChoice struct {
	IsListed, City, Email, Phone, Employer bool
	// DecidedAt is when the latest word was said; nil where none ever was.
	DecidedAt *time.Time
	// Event is the latest word.
	Event *ent.ConsentEvent
}

func (c *DirectoryChoice) flag(purpose string) *bool {
	return map[string]*bool{
		DirectoryListed: &c.IsListed, DirectoryCity: &c.City, DirectoryEmail: &c.Email,
		DirectoryPhone: &c.Phone, DirectoryEmployer: &c.Employer,
	}[purpose]
}

// DirectoryInput sets what the directory shows of a contact: by the contact
// themselves, or by staff on their behalf.
type DirectoryInput struct {
	ContactID int64
	Choice    DirectoryChoice
	// Source and Evidence are those of Decision; a source is needed.
	Source, Evidence string
}

// Validate checks what can be checked without the database.
func (in DirectoryInput) Validate() error {
	wrong := []error{required("contactId", in.ContactID)}
	if in.Source == "" {
		wrong = append(wrong, errs.Invalid("source", errs.KeyRequired))
	}
	return errs.Join(wrong...)
}

// ChooseDirectory writes one event for everything that is to be different, and
// nothing where all is as it was.
func (s *Service) ChooseDirectory(ctx context.Context, in DirectoryInput) (*DirectoryChoice, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if s.consents == nil {
		return nil, errs.Unavailable(keyDirectoryClosed)
	}
	var out *DirectoryChoice
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		if err := s.db.LockRow(ctx, contact.Table, in.ContactID); err != nil {
			return err
		}
		c, err := s.db.Client(ctx).Contact.Get(ctx, in.ContactID)
		if err != nil {
			return explain(err, "load the contact")
		}
		if c.Kind == contact.KindHOUSEHOLD {
			return errs.Invalid("contactId", keyDirectoryPerson)
		}
		before, err := s.DirectoryChoices(ctx, []int64{c.ID})
		if err != nil {
			return err
		}
		was := before[c.ID]
		for _, purpose := range directoryPurposes() {
			if *in.Choice.flag(purpose) == *was.flag(purpose) {
				continue
			}
			decision := Decision{ContactID: c.ID, Purpose: purpose, IsGiven: *in.Choice.flag(purpose), Source: in.Source, Evidence: in.Evidence}
			if err := s.consents.Decide(ctx, decision); err != nil {
				return err
			}
		}
		after, err := s.DirectoryChoices(ctx, []int64{c.ID})
		out = new(after[c.ID])
		return err
	})
	return out, explain(err, "keep the choice about the directory")
}

// DirectoryChoices are the choices of contacts, by their id; those who never said
// anything have one that shows nothing.
func (s *Service) DirectoryChoices(ctx context.Context, contactIDs []int64) (map[int64]DirectoryChoice, error) {
	events, err := s.db.Client(ctx).ConsentEvent.Query().
		Where(consentevent.ContactIDIn(contactIDs...), consentevent.PurposeIn(directoryPurposes()...)).
		Order(ent.Asc(consentevent.FieldOccurredAt, consentevent.FieldID)).All(ctx)
	if err != nil {
		return nil, explain(err, "load the choices about the directory")
	}
	out := make(map[int64]DirectoryChoice, len(contactIDs))
	for _, id := range contactIDs {
		out[id] = DirectoryChoice{}
	}
	for _, e := range events {
		c := out[e.ContactID]
		*c.flag(e.Purpose) = e.Action == consentevent.ActionGIVEN
		c.DecidedAt, c.Event = &e.OccurredAt, e
		out[e.ContactID] = c
	}
	return out, nil
}

// DirectoryPredicate filters contacts to those whom the directory shows today:
// members by a membership of their own or by a seat, alive, not put away, who
// want to be listed. text looks in what is shown: the name, and the town of those
// who show it.
func (s *Service) DirectoryPredicate(ctx context.Context, text string) (predicate.Contact, error) {
	for _, typ := range []string{"ConsentEvent", "Membership", "MembershipSeat"} {
		if !rule.ReadsAll(viewer.FromContext(ctx), typ) {
			return nil, errs.Forbidden(errs.KeyForbidden).Because(&rule.Denied{Op: "read", Type: typ})
		}
	}
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	isLive, err := s.StatusPredicate(ctx, today, StatusNew, StatusCurrent, StatusGrace)
	if err != nil {
		return nil, err
	}
	all := []predicate.Contact{
		contact.ArchivedAtIsNil(), contact.IsDeceased(false), contact.KindNEQ(contact.KindHOUSEHOLD), wants(DirectoryListed),
		contact.Or(contact.HasMembershipsWith(isLive), contact.HasSeatsWith(isTaken(today), membershipseat.HasMembershipWith(isLive))),
	}
	if key := s.fold(text); key != "" {
		all = append(all, contact.Or(
			func(sel *sql.Selector) { sel.Where(sql.Contains(sel.C(contact.FieldSortKey), key)) },
			contact.And(wants(DirectoryCity), contact.HasAddressesWith(livesIn(text))),
		))
	}
	return contact.And(all...), nil
}

func isTaken(today date.Date) predicate.MembershipSeat {
	return membershipseat.And(membershipseat.IsActive(true), membershipseat.SinceOnLTE(today))
}

// wants says that the last word on a purpose is yes. The flag is kept nowhere:
// whatever merges contacts or adds an event need not know of it.
func wants(purpose string) predicate.Contact {
	return func(sel *sql.Selector) {
		d := sql.Dialect(sel.Dialect())
		yes := d.Table(consentevent.Table).As("directory_yes")
		later := d.Table(consentevent.Table).As("directory_later")
		newer := d.Select(later.C(consentevent.FieldID)).From(later).Where(sql.And(
			sql.EQ(later.C(consentevent.FieldPurpose), purpose),
			sql.ColumnsEQ(later.C(consentevent.FieldContactID), yes.C(consentevent.FieldContactID)),
			sql.Or(
				sql.ColumnsGT(later.C(consentevent.FieldOccurredAt), yes.C(consentevent.FieldOccurredAt)),
				sql.And(
					sql.ColumnsEQ(later.C(consentevent.FieldOccurredAt), yes.C(consentevent.FieldOccurredAt)),
					sql.ColumnsGT(later.C(consentevent.FieldID), yes.C(consentevent.FieldID)),
				),
			),
		))
		sel.Where(sql.In(sel.C(contact.FieldID), d.Select(yes.C(consentevent.FieldContactID)).From(yes).Where(sql.And(
			sql.EQ(yes.C(consentevent.FieldPurpose), purpose),
			sql.EQ(yes.C(consentevent.FieldAction), consentevent.ActionGIVEN),
			sql.Not(sql.Exists(newer)),
		))))
	}
}
