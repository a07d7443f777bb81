package imports

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/table"
)

// newcomersAhead counts the rows in front that make a new contact and nothing else. Such rows do not depend on each other: each
// is the first of its group.
func (a *applier) newcomersAhead(rows []*ent.ImportRow) int {
	if a.p.m.Record != mapping.Contacts {
		return 0
	}
	for i, row := range rows {
		if row.Action != importrow.ActionCREATE || row.ContactID != nil || row.GroupKey != "row:"+strconv.Itoa(row.Line) {
			return i
		}
	}
	return len(rows)
}

// makeContacts makes the contacts of many rows with a few statements and marks the rows. It reports false, with nothing written,
// where one of them cannot be made.
func (a *applier) makeContacts(ctx context.Context, rows []*ent.ImportRow) (isDone bool, err error) {
	var all []*ent.Contact
	problem := a.s.db.Savepoint(ctx, func(ctx context.Context) error {
		inputs := make([]contacts.CreateInput, len(rows))
		for i, row := range rows {
			d := a.p.read(table.Row{Number: row.Line, Cells: row.Cells})
			if d.problem != nil {
				return d.problem
			}
			if inputs[i], err = a.newContact(ctx, d); err != nil {
				return err
			}
		}
		ids, err := a.s.contacts.CreateMany(ctx, inputs)
		if err != nil {
			return err
		}
		all, err = a.s.wholeContacts(ctx, ids)
		return err
	})
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	if problem != nil {
		// What the rows have made, tags among it, was rolled back.
		a.names, err = a.s.openNameBook(ctx)
		return false, err
	}
	return true, a.s.markMade(ctx, rows, all)
}

// wholeContacts reads contacts as wholeContact does, in the order of the ids.
func (s *Service) wholeContacts(ctx context.Context, ids []int64) ([]*ent.Contact, error) {
	found := make(map[int64]*ent.Contact, len(ids))
	rows, err := s.db.Client(ctx).Contact.Query().Where(contact.IDIn(ids...), contact.ArchivedAtIsNil()).
		WithEmails().WithPhones().WithAddresses().WithTags().All(ctx)
	if err != nil {
		return nil, explain(err, "load the contacts")
	}
	for _, c := range rows {
		found[c.ID] = c
	}
	out := make([]*ent.Contact, len(ids))
	for i, id := range ids {
		if out[i] = found[id]; out[i] == nil {
			return nil, errs.NotFound(keyContactGone)
		}
	}
	return out, nil
}

// markMade marks rows as done, with what they have made.
func (s *Service) markMade(ctx context.Context, rows []*ent.ImportRow, made []*ent.Contact) error {
	const columns = 3
	place := func(int) string { return "(?, ?, ?)" }
	if s.db.IsPostgres() {
		place = func(i int) string {
			return fmt.Sprintf("($%d::bigint, $%d::bigint, $%d::jsonb)", i*columns+1, i*columns+2, i*columns+3)
		}
	}
	places := make([]string, len(rows))
	args := make([]any, 0, len(rows)*columns)
	for i, row := range rows {
		kept, err := json.Marshal(trace{Contact: contactCreated, After: stateOfContact(made[i])})
		if err != nil {
			return fmt.Errorf("keep what the row has done: %w", err)
		}
		places[i] = place(i)
		args = append(args, row.ID, made[i].ID, string(kept))
	}
	// A plain statement: the rows of an import are its bookkeeping and have no history.
	query := `WITH done (id, contact_id, trace) AS (VALUES ` + strings.Join(places, ", ") + `) ` +
		`UPDATE import_rows SET status = 'DONE', contact_id = done.contact_id, "before" = done.trace FROM done WHERE import_rows.id = done.id`
	result, err := s.db.Exec(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("mark the rows: %w", err)
	}
	n, err := result.RowsAffected()
	if err == nil && n != int64(len(rows)) {
		err = fmt.Errorf("imports: %d rows were marked, want %d", n, len(rows))
	}
	return err
}
