package contacts

import (
	"context"
	"strconv"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/tag"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// TagInput makes a tag, or changes the one with the id.
type TagInput struct {
	// ID is 0 for a new tag.
	ID     int64
	Kind   tag.Kind
	Name   string
	Colour string
	// Description says whom the tag is for.
	Description string
	// IsArchived keeps the tag where it is and offers it no more.
	IsArchived bool
}

// maxTagText bounds the description of a tag.
const maxTagText = 200

// Validate refuses what needs no database to be seen as wrong.
func (in TagInput) Validate() error {
	const most = 60
	switch name := names.Clean(in.Name); {
	case name == "":
		return errs.Invalid("name", errs.KeyRequired)
	case len([]rune(name)) > most:
		return errs.Invalid("name", errs.KeyTooLong, "max", most)
	case len([]rune(names.Clean(in.Description))) > maxTagText:
		return errs.Invalid("description", errs.KeyTooLong, "max", maxTagText)
	}
	return nil
}

// SaveTag makes or renames a tag. Two tags of a kind never differ only in
// capitals or accents.
func (s *Service) SaveTag(ctx context.Context, in TagInput) (*ent.Tag, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	name := names.Clean(in.Name)
	var saved *ent.Tag
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		client := s.db.Client(ctx).Tag
		if in.ID == 0 {
			create := client.Create().SetKind(or(in.Kind, tag.DefaultKind))
			s.fillTag(create.Mutation(), name, in)
			saved, err = create.Save(ctx)
		} else {
			update := client.UpdateOneID(in.ID)
			s.fillTag(update.Mutation(), name, in)
			saved, err = update.Save(ctx)
		}
		if ent.IsConstraintError(err) {
			return errs.Conflict(KeyTagTaken, "name", name)
		}
		return explain(err, "save a tag")
	})
	return saved, err
}

func (s *Service) fillTag(m *ent.TagMutation, name string, in TagInput) {
	m.SetName(name)
	m.SetNameKey(names.Fold(name))
	m.SetColour(in.Colour)
	m.SetDescription(names.Clean(in.Description))
	if in.IsArchived {
		m.SetArchivedAt(s.at())
	} else {
		m.ClearArchivedAt()
	}
}

// TagChange is what changes of a tag; nil leaves it as it is.
type TagChange struct {
	Name, Colour, Description *string
	IsArchived                *bool
}

// ChangeTag changes a tag for everybody who carries it.
func (s *Service) ChangeTag(ctx context.Context, id int64, change TagChange) (*ent.Tag, error) {
	had, err := s.db.Client(ctx).Tag.Get(ctx, id)
	if err != nil {
		return nil, explain(err, "load a tag")
	}
	return s.SaveTag(ctx, TagInput{
		ID: id, Kind: had.Kind, Name: orWas(change.Name, had.Name), Colour: orWas(change.Colour, had.Colour),
		Description: orWas(change.Description, had.Description), IsArchived: orWas(change.IsArchived, had.ArchivedAt != nil),
	})
}

func orWas[T any](wish *T, was T) T {
	if wish == nil {
		return was
	}
	return *wish
}

// RemoveTag takes a tag off everything and deletes it.
func (s *Service) RemoveTag(ctx context.Context, id int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		return explain(s.db.Client(ctx).Tag.DeleteOneID(id).Exec(ctx), "remove a tag")
	})
}

// EnsureTags finds the general tags with the names given, and makes those that
// are not there. The ids stand in the order of the names.
func (s *Service) EnsureTags(ctx context.Context, tagNames []string) ([]int64, error) {
	var ids []int64
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		for i, name := range tagNames {
			id, err := s.db.Client(ctx).Tag.Query().
				Where(tag.KindEQ(tag.KindGENERAL), tag.NameKey(names.Fold(name))).OnlyID(ctx)
			if ent.IsNotFound(err) {
				var made *ent.Tag
				made, err = s.SaveTag(ctx, TagInput{Name: name})
				if made != nil {
					id = made.ID
				}
			}
			if err != nil {
				return errs.Under("tags."+strconv.Itoa(i), explain(err, "find a tag"))
			}
			ids = append(ids, id)
		}
		return nil
	})
	return ids, err
}
