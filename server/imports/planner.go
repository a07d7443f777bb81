package imports

import (
	"context"
	"fmt"
	"strconv"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/match"
	"github.com/moim-crm/moim/server/imports/table"
	"github.com/moim-crm/moim/server/imports/value"
)

// planner decides row by row what an import would do. It is rebuilt from the staged rows when another process takes over, and
// decides then as it would have before.
type planner struct {
	s       *Service
	runID   int64
	started time.Time
	plan    *mapping.Plan
	m       mapping.Mapping
	defs    definitions
	names   *nameBook
	index   *index
	// Bounded memories; what has fallen out is read again.
	rows   *lru.Cache[int, known]
	groups *lru.Cache[string, state]
	// giftIDs are the donation ids of the file and the rows they stand in.
	giftIDs map[string]int
	// usedGifts are recorded donations that a row of this file has been found to repeat.
	usedGifts map[int64]bool
	lastLine  int
}

// known is an earlier row that later ones may match.
type known struct {
	state     state
	group     string
	contactID int64
}

// planned is the decision about one row.
type planned struct {
	line       int
	cells      []string
	action     importrow.Action
	reason     *errs.Error
	details    map[string]any
	notes      []*errs.Error
	group      string
	contactID  int64
	donationID int64
}

const memory = 50_000

// newPlanner makes the planner of a run. ctx carries the run's user: only what they may see is matched.
func (s *Service) newPlanner(ctx context.Context, run *ent.ImportRun) (*planner, error) {
	m, err := mapping.FromMap(run.Mapping)
	if err != nil {
		return nil, err
	}
	plan, err := mapping.Compile(m, run.Header, s.at().Year())
	if err != nil {
		return nil, err
	}
	p := &planner{s: s, runID: run.ID, plan: plan, m: plan.Mapping(), index: newIndex(), giftIDs: map[string]int{}, usedGifts: map[int64]bool{}}
	if run.StartedAt != nil {
		p.started = *run.StartedAt
	}
	if p.rows, err = lru.New[int, known](memory); err != nil {
		return nil, err
	}
	if p.groups, err = lru.New[string, state](memory); err != nil {
		return nil, err
	}
	if p.defs, err = s.definitions(ctx); err != nil {
		return nil, err
	}
	if p.names, err = s.openNameBook(ctx); err != nil {
		return nil, err
	}
	if p.m.Match.Mode == mapping.MatchBest || p.m.Match.Mode == mapping.MatchBestOrCreate {
		if err := s.indexContacts(ctx, p.index); err != nil {
			return nil, err
		}
	}
	return p, p.rebuild(ctx)
}

// rebuild remembers the rows that were planned before.
func (p *planner) rebuild(ctx context.Context) error {
	for {
		page, err := p.s.db.Client(ctx).ImportRow.Query().
			Where(importrow.ImportID(p.runID), importrow.LineGT(p.lastLine)).
			Order(ent.Asc(importrow.FieldLine)).Limit(contactPage).All(asSystem(ctx))
		if err != nil {
			return fmt.Errorf("read the staged rows: %w", err)
		}
		for _, row := range page {
			p.lastLine = row.Line
			p.remember(row)
		}
		if len(page) < contactPage {
			return nil
		}
	}
}

func (p *planner) remember(row *ent.ImportRow) {
	if row.DonationID != nil {
		p.usedGifts[*row.DonationID] = true
	}
	if row.Action == importrow.ActionFAIL || row.GroupKey == "" {
		return
	}
	draft := p.read(table.Row{Number: row.Line, Cells: row.Cells})
	if draft.problem != nil {
		return
	}
	if draft.record.Donation != nil && draft.record.Donation.ExternalID != "" {
		p.giftIDs[draft.record.Donation.ExternalID] = row.Line
	}
	p.index.add(p.keys(draft), ref(-row.Line))
}

// draft is a row while it is being decided about.
type draft struct {
	row     table.Row
	record  mapping.Record
	state   state
	profile match.Profile
	// custom values of the donation.
	giftCustom map[string]any
	problem    error
}

// read reads a row without looking at the database.
func (p *planner) read(row table.Row) *draft {
	d := &draft{row: row}
	if row.Problem != nil {
		d.problem = row.Problem
		return d
	}
	if d.record, d.problem = p.plan.Read(row.Cells); d.problem != nil {
		return d
	}
	rules := value.DateRules{Order: p.m.File.DateOrder, LatestYear: p.started.Year()}
	custom, err := p.defs.read(customfield.EntityCONTACT, d.record.Contact.Custom, rules)
	if err != nil {
		d.problem = err
		return d
	}
	if d.record.Donation != nil {
		if d.giftCustom, d.problem = p.defs.read(customfield.EntityDONATION, d.record.Donation.Custom, rules); d.problem != nil {
			return d
		}
	}
	d.state = stateOfRow(d.record.Contact, custom)
	d.profile = d.state.profile()
	return d
}

// keys are what the row can be found by, according to the mode: nothing is matched in a way that was not asked for.
func (p *planner) keys(d *draft) []match.Key {
	switch p.m.Match.Mode {
	case mapping.MatchID:
		if id := d.record.Contact.ExternalID; id != "" {
			return []match.Key{match.KeyOf("external", id)}
		}
	case mapping.MatchEmail:
		var keys []match.Key
		for _, email := range d.profile.Emails {
			keys = append(keys, match.KeyOf("address", email))
		}
		return keys
	case mapping.MatchBest, mapping.MatchBestOrCreate:
		return d.profile.Keys()
	}
	return nil
}

// decide plans a batch of rows, in the order of the file.
func (p *planner) decide(ctx context.Context, rows []table.Row) ([]planned, error) {
	drafts := make([]*draft, len(rows))
	for i, row := range rows {
		drafts[i] = p.read(row)
	}
	found, err := p.prefetch(ctx, drafts)
	if err != nil {
		return nil, err
	}
	decisions := make([]planned, len(rows))
	for i, d := range drafts {
		if decisions[i], err = p.decideOne(ctx, d, found); err != nil {
			return nil, err
		}
		p.lastLine = d.row.Number
	}
	if p.m.Record == mapping.Donations {
		err = p.decideGifts(ctx, drafts, decisions)
	}
	return decisions, err
}

func (p *planner) decideOne(ctx context.Context, d *draft, found *candidates) (planned, error) {
	out := planned{line: d.row.Number, cells: d.row.Cells, details: map[string]any{}}
	if d.problem == nil {
		d.problem = p.names.check(d.record, p.m.Create)
	}
	if out.failed(d.problem) {
		return out, nil
	}
	out.notes = d.record.Notes
	hit := p.match(d, found)
	if out.failed(hit.problem) {
		return out, nil
	}
	if hit.isSkipped {
		out.action, out.reason = importrow.ActionSKIP, hit.reason
		return out, nil
	}
	out.reason, out.contactID, out.group = hit.reason, hit.contactID, hit.group
	if len(hit.why) > 0 {
		out.details["why"] = hit.why
	}
	if err := p.decideContact(ctx, d, &out); err != nil {
		return out, err
	}
	p.rows.Add(out.line, known{d.state, out.group, out.contactID})
	p.index.add(p.keys(d), ref(-out.line))
	return out, nil
}

// decideContact says what the row does to its contact: make it, change it, or nothing.
func (p *planner) decideContact(ctx context.Context, d *draft, out *planned) error {
	if out.group == "" {
		out.group = "row:" + strconv.Itoa(out.line)
		out.action = importrow.ActionCREATE
		p.groups.Add(out.group, p.newcomer(d.state))
		return nil
	}
	before, err := p.groupState(ctx, out.group, out.contactID, out.line)
	if err != nil {
		return err
	}
	if before.Party != d.state.Party {
		out.notes = append(out.notes, errs.Invalid("", keyOtherKind))
	}
	after, changed := merge(before, d.state, p.m.Update)
	out.action = importrow.ActionUNCHANGED
	if len(changed) > 0 {
		out.action = importrow.ActionUPDATE
		out.details["fields"] = changed
	}
	p.groups.Add(out.group, after)
	return nil
}

// newcomer is a new contact of a row, with the defaults that only new contacts get.
func (p *planner) newcomer(s state) state {
	s = s.clone()
	for name, text := range map[string]string{textLanguage: p.m.Defaults.Language, textSource: p.m.Defaults.Source} {
		if s.Texts[name] == "" && text != "" {
			s.Texts[name] = text
		}
	}
	return s
}

// groupState is the contact of a group as the rows before this one leave it.
func (p *planner) groupState(ctx context.Context, group string, contactID int64, line int) (state, error) {
	if s, ok := p.groups.Get(group); ok {
		return s, nil
	}
	var s state
	if contactID != 0 {
		loaded, err := p.s.loadContacts(ctx, []int64{contactID})
		if err != nil {
			return state{}, err
		}
		s = loaded[contactID]
	}
	rows, err := p.s.db.Client(ctx).ImportRow.Query().
		Where(importrow.ImportID(p.runID), importrow.GroupKey(group), importrow.LineLT(line)).
		Order(ent.Asc(importrow.FieldLine)).All(asSystem(ctx))
	if err != nil {
		return state{}, fmt.Errorf("read the rows of one contact: %w", err)
	}
	for _, row := range rows {
		d := p.read(table.Row{Number: row.Line, Cells: row.Cells})
		if "row:"+strconv.Itoa(row.Line) == group {
			s = p.newcomer(d.state)
			continue
		}
		s, _ = merge(s, d.state, p.m.Update)
	}
	return s, nil
}

// failed makes it the decision about a row that cannot be imported, if there is a problem. The first problem is the reason,
// the others are notes.
func (out *planned) failed(problem error) bool {
	if problem == nil {
		return false
	}
	all := errs.All(problem)
	out.action, out.reason = importrow.ActionFAIL, all[0]
	out.notes = append(out.notes, all[1:]...)
	return true
}

// storedGroup is the group of the rows that mean a contact in the database.
func storedGroup(id int64) string { return "contact:" + strconv.FormatInt(id, 10) }
