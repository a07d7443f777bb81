package contacts_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts"
	"github.com/moim-crm/moim/server/errs"
)

func (b *testBundle) file(contactID int64, name, content string) *ent.File {
	b.t.Helper()
	f, err := b.svc.AddFile(b.ctx, contacts.AddFileInput{ContactID: contactID, Name: name, Content: strings.NewReader(content)})
	require.NoError(b.t, err)
	return f
}

// onDisk is how many files lie in the folder.
func (b *testBundle) onDisk() int {
	b.t.Helper()
	entries, err := os.ReadDir(b.folder)
	require.NoError(b.t, err)
	return len(entries)
}

func TestFilesAreKept(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		const letter = "%PDF-1.7 a letter"
		f := b.file(anna.ID, `C:\papers\../Letter.pdf`, letter)
		require.Equal(b.t, "Letter.pdf", f.Name)
		require.Equal(b.t, "application/pdf", f.ContentType)
		require.EqualValues(b.t, len(letter), f.Size)
		require.Len(b.t, f.Sha256, 64)
		require.Equal(b.t, b.admin.ID, *f.UserID)
		require.Equal(b.t, letter, b.read(b.ctx, f.ID))

		named, err := b.svc.UpdateFile(b.ctx, contacts.UpdateFileInput{ID: f.ID, Name: "Will.pdf", Note: "of 2019"})
		require.NoError(b.t, err)
		require.Equal(b.t, []string{"Will.pdf", "of 2019"}, []string{named.Name, named.Note})
		page, err := b.svc.Timeline(b.ctx, contacts.TimelineInput{ContactID: anna.ID, Kinds: []contacts.TimelineKind{contacts.TimelineFile}})
		require.NoError(b.t, err)
		require.Len(b.t, page.Entries, 1)

		_, err = b.svc.RemoveFile(b.ctx, f.ID)
		require.NoError(b.t, err)
		_, _, err = b.svc.OpenFile(b.ctx, f.ID)
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err), "a removed file is not there")
		page, err = b.svc.Timeline(b.ctx, contacts.TimelineInput{ContactID: anna.ID, Kinds: []contacts.TimelineKind{contacts.TimelineFile}})
		require.NoError(b.t, err)
		require.Empty(b.t, page.Entries)
		_, err = b.svc.RestoreFile(b.ctx, f.ID)
		require.NoError(b.t, err)
		require.Equal(b.t, letter, b.read(b.ctx, f.ID))
		require.Equal(b.t, []string{"contact.created", "file.added", "file.changed", "file.removed", "file.restored"}, b.events(anna.ID))
		b.system(func(ctx context.Context) error {
			n, err := b.db.Client(ctx).AuditEntry.Query().Where(auditentry.EntityType("File"), auditentry.ContactID(anna.ID)).Count(ctx)
			require.Equal(b.t, 4, n)
			return err
		})
	})
}

func (b *testBundle) read(ctx context.Context, id int64) string {
	b.t.Helper()
	opened, _, err := b.svc.OpenFile(ctx, id)
	require.NoError(b.t, err)
	content, err := io.ReadAll(opened)
	require.NoError(b.t, err)
	require.NoError(b.t, opened.Close())
	return string(content)
}

func TestFilesThatAreRefusedLeaveNothing(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		add := func(ctx context.Context, id int64, content io.Reader) error {
			_, err := b.svc.AddFile(ctx, contacts.AddFileInput{ContactID: id, Name: "x.txt", Content: content})
			return err
		}
		b.file(anna.ID, "first.txt", "there is a folder now")
		large := add(b.ctx, anna.ID, io.LimitReader(endless{}, contacts.MaxFileMB<<20+1))
		require.Equal(b.t, map[string]string{"file": contacts.KeyFileLarge}, faults(b.t, large))
		require.NoError(b.t, add(b.ctx, anna.ID, io.LimitReader(endless{}, contacts.MaxFileMB<<20)), "the limit itself is allowed")
		require.Equal(b.t, map[string]string{"file": contacts.KeyFileEmpty}, faults(b.t, add(b.ctx, anna.ID, strings.NewReader(""))))
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(add(b.ctx, 4711, strings.NewReader("x"))))
		_, finance := b.staff("Finance", viewer.Finance)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(add(finance, anna.ID, strings.NewReader("x"))))
		require.Equal(b.t, 2, b.onDisk())
	})
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

func TestFilesFollowTheRulesOfTheirContact(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna, mine := b.person("Anna", "Schmidt"), b.person("Bora", "Kim")
		theirs := b.file(anna.ID, "theirs.txt", "private")
		own := b.limited("Own", viewer.Fundraising, func(a *viewer.Access) {
			for _, typ := range []string{"Contact", "File"} {
				a.Types[typ] = viewer.TypeAccess{Read: viewer.Own, Write: viewer.Own}
			}
		})
		id := viewer.FromContext(own).UserID
		b.update(mine.ID, contacts.Details{OwnerID: &id})
		_, _, err := b.svc.OpenFile(own, theirs.ID)
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
		_, err = b.svc.RemoveFile(own, theirs.ID)
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
		f, err := b.svc.AddFile(own, contacts.AddFileInput{ContactID: mine.ID, Name: "a.txt", Content: strings.NewReader("mine")})
		require.NoError(b.t, err)
		require.Equal(b.t, "mine", b.read(own, f.ID))

		_, finance := b.staff("Finance", viewer.Finance)
		require.Equal(b.t, "private", b.read(finance, theirs.ID), "who may look may fetch")
		_, err = b.svc.RemoveFile(finance, theirs.ID)
		require.Equal(b.t, errs.CodeForbidden, errs.CodeOf(err))

		_, colleague := b.staff("Colleague", viewer.Fundraising)
		// What somebody brought for an import is no file of a contact, and theirs alone.
		b.system(func(ctx context.Context) error {
			brought, err := b.db.Client(ctx).File.Create().SetUserID(b.admin.ID).SetName("import.csv").SetSize(1).SetSha256("x").SetStorageKey("k").Save(ctx)
			require.NoError(b.t, err)
			_, _, err = b.svc.OpenFile(b.ctx, brought.ID)
			require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
			n, err := b.db.Client(ctx).File.Query().Count(viewer.NewContext(ctx, viewer.FromContext(colleague)))
			require.Equal(b.t, 2, n, "the files of the two contacts alone")
			return err
		})
	})
}

// A process that dies after the bytes and before the row leaves a file that no row
// names. It goes after a day; what a row names stays as long as the row.
func TestSweepTakesWhatNoRowNames(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		kept := b.file(anna.ID, "kept.txt", "kept")
		gone := b.file(anna.ID, "gone.txt", "gone")
		back := b.file(anna.ID, "back.txt", "back")
		for _, name := range []string{"ORPHAN", "upload-123"} {
			require.NoError(b.t, os.WriteFile(filepath.Join(b.folder, name), []byte("half"), 0o600))
		}
		sweep := func(after time.Duration) {
			b.t.Helper()
			b.now = now.Add(after)
			require.NoError(b.t, b.svc.SweepFiles(context.Background()))
		}
		for _, f := range []*ent.File{gone, back} {
			_, err := b.svc.RemoveFile(b.ctx, f.ID)
			require.NoError(b.t, err)
		}
		// The disk has a clock of its own.
		b.age(b.folder, now)
		sweep(23 * time.Hour)
		require.Equal(b.t, 5, b.onDisk(), "an upload under way is left alone")
		sweep(25 * time.Hour)
		require.Equal(b.t, 3, b.onDisk())
		sweep(contacts.KeepRemoved - time.Minute)
		require.Equal(b.t, 3, b.onDisk(), "a removed file can be put back until its time is up")
		_, err := b.svc.RestoreFile(b.ctx, back.ID)
		require.NoError(b.t, err)
		sweep(contacts.KeepRemoved + time.Minute)
		require.Equal(b.t, 2, b.onDisk())
		require.Equal(b.t, "kept", b.read(b.ctx, kept.ID))
		require.Equal(b.t, "back", b.read(b.ctx, back.ID))
		_, err = b.svc.RestoreFile(b.ctx, gone.ID)
		require.Equal(b.t, errs.CodeNotFound, errs.CodeOf(err))
	})
}

func (b *testBundle) age(folder string, to time.Time) {
	b.t.Helper()
	entries, err := os.ReadDir(folder)
	require.NoError(b.t, err)
	for _, entry := range entries {
		require.NoError(b.t, os.Chtimes(filepath.Join(folder, entry.Name()), to, to))
	}
}

func TestFileNames(t *testing.T) {
	t.Parallel()
	each(t, func(b *testBundle) {
		anna := b.person("Anna", "Schmidt")
		for given, want := range map[string]string{
			"회의록.hwp": "회의록.hwp", "../../etc/passwd": "passwd", "a\u202efdp.exe": "a fdp.exe", "  ": "file", `"<b>".txt`: "b .txt",
			strings.Repeat("가", 300) + ".docx": strings.Repeat("가", 195) + ".docx",
		} {
			require.Equal(b.t, want, b.file(anna.ID, given, "x").Name, given)
		}
		page := b.file(anna.ID, "page.png", "<!DOCTYPE html><script>alert(1)</script>")
		require.Equal(b.t, "application/octet-stream", page.ContentType, "the name does not make it a picture")
		picture := b.file(anna.ID, "x", string(bytes.Join([][]byte{{0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}, {0}}, nil)))
		require.Equal(b.t, "image/png", picture.ContentType)
	})
}
