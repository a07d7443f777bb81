// Package shelf keeps the bytes of files that people bring, for contacts and for
// imports: in a folder, under names that tell nothing. It knows no database.
package shelf

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Shelf is the folder. The files of imports lie beside it, so nothing but what
// was put on the shelf is ever swept off it.
type Shelf struct{ folder string }

// New returns the shelf in a folder, which is made with the first file.
func New(folder string) *Shelf { return &Shelf{folder} }

// Kept is a file that lies on the shelf.
type Kept struct {
	Key    string
	Size   int64
	SHA256 string
	// Head is how the content begins; it tells what kind of file it is.
	Head []byte
}

// headSize is how much of a file its kind is told from.
const headSize = 512

// ErrTooLarge says that a file is larger than was allowed.
var ErrTooLarge = errors.New("shelf: the file is too large")

// Put writes the content to the disk, to its end, before the file gets its name:
// no half file is ever read, and a row that names the file can be written after.
func (s *Shelf) Put(content io.Reader, most int64) (kept Kept, err error) {
	if err := os.MkdirAll(s.folder, 0o700); err != nil {
		return Kept{}, fmt.Errorf("make the folder for files: %w", err)
	}
	temporary, err := os.CreateTemp(s.folder, temporaryPrefix+"*")
	if err != nil {
		return Kept{}, fmt.Errorf("keep the file: %w", err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(temporary.Name())
		}
	}()
	sum, head := sha256.New(), &beginning{}
	size, err := io.Copy(io.MultiWriter(temporary, sum, head), io.LimitReader(content, most+1))
	if err = errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return Kept{}, fmt.Errorf("keep the file: %w", err)
	}
	if size > most {
		return Kept{}, ErrTooLarge
	}
	kept = Kept{Key: rand.Text(), Size: size, SHA256: hex.EncodeToString(sum.Sum(nil)), Head: head.bytes}
	if err := os.Rename(temporary.Name(), s.path(kept.Key)); err != nil {
		return Kept{}, fmt.Errorf("keep the file: %w", err)
	}
	return kept, s.settle()
}

const temporaryPrefix = "upload-"

// settle makes the new name outlive a loss of power.
func (s *Shelf) settle() error {
	folder, err := os.Open(s.folder)
	if err != nil {
		return fmt.Errorf("open the folder for files: %w", err)
	}
	if err := errors.Join(folder.Sync(), folder.Close()); err != nil {
		return fmt.Errorf("keep the file: %w", err)
	}
	return nil
}

type beginning struct{ bytes []byte }

func (b *beginning) Write(p []byte) (int, error) {
	b.bytes = append(b.bytes, p[:min(len(p), headSize-len(b.bytes))]...)
	return len(p), nil
}

func (s *Shelf) path(key string) string { return filepath.Join(s.folder, filepath.Base(key)) }

// Open opens a file for reading; fs.ErrNotExist where it is not there.
func (s *Shelf) Open(key string) (*os.File, error) {
	f, err := os.Open(s.path(key))
	if err != nil {
		return nil, fmt.Errorf("open the file: %w", err)
	}
	return f, nil
}

// Remove takes a file off the shelf. One that is gone already is no fault.
func (s *Shelf) Remove(key string) error {
	if err := os.Remove(s.path(key)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove the file: %w", err)
	}
	return nil
}

// Older lists the files that were put on the shelf before a moment, whole or half.
func (s *Shelf) Older(than time.Time) ([]string, error) {
	entries, err := os.ReadDir(s.folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look through the files: %w", err)
	}
	var keys []string
	for _, entry := range entries {
		info, err := entry.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("look through the files: %w", err)
		}
		if info.Mode().IsRegular() && info.ModTime().Before(than) {
			keys = append(keys, entry.Name())
		}
	}
	return keys, nil
}
