package exports

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/run"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/runs"
	"github.com/moim-crm/moim/server/sheets"
)

// sheetRows is how many rows a spreadsheet holds beside its header.
const sheetRows = 1<<20 - 1

// request is what an export was started with, as its run keeps it.
type request struct {
	Input
	// Scope is whose rows the user could read then.
	Scope viewer.Scope
}

// where the next step of an export goes on.
type progress struct {
	HasBegun bool  `json:"has_begun"`
	IsRead   bool  `json:"is_read"`
	Place    place `json:"place"`
}

// Start starts an export. It is written by jobs, however long it is, and its file
// can be fetched for some days.
func (s *Service) Start(ctx context.Context, in Input) (*ent.Run, error) {
	in = in.searching()
	if err := s.Check(ctx, in); err != nil {
		return nil, err
	}
	if err := s.choose(ctx, &in); err != nil {
		return nil, err
	}
	src, err := s.source(ctx, in)
	if err != nil {
		return nil, err
	}
	// Counting finds out what is wrong with the filter while somebody can mend it.
	if _, err := countFor(ctx, src, in.Format); err != nil {
		return nil, err
	}
	entity, err := entityOf(in.List)
	if err != nil {
		return nil, err
	}
	p := request{Input: in, Scope: viewer.All}
	if v := viewer.FromContext(ctx); v.IsStaff() {
		p.Scope = v.Access.Type(entity).Read
	}
	name := in.List + "-" + time.Now().UTC().Format(time.DateOnly) + "." + in.Format
	return s.Runs.Start(ctx, runs.StartInput{Kind: run.KindEXPORT, About: in.List, Parameters: p, FileName: name})
}

// choose names the columns of the file, so that they stay what they were when it
// was asked for.
func (s *Service) choose(ctx context.Context, in *Input) error {
	open, err := s.Columns(ctx, in.List, in.Language)
	if err != nil {
		return err
	}
	names := map[string]bool{}
	var all []string
	for _, c := range open {
		names[c.Name] = true
		all = append(all, c.Name)
	}
	for _, name := range in.Columns {
		if !names[name] {
			return errs.Invalid("columns", "export.unknownColumn", "value", name)
		}
	}
	if len(in.Columns) == 0 || in.Format == "vcf" {
		// A card shows whatever may be seen.
		in.Columns = all
	}
	return nil
}

// step writes the next page of an export.
func (s *Service) step(ctx context.Context, st *runs.Step) (bool, error) {
	var (
		p  request
		at progress
	)
	if err := st.Parameters(&p); err != nil {
		return false, err
	}
	if err := st.Position(&at); err != nil {
		return false, err
	}
	if err := s.Check(ctx, p.Input); err != nil {
		return false, err
	}
	if at.IsRead {
		return true, st.Rewrite(ctx, func(from io.Reader, to io.Writer) error {
			return sheets.Convert(from, sheets.XLSX, p.List, to)
		})
	}
	src, err := s.source(ctx, p.Input)
	if err != nil {
		return false, err
	}
	if !at.HasBegun {
		at.HasBegun = true
		if err := begin(ctx, st, src, p); err != nil {
			return false, err
		}
		return false, st.GoOnAt(at)
	}
	found, err := src.page(ctx, at.Place)
	if err != nil {
		return false, err
	}
	if err := appendPage(st, found, p.Format); err != nil {
		return false, err
	}
	st.Count(runs.Count{Done: found.length})
	at.Place, at.IsRead = found.next, found.isLast && p.Format == "xlsx"
	return found.isLast && !at.IsRead, st.GoOnAt(at)
}

// begin counts the list and writes the header.
func begin(ctx context.Context, st *runs.Step, src source, p request) error {
	total, err := countFor(ctx, src, p.Format)
	if err != nil {
		return err
	}
	st.SetTotal(total)
	w, err := st.Append()
	if err != nil {
		return err
	}
	switch p.Format {
	case "vcf":
		return nil
	case "xlsx":
		return sheets.WriteRaw(w, src.header...)
	}
	file, err := sheets.New(sheets.CSV, p.List, w)
	if err != nil {
		return err
	}
	if err := file.Row(src.header...); err != nil {
		return fmt.Errorf("write an export: %w", err)
	}
	return file.Close()
}

// countFor counts a list, and refuses one that a format cannot hold.
func countFor(ctx context.Context, src source, format string) (int, error) {
	total, err := src.count(ctx)
	if err == nil && format == "xlsx" && total > sheetRows {
		err = errs.Invalid("format", "export.long", "max", sheetRows)
	}
	return total, err
}

func appendPage(st *runs.Step, found page, format string) error {
	w, err := st.Append()
	if err != nil {
		return err
	}
	switch format {
	case "vcf":
		return contacts.WriteVCards(w, found.cards)
	case "xlsx":
		for _, cells := range found.rows {
			if err := sheets.WriteRaw(w, cells...); err != nil {
				return err
			}
		}
		return nil
	}
	file := sheets.Continue(w)
	if err := writeRows(file, found.rows); err != nil {
		return err
	}
	return file.Close()
}

var narrowest = map[viewer.Scope]int{viewer.None: 0, viewer.Own: 1, viewer.Team: 2, viewer.All: 3}

// may refuses the file of an export to those who may see less by now than is in it.
func (s *Service) may(ctx context.Context, r *ent.Run) error {
	var p request
	if err := runs.Parameters(r, &p); err != nil {
		return err
	}
	v := viewer.FromContext(ctx)
	if v.IsSystem() {
		return nil
	}
	entity, err := entityOf(p.List)
	if err != nil {
		return err
	}
	if !rule.CanRead(v, entity) || narrowest[v.Access.Type(entity).Read] < narrowest[p.Scope] {
		return errs.Forbidden("export.rights")
	}
	open, err := s.Columns(ctx, p.List, p.Language)
	if err != nil {
		return err
	}
	for _, name := range p.Columns {
		isOpen := slices.ContainsFunc(open, func(c Column) bool { return c.Name == name })
		if strings.HasPrefix(name, customPrefix) {
			// The field itself may have been archived since.
			isOpen = rule.Field(v, entity, "custom_fields") != viewer.Hide
		}
		if !isOpen {
			return errs.Forbidden("export.rights")
		}
	}
	return nil
}

const customPrefix = "customFields."
