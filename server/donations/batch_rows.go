package donations

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/contactemail"
	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

// maxBatchRows bounds a pile: all of it is posted in one transaction.
const maxBatchRows = 1000

// RowPatch is what was typed in one row of a pile; nil leaves a field as it is,
// so that two people who type in one row keep each other's fields.
type RowPatch struct {
	// Key names the row; a new one adds a row.
	Key string
	// ContactID is the donor that was chosen, 0 for nobody.
	ContactID *int64
	// Donor and AmountText are as typed; Amount is what was understood, the zero
	// Money where nothing was.
	Donor, AmountText *string
	Amount            *money.Money
	Reference, Note   *string
	FundID, PledgeID  *int64
}

func (p RowPatch) check(currency money.Currency) error {
	faults := []error{
		checkText("key", p.Key, maxName, true),
		checkText("donor", or(p.Donor, ""), maxName, false),
		checkText("amountText", or(p.AmountText, ""), maxName, false),
		checkText("reference", or(p.Reference, ""), maxName, false),
		checkText("note", or(p.Note, ""), maxText, false),
	}
	if p.Amount != nil && *p.Amount != (money.Money{}) {
		faults = append(faults, checkAmount("amount", *p.Amount, currency))
	}
	return errs.Join(faults...)
}

// SaveBatchRows keeps what was typed. A row of which only the donor's name or
// e-mail address is known gets the one contact that is called so, marked as a
// guess; where there are several or none it waits for somebody to choose.
func (s *Service) SaveBatchRows(ctx context.Context, id int64, patches []RowPatch) (*ent.GiftBatch, error) {
	return transact(ctx, s, command{"GiftBatch", "type in a pile", nil}, func(ctx context.Context) (*ent.GiftBatch, error) {
		row, err := s.holdOpenBatch(ctx, id)
		if err != nil {
			return nil, err
		}
		if err := s.checkPatches(ctx, row, patches); err != nil {
			return nil, err
		}
		known, err := s.guessDonors(ctx, patches)
		if err != nil {
			return nil, err
		}
		drafts := slices.Clone(row.DraftRows)
		for _, p := range patches {
			at := slices.IndexFunc(drafts, func(d mixin.DraftGift) bool { return d.Key == p.Key })
			if at < 0 {
				drafts, at = append(drafts, mixin.DraftGift{Key: p.Key}), len(drafts)
			}
			drafts[at] = typed(drafts[at], p, known)
			if v := viewer.FromContext(ctx); v != nil {
				drafts[at].By = v.Name
			}
		}
		if len(drafts) > maxBatchRows {
			return nil, errs.Invalid("rows", KeyBatchTooMany, "max", maxBatchRows)
		}
		return s.saveBatch(ctx, row, s.db.Client(ctx).GiftBatch.UpdateOne(row).SetDraftRows(drafts))
	})
}

// checkPatches finds that every row is in the pile's currency and points at what
// there is. A fund or pledge that has since been closed stops the posting instead.
func (s *Service) checkPatches(ctx context.Context, row *ent.GiftBatch, patches []RowPatch) error {
	var faults []error
	var people, funds []mention
	for i, p := range patches {
		at := fmt.Sprintf("rows.%d", i)
		faults = append(faults, errs.Under(at, p.check(money.Currency(row.Currency))))
		if id := or(p.ContactID, 0); id != 0 {
			people = append(people, mention{at + ".contactId", id})
		}
		if id := or(p.FundID, 0); id != 0 {
			funds = append(funds, mention{at + ".fundId", id})
		}
		if id := or(p.PledgeID, 0); id != 0 {
			faults = append(faults, errs.Under(at, s.checkPledge(ctx, id, money.Currency(row.Currency))))
		}
	}
	faults = append(faults, s.checkContacts(ctx, people...))
	if len(funds) > 0 {
		faults = append(faults, s.checkFunds(ctx, funds...))
	}
	return errs.Join(faults...)
}

// typed is a row after a patch. Another donor sheds the pledge of the first.
func typed(d mixin.DraftGift, p RowPatch, known map[string]int64) mixin.DraftGift {
	was := d.ContactID
	if p.Donor != nil && *p.Donor != d.Donor && p.ContactID == nil {
		d.ContactID, d.IsGuessed = known[nameKey(*p.Donor)], known[nameKey(*p.Donor)] != 0
	}
	d.Donor = or(p.Donor, d.Donor)
	if p.ContactID != nil {
		d.ContactID, d.IsGuessed = *p.ContactID, false
	}
	if d.ContactID != was {
		d.PledgeID = 0
	}
	d.Amount = or(p.AmountText, d.Amount)
	if p.Amount != nil {
		d.Minor = p.Amount.Minor
	}
	d.Reference = strings.TrimSpace(or(p.Reference, d.Reference))
	d.Note = or(p.Note, d.Note)
	d.FundID = or(p.FundID, d.FundID)
	d.PledgeID = or(p.PledgeID, d.PledgeID)
	return d
}

func nameKey(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }

// guessDonors finds, for names and addresses that were typed without choosing
// anybody, those that belong to exactly one contact whom the viewer may see.
func (s *Service) guessDonors(ctx context.Context, patches []RowPatch) (map[string]int64, error) {
	var names, addresses []string
	for _, p := range patches {
		if text := strings.TrimSpace(or(p.Donor, "")); text != "" && p.ContactID == nil {
			names, addresses = append(names, text), append(addresses, strings.ToLower(text))
		}
	}
	if len(names) == 0 {
		return nil, nil
	}
	rows, err := s.db.Client(ctx).Contact.Query().
		Where(contact.ArchivedAtIsNil(), contact.Or(
			contact.DisplayNameIn(names...), contact.HasEmailsWith(contactemail.AddressKeyIn(addresses...)),
		)).
		WithEmails(func(q *ent.ContactEmailQuery) { q.Where(contactemail.AddressKeyIn(addresses...)) }).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up donors: %w", err)
	}
	found := map[string]map[int64]bool{}
	add := func(key string, id int64) {
		if found[key] == nil {
			found[key] = map[int64]bool{}
		}
		found[key][id] = true
	}
	for _, row := range rows {
		add(nameKey(row.DisplayName), row.ID)
		for _, e := range row.Edges.Emails {
			add(e.AddressKey, row.ID)
		}
	}
	out := map[string]int64{}
	for key, ids := range found {
		for id := range ids {
			if len(ids) == 1 {
				out[key] = id
			}
		}
	}
	return out, nil
}

// RemoveBatchRows takes rows out of an open pile. Typing them again brings them
// back; removing what is not there changes nothing.
func (s *Service) RemoveBatchRows(ctx context.Context, id int64, keys []string) (*ent.GiftBatch, error) {
	return transact(ctx, s, command{"GiftBatch", "take rows out of a pile", nil}, func(ctx context.Context) (*ent.GiftBatch, error) {
		row, err := s.holdOpenBatch(ctx, id)
		if err != nil {
			return nil, err
		}
		drafts := slices.DeleteFunc(slices.Clone(row.DraftRows), func(d mixin.DraftGift) bool {
			return slices.Contains(keys, d.Key)
		})
		return s.saveBatch(ctx, row, s.db.Client(ctx).GiftBatch.UpdateOne(row).SetDraftRows(drafts))
	})
}
