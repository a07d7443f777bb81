package mixin

// DraftGift is one row of a pile that is being entered: what was typed, whether
// or not it is a gift yet. It is the type of a column, and money only once the
// pile is posted.
type DraftGift struct {
	// Key is made by whoever adds the row, so that adding it again adds nothing.
	Key string `json:"key"`
	// ContactID is the donor; 0 while nobody is chosen.
	ContactID int64 `json:"contactId,omitempty"`
	// Donor and Amount are as typed, so that nothing is lost that was not understood.
	Donor  string `json:"donor,omitempty"`
	Amount string `json:"amount,omitempty"`
	// Minor is the amount as understood; 0 while it is not.
	Minor     int64  `json:"minor,omitempty"`
	Reference string `json:"reference,omitempty"`
	Note      string `json:"note,omitempty"`
	// FundID is 0 for the pile's own.
	FundID   int64 `json:"fundId,omitempty"`
	PledgeID int64 `json:"pledgeId,omitempty"`
	// IsGuessed: the donor was found by the name alone.
	IsGuessed bool `json:"isGuessed,omitempty"`
	// By is who typed last.
	By string `json:"by,omitempty"`
	// DonationID is the gift that the row became.
	DonationID int64 `json:"donationId,omitempty"`
}

// IsBlank reports whether nothing was typed.
func (d DraftGift) IsBlank() bool {
	return d.ContactID == 0 && d.Donor == "" && d.Amount == "" && d.Minor == 0 && d.Reference == "" && d.Note == ""
}
