package imports

import (
	"encoding/json"
	"fmt"
)

// trace is what a row has done, kept with the row so that it can be undone.
type trace struct {
	Contact contactTrace `json:"contact"`
	// Before and After are the contact around the row; Changed names what differs.
	Before  state    `json:"before,omitzero"`
	After   state    `json:"after,omitzero"`
	Changed []string `json:"changed,omitempty"`
	// GiftVersion is the version of the donation as the row left it.
	GiftVersion int  `json:"giftVersion,omitempty"`
	Made        made `json:"made,omitzero"`
}

// contactTrace says what a row did to its contact.
type contactTrace string

const (
	contactCreated contactTrace = "created"
	contactUpdated contactTrace = "updated"
	contactFound   contactTrace = "found"
)

// made are funds, campaigns and appeals that the row brought into being.
type made struct {
	FundID     int64 `json:"fundId,omitempty"`
	CampaignID int64 `json:"campaignId,omitempty"`
	AppealID   int64 `json:"appealId,omitempty"`
}

func (t trace) toMap() (map[string]any, error) {
	data, err := json.Marshal(t)
	if err != nil {
		return nil, fmt.Errorf("keep what the row has done: %w", err)
	}
	var kept map[string]any
	if err := json.Unmarshal(data, &kept); err != nil {
		return nil, fmt.Errorf("keep what the row has done: %w", err)
	}
	return kept, nil
}

func traceOf(kept map[string]any) (trace, error) {
	data, err := json.Marshal(kept)
	if err != nil {
		return trace{}, fmt.Errorf("read what the row has done: %w", err)
	}
	var t trace
	if err := json.Unmarshal(data, &t); err != nil {
		return trace{}, fmt.Errorf("read what the row has done: %w", err)
	}
	return t, nil
}
