package graph

import (
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/server/contacts/shelf"
)

// FilePath is where a file of a contact is fetched.
const FilePath = "/exports/files/%d"

func fileURL(f *ent.File) *string {
	if f.ContactID == nil || f.RemovedAt != nil {
		return nil
	}
	return text(fmt.Sprintf(FilePath, f.ID))
}

func pictureURL(f *ent.File) *string {
	url := fileURL(f)
	if url == nil || !shelf.IsPicture(f.ContentType) {
		return nil
	}
	return text(*url + "?show")
}
