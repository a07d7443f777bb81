package exports

import (
	"context"
	"io"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/sheets"
)

func (s *Service) writeContacts(ctx context.Context, in Input, w io.Writer) error {
	conditions, err := s.Finder.Contacts(ctx, in.Search)
	if err != nil {
		return err
	}
	filter, err := where[ent.ContactWhereInput](in)
	if err != nil {
		return err
	}
	if filter == nil || !filter.ArchivedAtNotNil && !filter.ArchivedAtIsNil {
		conditions = append(conditions, contact.ArchivedAtIsNil())
	}
	if filter != nil {
		p, err := filter.P()
		if err != nil {
			return errs.Invalid("where", "export.where").Because(err)
		}
		conditions = append(conditions, p)
	}
	if in.Format == "vcf" {
		return s.Contacts.ExportVCards(ctx, w, conditions...)
	}
	return s.Contacts.Export(ctx, contacts.ExportInput{
		Format: sheets.Format(strings.ToUpper(in.Format)), Where: conditions, Language: in.Language,
	}, w)
}
