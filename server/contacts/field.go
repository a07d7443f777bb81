package contacts

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/server/contacts/fields"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/errs"
)

// FieldInput defines a custom field, or changes the one with the id. Entity, key
// and type are fixed once it is defined.
type FieldInput struct {
	// ID is 0 for a new field.
	ID               int64
	Entity           customfield.Entity
	Key              string
	Type             customfield.Type
	LabelEn, LabelKo string
	HelpEn, HelpKo   string
	Options          []string
	// Renamed are choices by their old name that have a new one among the options:
	// whoever has the old one has the new one.
	Renamed    map[string]string
	IsRequired bool
	// IsIndexed backs filters with an index. Making one holds up writes to the
	// table while it is built.
	IsIndexed        bool
	Minimum, Maximum string
	Pattern          string
	Position         int
}

// tables are where the values of an entity's custom fields stand.
var tables = map[customfield.Entity]string{
	customfield.EntityCONTACT:  contact.Table,
	customfield.EntityDONATION: donation.Table,
}

func (in FieldInput) definition(old *ent.CustomField) *ent.CustomField {
	def := *old
	if def.ID == 0 {
		def.Entity, def.Key, def.Type = or(in.Entity, customfield.DefaultEntity), in.Key, in.Type
	}
	def.LabelEn, def.LabelKo = names.Clean(in.LabelEn), names.Clean(in.LabelKo)
	def.HelpEn, def.HelpKo = names.Clean(in.HelpEn), names.Clean(in.HelpKo)
	def.Options = nil
	for _, option := range in.Options {
		def.Options = append(def.Options, names.Clean(option))
	}
	def.IsRequired, def.IsIndexed = in.IsRequired, in.IsIndexed
	def.Minimum, def.Maximum, def.Pattern, def.Position = in.Minimum, in.Maximum, in.Pattern, in.Position
	return &def
}

// DefineField adds a field to contacts or donations.
func (s *Service) DefineField(ctx context.Context, in FieldInput) (*ent.CustomField, error) {
	def := in.definition(&ent.CustomField{})
	if err := fields.Check(def); err != nil {
		return nil, err
	}
	var made *ent.CustomField
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		create := s.db.Client(ctx).CustomField.Create().SetEntity(def.Entity).SetKey(def.Key).SetType(def.Type)
		fillField(create.Mutation(), def)
		made, err = create.Save(ctx)
		if ent.IsConstraintError(err) {
			return errs.Conflict(KeyFieldTaken, "key", def.Key)
		}
		if err != nil {
			return explain(err, "define a field")
		}
		return s.indexField(ctx, made)
	})
	return made, err
}

// ChangeField changes what may be changed of a field. A choice that is still
// chosen somewhere cannot be taken away.
func (s *Service) ChangeField(ctx context.Context, in FieldInput) (*ent.CustomField, error) {
	var saved *ent.CustomField
	err := s.db.Tx(ctx, func(ctx context.Context) error {
		old, err := s.db.Client(ctx).CustomField.Get(ctx, in.ID)
		if err != nil {
			return explain(err, "load a field")
		}
		def := in.definition(old)
		if err := fields.Check(def); err != nil {
			return err
		}
		if err := s.renameChoices(ctx, old, def, in.Renamed); err != nil {
			return err
		}
		if err := s.refuseLostChoices(ctx, old, def); err != nil {
			return err
		}
		update := s.db.Client(ctx).CustomField.UpdateOneID(in.ID)
		fillField(update.Mutation(), def)
		if saved, err = update.Save(ctx); err != nil {
			return explainWrite(err, "change a field")
		}
		return s.indexField(ctx, saved)
	})
	return saved, err
}

// ArchiveField puts a field away, or brings it back. Its values are kept.
func (s *Service) ArchiveField(ctx context.Context, id int64, isAway bool) (*ent.CustomField, error) {
	var saved *ent.CustomField
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		update := s.db.Client(ctx).CustomField.UpdateOneID(id)
		if isAway {
			update.SetArchivedAt(s.at())
		} else {
			update.ClearArchivedAt()
		}
		if saved, err = update.Save(ctx); err != nil {
			return explain(err, "archive a field")
		}
		return s.indexField(ctx, saved)
	})
	return saved, err
}

// EnsureFieldIndexes makes the indexes that the definitions ask for, as after a
// backup was restored into a new database.
func (s *Service) EnsureFieldIndexes(ctx context.Context) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		definitions, err := s.db.Client(ctx).CustomField.Query().All(asSystem(ctx, "index custom fields"))
		if err != nil {
			return explain(err, "load field definitions")
		}
		for _, def := range definitions {
			if err := s.indexField(ctx, def); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Service) indexField(ctx context.Context, def *ent.CustomField) error {
	statement := fields.DropIndex(def, tables[def.Entity])
	if def.IsIndexed && def.ArchivedAt == nil {
		statement = fields.Index(def, tables[def.Entity], s.db.Dialect())
	}
	if _, err := s.db.Exec(ctx, statement); err != nil {
		return fmt.Errorf("index the field %s: %w", def.Key, err)
	}
	return nil
}

func (s *Service) refuseLostChoices(ctx context.Context, old, def *ent.CustomField) error {
	operator := fields.Equals
	if def.Type == customfield.TypeMULTICHOICE {
		operator = fields.Contains
	}
	for _, option := range old.Options {
		if slices.Contains(def.Options, option) {
			continue
		}
		where, err := fields.Filter{Key: def.Key, Operator: operator, Values: []any{option}}.Where(old)
		if err != nil {
			return err
		}
		count, err := s.countRows(ctx, old.Entity, where)
		if err != nil {
			return err
		}
		if count > 0 {
			return errs.Conflict(fields.KeyOptionsAreTaken, "value", option, "count", count).At("options")
		}
	}
	return nil
}

func (s *Service) countRows(ctx context.Context, entity customfield.Entity, where func(*sql.Selector)) (int, error) {
	ctx = asSystem(ctx, "count the rows that use a choice")
	if entity == customfield.EntityDONATION {
		n, err := s.db.Client(ctx).Donation.Query().Where(where).Count(ctx)
		return n, explain(err, "count donations")
	}
	n, err := s.db.Client(ctx).Contact.Query().Where(where).Count(ctx)
	return n, explain(err, "count contacts")
}

func fillField(m *ent.CustomFieldMutation, def *ent.CustomField) {
	m.SetLabelEn(def.LabelEn)
	m.SetLabelKo(def.LabelKo)
	m.SetHelpEn(def.HelpEn)
	m.SetHelpKo(def.HelpKo)
	m.SetOptions(def.Options)
	m.SetIsRequired(def.IsRequired)
	m.SetIsIndexed(def.IsIndexed)
	m.SetMinimum(def.Minimum)
	m.SetMaximum(def.Maximum)
	m.SetPattern(def.Pattern)
	m.SetPosition(def.Position)
}
