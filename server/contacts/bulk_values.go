package contacts

import (
	"encoding/json"
	"slices"

	"github.com/moim-crm/moim/ent"
)

func tagsOf(c *ent.Contact) []int64 {
	ids := make([]int64, len(c.Edges.Tags))
	for i, t := range c.Edges.Tags {
		ids[i] = t.ID
	}
	return ids
}

// without is a list less what is in another.
func without(list, other []int64) []int64 {
	return slices.DeleteFunc(slices.Clone(list), func(id int64) bool { return slices.Contains(other, id) })
}

func idOr0(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}

// sameStored compares values of custom fields as they are stored.
func sameStored(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

// idsIn and idIn read ids out of what was kept as JSON.
func idsIn(v any) []int64 {
	text, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	var ids []int64
	if json.Unmarshal(text, &ids) != nil {
		return nil
	}
	return ids
}

func idIn(v any) *int64 {
	ids := idsIn([]any{v})
	if len(ids) == 0 {
		return nil
	}
	return &ids[0]
}
