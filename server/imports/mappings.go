package imports

import (
	"context"
	"maps"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/importmapping"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
)

// SaveMappingInput is a mapping to be used again.
type SaveMappingInput struct {
	Name    string
	Mapping mapping.Mapping
}

// Validate refuses a mapping that could not be used.
func (in SaveMappingInput) Validate() error {
	var name error
	if strings.TrimSpace(in.Name) == "" {
		name = errs.Invalid("name", errs.KeyRequired)
	}
	return errs.Join(name, errs.Under("mapping", in.Mapping.Validate()))
}

// SaveMapping keeps a mapping under a name; one of the same name and kind is replaced.
func (s *Service) SaveMapping(ctx context.Context, in SaveMappingInput) (kept *ent.ImportMapping, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	name := strings.TrimSpace(in.Name)
	in.Mapping.Name = name
	stored, err := mapping.ToMap(in.Mapping)
	if err != nil {
		return nil, err
	}
	kind := importmapping.KindCONTACTS
	if in.Mapping.Record == mapping.Donations {
		kind = importmapping.KindDONATIONS
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		client := s.db.Client(ctx).ImportMapping
		had, err := client.Query().Where(importmapping.Name(name)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			kept, err = client.Create().SetName(name).SetKind(kind).SetMapping(stored).Save(ctx)
		case err == nil && had.Kind != kind:
			return errs.Conflict(keyMappingName, "name", name).At("name")
		case err == nil:
			kept, err = client.UpdateOne(had).SetMapping(stored).Save(ctx)
		}
		return explain(err, "save the mapping")
	})
	return kept, err
}

// RenameMapping gives a saved mapping another name.
func (s *Service) RenameMapping(ctx context.Context, id int64, name string) (kept *ent.ImportMapping, err error) {
	name = strings.TrimSpace(name)
	if name == "" {
		return nil, errs.Invalid("name", errs.KeyRequired)
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		client := s.db.Client(ctx).ImportMapping
		isTaken, err := client.Query().Where(importmapping.Name(name), importmapping.IDNEQ(id)).Exist(ctx)
		switch {
		case err != nil:
			return explain(err, "look for a mapping of that name")
		case isTaken:
			return errs.Conflict(keyMappingName, "name", name).At("name")
		}
		had, err := client.Get(ctx, id)
		if err != nil {
			return explain(err, "load a mapping")
		}
		stored := maps.Clone(had.Mapping)
		stored["name"] = name
		kept, err = client.UpdateOne(had).SetName(name).SetMapping(stored).Save(ctx)
		return explain(err, "rename a mapping")
	})
	return kept, err
}

// RemoveMapping forgets a saved mapping. Imports that used it keep their own copy.
func (s *Service) RemoveMapping(ctx context.Context, id int64) error {
	return s.db.Tx(ctx, func(ctx context.Context) error {
		return explain(s.db.Client(ctx).ImportMapping.DeleteOneID(id).Exec(ctx), "remove a mapping")
	})
}
