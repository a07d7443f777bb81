package contacts

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/runs"
)

// BulkChange is one change to many contacts. What is nil stays.
type BulkChange struct {
	AddTagIDs    []int64 `json:"addTags,omitempty"`
	RemoveTagIDs []int64 `json:"removeTags,omitempty"`
	// OwnerID and TeamID are 0 for nobody, Language is empty for none.
	OwnerID  *int64  `json:"owner,omitempty"`
	TeamID   *int64  `json:"team,omitempty"`
	Language *string `json:"language,omitempty"`
	// CustomFields holds the fields to change; a nil value takes it away.
	CustomFields map[string]any `json:"customFields,omitempty"`
	Archived     *bool          `json:"archived,omitempty"`
}

// Validate refuses a change of nothing.
func (c BulkChange) Validate() error {
	if len(c.AddTagIDs)+len(c.RemoveTagIDs)+len(c.CustomFields) == 0 && c.OwnerID == nil && c.TeamID == nil && c.Language == nil && c.Archived == nil {
		return errs.Invalid("change", KeyBulkNothing)
	}
	return nil
}

// about names the change for those who look at what runs.
func (c BulkChange) about() string {
	switch {
	case len(c.AddTagIDs) > 0 && len(c.RemoveTagIDs) == 0:
		return "tag"
	case len(c.RemoveTagIDs) > 0 && len(c.AddTagIDs) == 0:
		return "untag"
	case c.Archived != nil && *c.Archived:
		return "archive"
	case c.Archived != nil:
		return "unarchive"
	}
	return "edit"
}

// ChangeMany starts a run that makes the change to each of the contacts, with the
// rights that the viewer has when each one's turn comes. It can be undone.
func (s *Service) ChangeMany(ctx context.Context, ids []int64, c BulkChange) (*ent.Run, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	if !rule.CanWrite(viewer.FromContext(ctx), "Contact") {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	if len(ids) == 0 {
		return nil, errs.Invalid("contacts", KeyBulkNobody)
	}
	r, err := s.runs.Start(ctx, runs.StartInput{Kind: run.KindBULK_CHANGE, About: c.about(), Parameters: c, IDs: ids})
	return r, explain(err, "start a change to many contacts")
}

// bulk is how such a run is worked.
func (s *Service) bulk() runs.Items {
	return runs.Items{Do: s.changeOne, Undo: s.changeBack, Names: s.namesOf, Batch: bulkBatch}
}

// bulkBatch keeps a step, which is one transaction, well under a second.
const bulkBatch = 50

// namesOf names contacts that the viewer may see.
func (s *Service) namesOf(ctx context.Context, ids []int64) (map[int64]string, error) {
	rows, err := s.db.Client(ctx).Contact.Query().Where(contact.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, explain(err, "name contacts")
	}
	names := make(map[int64]string, len(rows))
	for _, c := range rows {
		names[c.ID] = c.DisplayName
	}
	return names, nil
}

// changeOne makes the change to one contact, and keeps what it replaced.
func (s *Service) changeOne(ctx context.Context, st *runs.Step, id int64) (runs.Outcome, error) {
	var c BulkChange
	if err := st.Parameters(&c); err != nil {
		return runs.Outcome{}, err
	}
	now, err := s.lock(ctx, id)
	if err != nil {
		return runs.Outcome{}, err
	}
	before, details := c.on(now)
	isArchiving := c.Archived != nil && *c.Archived != (now.ArchivedAt != nil)
	if len(before) == 0 && !isArchiving {
		return runs.Outcome{Skip: errs.Conflict(KeyBulkSame)}, nil
	}
	if len(before) > 0 {
		if _, err := s.Update(ctx, UpdateInput{ID: id, Details: details, IsIncompleteOK: true}); err != nil {
			return runs.Outcome{}, err
		}
	}
	if isArchiving {
		before["archived"] = now.ArchivedAt != nil
		if _, err := s.putAway(ctx, id, *c.Archived); err != nil {
			return runs.Outcome{}, err
		}
	}
	return runs.Outcome{Before: before}, nil
}

// on decides what the change means for a contact: the values that it replaces,
// and the new ones. Nothing is replaced where the contact has them already.
func (c BulkChange) on(now *ent.Contact) (map[string]any, Details) {
	before, d := map[string]any{}, Details{}
	had := tagsOf(now)
	next := slices.DeleteFunc(slices.Clone(had), func(id int64) bool { return slices.Contains(c.RemoveTagIDs, id) })
	for _, id := range c.AddTagIDs {
		if !slices.Contains(next, id) {
			next = append(next, id)
		}
	}
	if added, removed := without(next, had), without(had, next); len(added)+len(removed) > 0 {
		before["tagsAdded"], before["tagsRemoved"], d.TagIDs = added, removed, &next
	}
	if c.OwnerID != nil && idOr0(now.OwnerID) != *c.OwnerID {
		before["owner"], d.OwnerID = idOr0(now.OwnerID), c.OwnerID
	}
	if c.TeamID != nil && idOr0(now.TeamID) != *c.TeamID {
		before["team"], d.TeamID = idOr0(now.TeamID), c.TeamID
	}
	if c.Language != nil && now.Language != *c.Language {
		before["language"], d.Language = now.Language, c.Language
	}
	fields := map[string]any{}
	for key, value := range c.CustomFields {
		if was := now.CustomFields[key]; !sameStored(was, value) {
			fields[key] = was
			if d.CustomFields == nil {
				d.CustomFields = map[string]any{}
			}
			d.CustomFields[key] = value
		}
	}
	if len(fields) > 0 {
		before["customFields"] = fields
	}
	return before, d
}

// changeBack restores what the change replaced, but what somebody has changed
// since: that person's word is the later one.
func (s *Service) changeBack(ctx context.Context, st *runs.Step, id int64, kept map[string]any) error {
	var c BulkChange
	if err := st.Parameters(&c); err != nil {
		return err
	}
	now, err := s.lock(ctx, id)
	if err != nil {
		return err
	}
	back, isAsLeft := c.back(now, kept)
	if !isAsLeft {
		return errs.Conflict(KeyBulkChangedSince)
	}
	if _, err := s.Update(ctx, UpdateInput{ID: id, Details: back, IsIncompleteOK: true}); err != nil {
		return err
	}
	if was, ok := kept["archived"].(bool); ok {
		_, err = s.putAway(ctx, id, was)
	}
	return err
}

// back decides what restores a contact, and whether it is still as the change has
// left it.
func (c BulkChange) back(now *ent.Contact, kept map[string]any) (d Details, isAsLeft bool) {
	isAsLeft = true
	if added, removed := idsIn(kept["tagsAdded"]), idsIn(kept["tagsRemoved"]); len(added)+len(removed) > 0 {
		next := append(without(tagsOf(now), added), without(removed, tagsOf(now))...)
		d.TagIDs = &next
	}
	if was, ok := kept["owner"]; ok {
		isAsLeft = isAsLeft && idOr0(now.OwnerID) == *c.OwnerID
		d.OwnerID = idIn(was)
	}
	if was, ok := kept["team"]; ok {
		isAsLeft = isAsLeft && idOr0(now.TeamID) == *c.TeamID
		d.TeamID = idIn(was)
	}
	if was, ok := kept["language"].(string); ok {
		isAsLeft = isAsLeft && now.Language == *c.Language
		d.Language = &was
	}
	if fields, ok := kept["customFields"].(map[string]any); ok {
		d.CustomFields = fields
		for key := range fields {
			isAsLeft = isAsLeft && sameStored(now.CustomFields[key], c.CustomFields[key])
		}
	}
	if was, ok := kept["archived"].(bool); ok {
		isAsLeft = isAsLeft && (now.ArchivedAt != nil) != was
	}
	return d, isAsLeft
}

// IDsOf are the contacts of a list, as the viewer sees it, but those left out.
func (s *Service) IDsOf(ctx context.Context, q *ent.ContactQuery, but []int64) ([]int64, error) {
	if len(but) > 0 {
		q.Where(contact.IDNotIn(but...))
	}
	ids, err := q.Order(contact.ByID(sql.OrderAsc())).IDs(ctx)
	return ids, explain(err, "list the contacts")
}
