package graph

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

// eventTypes names the entity type that an event tells of by what stands before
// the point in its name. Events of a contact itself, and of what everybody who
// sees a contact sees, are not here.
var eventTypes = map[string]string{
	"donation": "Donation", "batch": "GiftBatch", "match": "MatchingGift", "pledge": "Pledge",
	"membership": "Membership", "shift": "ShiftSignup", "signup": "ShiftSignup", "volunteer_hours": "VolunteerHours",
	"interaction": "Interaction", "task": "Task", "consent": "ConsentEvent",
	"relationship": "Relationship", "affiliation": "Affiliation",
}

// mayHear reports whether the viewer may know that an event happened: the name
// alone tells that somebody gave.
func mayHear(v *viewer.Viewer, event string) bool {
	about, _, _ := strings.Cut(event, ".")
	typ, ok := eventTypes[about]
	return !ok || rule.CanRead(v, typ)
}

// stillAllowed reports whether the rules of the viewer's role are those that the
// subscription began with. What a viewer may do is resolved once, when it begins.
func (r *Resolver) stillAllowed(ctx context.Context, began string) bool {
	now, err := r.rulesNow(ctx)
	return err == nil && now == began
}

func (r *Resolver) rulesNow(ctx context.Context) (string, error) {
	v := viewer.FromContext(ctx)
	if !v.IsStaff() {
		return "", nil
	}
	return r.Settings.AccessVersion(ctx, v.Role)
}

// heard are the events of a batch that the viewer may know of.
func heard(ctx context.Context, events []*ent.OutboxEvent) []*ent.OutboxEvent {
	var out []*ent.OutboxEvent
	for _, e := range events {
		if mayHear(viewer.FromContext(ctx), e.Name) {
			out = append(out, e)
		}
	}
	return out
}
