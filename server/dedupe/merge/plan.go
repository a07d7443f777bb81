package merge

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// Input names two contacts and what staff have chosen.
type Input struct {
	// SurvivorID stays, MergedID goes into it.
	SurvivorID, MergedID int64
	// Picks by storage name of the field; the rules decide the others.
	Picks map[string]Pick
}

// Plan is what a merge would do.
type Plan struct {
	Survivor, Merged *ent.Contact
	// Fields in which the two differ, without what is hidden from the viewer.
	Fields []Field
	// Groups of rows, without types that the viewer may not read.
	Groups []Group
	// Hash stands for everything that the plan was decided on.
	Hash string
	// Obstacle says why the merge cannot be carried out; nil where it can.
	Obstacle *errs.Error

	steps []Step
	moved map[string]int
}

// Plan says what merging two contacts would do, and writes nothing.
func (s *Service) Plan(ctx context.Context, in Input) (Plan, error) {
	if in.SurvivorID == in.MergedID {
		return Plan{}, errs.Invalid("mergedId", KeyItself)
	}
	var p Plan
	var err error
	if p.Survivor, err = s.visible(ctx, in.SurvivorID); err != nil {
		return p, err
	}
	if p.Merged, err = s.visible(ctx, in.MergedID); err != nil {
		return p, err
	}
	if err := s.mayBegin(ctx, p.Survivor, p.Merged); err != nil {
		return p, err
	}
	g, err := s.gather(ctx, in)
	if err != nil {
		return p, err
	}
	fields, err := g.fields(in.Picks)
	if err != nil {
		return p, err
	}
	done := g.decide()
	p.steps = append(done.steps, g.fieldSteps(fields)...)
	p.moved = counts(done.groups)
	p.Hash = g.hash(in)
	if slices.ContainsFunc(done.groups, func(x Group) bool { return x.Action == Blocks }) {
		p.Obstacle = errs.Conflict(KeyMatched)
	}
	if err := s.mayMove(ctx, in, done.groups, fields); err != nil {
		p.Obstacle = err
	}
	p.Fields = visibleFields(viewer.FromContext(ctx), fields)
	p.Groups, err = s.visibleGroups(ctx, done.groups)
	return p, err
}

func (s *Service) visible(ctx context.Context, id int64) (*ent.Contact, error) {
	c, err := s.db.Client(ctx).Contact.Get(ctx, id)
	if err != nil {
		return nil, explain(err, "load a contact to merge")
	}
	return c, nil
}

// mayBegin refuses pairs that no plan can be made of.
func (s *Service) mayBegin(ctx context.Context, a, b *ent.Contact) error {
	for _, c := range []*ent.Contact{a, b} {
		if c.MergedIntoID != nil {
			return errs.Conflict(KeyMergedBefore, "name", c.DisplayName, "into", s.nameOf(ctx, *c.MergedIntoID))
		}
	}
	switch {
	case a.Kind != b.Kind:
		return errs.Invalid("mergedId", KeyKinds)
	case a.ArchivedAt != nil:
		return errs.Conflict(KeyArchived, "name", a.DisplayName)
	}
	return nil
}

// nameOf is what a contact is called, where the viewer may see it.
func (s *Service) nameOf(ctx context.Context, id int64) string {
	c, err := s.db.Client(ctx).Contact.Get(ctx, id)
	if err != nil {
		return "…"
	}
	return c.DisplayName
}

func (s *Service) gather(ctx context.Context, in Input) (gathered, error) {
	now := s.at()
	g := gathered{now: now.Format(time.RFC3339Nano), donors: map[int64]int64{}, holders: map[int64]int64{}}
	org, err := s.db.Client(ctx).Organization.Query().First(itself(ctx))
	zone := time.UTC
	if err == nil {
		if z, err := time.LoadLocation(org.TimeZone); err == nil {
			zone = z
		}
	} else if !ent.IsNotFound(err) {
		return g, explain(err, "read the settings")
	}
	g.today = date.Today(zone, now).String()
	for id, into := range map[int64]*row{in.SurvivorID: &g.survivor, in.MergedID: &g.merged} {
		found, err := s.read(ctx, contact.Table, "id = $1", id)
		if err != nil {
			return g, err
		}
		if len(found) == 0 {
			return g, errs.NotFound(errs.KeyNotFound)
		}
		*into = found[0]
	}
	for _, r := range refs {
		found, err := s.read(ctx, r.table, r.column+" IN ($1, $2)", in.SurvivorID, in.MergedID)
		if err != nil {
			return g, err
		}
		g.rows = append(g.rows, found)
		if err := s.gatherOwners(ctx, &g, r, found); err != nil {
			return g, err
		}
	}
	return g, nil
}

// gatherOwners finds whose the gifts and memberships are that rows hang on.
func (s *Service) gatherOwners(ctx context.Context, g *gathered, r ref, found []row) error {
	var column, owner, table string
	into := g.donors
	switch r.table {
	case "soft_credits", "matching_gifts":
		column, table, owner = "donation_id", "donations", "contact_id"
	case "membership_seats":
		column, table, owner, into = "membership_id", "memberships", "holder_id", g.holders
	default:
		return nil
	}
	for _, one := range found {
		id := one.number(column)
		if _, ok := into[id]; ok {
			continue
		}
		parent, err := s.read(ctx, table, "id = $1", id)
		if err != nil {
			return err
		}
		if len(parent) > 0 {
			into[id] = parent[0].number(owner)
		}
	}
	// A gift of one with a credit to the other becomes a gift with a credit to its own
	// donor; those credits are among the rows of the other already.
	return nil
}

// hash stands for all that was gathered, and for what was chosen.
func (g gathered) hash(in Input) string {
	h := sha256.New()
	write := func(v any) {
		text, err := json.Marshal(v)
		if err != nil {
			text = fmt.Append(nil, v)
		}
		_, _ = h.Write(append(text, '\n'))
	}
	write([]int64{in.SurvivorID, in.MergedID})
	for _, name := range slices.Sorted(maps.Keys(in.Picks)) {
		write(name + " " + string(in.Picks[name]))
	}
	write(g.survivor.values)
	write(g.merged.values)
	for i, r := range refs {
		write(r.table + "." + r.column)
		for _, one := range g.rows[i] {
			write(one.values)
		}
	}
	for _, owners := range []map[int64]int64{g.donors, g.holders} {
		write(owners)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func counts(groups []Group) map[string]int {
	out := map[string]int{}
	for _, g := range groups {
		if g.Action == Moves || g.Action == Ends {
			out[g.Type] += len(g.IDs)
		}
	}
	return out
}
