package volunteering

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// FeedOf says whose calendar feed is meant: exactly one of the three.
type FeedOf struct {
	// OpportunityID: all shifts of an opportunity, for anybody with the address.
	OpportunityID int64
	// ContactID: the shifts that a volunteer signed up for.
	ContactID int64
	// Mine: the shifts of the opportunities that the viewer coordinates.
	Mine bool
}

// Validate checks what can be checked without the database.
func (of FeedOf) Validate() error {
	n := 0
	for _, is := range []bool{of.OpportunityID != 0, of.ContactID != 0, of.Mine} {
		if is {
			n++
		}
	}
	if n != 1 {
		return errs.Invalid("", keyFeedOf)
	}
	return nil
}

// Feed is the address of a calendar feed.
type Feed struct {
	// URL holds the secret: who knows it reads the feed.
	URL    string
	MadeAt time.Time
}

// CreateFeed makes the secret address of a calendar feed. It cannot be read
// back: what is kept is a hash. The address before it, if any, stops working.
func (s *Service) CreateFeed(ctx context.Context, of FeedOf) (*Feed, error) {
	secret := rand.Text() + rand.Text()
	hash, at := hashOf(secret), s.at()
	if _, err := s.writeFeed(ctx, of, &hash, &at); err != nil {
		return nil, err
	}
	return &Feed{URL: s.publicURL + "/calendar/" + secret + ".ics", MadeAt: at}, nil
}

// RevokeFeed ends a calendar feed, and says whether there was one.
func (s *Service) RevokeFeed(ctx context.Context, of FeedOf) (bool, error) {
	return s.writeFeed(ctx, of, nil, nil)
}

func (s *Service) writeFeed(ctx context.Context, of FeedOf, hash *string, at *time.Time) (had bool, err error) {
	if err := of.Validate(); err != nil {
		return false, err
	}
	err = s.db.Tx(ctx, func(ctx context.Context) (err error) {
		switch client := s.db.Client(ctx); {
		case of.OpportunityID != 0:
			had, err = s.feedOfOpportunity(ctx, client, of.OpportunityID, hash, at)
		case of.ContactID != 0:
			had, err = s.feedOfContact(ctx, client, of.ContactID, hash, at)
		default:
			had, err = s.feedOfViewer(ctx, client, hash, at)
		}
		return err
	})
	return had, explain(err, "change the calendar feed")
}

func (s *Service) feedOfOpportunity(ctx context.Context, client *ent.Client, id int64, hash *string, at *time.Time) (bool, error) {
	o, err := client.VolunteerOpportunity.Get(ctx, id)
	if err != nil {
		return false, err
	}
	u := client.VolunteerOpportunity.UpdateOne(o).SetNillableCalendarTokenHash(hash).SetNillableCalendarMadeAt(at)
	if hash == nil {
		u.ClearCalendarTokenHash().ClearCalendarMadeAt()
	}
	return o.CalendarMadeAt != nil, u.Exec(ctx)
}

// feedOfContact is for those who may sign the person up: the feed tells where
// somebody will be, and when.
func (s *Service) feedOfContact(ctx context.Context, client *ent.Client, id int64, hash *string, at *time.Time) (bool, error) {
	if !rule.CanWrite(viewer.FromContext(ctx), "ShiftSignup") {
		return false, &rule.Denied{Op: "write", Type: "ShiftSignup"}
	}
	c, err := client.Contact.Get(ctx, id)
	if err != nil {
		return false, err
	}
	if c.Kind != contact.KindINDIVIDUAL {
		return false, errs.Invalid("contactId", keyPerson)
	}
	u := client.Contact.UpdateOne(c).SetNillableCalendarTokenHash(hash).SetNillableCalendarMadeAt(at)
	if hash == nil {
		u.ClearCalendarTokenHash().ClearCalendarMadeAt()
	}
	return c.CalendarMadeAt != nil, u.Exec(ctx)
}

// feedOfViewer is the person's own affair, like their sessions: an API token
// cannot make one. The row of a user is an administrator's to change otherwise.
func (s *Service) feedOfViewer(ctx context.Context, client *ent.Client, hash *string, at *time.Time) (bool, error) {
	v := viewer.FromContext(ctx)
	switch {
	case !v.IsStaff() || !rule.CanWrite(v, "Session"):
		return false, &rule.Denied{Op: "write", Type: "Session"}
	case !rule.CanRead(v, "Shift"):
		return false, &rule.Denied{Op: "read", Type: "Shift"}
	}
	before, err := client.User.Get(ctx, v.UserID)
	if err != nil {
		return false, err
	}
	u := client.User.UpdateOneID(v.UserID).SetNillableCalendarTokenHash(hash).SetNillableCalendarMadeAt(at)
	if hash == nil {
		u.ClearCalendarTokenHash().ClearCalendarMadeAt()
	}
	// Only the person's own row, and only these two columns.
	own := viewer.NewContext(ctx, viewer.System("calendar feed of "+v.Name))
	return before.CalendarMadeAt != nil, u.Where(user.DisabledAtIsNil()).Exec(own)
}

func hashOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}
