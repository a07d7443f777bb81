package contacts

import (
	"context"
	"fmt"
	"io"

	vcard "github.com/emersion/go-vcard"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/predicate"
)

// ExportCursor is the last contact of a page: the next one goes on from there
// rather than counting rows, so that nothing is skipped when the list changes
// meanwhile.
type ExportCursor struct {
	SortKey string `json:"sort_key,omitempty"`
	ID      int64  `json:"id,omitempty"`
}

// ExportPage loads the next contacts of a list, in its order, with all that an
// export shows of them. isLast says that there are no more.
func (s *Service) ExportPage(ctx context.Context, where []predicate.Contact, after ExportCursor) (page []*ent.Contact, next ExportCursor, isLast bool, err error) {
	page, err = s.exportPage(ctx, where, after)
	if err != nil || len(page) == 0 {
		return nil, after, true, err
	}
	last := page[len(page)-1]
	return page, ExportCursor{SortKey: last.SortKey, ID: last.ID}, len(page) < exportPage, nil
}

// Title is the header of a column in a language, "ko" or "en".
func (c ExportColumn) Title(language string) string {
	if language == "ko" {
		return c.Ko
	}
	return c.En
}

// Cell is what a contact shows in a column.
func (c ExportColumn) Cell(of *ent.Contact) any { return c.value(of) }

// HiddenColumn stands in a file for a column that was chosen and may not be seen
// any more.
func HiddenColumn(name string) ExportColumn {
	return ExportColumn{Name: name, En: name, Ko: name, value: func(*ent.Contact) any { return nil }}
}

// PickColumns are the named ones of the columns that the viewer may export, in
// the order in which they are named; all of them where none is named.
func (s *Service) PickColumns(ctx context.Context, names []string) ([]ExportColumn, error) {
	columns, err := s.ExportColumns(ctx)
	if err != nil {
		return nil, err
	}
	return pick(columns, names)
}

// WriteVCards writes contacts that ExportPage loaded as vCard 4.0.
func WriteVCards(w io.Writer, page []*ent.Contact) error {
	out := vcard.NewEncoder(w)
	for _, c := range page {
		if err := out.Encode(cardOf(c)); err != nil {
			return fmt.Errorf("write a vCard: %w", err)
		}
	}
	return nil
}
