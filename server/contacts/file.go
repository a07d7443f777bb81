package contacts

import (
	"context"
	"errors"
	"io"
	"os"
	"path"
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/contact"
	"github.com/moim-crm/moim/ent/file"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/names"
	"github.com/moim-crm/moim/server/contacts/shelf"
	"github.com/moim-crm/moim/server/errs"
)

// MaxFileMB is how large a file of a contact may be, in megabytes.
const MaxFileMB = 25

const (
	maxFile     = MaxFileMB << 20
	maxFileName = 200
)

// AddFileInput is a file to keep with a contact.
type AddFileInput struct {
	ContactID int64
	// Name is what the sender calls it; folders in it are cut off.
	Name    string
	Note    string
	Content io.Reader
}

// Validate refuses what needs no database to be seen as wrong.
func (in AddFileInput) Validate() error {
	faults := []error{checkNote(in.Note)}
	if in.Content == nil {
		faults = append(faults, errs.Invalid("file", errs.KeyRequired))
	}
	return errs.Join(faults...)
}

// AddFile keeps a file with a contact. Its bytes are on the disk before the row
// that names them is written: a process that dies in between leaves a file that
// nobody sees, and SweepFiles takes it away.
func (s *Service) AddFile(ctx context.Context, in AddFileInput) (*ent.File, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	// Nothing of those who may not is ever written to the disk.
	if _, err := s.visible(ctx, in.ContactID); err != nil {
		return nil, err
	}
	if !rule.CanWrite(viewer.FromContext(ctx), "File") {
		return nil, errs.Forbidden(errs.KeyForbidden)
	}
	kept, err := s.shelf.Put(in.Content, maxFile)
	switch {
	case errors.Is(err, shelf.ErrTooLarge):
		return nil, errs.Invalid("file", KeyFileLarge, "max", MaxFileMB)
	case err != nil:
		return nil, explain(err, "keep the file")
	case kept.Size == 0:
		return nil, errors.Join(errs.Invalid("file", KeyFileEmpty), s.shelf.Remove(kept.Key))
	}
	saved, err := s.registerFile(ctx, in, kept)
	if err != nil {
		return nil, errors.Join(err, s.shelf.Remove(kept.Key))
	}
	return saved, nil
}

func (s *Service) registerFile(ctx context.Context, in AddFileInput, kept shelf.Kept) (*ent.File, error) {
	name := cleanFileName(in.Name)
	var saved *ent.File
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		create := s.db.Client(ctx).File.Create().SetContactID(in.ContactID).SetName(name).SetNote(strings.TrimSpace(in.Note)).
			SetSize(kept.Size).SetSha256(kept.SHA256).SetStorageKey(kept.Key).SetContentType(shelf.MediaType(kept.Head, name))
		if who := viewerID(ctx); who != 0 {
			create.SetUserID(who)
		}
		if saved, err = create.Save(ctx); err != nil {
			return explain(err, "keep the file")
		}
		return s.write(ctx, "file.added", saved.ID, in.ContactID)
	})
	return saved, err
}

// cleanFileName is the name without folders and without what a screen or a disk
// cannot show. The ending stays where the name is cut.
func cleanFileName(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || strings.ContainsRune(`<>:"/|?*`, r) {
			return ' '
		}
		return r
	}, name)
	name = strings.Trim(names.Clean(name), ". ")
	if name == "" {
		return "file"
	}
	if runes := []rune(name); len(runes) > maxFileName {
		ending := []rune(path.Ext(name))
		if len(ending) > 10 {
			ending = nil
		}
		name = string(runes[:maxFileName-len(ending)]) + string(ending)
	}
	return name
}

// UpdateFileInput is what is said of a file.
type UpdateFileInput struct {
	ID         int64
	Name, Note string
}

// UpdateFile names a file anew, and says what it is. Its content stays.
func (s *Service) UpdateFile(ctx context.Context, in UpdateFileInput) (*ent.File, error) {
	faults := []error{checkNote(in.Note)}
	if strings.TrimSpace(in.Name) == "" {
		faults = append(faults, errs.Invalid("name", errs.KeyRequired))
	}
	if err := errs.Join(faults...); err != nil {
		return nil, err
	}
	return s.changeFile(ctx, in.ID, "file.changed", func(f *ent.File, u *ent.FileUpdateOne) bool {
		name, note := cleanFileName(in.Name), strings.TrimSpace(in.Note)
		u.SetName(name).SetNote(note)
		return f.Name != name || f.Note != note
	})
}

// RemoveFile takes a file from its contact. It can be put back until KeepRemoved
// is over; then its bytes and its row are deleted, and the history alone tells.
func (s *Service) RemoveFile(ctx context.Context, id int64) (*ent.File, error) {
	return s.changeFile(ctx, id, "file.removed", func(f *ent.File, u *ent.FileUpdateOne) bool {
		u.SetRemovedAt(s.at())
		return f.RemovedAt == nil
	})
}

// RestoreFile puts a removed file back.
func (s *Service) RestoreFile(ctx context.Context, id int64) (*ent.File, error) {
	return s.changeFile(ctx, id, "file.restored", func(f *ent.File, u *ent.FileUpdateOne) bool {
		u.ClearRemovedAt()
		return f.RemovedAt != nil
	})
}

// changeFile changes a file of a contact, unless it is so already.
func (s *Service) changeFile(ctx context.Context, id int64, event string, change func(*ent.File, *ent.FileUpdateOne) bool) (*ent.File, error) {
	var saved *ent.File
	err := s.db.Tx(ctx, func(ctx context.Context) (err error) {
		if err := s.db.LockRow(ctx, file.Table, id); err != nil {
			return err
		}
		if saved, err = s.contactFile(ctx, id); err != nil {
			return err
		}
		update := s.db.Client(ctx).File.UpdateOneID(id)
		if !change(saved, update) {
			return nil
		}
		if saved, err = update.Save(ctx); err != nil {
			return explainWrite(err, "change a file")
		}
		return s.write(ctx, event, id, *saved.ContactID)
	})
	return saved, err
}

// contactFile finds a file that the viewer may see and that is kept with a
// contact whom they may see.
func (s *Service) contactFile(ctx context.Context, id int64) (*ent.File, error) {
	f, err := s.db.Client(ctx).File.Query().Where(file.ID(id), file.ContactIDNotNil()).Only(ctx)
	if err != nil {
		return nil, explain(err, "load a file")
	}
	if isThere, err := s.db.Client(ctx).Contact.Query().Where(contact.ID(*f.ContactID)).Exist(ctx); err != nil || !isThere {
		return nil, errors.Join(explain(err, "load a file"), errs.NotFound(errs.KeyNotFound))
	}
	return f, nil
}

// OpenFile opens a file of a contact for whoever may see it. One that was removed
// is not there.
func (s *Service) OpenFile(ctx context.Context, id int64) (*os.File, *ent.File, error) {
	f, err := s.contactFile(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	if f.RemovedAt != nil {
		return nil, nil, errs.NotFound(errs.KeyNotFound)
	}
	opened, err := s.shelf.Open(f.StorageKey)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil, errs.NotFound(KeyFileLost).Because(err)
	}
	return opened, f, err
}
