// Package exports writes any list as a file: CSV or XLSX for all of them, vCard
// for contacts. A file holds the rows and the fields that its reader may see, by
// the same rules as the list on the screen, and is written as it is read, so that
// the length of a list does not matter.
package exports

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/search"
	"github.com/moim-crm/moim/server/sheets"
)

// pageRows is how many rows are read at a time.
const pageRows = 500

var _ = errs.Register(errs.Messages{
	"export.list":          {En: `There is no list "{value}" to export.`, Ko: "{value:이라는/라는} 목록은 내보낼 수 없어요."},
	"export.format":        {En: "Choose CSV or XLSX; contacts can also be vCards (vcf).", Ko: "CSV나 XLSX를 골라 주세요. 연락처는 vCard(vcf)로도 내보낼 수 있어요."},
	"export.unknownColumn": {En: "There is no column “{value}” in this list, or you may not see it.", Ko: "이 목록에 ‘{value}’ 열이 없거나 볼 권한이 없어요."},
	"export.long":          {En: "A spreadsheet holds {max} rows and this list has more. Choose CSV, or narrow the list.", Ko: "스프레드시트에는 {max}행까지만 들어가는데 목록이 더 길어요. CSV를 고르거나 목록을 줄여 주세요."},
	"export.rights":        {En: "Your rights have changed since this file was made. Make it anew.", Ko: "이 파일을 만든 뒤에 권한이 바뀌었어요. 다시 만들어 주세요."},
	"export.where":         {En: "The filter of this export is not understood.", Ko: "내보낼 목록의 필터를 읽을 수 없어요."},
})

// Deps are what the service works with.
type Deps struct {
	DB       *jobs.DB
	Contacts *contacts.Service
	Finder   *search.Service
	// Runs carry out exports of any length.
	Runs *runs.Service
	// MayFilter refuses a filter that would tell what the viewer may not see, as
	// the graph does for its lists.
	MayFilter func(ctx context.Context, entity string, where map[string]any) error
	// ReadFilter reads a filter as the graph does, with what the graph adds to
	// ent's own; nil for an entity that it adds nothing to.
	ReadFilter func(ctx context.Context, entity string, where map[string]any) (any, error)
}

// Service exports lists.
type Service struct{ Deps }

// New returns the service, and takes on the runs of exports.
func New(d Deps) *Service {
	s := &Service{d}
	if d.Runs != nil {
		d.Runs.Register(run.KindEXPORT, runs.Steps{Step: s.step, May: s.may})
	}
	return s
}

// Input says what to export.
type Input struct {
	// List is the name of the graph's connection: "donations".
	List string
	// Format is "csv" or "xlsx", for contacts also "vcf".
	Format string
	// Where is the list's filter as the graph takes it; nil for everything.
	Where map[string]any
	// Search narrows contacts, donations and memberships to what the search box finds.
	Search string
	// Columns are names as in Columns, in the order of the file; all that the viewer
	// may see where there are none.
	Columns []string
	// Language is that of the header: "en" or "ko".
	Language string

	// read reads the filter as the graph does; nil for ent's own way alone.
	read func(ctx context.Context, where map[string]any) (any, error)
}

// searching puts what the search box holds into the filter of the lists whose
// filter knows a search, so that the file has the rows of the screen.
func (in Input) searching() Input {
	if in.Search == "" || in.List != "donations" && in.List != "memberships" {
		return in
	}
	all := []any{map[string]any{"search": in.Search}}
	if len(in.Where) > 0 {
		all = append(all, in.Where)
	}
	in.Where, in.Search = map[string]any{"and": all}, ""
	return in
}

// Lists names every list that can be exported.
func Lists() []string { return append(slices.Sorted(maps.Keys(lists)), contactList) }

const contactList = "contacts"

// entityOf is what the access rules call the rows of a list.
func entityOf(name string) (string, error) {
	if name == contactList {
		return "Contact", nil
	}
	l, ok := lists[name]
	if !ok {
		return "", errs.Invalid("list", "export.list", "value", name)
	}
	return l.entity, nil
}

// Check refuses what cannot be exported, before the first byte is written.
func (s *Service) Check(ctx context.Context, in Input) error {
	entity, err := entityOf(in.List)
	if err != nil {
		return err
	}
	v := viewer.FromContext(ctx)
	switch {
	case !v.IsStaff() && !v.IsSystem():
		return errs.Unauthenticated(errs.KeyUnauthenticated)
	case !rule.CanRead(v, entity):
		return errs.Forbidden(errs.KeyForbidden)
	case in.Format != "csv" && in.Format != "xlsx" && (in.Format != "vcf" || in.List != contactList):
		return errs.Invalid("format", "export.format")
	}
	if len(in.Where) == 0 {
		return nil
	}
	if s.MayFilter != nil {
		if err := s.MayFilter(ctx, entity, in.Where); err != nil {
			return err
		}
	}
	if s.ReadFilter != nil {
		_, err := s.ReadFilter(ctx, entity, in.Where)
		return err
	}
	return nil
}

// Write writes the file at once, for programs that read it as it comes. Check
// comes first.
func (s *Service) Write(ctx context.Context, in Input, w io.Writer) error {
	if err := s.Check(ctx, in); err != nil {
		return err
	}
	src, err := s.source(ctx, in)
	if err != nil {
		return err
	}
	if in.Format == "vcf" {
		return src.each(ctx, func(p page) error { return contacts.WriteVCards(w, p.cards) })
	}
	file, err := sheets.New(sheets.Format(strings.ToUpper(in.Format)), in.List, w)
	if err != nil {
		return err
	}
	if err := file.Row(src.header...); err != nil {
		return fmt.Errorf("write an export: %w", err)
	}
	if err := src.each(ctx, func(p page) error { return writeRows(file, p.rows) }); err != nil {
		return err
	}
	return file.Close()
}

func writeRows(file sheets.Writer, rows [][]any) error {
	for _, cells := range rows {
		if err := file.Row(cells...); err != nil {
			return fmt.Errorf("write an export: %w", err)
		}
	}
	return nil
}
