package donations

import (
	"fmt"
	"strings"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/softcredit"
	"github.com/moim-crm/moim/server/errs"
)

// InKind is what was given instead of money.
type InKind struct {
	Description string
	// FairMarket is what it would cost; nil where nobody knows.
	FairMarket *money.Money
}

// SoftCreditInput is recognition for a gift to somebody who did not pay it.
type SoftCreditInput struct {
	ContactID int64
	// Role is OTHER where it is empty.
	Role softcredit.Role
	// Amount is the whole gift where it is nil.
	Amount *money.Money
}

// RecordInput is a donation that came in. Zero values mean "not said".
type RecordInput struct {
	ContactID int64
	// Kind is GIFT where it is empty.
	Kind donation.Kind
	// Method is BANK_TRANSFER where it is empty, IN_KIND where InKind is there.
	Method donation.Method
	// Amount of a gift in kind is what the donor declared; where nothing was
	// declared, the fair-market value stands for it.
	Amount     money.Money
	ReceivedOn date.Date
	// Allocations divide the donation; without any the default fund takes it.
	Allocations                    []AllocationInput
	CampaignID, AppealID, PledgeID int64
	Reference, Note                string
	IsAnonymous                    bool
	InKind                         *InKind
	SoftCredits                    []SoftCreditInput
	Tributes                       []TributeInput
	Source, ExternalID             string
	CustomFields                   map[string]any
	// RequestKey makes the same request twice one donation; empty for none.
	RequestKey string

	// batchID is the pile that it was entered with.
	batchID int64
}

// normal fills in what may be left out.
func (in RecordInput) normal() RecordInput {
	if in.Kind == "" {
		in.Kind = donation.KindGIFT
	}
	if in.Method == "" && in.InKind != nil {
		in.Method = donation.MethodIN_KIND
	}
	if in.Method == "" {
		in.Method = donation.MethodBANK_TRANSFER
	}
	if in.InKind != nil && in.InKind.FairMarket != nil && in.Amount == (money.Money{}) {
		in.Amount = *in.InKind.FairMarket
	}
	in.Reference = strings.TrimSpace(in.Reference)
	return in
}

// Validate checks what can be told without the database, and reports every fault.
func (in RecordInput) Validate() error {
	in = in.normal()
	faults := []error{
		checkAmount("amount", in.Amount, ""),
		checkDay("receivedOn", in.ReceivedOn, true),
		checkInKind(in.Method, in.InKind, in.Amount.Currency),
		checkText("reference", in.Reference, maxName, false),
		checkText("note", in.Note, maxText, false),
		checkText("source", in.Source, maxName, false),
		checkText("externalId", in.ExternalID, maxName, false),
		checkText("requestKey", in.RequestKey, maxName, false),
	}
	if in.ContactID == 0 {
		faults = append(faults, errs.Invalid("contactId", errs.KeyRequired))
	}
	if donation.KindValidator(in.Kind) != nil {
		faults = append(faults, errs.Invalid("kind", errs.KeyMalformed, "value", in.Kind))
	}
	if donation.MethodValidator(in.Method) != nil {
		faults = append(faults, errs.Invalid("method", errs.KeyMalformed, "value", in.Method))
	}
	faults = append(faults, checkSoftCredits(in.SoftCredits, in.ContactID, in.Amount))
	for i, t := range in.Tributes {
		faults = append(faults, errs.Under(fmt.Sprintf("tributes.%d", i), t.Validate()))
	}
	return errs.Join(faults...)
}

func checkInKind(method donation.Method, in *InKind, currency money.Currency) error {
	switch {
	case in == nil:
		return nil
	case method != donation.MethodIN_KIND:
		return errs.Invalid("inKind", KeyInKindMethod)
	case in.FairMarket != nil:
		return errs.Join(
			checkText("inKind.description", in.Description, maxText, false),
			checkAmount("inKind.fairMarket", *in.FairMarket, currency),
		)
	}
	return checkText("inKind.description", in.Description, maxText, false)
}

func checkSoftCredits(inputs []SoftCreditInput, donor int64, gift money.Money) error {
	var faults []error
	seen := map[int64]bool{}
	for i, in := range inputs {
		err := in.check(donor, gift)
		if seen[in.ContactID] {
			err = errs.Invalid("contactId", KeySoftTwice)
		}
		seen[in.ContactID] = true
		faults = append(faults, errs.Under(fmt.Sprintf("softCredits.%d", i), err))
	}
	return errs.Join(faults...)
}

// mentions lists every contact that the input names.
func (in RecordInput) mentions() []mention {
	out := []mention{{"contactId", in.ContactID}}
	for i, c := range in.SoftCredits {
		out = append(out, mention{fmt.Sprintf("softCredits.%d.contactId", i), c.ContactID})
	}
	for i, t := range in.Tributes {
		out = append(out, t.mentions(fmt.Sprintf("tributes.%d.", i))...)
	}
	return out
}
