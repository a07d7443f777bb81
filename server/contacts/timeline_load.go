package contacts

import (
	"context"
	"fmt"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/file"
	"github.com/moim-crm/moim/ent/interaction"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/task"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteerhours"
)

// happenedLayout reads what branch.happened writes, on either database.
const happenedLayout = "2006-01-02 15:04:05.999999"

// entries loads the rows of a page, with what a line about them tells, through
// the access rules: fields that are hidden are empty. The number of queries does
// not grow with the page.
func (s *Service) entries(ctx context.Context, places []place) ([]TimelineEntry, error) {
	ids := map[TimelineKind][]int64{}
	for _, p := range places {
		ids[p.kind] = append(ids[p.kind], p.id)
	}
	nodes := map[int64]ent.Noder{}
	for kind, wanted := range ids {
		loaded, err := s.loadKind(ctx, kind, wanted)
		if err != nil {
			return nil, explain(err, "load the timeline")
		}
		for id, node := range loaded {
			nodes[id] = node
		}
	}
	out := make([]TimelineEntry, 0, len(places))
	for _, p := range places {
		at, err := time.Parse(happenedLayout, p.happened)
		if err != nil {
			return nil, fmt.Errorf("read the time of a timeline entry: %w", err)
		}
		// Ids are unique across types, so one map serves all kinds.
		if node, ok := nodes[p.id]; ok {
			out = append(out, TimelineEntry{Kind: p.kind, At: at, Cursor: p.cursor(), Node: node})
		}
	}
	return out, nil
}

func (s *Service) loadKind(ctx context.Context, kind TimelineKind, ids []int64) (map[int64]ent.Noder, error) {
	client := s.db.Client(ctx)
	switch kind {
	case TimelineInteraction:
		rows, err := client.Interaction.Query().Where(interaction.IDIn(ids...)).WithUser().All(ctx)
		return byID(rows, func(r *ent.Interaction) int64 { return r.ID }), err
	case TimelineDonation:
		rows, err := client.Donation.Query().Where(donation.IDIn(ids...)).
			WithAllocations(func(q *ent.AllocationQuery) { q.WithFund() }).All(ctx)
		return byID(rows, func(r *ent.Donation) int64 { return r.ID }), err
	case TimelineMembership:
		rows, err := client.MembershipTerm.Query().Where(membershipterm.IDIn(ids...)).WithLevel().WithMembership().All(ctx)
		return byID(rows, func(r *ent.MembershipTerm) int64 { return r.ID }), err
	case TimelineSignup:
		rows, err := client.ShiftSignup.Query().Where(shiftsignup.IDIn(ids...)).
			WithShift(func(q *ent.ShiftQuery) { q.WithOpportunity() }).All(ctx)
		return byID(rows, func(r *ent.ShiftSignup) int64 { return r.ID }), err
	case TimelineHours:
		rows, err := client.VolunteerHours.Query().Where(volunteerhours.IDIn(ids...)).WithOpportunity().All(ctx)
		return byID(rows, func(r *ent.VolunteerHours) int64 { return r.ID }), err
	case TimelineConsent:
		rows, err := client.ConsentEvent.Query().Where(consentevent.IDIn(ids...)).All(ctx)
		return byID(rows, func(r *ent.ConsentEvent) int64 { return r.ID }), err
	case TimelineTask:
		rows, err := client.Task.Query().Where(task.IDIn(ids...)).All(ctx)
		return byID(rows, func(r *ent.Task) int64 { return r.ID }), err
	case TimelineFile:
		rows, err := client.File.Query().Where(file.IDIn(ids...)).WithUser().All(ctx)
		return byID(rows, func(r *ent.File) int64 { return r.ID }), err
	case TimelineChange:
		rows, err := client.AuditEntry.Query().Where(auditentry.IDIn(ids...)).All(ctx)
		for _, r := range rows {
			r.Changes = VisibleChanges(viewer.FromContext(ctx), r)
		}
		return byID(rows, func(r *ent.AuditEntry) int64 { return r.ID }), err
	}
	return nil, nil
}

func byID[T any, P interface {
	*T
	ent.Noder
}](rows []P, id func(P) int64) map[int64]ent.Noder {
	out := make(map[int64]ent.Noder, len(rows))
	for _, row := range rows {
		out[id(row)] = row
	}
	return out
}
