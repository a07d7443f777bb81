package donations

import (
	"context"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/tribute"
	"github.com/moim-crm/moim/server/errs"
)

// TributeInput says in whose honour or memory a gift was made, and who is told.
type TributeInput struct {
	Kind tribute.Kind
	// HonoreeID is the person where on record; the name is as the donor wrote it.
	HonoreeID   int64
	HonoreeName string
	// NotifyBy is NONE where it is empty.
	NotifyBy                  tribute.NotifyBy
	NotifyID                  int64
	NotifyName, NotifyAddress string
	Message                   string
}

// Validate checks what can be told without the database.
func (in TributeInput) Validate() error {
	faults := []error{
		checkText("honoreeName", strings.TrimSpace(in.HonoreeName), maxName, true),
		checkText("notifyName", in.NotifyName, maxName, false),
		checkText("notifyAddress", in.NotifyAddress, maxText, false),
		checkText("message", in.Message, maxText, false),
	}
	if tribute.KindValidator(in.Kind) != nil {
		faults = append(faults, errs.Invalid("kind", errs.KeyRequired))
	}
	if in.NotifyBy != "" && tribute.NotifyByValidator(in.NotifyBy) != nil {
		faults = append(faults, errs.Invalid("notifyBy", errs.KeyMalformed, "value", in.NotifyBy))
	}
	if in.wantsNotice() && in.NotifyID == 0 && (in.NotifyName == "" || in.NotifyAddress == "") {
		faults = append(faults, errs.Invalid("notifyName", KeyTributeWhere))
	}
	return errs.Join(faults...)
}

func (in TributeInput) wantsNotice() bool {
	return in.NotifyBy != "" && in.NotifyBy != tribute.NotifyByNONE
}

func (in TributeInput) mentions(prefix string) []mention {
	return []mention{{prefix + "honoreeId", in.HonoreeID}, {prefix + "notifyId", in.NotifyID}}
}

// noticeAfter is what becomes of the notice when a tribute is written: one that
// was sent stays sent, else it is due where somebody is to be told.
func noticeAfter(now tribute.NotifyStatus, wantsNotice bool) tribute.NotifyStatus {
	switch {
	case now == tribute.NotifyStatusSENT:
		return now
	case wantsNotice:
		return tribute.NotifyStatusDUE
	}
	return tribute.NotifyStatusNOT_REQUESTED
}

func newTribute(client *ent.Client, donationID int64, in TributeInput) *ent.TributeCreate {
	c := client.Tribute.Create().SetDonationID(donationID).SetKind(in.Kind).
		SetHonoreeName(strings.TrimSpace(in.HonoreeName)).SetNillableHonoreeID(given(in.HonoreeID)).
		SetNillableNotifyID(given(in.NotifyID)).SetNotifyName(in.NotifyName).SetNotifyAddress(in.NotifyAddress).
		SetMessage(in.Message).SetNotifyStatus(noticeAfter("", in.wantsNotice()))
	if in.NotifyBy != "" {
		c.SetNotifyBy(in.NotifyBy)
	}
	return c
}

// AddTributeInput adds a tribute to a donation.
type AddTributeInput struct {
	DonationID int64
	TributeInput
}

// AddTribute says in whose honour or memory a gift was made.
func (s *Service) AddTribute(ctx context.Context, in AddTributeInput) (*ent.Tribute, error) {
	return transact(ctx, s, command{"Tribute", "add a tribute", in.Validate()}, func(ctx context.Context) (*ent.Tribute, error) {
		h, err := s.holdLive(ctx, in.DonationID)
		if err != nil {
			return nil, err
		}
		if err := s.checkContacts(ctx, in.mentions("")...); err != nil {
			return nil, err
		}
		return newTribute(s.db.Client(ctx), h.row.ID, in.TributeInput).Save(ctx)
	})
}

// UpdateTributeInput replaces what a tribute says.
type UpdateTributeInput struct {
	ID int64
	TributeInput
}

// UpdateTribute replaces what a tribute says. A notice that is newly wanted
// becomes due; one that was sent stays sent.
func (s *Service) UpdateTribute(ctx context.Context, in UpdateTributeInput) (*ent.Tribute, error) {
	return transact(ctx, s, command{"Tribute", "update a tribute", in.Validate()}, func(ctx context.Context) (*ent.Tribute, error) {
		row, err := s.tribute(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		if err := s.checkContacts(ctx, in.mentions("")...); err != nil {
			return nil, err
		}
		by := in.NotifyBy
		if by == "" {
			by = tribute.NotifyByNONE
		}
		u := s.db.Client(ctx).Tribute.UpdateOne(row).SetKind(in.Kind).
			SetHonoreeName(strings.TrimSpace(in.HonoreeName)).SetNotifyBy(by).SetNotifyName(in.NotifyName).
			SetNotifyAddress(in.NotifyAddress).SetMessage(in.Message).
			SetNotifyStatus(noticeAfter(row.NotifyStatus, in.wantsNotice()))
		point(in.HonoreeID, u.SetHonoreeID, u.ClearHonoreeID)
		point(in.NotifyID, u.SetNotifyID, u.ClearNotifyID)
		return narrowed(u.Save(ctx))
	})
}

// point sets a reference, or clears it where the id is 0.
func point[U any](id int64, set func(int64) U, unset func() U) {
	if id == 0 {
		unset()
		return
	}
	set(id)
}

// MarkTributeSentInput says that the notice of a tribute went out.
type MarkTributeSentInput struct {
	ID int64
	// SentOn is today where it is empty.
	SentOn date.Date
}

// MarkTributeSent records that whoever was to be told has been told.
func (s *Service) MarkTributeSent(ctx context.Context, in MarkTributeSentInput) (*ent.Tribute, error) {
	fault := errs.Join(checkDay("sentOn", in.SentOn, false), s.notAfterTomorrow("sentOn", in.SentOn))
	return transact(ctx, s, command{"Tribute", "mark a tribute as sent", fault}, func(ctx context.Context) (*ent.Tribute, error) {
		row, err := s.tribute(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		if row.NotifyStatus != tribute.NotifyStatusDUE {
			return nil, errs.Conflict(KeyTributeState)
		}
		if in.SentOn, err = s.orToday(ctx, in.SentOn); err != nil {
			return nil, err
		}
		return narrowed(s.db.Client(ctx).Tribute.UpdateOne(row).
			SetNotifyStatus(tribute.NotifyStatusSENT).SetNotifiedOn(in.SentOn).Save(ctx))
	})
}

// RemoveTribute takes a tribute away.
func (s *Service) RemoveTribute(ctx context.Context, id int64) error {
	return s.tx(ctx, command{"Tribute", "remove a tribute", nil}, func(ctx context.Context) error {
		row, err := s.tribute(ctx, id)
		if err != nil {
			return err
		}
		_, err = narrowed(row, s.db.Client(ctx).Tribute.DeleteOne(row).Exec(ctx))
		return err
	})
}

// tribute loads a tribute of a donation that nothing else can change meanwhile.
func (s *Service) tribute(ctx context.Context, id int64) (*ent.Tribute, error) {
	row, err := s.db.Client(ctx).Tribute.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, errs.NotFound(KeyTributeUnknown)
	}
	if err != nil {
		return nil, err
	}
	if _, err := s.holdLive(ctx, row.DonationID); err != nil {
		return nil, err
	}
	return s.db.Client(ctx).Tribute.Get(ctx, id)
}
