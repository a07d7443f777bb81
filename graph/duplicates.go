package graph

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph/model"
	"github.com/moim-crm/moim/server/dedupe"
	"github.com/moim-crm/moim/server/dedupe/match"
	"github.com/moim-crm/moim/server/dedupe/merge"
	"github.com/moim-crm/moim/server/errs"
)

// hundredths is how weights are stored.
const hundredths = 100

func (r *Resolver) score(ctx context.Context, c *ent.DuplicateCandidate) (match.Score, error) {
	return dedupe.Evidence(viewer.FromContext(ctx), c)
}

func evidenceOf(s match.Score) []*model.DuplicateEvidence {
	return mapped(s.Evidence, func(e match.Evidence) *model.DuplicateEvidence {
		return &model.DuplicateEvidence{
			Field: model.DuplicateField(e.Field), Level: model.DuplicateLevel(e.Level), Weight: float64(e.Weight) / hundredths,
		}
	})
}

func (r *Resolver) possibleDuplicates(ctx context.Context, in model.PossibleDuplicatesInput) ([]*model.PossibleDuplicate, error) {
	record := match.Record{
		Kind: match.Kind(in.Kind), Given: value(in.GivenName), Middle: value(in.MiddleName), Family: value(in.FamilyName),
		Preferred: value(in.PreferredName), Suffix: value(in.Suffix), Organization: value(in.OrganizationName),
		Gender: value(in.Gender), Born: value(in.BirthOn).String(), Emails: in.Emails, Phones: slices.Clone(in.Phones),
	}
	place := match.Place{Lines: value(in.Street), City: value(in.Locality), Postcode: value(in.PostalCode)}
	if place != (match.Place{}) {
		record.Places = []match.Place{place}
	}
	found, err := r.Dedupe.Possible(ctx, record)
	return mapped(found, func(p dedupe.Possible) *model.PossibleDuplicate {
		return &model.PossibleDuplicate{Contact: p.Contact, Score: float64(p.Score.Weight) / hundredths, Evidence: evidenceOf(p.Score)}
	}), err
}

func mergeInput(survivor, merged int64, picks []*model.MergePickInput) merge.Input {
	in := merge.Input{SurvivorID: survivor, MergedID: merged, Picks: map[string]merge.Pick{}}
	for _, p := range picks {
		in.Picks[storageField(p.Field)] = merge.Pick(p.Pick)
	}
	return in
}

// storageField turns the name of a field of the graph into the storage's; a custom
// field keeps its key.
func storageField(field string) string {
	if key, ok := strings.CutPrefix(field, "customFields."); ok {
		return "custom_fields." + key
	}
	return snake(field)
}

func nameInGraph(field string) string {
	if key, ok := strings.CutPrefix(field, "custom_fields."); ok {
		return "customFields." + key
	}
	return camel(field)
}

// rowsShown is how many rows of each kind a plan shows.
const rowsShown = 50

func (r *Resolver) mergePlan(ctx context.Context, in model.MergePlanInput) (*model.MergePlan, error) {
	p, err := r.Merge.Plan(ctx, mergeInput(in.SurvivorID, in.MergedID, in.Picks))
	if err != nil {
		return nil, err
	}
	out := &model.MergePlan{Survivor: p.Survivor, Merged: p.Merged, Hash: p.Hash, Rows: []*model.MergeRows{}}
	if p.Obstacle != nil {
		out.Obstacle = text(p.Obstacle.Message(language(ctx)))
	}
	out.Fields = mapped(p.Fields, func(f merge.Field) *model.MergeField {
		return &model.MergeField{
			Field: nameInGraph(f.Name), Survivor: asJSON(f.Survivor), Merged: asJSON(f.Merged),
			Pick: model.MergePick(f.Pick), IsConflict: f.IsConflict,
		}
	})
	wished := withRowsOfPlan(ctx)
	for _, g := range p.Groups {
		rows, err := r.client(ctx).Noders(wished, g.IDs[:min(len(g.IDs), rowsShown)])
		if err != nil {
			return nil, err
		}
		out.Rows = append(out.Rows, &model.MergeRows{Type: g.Type, Action: model.MergeAction(g.Action), Count: len(g.IDs), Rows: rows})
	}
	return out, nil
}

// withRowsOfPlan makes what is selected of the rows of a plan the field that they are
// loaded for. The plan's own selection says nothing about the columns of a gift.
func withRowsOfPlan(ctx context.Context) context.Context {
	oc := graphql.GetOperationContext(ctx)
	rows := graphql.CollectedField{Field: graphql.GetFieldContext(ctx).Field.Field}
	for _, groups := range graphql.CollectFieldsCtx(ctx, []string{"MergePlan"}) {
		if groups.Name != "rows" {
			continue
		}
		for _, f := range graphql.CollectFields(oc, groups.Selections, []string{"MergeRows"}) {
			if f.Name == "rows" {
				rows.Selections = append(rows.Selections, f.Selections...)
			}
		}
	}
	return graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "MergeRows", Field: rows})
}

func (r *Resolver) mergeContacts(ctx context.Context, in model.MergeContactsInput) (*model.MergeContactsPayload, error) {
	m, err := r.Merge.Apply(ctx, merge.ApplyInput{Input: mergeInput(in.SurvivorID, in.MergedID, in.Picks), Hash: in.PlanHash})
	if err != nil {
		return nil, err
	}
	c, err := r.client(ctx).Contact.Get(ctx, m.SurvivorID)
	return &model.MergeContactsPayload{Contact: c, Merge: m}, err
}

func (r *Resolver) mergeDuplicates(ctx context.Context, ids []int64) (*model.MergeDuplicatesPayload, error) {
	outcomes, err := r.Merge.Certain(ctx, ids)
	out := &model.MergeDuplicatesPayload{Merges: []*ent.ContactMerge{}, Problems: []string{}}
	for _, o := range outcomes {
		if o.Problem != nil {
			out.Problems = append(out.Problems, o.Problem.Message(language(ctx)))
		} else {
			out.Merges = append(out.Merges, o.Merge)
		}
	}
	return out, err
}

// movedRows are the counts of types that the viewer may read.
func movedRows(ctx context.Context, m *ent.ContactMerge) []*model.MovedRows {
	out := []*model.MovedRows{}
	for _, typ := range slices.Sorted(maps.Keys(m.Moved)) {
		if rule.CanRead(viewer.FromContext(ctx), typ) {
			out = append(out, &model.MovedRows{Type: typ, Count: m.Moved[typ]})
		}
	}
	return out
}

// lostInUndo leaves out what is hidden from the viewer.
func lostInUndo(ctx context.Context, m *ent.ContactMerge) ([]*model.LostInUndo, error) {
	v := viewer.FromContext(ctx)
	lost, err := merge.LostOf(m)
	out := []*model.LostInUndo{}
	for _, l := range lost {
		if rule.CanRead(v, l.Type) && (l.Field == "" || rule.Field(v, l.Type, l.Field) != viewer.Hide) {
			why := errs.Conflict(l.Why).Message(language(ctx))
			out = append(out, &model.LostInUndo{Type: l.Type, ID: l.ID, Field: text(nameInGraph(l.Field)), Why: why})
		}
	}
	return out, err
}

// node leads the id of a merged contact to the contact that it went into; the
// answer's own id tells.
func (r *Resolver) node(ctx context.Context, id int64) (ent.Noder, error) {
	found, err := r.client(ctx).Noder(ctx, id)
	if c, ok := found.(*ent.Contact); ok && c != nil && c.MergedIntoID != nil {
		return r.client(ctx).Noder(ctx, *c.MergedIntoID)
	}
	return found, err
}

func (r *Resolver) nodes(ctx context.Context, ids []int64) ([]ent.Noder, error) {
	found, err := r.client(ctx).Noders(ctx, ids)
	for i, one := range found {
		if c, ok := one.(*ent.Contact); ok && c != nil && c.MergedIntoID != nil {
			if found[i], err = r.client(ctx).Noder(ctx, *c.MergedIntoID); err != nil {
				return nil, err
			}
		}
	}
	return found, err
}
