package imports

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/importrow"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/match"
	"github.com/moim-crm/moim/server/imports/table"
)

// candidates are the contacts that rows of one batch may mean.
type candidates struct {
	contacts map[int64]state
	profiles map[int64]match.Profile
	// byExternal and byEmail lead from what was looked up to contacts.
	byExternal map[string][]int64
	// into leads from contacts that were merged to those that they went into.
	into    map[int64]int64
	byEmail map[string][]int64
	// rows are earlier rows of the file, kept here so that none falls out of memory before the batch is decided.
	rows map[int]known
}

// hit is whom a row means. Without a group it is somebody new.
type hit struct {
	contactID int64
	group     string
	reason    *errs.Error
	why       []string
	isSkipped bool
	problem   error
}

// prefetch loads in a few statements what the rows of a batch may match.
func (p *planner) prefetch(ctx context.Context, drafts []*draft) (*candidates, error) {
	found := &candidates{
		byExternal: map[string][]int64{}, into: map[int64]int64{}, byEmail: map[string][]int64{}, profiles: map[int64]match.Profile{}, rows: map[int]known{},
	}
	ids := map[int64]bool{}
	err := p.prefetchKeys(ctx, drafts, found, ids)
	if err != nil {
		return nil, err
	}
	switch p.m.Match.Mode {
	case mapping.MatchID:
		err = p.prefetchIDs(ctx, drafts, found, ids)
	case mapping.MatchEmail:
		err = p.prefetchEmails(ctx, drafts, found, ids)
	}
	if err != nil {
		return nil, err
	}
	found.contacts, err = p.s.loadContacts(ctx, slices.Sorted(maps.Keys(ids)))
	for id, s := range found.contacts {
		found.profiles[id] = s.profile()
	}
	return found, err
}

func (p *planner) prefetchIDs(ctx context.Context, drafts []*draft, found *candidates, ids map[int64]bool) error {
	var external []string
	var named []int64
	for _, d := range drafts {
		if id, err := strconv.ParseInt(d.record.Contact.ID, 10, 64); err == nil {
			ids[id] = true
			named = append(named, id)
		}
		if id := d.record.Contact.ExternalID; id != "" {
			external = append(external, id)
		}
	}
	if err := p.prefetchMerged(ctx, named, external, found, ids); err != nil || len(external) == 0 {
		return err
	}
	all, err := p.s.db.Client(ctx).Contact.Query().Where(contact.ExternalIDIn(external...), contact.ArchivedAtIsNil()).All(ctx)
	if err != nil {
		return explain(err, "look contacts up by the other system's id")
	}
	for _, c := range all {
		ids[c.ID] = true
		found.byExternal[c.ExternalID] = append(found.byExternal[c.ExternalID], c.ID)
	}
	return nil
}

// prefetchMerged leads ids of contacts that were merged into others to those.
func (p *planner) prefetchMerged(ctx context.Context, named []int64, external []string, found *candidates, ids map[int64]bool) error {
	if len(named)+len(external) == 0 {
		return nil
	}
	merged, err := p.s.db.Client(ctx).Contact.Query().
		Where(contact.MergedIntoIDNotNil(), contact.Or(contact.IDIn(named...), contact.ExternalIDIn(external...))).All(ctx)
	if err != nil {
		return explain(err, "look merged contacts up")
	}
	for _, c := range merged {
		ids[*c.MergedIntoID] = true
		found.into[c.ID] = *c.MergedIntoID
		if c.ExternalID != "" {
			found.byExternal[c.ExternalID] = append(found.byExternal[c.ExternalID], *c.MergedIntoID)
		}
	}
	return nil
}

func (p *planner) prefetchEmails(ctx context.Context, drafts []*draft, found *candidates, ids map[int64]bool) error {
	var addresses []string
	for _, d := range drafts {
		addresses = append(addresses, d.profile.Emails...)
	}
	if len(addresses) == 0 {
		return nil
	}
	all, err := p.s.db.Client(ctx).ContactEmail.Query().
		Where(contactemail.AddressKeyIn(addresses...), contactemail.HasContactWith(contact.ArchivedAtIsNil())).All(ctx)
	if err != nil {
		return explain(err, "look contacts up by e-mail")
	}
	for _, email := range all {
		ids[email.ContactID] = true
		found.byEmail[email.AddressKey] = append(found.byEmail[email.AddressKey], email.ContactID)
	}
	return nil
}

// prefetchKeys collects the contacts and the earlier rows that share a key with a row of the batch.
func (p *planner) prefetchKeys(ctx context.Context, drafts []*draft, found *candidates, ids map[int64]bool) error {
	forgotten := map[int]bool{}
	for _, d := range drafts {
		for _, r := range p.index.find(p.keys(d)) {
			if r > 0 {
				ids[int64(r)] = true
				continue
			}
			line := int(-r)
			if k, ok := p.rows.Get(line); ok {
				found.rows[line] = k
				continue
			}
			forgotten[line] = true
		}
	}
	for lines := range slices.Chunk(slices.Sorted(maps.Keys(forgotten)), contactPage) {
		rows, err := p.s.db.Client(ctx).ImportRow.Query().
			Where(importrow.ImportID(p.runID), importrow.LineIn(lines...)).All(asSystem(ctx))
		if err != nil {
			return fmt.Errorf("read earlier rows: %w", err)
		}
		for _, row := range rows {
			d := p.read(table.Row{Number: row.Line, Cells: row.Cells})
			found.rows[row.Line] = known{d.state, row.GroupKey, orZero(row.ContactID)}
		}
	}
	return nil
}

// earlier finds a row of the file: one from before the batch, or one that the batch has decided about already.
func (p *planner) earlier(r ref, found *candidates) (known, bool) {
	if k, ok := found.rows[int(-r)]; ok {
		return k, true
	}
	return p.rows.Get(int(-r))
}

func orZero(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}

// match finds whom the row means, in the way that the mapping asks for and in no other.
func (p *planner) match(d *draft, found *candidates) hit {
	switch p.m.Match.Mode {
	case mapping.MatchID:
		return p.matchID(d, found)
	case mapping.MatchEmail:
		return p.matchEmail(d, found)
	case mapping.MatchBest, mapping.MatchBestOrCreate:
		return p.matchBest(d, found)
	}
	return hit{reason: errs.Invalid("", keyNewContact)}
}

func (p *planner) matchID(d *draft, found *candidates) hit {
	c := d.record.Contact
	if c.ID != "" {
		id, err := strconv.ParseInt(c.ID, 10, 64)
		if survivor, isMerged := found.into[id]; isMerged {
			id = survivor
		}
		if _, isThere := found.contacts[id]; err != nil || !isThere {
			// A wrong id is a mistake, never a wish for a new contact.
			return hit{problem: errs.Invalid("id", keyNoContactWithID, "id", c.ID)}
		}
		return hit{contactID: id, group: storedGroup(id), reason: errs.Invalid("", keyMatchedByID)}
	}
	if c.ExternalID == "" {
		return p.missing()
	}
	reason := errs.Invalid("", keyMatchedByExternal, "id", c.ExternalID)
	if ids := found.byExternal[c.ExternalID]; len(ids) > 0 {
		return hit{contactID: ids[0], group: storedGroup(ids[0]), reason: reason}
	}
	if h, ok := p.firstAlike(d, found, reason); ok {
		return h
	}
	return p.missing()
}

func (p *planner) matchEmail(d *draft, found *candidates) hit {
	for _, email := range d.profile.Emails {
		ids := slices.Compact(slices.Sorted(slices.Values(found.byEmail[email])))
		if len(ids) > 1 {
			return hit{problem: errs.Invalid("email", keySeveralWithEmail, "email", email, "count", len(ids))}
		}
		if len(ids) == 1 {
			return hit{contactID: ids[0], group: storedGroup(ids[0]), reason: errs.Invalid("", keyMatchedByEmail, "email", email)}
		}
	}
	if len(d.profile.Emails) > 0 {
		if h, ok := p.firstAlike(d, found, errs.Invalid("", keyMatchedByEmail, "email", d.profile.Emails[0])); ok {
			return h
		}
	}
	return p.missing()
}

// firstAlike finds a row of the file with the same id or e-mail address.
func (p *planner) firstAlike(d *draft, found *candidates, reason *errs.Error) (hit, bool) {
	for _, r := range p.index.find(p.keys(d)) {
		if k, ok := p.earlier(r, found); ok {
			return hit{contactID: k.contactID, group: k.group, reason: reason}, true
		}
	}
	return hit{}, false
}

// missing answers for the modes id and email.
func (p *planner) missing() hit {
	switch p.m.Match.Missing {
	case mapping.MissingSkip:
		return hit{isSkipped: true, reason: errs.Invalid("", keyNoContactSkip)}
	case mapping.MissingFail:
		return hit{problem: errs.Invalid("", keyNoContactFail)}
	}
	return hit{reason: errs.Invalid("", keyNewContact)}
}

// matchBest takes the highest score. Of equal scores a stored contact wins over a row, and an older one over a younger one,
// so that the outcome does not depend on how the candidates were found.
func (p *planner) matchBest(d *draft, found *candidates) hit {
	best := match.Score{}
	var chosen ref
	for _, r := range p.index.find(p.keys(d)) {
		profile, ok := p.profileOf(r, found)
		if !ok {
			continue
		}
		score := match.Compare(profile, d.profile)
		if score.Points > best.Points || score.Points == best.Points && score.Points > 0 && isBefore(r, chosen) {
			best, chosen = score, r
		}
	}
	if best.Points < p.m.Match.MinScore {
		if p.m.Match.Mode == mapping.MatchBest {
			return hit{isSkipped: true, reason: errs.Invalid("", keyNobodyAlikeSkip)}
		}
		return hit{reason: errs.Invalid("", keyNobodyAlike)}
	}
	if chosen > 0 {
		return hit{contactID: int64(chosen), group: storedGroup(int64(chosen)), why: best.Why, reason: errs.Invalid("", keyMatchedBest, "score", best.Points)}
	}
	k, _ := p.earlier(chosen, found)
	return hit{contactID: k.contactID, group: k.group, why: best.Why, reason: errs.Invalid("", keyMatchedRow, "row", int(-chosen), "score", best.Points)}
}

func isBefore(a, b ref) bool {
	if (a > 0) != (b > 0) {
		return a > 0
	}
	return max(a, -a) < max(b, -b)
}

func (p *planner) profileOf(r ref, found *candidates) (match.Profile, bool) {
	if r > 0 {
		profile, ok := found.profiles[int64(r)]
		return profile, ok
	}
	k, ok := p.earlier(r, found)
	return k.state.profile(), ok
}
