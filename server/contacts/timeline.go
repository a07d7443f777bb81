package contacts

import (
	"context"
	"encoding/base64"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// TimelineKind is what an entry of a timeline is.
type TimelineKind string

// The kinds. A CHANGE is an entry of the audit history about the contact itself.
const (
	TimelineInteraction TimelineKind = "INTERACTION"
	TimelineDonation    TimelineKind = "DONATION"
	TimelineMembership  TimelineKind = "MEMBERSHIP"
	TimelineSignup      TimelineKind = "SIGNUP"
	TimelineHours       TimelineKind = "HOURS"
	TimelineConsent     TimelineKind = "CONSENT"
	TimelineTask        TimelineKind = "TASK"
	TimelineFile        TimelineKind = "FILE"
	TimelineChange      TimelineKind = "CHANGE"
)

// TimelineInput asks for a page of a contact's timeline, the newest first.
type TimelineInput struct {
	ContactID int64
	// Kinds narrows to some; none means all.
	Kinds []TimelineKind
	// After is the cursor of the last entry of the page before.
	After string
	// First is how many entries, at most 200; 50 where it is 0.
	First int
}

// TimelineEntry is one thing that happened.
type TimelineEntry struct {
	Kind TimelineKind
	// At is when; for things that have a day and no time, where that day began.
	At     time.Time
	Cursor string
	// Node is the row, with what the viewer may see of it.
	Node ent.Noder
}

// TimelinePage is part of a timeline.
type TimelinePage struct {
	Entries []TimelineEntry
	HasNext bool
}

const (
	usualPage = 50
	maxPage   = 200
)

// Timeline merges all that happened with a contact into one list. Each kind is
// there only as far as the viewer may read its rows.
func (s *Service) Timeline(ctx context.Context, in TimelineInput) (TimelinePage, error) {
	if _, err := s.visible(ctx, in.ContactID); err != nil {
		return TimelinePage{}, err
	}
	after, err := parsePlace(in.After)
	if err != nil {
		return TimelinePage{}, err
	}
	limit := min(or(max(in.First, 0), usualPage), maxPage)
	union, err := s.timelineUnion(ctx, in)
	if err != nil || union == nil {
		return TimelinePage{}, err
	}
	query := sql.Dialect(s.db.Dialect()).Select("kind", "id", "happened").From(union.As("timeline")).
		OrderBy(sql.Desc("happened"), sql.Desc("kind"), sql.Desc("id")).Limit(limit + 1)
	if in.After != "" {
		query.Where(sql.CompositeLT([]string{"happened", "kind", "id"}, after.happened, string(after.kind), after.id))
	}
	places, err := s.places(ctx, query)
	if err != nil {
		return TimelinePage{}, err
	}
	page := TimelinePage{HasNext: len(places) > limit}
	if page.HasNext {
		places = places[:limit]
	}
	page.Entries, err = s.entries(ctx, places)
	return page, err
}

// TimelineCount is how many entries the whole timeline has for the viewer.
func (s *Service) TimelineCount(ctx context.Context, in TimelineInput) (int, error) {
	if _, err := s.visible(ctx, in.ContactID); err != nil {
		return 0, err
	}
	union, err := s.timelineUnion(ctx, in)
	if err != nil || union == nil {
		return 0, err
	}
	query, args := sql.Dialect(s.db.Dialect()).Select(sql.Count("*")).From(union.As("timeline")).Query()
	rows, err := s.db.Query(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("count the timeline: %w", err)
	}
	n, err := sql.ScanInt(rows)
	return n, closing(rows.Close, err, "count the timeline")
}

// timelineUnion is the SELECT of every kind that the viewer may read, joined;
// nil where there is none.
func (s *Service) timelineUnion(ctx context.Context, in TimelineInput) (*sql.Selector, error) {
	home, err := s.home(ctx)
	if err != nil {
		return nil, err
	}
	_, offset := s.now().In(home.zone).Zone()
	var union *sql.Selector
	for _, b := range branches {
		if len(in.Kinds) > 0 && !slices.Contains(in.Kinds, b.kind) {
			continue
		}
		one := b.selector(viewer.FromContext(ctx), s.db.Dialect(), in.ContactID, offset)
		switch {
		case one == nil:
		case union == nil:
			union = one
		default:
			union.UnionAll(one)
		}
	}
	return union, nil
}

// place is where an entry stands in the order.
type place struct {
	kind     TimelineKind
	id       int64
	happened string
}

func (s *Service) places(ctx context.Context, selector *sql.Selector) ([]place, error) {
	query, args := selector.Query()
	rows, err := s.db.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read the timeline: %w", err)
	}
	var out []place
	for rows.Next() {
		var p place
		if err := rows.Scan(&p.kind, &p.id, &p.happened); err != nil {
			return nil, closing(rows.Close, err, "read the timeline")
		}
		out = append(out, p)
	}
	return out, closing(rows.Close, rows.Err(), "read the timeline")
}

func (p place) cursor() string {
	return base64.RawURLEncoding.EncodeToString([]byte(p.happened + "|" + string(p.kind) + "|" + strconv.FormatInt(p.id, 10)))
}

func parsePlace(cursor string) (place, error) {
	if cursor == "" {
		return place{}, nil
	}
	refused := errs.Invalid("after", KeyTimelineCursor)
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return place{}, refused
	}
	const fields = 3
	parts := strings.Split(string(text), "|")
	if len(parts) != fields {
		return place{}, refused
	}
	id, err := strconv.ParseInt(parts[2], 10, 64)
	if err != nil {
		return place{}, refused
	}
	return place{happened: parts[0], kind: TimelineKind(parts[1]), id: id}, nil
}

// closing ends a read: the first error counts.
func closing(closeRows func() error, err error, action string) error {
	closed := closeRows()
	if err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("%s: %w", action, err)
	}
	return nil
}
